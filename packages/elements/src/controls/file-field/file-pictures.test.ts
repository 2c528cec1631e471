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
/** A picture of one colour, named after it. */
const picture = async (color: string): Promise<File> => {
  const drawn = Object.assign(document.createElement('canvas'), { width: 400, height: 200 });
  const brush = drawn.getContext('2d')!;
  brush.fillStyle = color;
  brush.fillRect(0, 0, 400, 200);
  const blob = await new Promise<Blob | null>((done) => drawn.toBlob(done));
  return new File([blob!], `${color}.png`, { lastModified: 1 });
};
const colorOf = (canvas: HTMLCanvasElement): string =>
  canvas.width ? canvas.getContext('2d')!.getImageData(5, 5, 1, 1).data.join() : '';
/** Each row: the name, and what stands beside it. */
const rowsOf = (files: LianFileField): readonly string[] =>
  Array.from(files.shadowRoot!.querySelectorAll('li'), (row) => {
    const canvas = row.querySelector('canvas');
    return `${row.querySelector('bdi')!.textContent} ${!canvas || canvas.hidden ? 'none' : colorOf(canvas)}`;
  });
const standing = async (files: LianFileField, rows: readonly string[]) => {
  for (let tries = 0; tries < 50 && rowsOf(files).join() !== rows.join(); tries++) await soon();
  expect(rowsOf(files)).to.deep.equal(rows);
};

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
    const files = await field();
    await files.add([await picture('#c00'), file('broken.png', png), file('plan.pdf', '%PDF-1.7')]);
    await files.updateComplete;
    const pictures = Array.from(files.shadowRoot!.querySelectorAll('canvas'));
    expect(pictures).to.have.length(2);
    for (let tries = 0; tries < 50 && !(pictures[0]!.width && pictures[1]!.hidden); tries++) await soon();
    const [red, broken] = pictures;
    expect([red!.width, red!.height, red!.hidden, broken!.hidden]).to.deep.equal([192, 96, false, true]);
    expect(colorOf(red!)).to.equal('204,0,0,255');
  });

  it('shows beside each name its own picture when one above it is taken out', async () => {
    const files = await field();
    const given = [await picture('#c00'), await picture('#0c0'), file('broken.png', png), await picture('#00c')];
    await files.add(given);
    await standing(files, ['#c00.png 204,0,0,255', '#0c0.png 0,204,0,255', 'broken.png none', '#00c.png 0,0,204,255']);
    files.shadowRoot!.querySelector<HTMLElement>('li button')!.click();
    await standing(files, ['#0c0.png 0,204,0,255', 'broken.png none', '#00c.png 0,0,204,255']);
    files.value = given.slice(3);
    await standing(files, ['#00c.png 0,0,204,255']);
  });

  it('shows the picture that took the place of another, though the other is read later', async () => {
    const files = await field();
    files.multiple = false;
    await files.add([await picture('#c00')]);
    const { createImageBitmap } = window;
    let late = () => {};
    const waited = new Promise<void>((resolve) => (late = resolve));
    const held: unknown[] = [];
    window.createImageBitmap = (async (source: File, options: ImageBitmapOptions) => {
      if (source.name === '#0c0.png') await waited;
      const bitmap = await createImageBitmap(source, options);
      held.push(source);
      return bitmap;
    }) as typeof createImageBitmap;
    try {
      await files.add([await picture('#0c0')]);
      await files.updateComplete;
      await files.add([await picture('#00c')]);
      await standing(files, ['#00c.png 0,0,204,255']);
      late();
      for (let tries = 0; tries < 50 && held.length < 2; tries++) await soon();
      await soon();
      await standing(files, ['#00c.png 0,0,204,255']);
    } finally {
      window.createImageBitmap = createImageBitmap;
    }
  });
});
