import { expect } from '@open-wc/testing';
import { Vault } from '../../internal/vault.js';
import { linesOf, notes, page, press, says, tidy, until, wait, write } from '../drafts/shown-form.test.js';
import { outboxStore, sender, type Answer, type Handler, type Outbox } from './index.js';

// What was refused, where the form or its sender is another by then.

type Form = ReturnType<typeof page>['form'];
const bad: Answer = { kind: 'refused', problems: [{ path: 't', code: 'required' }], text: '太长' };
const away = '先前交的那一份没有收下';
const forget = '已经照着填好了，删去那一份';
const ready = (form: Form) => until(() => form.shadowRoot?.querySelector('[data-name=t]')?.shadowRoot, 'the form');
const submit = (form: Form) => form.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));
const box = () => outboxStore({ until: '2026-03-09' });
/** A server that is asked, and answers when it is told to. */
function slow() {
  const answers: ((answer: Answer) => void)[] = [];
  const handler: Handler = () => new Promise((answer) => answers.push(answer));
  const asked = (times: number) => until(() => answers.length === times, 'the attempt');
  return { answers, handler, asked };
}
const options = (outbox?: Outbox) => ({ ...(outbox && { outbox }), firstWait: 60_000 });

describe('what was refused', () => {
  afterEach(async () => {
    await tidy();
    const vault = new Vault();
    for (const { id } of await vault.list('outbox')) await vault.remove(id);
  });

  for (const hasOutbox of [true, false])
    it(`is not put into a form that asks for something else, with an outbox: ${hasOutbox}`, async () => {
      const { answers, handler, asked } = slow();
      const { form, around } = page();
      const part = sender(handler, options(hasOutbox ? box() : undefined));
      form.sender = part;
      await ready(form);
      await write(form, 't', '我的病情');
      submit(form);
      await asked(1);
      await wait(200);
      around.remove();
      const { form: other } = page();
      other.schema = { ...form.schema!, id: 'feedback' };
      other.sender = part;
      await ready(other);
      await asked(2);
      answers[1]!(bad);
      await says(other, away);
      expect([other.snapshot.answers, other.problems]).to.deep.equal([{}, []]);
      expect(linesOf(other)).to.deep.equal(hasOutbox ? [] : ['话：我的病情']);
      if (!hasOutbox) return;
      other.parentElement!.remove();
      const next = page().form;
      next.sender = part;
      await asked(3);
      answers[2]!(bad);
      await says(next, '太长');
      expect(next.snapshot.answers).to.deep.equal({ t: '我的病情' });
    });
  it('comes back into a form made anew that has the same sender', async () => {
    const part = sender(() => Promise.resolve(bad), options(box()));
    const { form, around } = page();
    form.sender = part;
    await ready(form);
    await write(form, 't', '甲的事');
    submit(form);
    await says(form, '太长');
    await wait(200);
    around.remove();
    const next = page().form;
    next.sender = part;
    await says(next, '太长');
    expect([next.snapshot.answers, (await new Vault().list('outbox')).length]).to.deep.equal([{ t: '甲的事' }, 1]);
  });

  /** These were refused, each while the next stood in the form. */
  async function shown(...texts: string[]) {
    const { answers, handler, asked } = slow();
    const { form } = page();
    const one = () => sender(handler, options());
    form.sender = one();
    await ready(form);
    const refuse = async (text: string) => {
      await write(form, 't', text);
      submit(form);
      await asked(answers.length + 1);
      await write(form, 't', '最后的事');
      answers[answers.length - 1]!({ ...bad, text: `${text}不收` } as Answer);
      await says(form, `${text}不收`);
    };
    for (const text of texts) await refuse(text);
    return { form, one, refuse };
  }

  it('stays to be copied where the page gives another sender, until somebody has', async () => {
    const { form, one } = await shown('甲的事');
    for (let turn = 0; turn < 2; turn++) {
      form.sender = one();
      await form.updateComplete;
      expect([linesOf(form), notes(form).includes(away)]).to.deep.equal([['话：甲的事'], true]);
    }
    press(form, forget);
    await form.updateComplete;
    form.sender = one();
    await form.updateComplete;
    expect(notes(form)).to.equal('');
  });
  it('is told each, and pressed away one by one: the button is that of the lines that stood there first', async () => {
    const { form } = await shown('甲的事', '乙的事');
    expect(notes(form)).to.include('甲的事不收').and.include('乙的事不收');
    for (const [text, other] of [
      ['甲的事', '乙的事不收'],
      ['乙的事', ''],
    ] as const) {
      expect(linesOf(form)).to.deep.equal([`话：${text}`]);
      press(form, forget);
      await form.updateComplete;
      expect(notes(form)).to.include(other).and.not.include(`${text}不收`);
    }
  });
  it('and one that is refused while the device lets go of another stays', async () => {
    const box: Outbox = {
      until: '2026-03-09',
      put: () => Promise.reject(new Error('full')),
      next: () => Promise.resolve(undefined),
      remove: () => wait(300) as Promise<void>,
    };
    const { answers, handler, asked } = slow();
    const { form } = page();
    form.sender = sender(handler, options(box));
    await ready(form);
    for (const [at, text] of ['甲的事', '乙的事'].entries()) {
      await write(form, 't', text);
      submit(form);
      await asked(at + 1);
      await write(form, 't', '最后的事');
      answers[at]!({ ...bad, text: `${text}不收` } as Answer);
      if (at) await wait(150);
      else await says(form, '甲的事不收');
      if (at) press(form, forget);
    }
    await says(form, '乙的事不收');
    await wait(500);
    expect([linesOf(form), notes(form).includes('甲的事不收')]).to.deep.equal([['话：乙的事'], false]);
  });
});
