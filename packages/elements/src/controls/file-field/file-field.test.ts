import { expect, fixture, html } from '@open-wc/testing';
import { partOf } from '../../internal/typing.test.js';
import './define.js';
import type { LianFileField, Uploader } from './file-field.js';
import { saySize } from './sniff.js';

const file = (name: string, start: string | number[] = '%PDF-1.7', size = 0): File => {
  const made = new File([typeof start === 'string' ? start : new Uint8Array(start)], name, { lastModified: 1 });
  if (size) Object.defineProperty(made, 'size', { value: size });
  return made;
};
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0];

/** An OLE file: its directory lies in the second sector, and the class of the root 80 bytes into it. */
const ole = (root: string): number[] => {
  const bytes = Array<number>(2048).fill(0);
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, at) => (bytes[at] = byte));
  bytes[30] = 9; // sectors of 512 bytes
  bytes[48] = 1; // the directory
  (root.match(/../g) ?? []).forEach((byte, at) => (bytes[1024 + 80 + at] = parseInt(byte, 16)));
  return bytes;
};

const field = (given: Partial<LianFileField> = {}) =>
  fixture<LianFileField>(
    html`<lian-file-field
      name="files"
      label="证明材料"
      ?multiple=${given.multiple ?? true}
      .uploader=${given.uploader}
      .maxCount=${given.maxCount ?? 10}
    ></lian-file-field>`,
  );
const names = (of: LianFileField) => of.value.map(({ name }) => name);
const reasons = (of: LianFileField) =>
  Array.from(of.shadowRoot!.querySelectorAll('[part=refused] p'), (each) => each.textContent);
const presses = (of: LianFileField) =>
  Array.from(of.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=file] button'));
const state = (of: LianFileField) => of.shadowRoot!.querySelector('.state')?.textContent;
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('lian-file-field', () => {
  it('says what it takes, and is accessible with and without files', async () => {
    const files = await field();
    expect(partOf(files, 'control')).to.equal('选择文件');
    await expect(files).to.be.accessible();
    await files.add([file('plan.pdf'), file('photo.png', png), file('x.exe', 'MZ\0')]);
    await files.updateComplete;
    expect(files.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('加入了 2 个文件，一共 2 个');
    await expect(files).to.be.accessible();
  });

  const good = [
    { name: 'a.pdf', start: '%PDF-1.7' },
    { name: 'A.JPG', start: [0xff, 0xd8, 0xff, 0xe0] },
    { name: 'a.jpeg', start: [0xff, 0xd8, 0xff, 0xe1] },
    { name: 'a.png', start: png },
    { name: 'a.gif', start: 'GIF89a' },
    { name: 'a.webp', start: 'RIFF\0\0\0\0WEBPVP8 ' },
    { name: 'a.jfif', start: [0xff, 0xd8, 0xff, 0xe0] },
    { name: 'a.avif', start: '\0\0\0\x1cftypavif' },
    { name: 'scan.tif', start: 'II*\0' },
    { name: 'a.tiff', start: 'MM\0*' },
    { name: 'a.heic', start: '\0\0\0\x18ftypheic' },
    { name: 'a.docx', start: 'PK\x03\x04' },
    { name: 'a.doc', start: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
    { name: 'of Word.doc', start: ole('0609020000000000c000000000000046') },
    { name: '𠮷.田.pdf', start: '%PDF-1.4' },
    { name: 'rich text.doc', start: '{\\rtf1\\ansi 低保申请' },
    { name: 'scanned.pdf', start: '\xef\xbb\xbf\r\n%PDF-1.4' },
  ];
  it('takes a table that was saved as Unicode', async () => {
    const files = await field();
    files.accept = '.csv';
    await files.add([file('a.csv', [0xff, 0xfe, 0x27, 0x59, 0x2c, 0, 0x0d, 0, 0x0a, 0])]);
    expect([names(files), reasons(files)]).to.deep.equal([['a.csv'], []]);
  });
  for (const { name, start } of good)
    it(`takes ${name}`, async () => {
      const files = await field();
      await files.add([file(name, start)]);
      expect([names(files), reasons(files)]).to.deep.equal([[name], []]);
    });

  it('gives files whose names turn nothing round, chosen or brought by the page', async () => {
    const files = await field();
    const odd = file('a\u202Efdp.pdf');
    await files.add([odd]);
    files.value = [...files.value, file('b\u2067\u061C.pdf', '%PDF-1.4')];
    await files.recheck();
    expect(names(files)).to.deep.equal(['afdp.pdf', 'b.pdf']);
    expect([await files.value[0]!.text(), files.value[0]!.lastModified]).to.deep.equal(['%PDF-1.7', 1]);
    const [first] = files.value;
    await files.recheck();
    expect(files.value[0]).to.equal(first);
  });

  const bad = [
    { name: 'a.jpg', start: 'MZ\x90\0\x03', says: '“a.jpg”里面是程序，不能交', why: 'a program of Windows' },
    { name: 'a.jpg', start: '\x7fELF\x02', says: '“a.jpg”里面是程序，不能交', why: 'a program of Linux' },
    { name: 'a.pdf', start: '#!/bin/sh\nrm', says: '“a.pdf”里面是程序，不能交', why: 'a script' },
    { name: 'a.jpg', start: '<script>', says: '“a.jpg”的名字是 JPG，里面的内容不是，不能交', why: 'a page' },
    { name: 'a.png', start: [0xff, 0xd8, 0xff], says: '“a.png”的名字是 PNG，里面的内容不是，不能交', why: 'a JPEG' },
    {
      name: 'a.doc',
      start: ole('84100c0000000000c000000000000046'),
      says: '“a.doc”里面是程序，不能交',
      why: 'an installer',
    },
    { name: 'a.pdf', start: '<html><p>%PDF-1.7', says: '“a.pdf”的名字是 PDF，里面的内容不是，不能交', why: 'a page' },
    { name: 'a.docx', start: '%PDF-1.7', says: '“a.docx”的名字是 DOCX，里面的内容不是，不能交', why: 'a PDF' },
    {
      name: 'a.jpg.exe',
      start: 'MZ\0',
      says: '“a.jpg.exe”不是可以交的类型，可以交：图片、PDF、DOC、DOCX、XLS、XLSX',
      why: '',
    },
    {
      name: 'a',
      start: '%PDF-1.7',
      says: '“a”不是可以交的类型，可以交：图片、PDF、DOC、DOCX、XLS、XLSX',
      why: 'no extension',
    },
    {
      name: 'photo\u202E\u061C\0gpj.exe',
      start: 'MZ\0',
      says: '“photogpj.exe”不是可以交的类型，可以交：图片、PDF、DOC、DOCX、XLS、XLSX',
      why: '',
    },
    { name: 'a.pdf', start: '', says: '“a.pdf”里面是空的', why: 'nothing' },
  ];
  for (const { name, start, says, why } of bad)
    it(`refuses ${JSON.stringify(name)}, ${why || 'by its name'}: ${says}`, async () => {
      const files = await field();
      await files.add([file(name, start === '\x7fELF\x02' ? [0x7f, 0x45, 0x4c, 0x46, 2] : start)]);
      await files.updateComplete;
      expect([names(files), reasons(files)]).to.deep.equal([[], [says]]);
    });

  it('two gigabytes are refused without a byte being read', async () => {
    const megabyte = new Blob([new Uint8Array(1 << 20).fill(0x25)]);
    const film = new File(Array<Blob>(2048).fill(megabyte), 'film.png');
    const { arrayBuffer, slice, stream, text } = Blob.prototype;
    const reading = ['arrayBuffer', 'slice', 'stream', 'text'] as const;
    for (const name of reading)
      Blob.prototype[name] = () => {
        throw new Error(`${name} was asked for`);
      };
    try {
      const files = await field();
      await files.add([film]);
      await files.updateComplete;
      expect([names(files), reasons(files)]).to.deep.equal([
        [],
        ['“film.png”有 2.1\u00a0GB，每个文件不能超过 20\u00a0MB'],
      ]);
    } finally {
      Object.assign(Blob.prototype, { arrayBuffer, slice, stream, text });
    }
  });
  it('what cannot be read, such as a folder, is said', async () => {
    const files = await field();
    const folder = file('a.pdf');
    Object.defineProperty(folder, 'slice', { value: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) });
    await files.add([folder]);
    await files.updateComplete;
    expect(reasons(files)).to.deep.equal(['“a.pdf”读不出来：可能是文件夹，或者已经移走']);
  });

  it('holds to count and total, and takes nothing twice', async () => {
    const files = await field({ maxCount: 2 });
    files.maxTotal = 30;
    await files.add([file('a.pdf'), file('a.pdf'), file('b.pdf', '%PDF-1.7'.repeat(3)), file('c.pdf'), file('d.pdf')]);
    await files.updateComplete;
    expect(names(files)).to.deep.equal(['a.pdf', 'c.pdf']);
    expect(reasons(files)).to.deep.equal([
      '“a.pdf”已经加入了',
      '所有文件加起来不能超过 30\u00a0B，“b.pdf”没有加入',
      '最多交 2 个文件，“d.pdf”没有加入',
    ]);
  });

  it('what is added while another file is still read is held against both', async () => {
    const files = await field({ maxCount: 2 });
    const all = ['a.pdf', 'a.pdf', 'x.exe', 'b.pdf', 'c.pdf'].map((name) => files.add([file(name)]));
    await Promise.all(all);
    await files.updateComplete;
    expect(names(files)).to.deep.equal(['a.pdf', 'b.pdf']);
    expect(reasons(files).map((reason) => reason!.slice(0, 9))).to.deep.equal([
      '“a.pdf”已经',
      '“x.exe”不是',
      '最多交 2 个文件',
    ]);
    await files.add([file('d.exe')]);
    await files.updateComplete;
    expect(reasons(files).length, 'a field at rest tells of the last alone').to.equal(1);
  });
  it('what was chosen in time comes in though the field is disabled meanwhile, and nothing afterwards', async () => {
    const files = await field();
    const both = [files.add([file('a.pdf')]), files.add([file('b.pdf')])];
    files.disabled = true;
    await Promise.all([...both, files.add([file('c.pdf')])]);
    expect(names(files)).to.deep.equal(['a.pdf', 'b.pdf']);
  });

  it('what is still read when the form is emptied does not come into it', async () => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const files = await field();
    form.appendChild(files);
    const adding = files.add([file('a.pdf')]);
    const next = files.add([file('b.pdf')]);
    await Promise.resolve();
    form.reset();
    await Promise.all([adding, next]);
    expect([names(files), reasons(files)]).to.deep.equal([[], []]);
    await files.add([file('c.pdf')]);
    expect(names(files)).to.deep.equal(['c.pdf']);
  });

  it('a page that gives back what it was told loses no file, whatever it draws while files are read and sent', async () => {
    const told: { value: readonly File[] } = { value: [] };
    const seen: string[] = [];
    const uploader: Uploader = (sent) => {
      seen.push(`${sent.name} ${names(files)}`);
      files.value = [...told.value];
      return Promise.resolve();
    };
    const files = await field({ uploader, maxCount: 3 });
    files.addEventListener('input', () => (told.value = files.value));
    const drawing = setInterval(() => (files.value = [...told.value]));
    await files.add(['a.pdf', 'b.pdf', 'b.pdf', 'c.pdf', 'd.pdf'].map((name) => file(name)));
    await soon();
    clearInterval(drawing);
    expect(names(files)).to.deep.equal(['a.pdf', 'b.pdf', 'c.pdf']);
    expect(seen).to.deep.equal(['a.pdf', 'b.pdf', 'c.pdf'].map((name) => `${name} a.pdf,b.pdf,c.pdf`));
    expect(reasons(files).length, 'what was refused stays told').to.equal(2);
  });

  it('other files of the page let in nothing that is still read, stop what is being sent and let go of reasons', async () => {
    const signals: AbortSignal[] = [];
    const uploader: Uploader = (_file, { signal }) => new Promise(() => void signals.push(signal));
    const files = await field({ uploader });
    const reading = files.add([file('a.pdf')]);
    await Promise.resolve();
    files.value = [file('b.pdf')];
    await reading;
    expect(names(files)).to.deep.equal(['b.pdf']);
    await files.add([file('c.pdf'), file('d.exe')]);
    const [, sent] = files.value;
    files.value = [file('e.pdf'), file('f.pdf')];
    await files.updateComplete;
    expect([signals.map(({ aborted }) => aborted), reasons(files)]).to.deep.equal([[true], []]);
    files.value = [sent!];
    expect(files.validity.valid, 'a file that comes back waits for nothing').to.equal(true);
  });

  it('a limit that is taken away is the one at first', async () => {
    const files = await field();
    for (const name of ['max-size', 'max-count', 'max-total', 'accept']) {
      files.setAttribute(name, '1');
      files.removeAttribute(name);
    }
    await files.add([file('a.pdf'), file('b.pdf'), file('c.pdf', '%PDF-1.7', 20_000_001), file('d.svg')]);
    await files.updateComplete;
    expect([names(files), reasons(files).length]).to.deep.equal([['a.pdf', 'b.pdf'], 2]);
    files.maxSize = 0;
    await files.add([file('c.pdf', '%PDF-1.7', 20_000_001)]);
    expect(names(files).length, '0 is no limit').to.equal(3);
  });

  it('without multiple, a new file takes the place of the old', async () => {
    const files = await field({ multiple: false });
    await files.add([file('a.pdf')]);
    await files.add([file('b.pdf')]);
    expect(names(files)).to.deep.equal(['b.pdf']);
    await files.add([file('c.pdf'), file('d.pdf')]);
    await files.updateComplete;
    expect([names(files), reasons(files)]).to.deep.equal([['c.pdf'], ['最多交 1 个文件，“d.pdf”没有加入']]);
  });

  it('takes what is dropped and pasted, and nothing while read only', async () => {
    const files = await field();
    const given = new DataTransfer();
    given.items.add(file('a.pdf'));
    const drop = files.shadowRoot!.querySelector('[part=drop]')!;
    drop.dispatchEvent(new DragEvent('drop', { dataTransfer: given, cancelable: true }));
    await soon();
    expect(names(files)).to.deep.equal(['a.pdf']);
    const pasted = new DataTransfer();
    pasted.items.add(file('b.png', png));
    drop.dispatchEvent(new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true }));
    await soon();
    expect(names(files)).to.deep.equal(['a.pdf', 'b.png']);
    files.readonly = true;
    await files.updateComplete;
    drop.dispatchEvent(new DragEvent('drop', { dataTransfer: pasted, cancelable: true }));
    await soon();
    expect([names(files).length, presses(files).length]).to.deep.equal([2, 0]);
  });

  it('tells of an added file once, takes one out again, and goes back to the button', async () => {
    const files = await field();
    const heard: string[] = [];
    for (const type of ['input', 'change']) files.addEventListener(type, () => heard.push(`${type} ${names(files)}`));
    await files.add([file('a.pdf'), file('b.pdf')]);
    await files.updateComplete;
    expect(heard).to.deep.equal(['input a.pdf,b.pdf', 'change a.pdf,b.pdf']);
    expect(presses(files)[0]!.textContent!.replace(/\s+/g, ' ').trim()).to.equal('移除 a.pdf');
    for (const left of [['b.pdf'], []]) {
      // By keyboard its button has the focus, and goes with the file.
      presses(files)[0]!.focus();
      presses(files)[0]!.click();
      await files.updateComplete;
      expect(names(files)).to.deep.equal(left);
      expect(files.shadowRoot!.activeElement?.getAttribute('part')).to.equal('control');
    }
  });

  it('uploads with progress; the form waits for it and sends the receipt', async () => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    let finish: (receipt: string) => void = () => {};
    let tell: (done: number) => void = () => {};
    const uploader: Uploader = (_file, { progress }) => {
      tell = progress;
      return new Promise((resolve) => (finish = resolve));
    };
    const files = await field({ uploader });
    form.appendChild(files);
    await files.add([file('a.pdf')]);
    tell(0.4);
    await files.updateComplete;
    expect([state(files), files.validationMessage]).to.deep.equal(['正在上传，40%', '还有 1 个文件没有传完，请稍等']);
    await expect(files).to.be.accessible();
    finish('no. 17');
    await soon();
    expect([state(files), files.validity.valid]).to.deep.equal(['已上传', true]);
    expect(new FormData(form).getAll('files')).to.deep.equal(['no. 17']);
  });

  it('what failed is said and tried again; what is cancelled is stopped', async () => {
    const signals: AbortSignal[] = [];
    let fails = true;
    const uploader: Uploader = (_file, { signal }) => {
      signals.push(signal);
      if (fails) throw new Error('no connection');
      return new Promise(() => {});
    };
    const files = await field({ uploader });
    await files.add([file('a.pdf')]);
    await soon();
    await files.updateComplete;
    expect([state(files), files.validationMessage]).to.deep.equal([
      '没有传上去',
      '有 1 个文件没有传上去，请再传一次或者移除',
    ]);
    fails = false;
    presses(files)[0]!.focus();
    presses(files)[0]!.click();
    await files.updateComplete;
    expect(state(files)).to.equal('正在上传，0%');
    // The pressed button is gone, and the one that cancels is not to be pressed by whoever presses twice.
    expect(files.shadowRoot!.activeElement?.getAttribute('part')).to.equal('control');
    presses(files)[0]!.click();
    await files.updateComplete;
    expect([signals[1]!.aborted, names(files), files.validity.valid]).to.deep.equal([true, [], true]);
  });

  it('brings back the files the browser kept, and sends them as files', async () => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const files = await field();
    form.appendChild(files);
    const kept = new FormData();
    kept.append('file', file('a.pdf'));
    files.formStateRestoreCallback(kept);
    expect(new FormData(form).getAll('files').map((each) => (each as File).name)).to.deep.equal(['a.pdf']);
    files.value = null as unknown as File[];
    expect(names(files)).to.deep.equal([]);
  });
  it('uploads anew what the browser kept, where the page was left before it had arrived', async () => {
    const sent: string[] = [];
    const files = await field({ uploader: ({ name }) => (sent.push(name), Promise.resolve('no. 17')) });
    const kept = new FormData();
    kept.append('file', file('a.pdf'));
    files.formStateRestoreCallback(kept);
    await soon();
    expect(sent).to.deep.equal(['a.pdf']);
  });

  it('says sizes as people read them', () => {
    const said = ['999 B', '1.2 KB', '20 MB', '2.1 GB'].map((size) => size.replace(' ', '\u00a0')); // which breaks no line
    expect([999, 1200, 20_000_000, 2 ** 31].map(saySize)).to.deep.equal(said);
  });
});
