import { expect } from '@open-wc/testing';
import { Vault } from '../../internal/vault.js';
import { leave, linesOf, notes, page, press, says, tidy, until, wait, write } from '../drafts/shown-form.test.js';
import { outboxStore, sender, type Answer, type NeedLostDetail } from './index.js';

const bad: Answer = { kind: 'refused', problems: [{ path: 't', code: 'required' }], text: '写得太长' };
const taken: Answer = { kind: 'taken', receipt: { number: 'N-2' } };
const away = '先前交的那一份没有收下';
async function inside(kind: 'draft' | 'outbox') {
  const vault = new Vault();
  const all = (await vault.list(kind)).map(
    ({ id }) => vault.get(id) as Promise<{ answers: { t: string } } | undefined>,
  );
  return (await Promise.all(all)).map((one) => one?.answers.t);
}
const kept = async (kind: 'draft' | 'outbox') => (await inside(kind)).length;

type Form = ReturnType<typeof page>['form'];
const submit = (form: Form) => form.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));
/** 甲 is refused while 乙 stands in the form. */
async function overtaken({ hasOutbox = true, isPressed = false, drafts, next = taken }: Options = {}) {
  const { form, on } = page('', '1', drafts);
  if (drafts) on();
  const lost: NeedLostDetail[] = [];
  form.addEventListener('lian-need-lost', ({ detail }) => lost.push(detail));
  let answer: ((answer: Answer) => void) | undefined;
  form.sender = sender(
    ({ data }) =>
      String(data.get('need')).includes('甲的事') ? new Promise((done) => (answer = done)) : Promise.resolve(next),
    { ...(hasOutbox && { outbox: outboxStore({ until: '2026-03-09' }) }), firstWait: 60_000 },
  );
  await until(() => form.shadowRoot?.querySelector('[data-name=t]')?.shadowRoot, 'the form');
  if (drafts) await until(() => notes(form), 'drafts');
  await write(form, 't', '甲的事');
  submit(form);
  await until(() => answer, 'the attempt');
  await write(form, 't', '乙的事');
  if (isPressed) submit(form);
  await wait(200);
  answer!(bad);
  await says(form, away);
  return { form, lost };
}
interface Options {
  readonly hasOutbox?: boolean;
  readonly isPressed?: boolean;
  readonly next?: Answer;
  readonly drafts?: Parameters<typeof page>[2];
}

describe('a need that is refused while other words stand in the form', () => {
  afterEach(async () => {
    await tidy();
    const vault = new Vault();
    for (const { id } of await vault.list('outbox')) await vault.remove(id);
  });

  it('is told as kept, with what the server said, however somebody writes on; and nothing is told of those words', async () => {
    const { form, lost } = await overtaken({ drafts: { isOn: false } });
    for (const text of ['乙的事', '乙的事，改']) {
      await write(form, 't', text);
      expect(notes(form)).to.include(`${away}。它加密存在这台设备上，保存到2026年3月9日`).and.include('写得太长');
      expect(notes(form)).to.not.include('都还在').and.not.include('关掉网页也不会丢').and.not.include('再写、再改');
      expect(notes(form), 'of those words nothing is kept').to.include('写的内容没有存在这台设备上');
    }
    expect([form.problems, lost]).to.deep.equal([[], []]);
  });
  it('stays where the draft of those is cleared, and where the form is', async () => {
    const { form } = await overtaken({ drafts: { isOn: true } });
    await says(form, '草稿已存在这台设备上');
    press(form, '清除草稿');
    await says(form, '写的内容没有存在这台设备上');
    form.clear();
    await wait(200);
    expect([await kept('draft'), await kept('outbox')]).to.deep.equal([0, 1]);
    expect(notes(form)).to.include(away);
    press(form, '不交了，从这台设备删去');
    await until(async () => !(await kept('outbox')), 'the outbox');
    await form.updateComplete;
    expect(notes(form)).to.not.include(away);
  });
  it('is let go of where its words are written and sent once more', async () => {
    const { form } = await overtaken({ drafts: { isOn: true } });
    await write(form, 't', '甲的事');
    submit(form);
    await wait(300);
    expect(await kept('outbox'), 'what was sent now').to.equal(1);
  });
  for (const hasOutbox of [true, false])
    it(`what was pressed meanwhile is still told as not sent, with an outbox: ${hasOutbox}`, async () => {
      const { form } = await overtaken({ hasOutbox, isPressed: true });
      expect(notes(form)).to.include('现在写的还没有交');
      submit(form);
      await says(form, 'N-2');
      expect(notes(form)).to.not.include('现在写的还没有交');
    });
  it('is told where it lies in no outbox, and shown to be copied until somebody has', async () => {
    const { form, lost } = await overtaken({ hasOutbox: false });
    const [{ key = '', ...rest } = {}, ...more] = lost as Partial<NeedLostDetail>[];
    expect(rest).to.deep.equal({ why: 'refused', on: '2026-03-02', until: '', files: 0, codes: ['required'] });
    expect(more).to.deep.equal([]);
    expect(notes(form))
      .to.include(`参考号 ${key.slice(0, 8)}`)
      .and.include('写得太长')
      .and.not.include('都还在');
    expect([linesOf(form).join(), form.problems]).to.deep.equal(['话：甲的事', []]);
    submit(form);
    await says(form, 'N-2');
    expect([notes(form).includes(away), linesOf(form).join()]).to.deep.equal([true, '话：甲的事']);
    press(form, '已经照着填好了，删去那一份');
    await form.updateComplete;
    expect(notes(form)).to.not.include(away);
  });
  it('and what is sent beside that is not told as the earlier one', async () => {
    const { form } = await overtaken({ hasOutbox: false, next: { kind: 'again' } });
    submit(form);
    await says(form, '暂时没有送到');
    expect(notes(form)).to.include(away).and.not.include('先前交的那一份：');
  });
  it('is gone with its words where a shared machine is emptied', async () => {
    const { form, lost } = await overtaken({ drafts: { isShared: true } });
    expect(linesOf(form).join()).to.equal('话：甲的事');
    expect([lost.map(({ why }) => why), await kept('outbox')]).to.deep.equal([['refused'], 0]);
    form.clear();
    await form.updateComplete;
    expect([linesOf(form), notes(form).includes('写得太长')]).to.deep.equal([[], false]);
  });
});

describe('a draft that was sent, and in which other words stood when that was refused', () => {
  afterEach(async () => {
    await tidy();
    const vault = new Vault();
    for (const { id } of await vault.list('outbox')) await vault.remove(id);
  });

  /** The next visit: 甲, and whatever else is said, are refused again. */
  async function visit(...refused: string[]) {
    const { form, on } = page();
    on();
    const answers: string[] = [];
    form.sender = sender(
      ({ data }) => {
        const need = String(data.get('need'));
        answers.push(need);
        return Promise.resolve(['甲的事', ...refused].some((text) => need.includes(text)) ? bad : taken);
      },
      { outbox: outboxStore({ until: '2026-03-09' }), firstWait: 60_000 },
    );
    await says(form, '写得太长');
    await says(form, '要接着填吗');
    press(form, '接着填');
    await says(form, '草稿已存在这台设备上');
    await wait(200);
    expect(form.snapshot.answers['t']).to.include('乙的事');
    return form;
  }

  it('is of another need: sent after a reload, it takes the place of none', async () => {
    await overtaken({ drafts: { isOn: true } });
    await leave();
    const form = await visit();
    expect(notes(form)).to.include(away);
    submit(form);
    await says(form, 'N-2');
    await wait(300);
    expect([await kept('draft'), await kept('outbox')]).to.deep.equal([0, 1]);
  });
  it('and where that is refused too, each comes back, and neither takes the place of the other', async () => {
    await overtaken({ drafts: { isOn: true } });
    await leave();
    const form = await visit('乙的事');
    submit(form);
    await until(async () => (await kept('outbox')) === 2, 'both');
    await says(form, '写得太长');
    await wait(300);
    await leave();
    const next = await visit('乙的事');
    await write(next, 't', '丙的事');
    submit(next);
    await says(next, 'N-2');
    await wait(300);
    expect([await inside('draft'), await inside('outbox')]).to.deep.equal([[], ['甲的事']]);
  });
  it('nor does it once those were refused, corrected, and taken after all', async () => {
    await overtaken({ drafts: { isOn: true } });
    await leave();
    const form = await visit('乙的事');
    submit(form);
    await until(async () => (await kept('outbox')) === 2, 'both');
    await says(form, '写得太长');
    await write(form, 't', '乙的事，改');
    await wait(300);
    await leave();
    const next = await visit();
    expect(notes(next)).to.include(away);
    submit(next);
    await says(next, 'N-2');
    await wait(300);
    expect([await inside('draft'), await inside('outbox')]).to.deep.equal([[], ['甲的事']]);
  });
});
