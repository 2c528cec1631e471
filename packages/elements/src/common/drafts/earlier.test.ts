import { expect } from '@open-wc/testing';
import { begin, Host, leave, raw, tidy, until, wait } from './draft-host.test.js';

describe('an earlier draft', () => {
  afterEach(tidy);

  it('of an older form are made to fit by the page, or shown to be copied; never dropped', async () => {
    const old = new Host();
    old.snapshot = { ...old.snapshot, version: '0' };
    const first = await begin({ isOn: true }, old);
    first.host.write({ called: '王小明' });
    await leave(first.part);
    const without = await begin();
    expect(without.note.text).to.include('按旧的表填的');
    expect(without.note.lines?.of).to.deep.equal([['called：', '王小明']]);
    await leave(without.part);
    const migrate = (answers: Readonly<Record<string, unknown>>, from: string) => ({ name: answers['called'], from });
    const moved = await begin({ migrate });
    moved.press('接着填');
    await until(() => moved.host.snapshot.answers['name'] === '王小明', 'the answer');
    expect(moved.host.snapshot.answers['from']).to.equal('0');
  });
  it('of one person are offered to nobody else on the same device', async () => {
    const first = await begin({ isOn: true, whose: 'a' });
    first.host.write({ name: '王小明' });
    await leave(first.part);
    for (const options of [{ whose: 'b' }, {}]) {
      const other = await begin(options);
      expect(other.note.actions?.map(({ label }) => label)).to.deep.equal(['存一份草稿在这台设备上']);
      await leave(other.part);
    }
    const again = await begin({ whose: 'a' });
    again.press('接着填');
    await again.says('草稿已存在这台设备上');
    expect(again.host.snapshot.answers).to.deep.equal({ name: '王小明' });
  });
  for (const isOn of [false, true])
    it(`leave alone what was written before somebody chose to go on, isOn ${isOn}`, async () => {
      const first = await begin({ isOn: true });
      first.host.write({ name: '旧', phone: '13800001234', note: '旧话', age: '81' });
      await leave(first.part);
      const host = new Host();
      host.state.provided = { age: '40' };
      host.snapshot = { ...host.snapshot, answers: host.state.provided };
      const { press, note, says, part } = await begin({ isOn }, host);
      expect(note.text.includes('选好之前，现在写的内容还不会存下来')).to.equal(!isOn);
      host.write({ name: '新', note: '' });
      await wait(300);
      press('接着填');
      await says('草稿已存在这台设备上');
      const both = { name: '新', phone: '13800001234', note: '旧话', age: '81' };
      expect(host.snapshot.answers).to.deep.equal(both);
      await wait(300);
      expect(await raw('kept')).to.have.length(1);
      await leave(part);
      const last = await begin();
      last.press('接着填');
      await last.says('草稿已存在这台设备上');
      expect(last.host.snapshot.answers).to.deep.equal(both);
    });
  it('leave alone what stood in the form before they were looked at, when somebody goes on', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ name: '旧', phone: '138' });
    await leave(first.part);
    const host = new Host();
    host.snapshot = { ...host.snapshot, answers: { name: '新' } };
    const { press, says } = await begin({}, host);
    press('接着填');
    await says('草稿已存在这台设备上');
    expect(host.snapshot.answers).to.deep.equal({ name: '新', phone: '138' });
  });
  it('that cannot be made to fit are shown to be copied, also where that throws', async () => {
    const old = new Host();
    old.snapshot = { ...old.snapshot, version: '0' };
    const first = await begin({ isOn: true }, old);
    first.host.write({ called: '王小明', card: '11010519491231002X' });
    await leave(first.part);
    const { warn } = console;
    console.warn = () => undefined;
    const { note } = await begin({
      migrate: () => {
        throw new Error('not that one');
      },
    }).finally(() => (console.warn = warn));
    expect(note.text).to.include('按旧的表填的');
    expect(note.text).to.include('改成新的表时出了错，草稿没有动');
    expect(note.lines?.of).to.deep.equal([
      ['called：', '王小明'],
      ['card：', '****002X'],
    ]);
    expect(note.actions?.map(({ label }) => label)).to.deep.equal(['删去草稿，从头填']);
    expect(await raw('kept')).to.have.length(1);
  });
  it('name the files that a page had no time to write', async () => {
    const first = await begin({ isOn: true });
    const { arrayBuffer } = Blob.prototype;
    Blob.prototype.arrayBuffer = () => Promise.reject(new Error('the page is killed'));
    first.host.write({ name: '王', photos: [new File(['abc'], '楼道.jpg'), new File(['abc'], '门口.jpg')] });
    await until(async () => (await raw('kept').catch(() => [])).length === 1, 'the words');
    await leave(first.part);
    Blob.prototype.arrayBuffer = arrayBuffer;
    const { host, press, says } = await begin();
    press('接着填');
    await says('草稿已存在这台设备上');
    expect(host.state.lost).to.deep.equal({ photos: ['楼道.jpg', '门口.jpg'] });
  });
});
