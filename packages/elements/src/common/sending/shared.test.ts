import { expect, fixture, html } from '@open-wc/testing';
import '../../needs/need-intake-form/define.js';
import type { LianNeedIntakeForm } from '../../needs/need-intake-form/need-intake-form.js';
import { draftStore } from '../drafts/index.js';
import { sender, type Answer, type Parcel, type SendOptions } from './index.js';
import { plug, Host, server, slowly } from './host.test.js';
import type { Outbox } from './outbox.js';

const wait = (time: number) => new Promise((done) => setTimeout(done, time));
async function until(look: () => unknown, why: string) {
  for (let turn = 0; turn < 150; turn++) {
    if (await look()) return;
    await wait(20);
  }
  throw new Error(`waited in vain for ${why}`);
}

/** A form on a machine that many use, with one person's need in it. */
async function begin(options: SendOptions = {}, isSharedFirst = true) {
  const form = await fixture<LianNeedIntakeForm>(
    html`<lian-need-intake-form date="2026-03-02"></lian-need-intake-form>`,
  );
  const asked: { readonly parcel: Parcel; readonly answer: (answer: Answer) => void }[] = [];
  const sending = sender((parcel) => new Promise((answer) => asked.push({ parcel, answer })), {
    firstWait: 60_000,
    ...options,
  });
  const shared = draftStore({ isShared: true, today: '2026-03-02', until: '2026-03-09' });
  if (isSharedFirst) form.drafts = shared;
  form.sender = sending;
  form.drafts = shared;
  form.snapshot = { ...form.snapshot, answers: { description: '王秀英腿脚不好' } };
  await form.updateComplete;
  const sent: unknown[] = [];
  for (const type of ['lian-need-sent', 'lian-earlier-sent', 'lian-need-lost'])
    form.addEventListener(type, ({ detail }: CustomEventInit<unknown>) => sent.push([type, detail]));
  const seen = () => form.shadowRoot?.textContent ?? '';
  const says = () => sending.note()?.text ?? '';
  async function submit(times = 1) {
    form.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));
    await until(() => asked.length === times, 'the attempt');
  }
  async function answer(given: Answer) {
    asked[asked.length - 1]?.answer(given);
    await wait(20);
    await form.updateComplete;
  }
  async function empty() {
    form.clear();
    await form.updateComplete;
  }
  return { form, sending, asked, sent, seen, says, submit, answer, empty };
}
const number = { kind: 'taken', receipt: { number: 'N-77', on: '2026-03-02', address: '/status/N-77' } } as const;
const refused = {
  kind: 'refused',
  text: '王秀英已经登记过',
  problems: [{ path: 'description', code: 'required' }],
} as const;

describe('sending, before the day is known', () => {
  it('looks into the outbox by the day that comes later, and not before', async () => {
    const days: string[] = [];
    const outbox: Outbox = {
      until: '2026-03-09',
      put: () => Promise.resolve(undefined),
      remove: () => Promise.resolve(),
      next: (_form, today) => (days.push(today), Promise.resolve(undefined)),
    };
    const form = await fixture<LianNeedIntakeForm>(html`<lian-need-intake-form></lian-need-intake-form>`);
    form.sender = sender(() => Promise.resolve({ kind: 'again' }), { outbox });
    await form.updateComplete;
    await wait(20);
    expect(days).to.deep.equal([]);
    form.date = '2026-08-01';
    await form.updateComplete;
    expect(days).to.deep.equal(['2026-08-01']);
    form.requestUpdate();
    await form.updateComplete;
    expect(days).to.have.length(1);
  });
});

describe('sending, while the day is not known', () => {
  it('puts nothing into the outbox, whose last day could not be kept, and sends all the same', async () => {
    const put: string[] = [];
    const outbox: Outbox = {
      until: '2026-03-09',
      put: ({ key }) => (put.push(key), Promise.resolve(undefined)),
      remove: () => Promise.resolve(),
      next: () => Promise.resolve(undefined),
    };
    const form = await fixture<LianNeedIntakeForm>(html`<lian-need-intake-form></lian-need-intake-form>`);
    let sent = 0;
    form.sender = sender(() => Promise.resolve({ kind: 'taken', receipt: { number: `N-${++sent}` } }), { outbox });
    const send = (description: string) => {
      form.snapshot = { ...form.snapshot, answers: { description } };
      form.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));
    };
    send('做饭不方便');
    await until(() => sent === 1, 'the receipt');
    expect(put).to.deep.equal([]);
    form.date = '2026-03-02';
    form.dispatchEvent(new Event('input'));
    send('灯坏了');
    await until(() => sent === 2, 'the other');
    expect(put).to.have.length(1);
  });
});

describe('sending on a shared machine, when the form was emptied for the next person', () => {
  it('still gives the number to the one who sent it', async () => {
    const { form, says, submit, answer, seen } = await begin();
    await submit();
    await answer(number);
    expect(form.snapshot.answers).to.deep.equal({});
    expect(says()).to.include('N-77');
    expect(seen()).to.include('N-77');
  });
  it('shows no number and no link any more', async () => {
    const { sending, submit, answer, empty, seen } = await begin();
    await submit();
    await answer(number);
    await empty();
    expect(sending.note()).to.equal(undefined);
    expect(seen()).to.not.include('N-77');
  });
  it('shows neither what the server said, nor what it found bad', async () => {
    const { form, sending, submit, answer, empty, seen } = await begin();
    await submit();
    await answer(refused);
    expect(sending.note()?.text).to.equal('\u2068王秀英已经登记过\u2069');
    expect(form.problems).to.have.length(1);
    await empty();
    expect(sending.note()).to.equal(undefined);
    expect(form.problems).to.deep.equal([]);
    expect(form.shadowRoot?.querySelector('lian-error-summary')?.errors).to.deep.equal([]);
    expect(seen()).to.not.include('王秀英');
  });
  for (const isFirst of [true, false])
    it(`shows nothing of what the server said while it waits; said ${isFirst ? 'before' : 'after'} it was emptied`, async () => {
      const { sending, submit, answer, empty, seen, says } = await begin();
      await submit();
      if (!isFirst) await empty();
      await answer({ kind: 'again', text: '王秀英已有登记' });
      if (isFirst) expect(says()).to.include('王秀英');
      if (isFirst) await empty();
      expect(sending.note()?.text).to.include('暂时没有送到');
      expect(seen() + says()).to.not.include('王秀英');
    });
  it('goes on with what was on its way, and brings nothing of it back when it is refused', async () => {
    const { form, sending, submit, answer, empty } = await begin();
    await submit();
    await empty();
    expect(sending.note()?.text).to.equal('正在发送……');
    await answer(refused);
    expect(form.snapshot.answers).to.deep.equal({});
    expect(form.problems).to.deep.equal([]);
    expect(sending.note()?.text).to.not.include('王秀英');
  });
  it('tells that what was on its way was not taken, with a reference, and the office by an event without a word of it', async () => {
    const { asked, sending, sent, seen, submit, answer, empty } = await begin();
    await submit();
    await empty();
    await answer(refused);
    const key = asked[0]?.parcel.key ?? '';
    const why = { why: 'refused', on: '2026-03-02', until: '', files: 0, key, codes: ['required'] };
    expect(sent).to.deep.equal([['lian-need-lost', why]]);
    const told = `先前交的那一份没有收下。交的人请再交一次，或者把参考号 ${key.slice(0, 8)} 告诉工作人员。`;
    expect(sending.note()).to.deep.equal({ tone: 'bad', text: told });
    expect(seen()).to.include(told);
    await empty();
    expect(sending.note()).to.equal(undefined);
  });
  it('sends what was on its way without a file that can be read no more, and tells that, by number', async () => {
    const { file, fail } = slowly(new File(['abc'], '王秀英诊断书.png'));
    const host = Object.assign(new Host({ name: '王秀英', photos: [file] }), { isShared: true });
    const { got, handler } = server();
    const { part, says, said } = plug(host, sender(handler));
    host.submit();
    host.hold({});
    part.cleared?.();
    fail();
    await says('先前交的那一份：已经收到，谢谢您。');
    expect(Array.from(got[0]?.data ?? [], ([name]) => name)).to.deep.equal(['need']);
    expect(said()).to.not.include('王秀英').and.not.include('都还在');
    expect(host.lost()).to.deep.equal([{ why: 'without-files', on: '2026-03-02', until: '', files: 1 }]);
    expect([host.earlier.length, host.snapshot.answers, got[0]?.isNobodys]).to.deep.equal([1, {}, true]);
    part.detach();
  });
  it('tells of what was on its way only that it arrived', async () => {
    const { form, sending, sent, submit, answer, empty, seen } = await begin();
    await submit();
    await empty();
    form.snapshot = { ...form.snapshot, answers: { description: '李四' } };
    await answer(number);
    expect(sent).to.deep.equal([['lian-earlier-sent', { receipt: number.receipt }]]);
    expect(form.snapshot.answers).to.deep.equal({ description: '李四' });
    expect(sending.note()?.text).to.equal('先前交的那一份：已经收到，谢谢您。现在写的还没有交。');
    expect(seen()).to.not.include('N-77');
  });
  it('gives no number to the next person, who writes the very same', async () => {
    const { form, sending, sent, submit, answer, empty, seen } = await begin();
    await submit();
    await empty();
    form.snapshot = { ...form.snapshot, answers: { description: '王秀英腿脚不好' } };
    await answer(number);
    expect(sent).to.deep.equal([['lian-earlier-sent', { receipt: number.receipt }]]);
    expect(sending.note()?.tone).to.equal('ask');
    expect(seen()).to.not.include('N-77');
  });
  it('tries again in nobody’s name, and what is written then goes in that of whoever writes it', async () => {
    const { form, asked, sending, submit, answer, empty } = await begin();
    const whose = () => asked.map(({ parcel }) => !!parcel.isNobodys);
    await submit();
    await answer({ kind: 'again' });
    expect(whose()).to.deep.equal([false]);
    await empty();
    sending.note()?.actions?.[0]?.run();
    await until(() => asked.length === 2, 'the second attempt');
    expect(asked[1]?.parcel.isNobodys).to.equal(true);
    await answer(number);
    form.snapshot = { ...form.snapshot, answers: { description: '李四' } };
    await submit(3);
    expect(asked[2]?.parcel.isNobodys).to.equal(false);
  });
  it('tries again without what stood in the form', async () => {
    const { asked, sending, submit, answer, empty } = await begin();
    await submit();
    await answer({ kind: 'again' });
    await empty();
    sending.note()?.actions?.[0]?.run();
    await until(() => asked.length === 2, 'the second attempt');
    expect(asked.map(({ parcel }) => parcel.key)).to.deep.equal([asked[0]?.parcel.key, asked[0]?.parcel.key]);
    expect(asked[1]?.parcel.answers).to.equal(undefined);
  });
  it('neither takes what another emptied window has sent for its own, nor what it has in hand for that', async () => {
    const arrivals: ((answer: Answer) => void)[] = [];
    const window = (name: string, photos: readonly File[] = []) => {
      const host = Object.assign(new Host({ name, photos }), { isShared: true });
      const asked: Parcel[] = [];
      const page = plug(
        host,
        sender((parcel) => (asked.push(parcel), new Promise((done) => arrivals.push(done)))),
      );
      const empty = () => (host.hold({}), page.part.cleared?.());
      return { ...page, asked, empty };
    };
    const first = window('王秀英');
    const second = window('李四');
    for (const { host, asked, empty } of [first, second]) {
      host.submit();
      await until(() => asked.length === 1, 'the attempt');
      empty();
    }
    arrivals[0]?.(number);
    await first.says('已经收到');
    const { file, go, asked } = slowly();
    const third = window('王五', [file]);
    third.host.submit();
    await until(asked, 'the file');
    third.empty();
    go();
    await until(() => third.asked.length, 'the attempt');
    expect([second, third].map(({ said, host }) => [said(), host.heard])).to.deep.equal([
      ['正在发送……', []],
      ['正在发送……', []],
    ]);
    for (const { part } of [first, second, third]) part.detach();
  });
  for (const isFirst of [true, false])
    it(`sends nobody's need when somebody else signs in; ended ${isFirst ? 'before' : 'after'} it was emptied`, async () => {
      const { asked, sending, sent, submit, answer, empty } = await begin();
      await submit();
      if (!isFirst) await empty();
      await answer({ kind: 'sign-in' });
      if (isFirst) await empty();
      const key = asked[0]?.parcel.key ?? '';
      const why = { why: 'sign-in', on: '2026-03-02', until: '', files: 0, key, codes: [] };
      expect(sent).to.deep.equal([['lian-need-lost', why]]);
      expect(sending.note()?.text).to.include(`参考号 ${key.slice(0, 8)} `);
      expect(sending.note()?.actions).to.equal(undefined);
      document.dispatchEvent(new Event('visibilitychange'));
      await wait(20);
      expect(asked).to.have.length(1);
    });
  for (const isSharedFirst of [true, false])
    it(`names no file of an earlier need; known to be shared ${isSharedFirst ? 'before' : 'after'}`, async () => {
      const lost = {
        why: 'without-files',
        on: '2026-03-01',
        until: '2026-03-09',
        files: ['王秀英诊断书.png'],
      } as const;
      const late = { ...lost, why: 'expired', files: [] } as const;
      const outbox: Outbox = {
        until: '2026-03-09',
        put: () => Promise.resolve(undefined),
        remove: () => Promise.resolve(),
        next: (_form, _today, tell = () => undefined) => {
          tell(lost);
          tell(late);
          return Promise.resolve(undefined);
        },
      };
      const { form, sending, empty } = await begin({ outbox }, isSharedFirst);
      await until(() => sending.note(), 'what was lost');
      expect(form.isShared).to.equal(true);
      expect(sending.note()?.text).to.not.include('王秀英');
      expect(sending.note()?.text).to.include('2026年3月1日写的那一份');
      await empty();
      expect(sending.note()).to.equal(undefined);
    });
});
