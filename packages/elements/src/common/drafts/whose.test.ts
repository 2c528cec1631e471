import { expect } from '@open-wc/testing';
import { begin, databases, Host, leave, raw, tidy } from './draft-host.test.js';
import { clearDrafts, type DraftOptions } from './index.js';

// Whose a draft is, where several people sign in on one device.

const formOf = (form: string) => {
  const host = new Host();
  host.snapshot = { ...host.snapshot, form };
  return host;
};
const open = (form: string, whose?: string, more: Partial<DraftOptions> = {}) =>
  begin({ ...(whose !== undefined && { whose }), ...more }, formOf(form));
/** Somebody writes in this form, and leaves the page. */
async function write(form: string, whose?: string) {
  const { host, part, says } = await open(form, whose, { isOn: true });
  host.write({ name: '王小明' });
  await says('草稿已存在这台设备上');
  await leave(part);
}
/** What is told to somebody who opens this form. */
async function told(form: string, whose?: string, more: Partial<DraftOptions> = {}) {
  const { note, part } = await open(form, whose, more);
  await leave(part);
  return note.text;
}

describe('a draft of one person', () => {
  afterEach(tidy);

  it('is not taken for that of another form and another person whose names together read the same', async () => {
    await write('survey', '21');
    for (const [form, whose] of [
      ['survey2', '1'],
      ['survey21', undefined],
      ['survey', '2'],
    ] as const)
      expect(await told(form, whose), form).to.not.include('没有交的草稿');
    expect(await told('survey', '21')).to.include('没有交的草稿');
  });
  it('is cleared by form, by person, by both, or with all there are, and no other', async () => {
    const all = [['a', 'x'], ['a', 'y'], ['b', 'x'], ['a']] as const;
    const left = async () => {
      const found: string[] = [];
      for (const [form, whose] of all)
        if ((await told(form, whose)).includes('没有交的草稿')) found.push(form + (whose ?? ''));
      return found;
    };
    for (const [given, stays] of [
      [
        ['a', 'x'],
        ['ay', 'bx', 'a'],
      ],
      [
        [undefined, 'x'],
        ['ay', 'a'],
      ],
      [
        ['a', ''],
        ['ax', 'ay', 'bx'],
      ],
      [['a'], ['bx']],
      [[], []],
    ] as const) {
      for (const [form, whose] of all) await write(form, whose);
      await clearDrafts(...given);
      expect(await left(), JSON.stringify(given)).to.deep.equal(stays);
      await clearDrafts();
    }
    expect(await databases()).to.not.include('liandong.kept');
  });
  it('is erased on its day whoever opens whatever form, and that is told to its own person, once', async () => {
    const late = { today: '2026-03-10', until: '2026-03-17' };
    const gone = '上次的草稿已经到期，已经删去';
    const { host, part, says } = await open('a', 'x', { isOn: true });
    host.write({ name: '王小明', photos: [new File(['abc'], '楼道.jpg')] });
    await says('草稿已存在这台设备上');
    await leave(part);
    for (const [form, whose] of [['a', 'y'], ['b', 'x'], ['a']] as const) {
      expect(await told(form, whose, late)).to.not.include(gone);
      const [left] = (await raw('kept')) as { form: string; sealed: { data: ArrayBuffer } }[];
      expect([left?.form, left?.sealed.data.byteLength, await raw('files')]).to.deep.equal(['a x', 0, []]);
    }
    expect(await told('a', 'x', late)).to.include(gone);
    expect(await databases()).to.not.include('liandong.kept');
    expect(await told('a', 'x', late)).to.not.include(gone);
  });
  it('is told as expired though another person’s, and one of another form, have expired too', async () => {
    for (const [form, whose] of [['b'], ['a', 'y'], ['a', 'x']] as const) await write(form, whose);
    expect(await told('a', 'x', { today: '2026-03-10', until: '2026-03-17' })).to.include('已经到期，已经删去');
    expect((await raw('kept')).length).to.equal(1);
  });
  it('is told as expired where the page can keep no other any more', async () => {
    await write('a', 'x');
    expect(await told('a', 'x', { today: '2026-03-10' })).to.include('上次的草稿已经到期，已经删去');
  });
});
