import { expect, fixture, html } from '@open-wc/testing';
import './define.js';
import type { LianFileField, Uploader } from './file-field.js';

const file = (name: string): File => new File(['%PDF-1.7'], name, { lastModified: 1 });
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('lian-file-field, heard', () => {
  it('tells who listens what became of each, each once', async () => {
    const ends = new Map<string, (isSent: boolean) => void>();
    const uploader: Uploader = ({ name }) =>
      new Promise((resolve, reject) => ends.set(name, (isSent) => (isSent ? resolve('no. 17') : reject(new Error()))));
    const files = await fixture<LianFileField>(
      html`<lian-file-field label="证明材料" multiple .uploader=${uploader}></lian-file-field>`,
    );
    const status = files.shadowRoot!.querySelector('[role=status]')!;
    const said = () => Array.from(status.children, ({ textContent }) => textContent);
    await files.add([file('a.pdf'), file('b.pdf'), file('c.pdf')]);
    await soon();
    expect(said()).to.deep.equal(['加入了 3 个文件，一共 3 个']);
    // Lines are added, and those that were heard stand: so only what is new is read.
    const [first] = status.children;
    ends.get('b.pdf')!(false);
    ends.get('a.pdf')!(true);
    await soon();
    expect(said().slice(1)).to.deep.equal(['b.pdf 没有传上去', 'a.pdf 已上传']);
    expect([status.children[0], status.getAttribute('aria-atomic')]).to.deep.equal([first, 'false']);
    await expect(files).to.be.accessible();
    files.value = [];
    await files.updateComplete;
    expect(said()).to.deep.equal([]);
  });
});
