import { expect, fixture, html } from '@open-wc/testing';
import { partOf } from '../../internal/typing.test.js';
import './define.js';
import type { LianFileField } from './file-field.js';

const file = (name: string, start: string | Uint8Array<ArrayBuffer>): File =>
  new File([start], name, { lastModified: 1 });
/** The first bytes of a picture, and nothing that could be drawn. */
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
const field = () =>
  fixture<LianFileField>(html`<lian-file-field name="files" label="证明材料" multiple></lian-file-field>`);
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('lian-file-field and pictures', () => {
  for (const isTouch of [true, false])
    it(`offers the camera ${isTouch ? 'where there is a touch screen' : 'nowhere else'}`, async () => {
      const { matchMedia } = window;
      window.matchMedia = (query) => ({ ...matchMedia.call(window, query), matches: isTouch && /coarse/.test(query) });
      try {
        const files = await field();
        expect(partOf(files, 'camera'), 'not asked for').to.equal('');
        files.capture = 'environment';
        await files.updateComplete;
        expect(partOf(files, 'camera')).to.equal(isTouch ? '拍照' : '');
        const inputs = Array.from(files.shadowRoot!.querySelectorAll('input'));
        expect(inputs.map((input) => input.getAttribute('capture'))).to.deep.equal(
          isTouch ? [null, 'environment'] : [null],
        );
        if (!isTouch) return;
        const camera = inputs[1]!;
        expect([camera.accept, camera.hidden]).to.deep.equal(['image/*', true]);
        let opened = 0;
        camera.addEventListener('click', (event) => (event.preventDefault(), opened++));
        files.shadowRoot!.querySelector<HTMLElement>('[part=camera]')!.click();
        expect(opened).to.equal(1);
        const taken = new DataTransfer();
        taken.items.add(file('photo.png', png));
        camera.files = taken.files;
        camera.dispatchEvent(new Event('change', { bubbles: true }));
        await files.add([]); // when it is its turn the photo is there
        expect(files.value.map(({ name }) => name)).to.deep.equal(['photo.png']);
      } finally {
        window.matchMedia = matchMedia;
      }
    });

  it('shows a picture small, of 96 lines, and by its name alone where it cannot be drawn', async () => {
    const drawn = Object.assign(document.createElement('canvas'), { width: 400, height: 200 });
    const brush = drawn.getContext('2d')!;
    brush.fillStyle = '#c00';
    brush.fillRect(0, 0, 400, 200);
    const red = await new Promise<Blob | null>((done) => drawn.toBlob(done));
    const files = await field();
    await files.add([new File([red!], 'red.png'), file('broken.png', png), file('plan.pdf', '%PDF-1.7')]);
    await files.updateComplete;
    const pictures = Array.from(files.shadowRoot!.querySelectorAll('canvas'));
    expect(pictures).to.have.length(2);
    for (let tries = 0; tries < 50 && !(pictures[0]!.width && pictures[1]!.hidden); tries++) await soon();
    const [picture, broken] = pictures;
    expect([picture!.width, picture!.height, picture!.hidden, broken!.hidden]).to.deep.equal([192, 96, false, true]);
    expect([...picture!.getContext('2d')!.getImageData(5, 5, 1, 1).data]).to.deep.equal([204, 0, 0, 255]);
  });
});
