import { expect } from '@open-wc/testing';
import { Host, outbox, plug, refused, tidy, until, wait } from './host.test.js';
import { sender, type Answer, type Handler, type Outbox } from './index.js';

// A device that takes its time to let go of what has been answered: what somebody does meanwhile.

/** An outbox that has no room, if so, and is slow to let go. */
function slow(hasRoom: boolean): Outbox {
  const box = outbox();
  return {
    ...box,
    put: (parcel) => (hasRoom ? box.put(parcel) : Promise.reject(new Error('full'))),
    remove: async (key) => (await wait(400), box.remove(key)),
  };
}
/** 甲 is on its way. */
async function begin(hasRoom: boolean, isShared = false) {
  const asked: { readonly name: string; readonly answer: (answer: Answer) => void }[] = [];
  const handler: Handler = ({ data }) =>
    new Promise((answer) => {
      const { name } = JSON.parse(String(data.get('need'))) as { name: string };
      asked.push({ name, answer });
    });
  const host = Object.assign(new Host({ name: '甲' }), { isShared, shown: (_: string, answer: unknown) => answer });
  const page = plug(host, sender(handler, { outbox: slow(hasRoom), firstWait: 60_000 }));
  const answer = async (given: Answer) => {
    asked[asked.length - 1]!.answer(given);
    await wait(100);
  };
  const submit = async (times: number) => {
    host.submit();
    await until(() => asked.length === times, 'the attempt');
  };
  await submit(1);
  const empty = () => (host.hold({}), page.part.cleared?.());
  return { ...page, asked, answer, submit, empty };
}
const taken = (number: string): Answer => ({ kind: 'taken', receipt: { number } });

describe('while a device is slow to let go of what was answered', () => {
  afterEach(tidy);

  it('nothing else is begun, and each need is told its own number', async () => {
    const { host, asked, answer, submit, says, said } = await begin(true);
    host.write({ name: '乙' });
    await answer(taken('N-甲'));
    host.submit();
    await says('编号 N-甲');
    expect(said()).to.include('现在写的还没有交');
    expect(asked).to.have.length(1);
    await submit(2);
    host.write({ name: '丙' });
    host.submit();
    await answer(taken('N-乙'));
    await says('编号 N-乙');
    await submit(3);
    await answer({ kind: 'refused', problems: [], text: '丙不收' });
    await says('丙不收');
    expect(asked.map(({ name }) => name)).to.deep.equal(['甲', '乙', '丙']);
    expect([host.sent, host.earlier.map(({ receipt }) => receipt.number)]).to.deep.equal([[], ['N-甲', 'N-乙']]);
  });
  it('what is written meanwhile is not what was refused, nor told what was found bad in that', async () => {
    const { host, part, answer, says, submit } = await begin(false);
    await answer({ ...refused, text: '甲不收' } as Answer);
    host.write({ name: '乙' });
    host.submit();
    await says('先前交的那一份没有收下');
    expect([part.note()?.lines?.of, host.problems]).to.deep.equal([[['name：', '甲']], []]);
    await submit(2);
    await answer(taken('N-乙'));
    await says('编号 N-乙');
    expect(host.lost().map(({ why }) => why)).to.deep.equal(['refused']);
  });
  for (const [what, given, type] of [
    ['a refusal', { ...refused, text: '病历不全' } as Answer, 'lian-need-lost'],
    ['a number', taken('N-甲'), 'lian-earlier-sent'],
  ] as const)
    for (const hasMore of [true, false])
      it(`whoever comes next to a shared machine is shown nothing of it: ${what}, ${hasMore ? 'other' : 'the same'} words`, async () => {
        const { host, part, answer, empty } = await begin(true, true);
        if (hasMore) host.write({ name: '甲的病' });
        await answer(given);
        empty();
        await until(() => host.heard.length, 'what became of it');
        const { text = '', lines } = part.note() ?? {};
        expect(text).to.include('先前交的那一份').and.not.include('病历').and.not.include('N-甲');
        expect([lines, host.snapshot.answers, host.problems]).to.deep.equal([undefined, {}, []]);
        expect(host.heard.map(([of]) => of)).to.deep.equal([type]);
      });
});
