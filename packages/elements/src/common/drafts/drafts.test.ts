import { expect } from '@open-wc/testing';
import type { IntakeHost } from '../../needs/need-intake-form/intake-part.js';
import { begin, databases, Host, leave, raw, tidy, until, wait } from './draft-host.test.js';

describe('drafts', () => {
  afterEach(tidy);

  it('keep nothing, and leave no trace, before somebody asks for it', async () => {
    const { host, note } = await begin();
    expect(note.text).to.equal('写的内容没有存在这台设备上，关掉网页就没有了。');
    host.write({ name: '王小明' });
    await wait(400);
    expect(await databases()).to.not.include('liandong.kept');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });
  it('keep what is written before they have looked around', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ name: '甲' });
    await wait(300);
    // Another window holds its draft, which takes a moment to find out.
    const host = new Host();
    const second = begin({ isOn: true }, host);
    host.write({ name: '乙' });
    await second;
    await until(async () => (await raw('kept')).length === 2, 'both');
  });
  it('say until when they are kept, and are there again after the page has gone', async () => {
    const first = await begin();
    first.press('存一份草稿在这台设备上');
    await first.says('写下的内容会加密存在这台设备上，保存到2026年3月9日');
    first.host.write({ name: '王小明' });
    await first.says('草稿已存在这台设备上，保存到2026年3月9日');
    await leave(first.part);
    const second = await begin();
    expect(second.note.text).to.include('没有交的草稿');
    second.press('接着填');
    await until(() => second.host.snapshot.answers['name'] === '王小明', 'the answer');
    await second.says('草稿已存在这台设备上');
  });
  it('have what was written before it was known whether an earlier one is here', async () => {
    const host = new Host();
    const begun = begin({ isOn: true }, host);
    host.write({ name: '王小明' });
    await begun;
    await until(async () => (await raw('kept').catch(() => [])).length > 0, 'the draft');
  });
  it('are sealed under a key that cannot be taken out', async () => {
    const { host } = await begin({ isOn: true });
    host.write({ name: '王小明', phone: '13800001234' });
    const [kept] = await until(async () => {
      const all = await raw('kept').catch(() => []);
      return all.length > 0 && all;
    }, 'the draft');
    const { sealed, ...outside } = kept as { sealed: { data: ArrayBuffer } };
    // Long enough to stand in no random bytes, nor in their digits.
    expect(JSON.stringify(outside)).to.not.match(/王小明|13800001234/);
    expect(new TextDecoder().decode(sealed.data)).to.not.match(/王小明|13800001234/);
    const [key] = (await raw('keys')) as CryptoKey[];
    expect(key?.extractable).to.equal(false);
  });
  it('are cleared with one tap: the key and the database go too, what stands in the form stays', async () => {
    const { host, press, says } = await begin({ isOn: true });
    host.write({ name: '王小明' });
    await until(async () => (await databases()).includes('liandong.kept'), 'the database');
    await wait(200);
    press('清除草稿');
    await says('没有存在这台设备上');
    await until(async () => !(await databases()).includes('liandong.kept'), 'nothing');
    expect(host.snapshot.answers).to.deep.equal({ name: '王小明' });
    host.write({ name: '王小' });
    await wait(300);
    expect(await databases()).to.not.include('liandong.kept');
  });
  it('keep a file that was there before they were cleared and kept again', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ photos: [new File(['abc'], '楼道.jpg', { type: 'image/jpeg' })] });
    await wait(300);
    first.press('清除草稿');
    await until(async () => !(await databases()).includes('liandong.kept'), 'nothing');
    first.press('存一份草稿在这台设备上');
    await until(async () => (await raw('files').catch(() => [])).length === 1, 'the file');
  });
  it('keep attachments', async () => {
    const first = await begin({ isOn: true });
    const bytes = new Uint8Array(300_000).map((_, at) => at % 251);
    first.host.write({ photos: [new File([bytes], '楼道.jpg', { type: 'image/jpeg', lastModified: 5 })], name: '王' });
    await wait(500);
    await leave(first.part);
    const second = await begin();
    second.press('接着填');
    const [file] = await until(() => second.host.snapshot.answers['photos'] as File[] | undefined, 'the photo');
    expect([file?.name, file?.type, file?.size, file?.lastModified]).to.deep.equal([
      '楼道.jpg',
      'image/jpeg',
      300_000,
      5,
    ]);
    expect(new Uint8Array(await (file as File).arrayBuffer())[299_999]).to.equal(299_999 % 251);
  });
  it('say so where a file is too large, and keep the rest', async () => {
    const { host, says } = await begin({ isOn: true, maxFile: 10 });
    host.write({ photos: [new File([new Uint8Array(11)], 'a.jpg')], name: '王' });
    expect((await says('有的文件太大')).tone).to.equal('bad');
  });
  it('are let go of by a page that leaves within its first write', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ name: '王小明' });
    await leave(first.part);
    const { note } = await begin();
    expect(note.text).to.include('没有交的草稿');
  });
  it('keep what stood in the form before they were plugged in, and say so only when it lies there', async () => {
    const host = new Host();
    host.snapshot = { ...host.snapshot, answers: { name: '王小明', photos: [new File(['abc'], '楼道.jpg')] } };
    const { note, says, part } = await begin({ isOn: true }, host);
    expect(note.text).to.include('写下的内容会加密存在这台设备上');
    await says('草稿已存在这台设备上');
    await until(async () => (await raw('files')).length === 1, 'the file');
    await leave(part);
    const again = await begin();
    again.press('接着填');
    await until(() => again.host.snapshot.answers['name'] === '王小明', 'the answer');
  });
  it('keep nothing of what only the page gave, and nothing of an empty form', async () => {
    const host = new Host();
    host.state.provided = { name: '王' };
    host.snapshot = { ...host.snapshot, answers: host.state.provided };
    const { part } = await begin({ isOn: true }, host);
    const other = await begin({ isOn: true });
    other.host.dispatchEvent(new Event('lian-need-step'));
    for (let turn = 0; turn < 15; turn++) await wait(20).then(() => part.note());
    expect(await databases()).to.not.include('liandong.kept');
  });
  it('are gone on with in a form that was moved within its page, and not asked about', async () => {
    const { part, host, press, says } = await begin();
    press('存一份草稿在这台设备上');
    host.write({ name: '王' });
    await says('草稿已存在这台设备上');
    part.detach();
    part.attach(host as unknown as IntakeHost);
    await until(() => part.note(), 'a note');
    expect(part.note()?.text).to.include('草稿已存在这台设备上');
    host.write({ name: '王小' });
    await wait(300);
    expect(await raw('kept')).to.have.length(1);
    await leave(part);
    const again = await begin();
    again.press('接着填');
    await until(() => again.host.snapshot.answers['name'] === '王小', 'what was written after');
  });
  it('go when the form is emptied; what is written next is kept again', async () => {
    const { part, host } = await begin({ isOn: true });
    host.write({ name: '王小明' });
    await until(async () => (await raw('kept').catch(() => [])).length === 1, 'the draft');
    part.cleared?.();
    host.clear();
    host.dispatchEvent(new Event('change'));
    await until(async () => !(await databases()).includes('liandong.kept'), 'nothing');
    await wait(200);
    expect(await databases()).to.not.include('liandong.kept');
    host.write({ name: '李' });
    await until(async () => (await raw('kept').catch(() => [])).length === 1, 'the next');
  });
});
