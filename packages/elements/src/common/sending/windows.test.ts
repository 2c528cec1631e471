import { expect } from '@open-wc/testing';
import { shortOf } from '../drafts/packed.js';
import {
  begin,
  down,
  freed,
  Host,
  plug,
  refused,
  send,
  server,
  Server,
  taken,
  tidy,
  until,
  wait,
} from './host.test.js';
import { sender, type Answer } from './index.js';

const same = '这一份和另一个窗口刚交的一模一样，没有再交。另一个窗口交的：2026年3月2日已经收到，编号 X-1。';
const words = { name: '灯坏了' };

/** Another window has sent this, and still shows its number. */
async function sentElsewhere() {
  const { host, says } = begin(new Server(), {}, new Host(words));
  host.submit();
  await says('编号 X-1');
}

describe('a need that another window has just sent, word for word', () => {
  afterEach(tidy);

  it('is not sent again, and that is said, with the number, and nothing is locked', async () => {
    await sentElsewhere();
    const { got, handler } = server();
    const { host, part, says } = plug(new Host(words), sender(handler));
    host.submit();
    await says(same);
    expect(part.note()?.tone, 'a good one finishes the form').to.equal('ask');
    expect(host.heard, 'no page leaves at it').to.deep.equal([]);
    host.submit();
    await wait(300);
    expect(got).to.deep.equal([]);
  });
  it('is sent under a key of its own when somebody says that it is another need', async () => {
    await sentElsewhere();
    const { got, handler } = server({ kind: 'taken', receipt: { number: 'X-2' } });
    const { host, says, press } = plug(new Host(words), sender(handler));
    host.submit();
    await says(same);
    press('这是另外一份，也要交');
    await says('编号 X-2');
    expect(got.map(({ answers }) => answers)).to.deep.equal([words]);
    expect(host.sent).to.have.length(1);
  });
  it('is sent under a key of its own from its draft, too', async () => {
    await sentElsewhere();
    const { got, handler } = server();
    const host = new Host(words);
    host.draft = 'd';
    const { says, press } = plug(host, sender(handler));
    host.submit();
    await says(same);
    press('这是另外一份，也要交');
    await until(() => got.length === 1, 'the need');
    expect(got[0]?.key).to.not.match(/^d-/);
  });
  it('is an ordinary need again when a word is changed', async () => {
    await sentElsewhere();
    const { got, handler } = server();
    const { host, part, says } = plug(new Host(words), sender(handler));
    host.submit();
    await says(same);
    host.write({ name: '灯坏了，二号楼' });
    expect(part.note()).to.equal(undefined);
    host.submit();
    await says('编号 X-1');
    expect(got).to.have.length(1);
  });
  it('where nobody pressed here: it is finished, said, and can be sent all the same; no page leaves at it', async () => {
    const { got, handler } = server({ kind: 'taken', receipt: { number: 'X-2' } });
    const { host, part, says, press } = plug(new Host(words), sender(handler));
    await sentElsewhere();
    await says(same);
    expect([part.note()?.tone, host.heard]).to.deep.equal(['good', []]);
    press('这是另外一份，也要交');
    await says('编号 X-2');
    expect(got).to.have.length(1);
  });
  it('where both were on their way, too', async () => {
    let arrive: (answer: Answer) => void = () => undefined;
    const first = plug(
      new Host(words),
      sender(() => new Promise((done) => (arrive = done))),
    );
    first.host.submit();
    await first.says('正在发送');
    await wait(200);
    const { got, handler } = server();
    const second = plug(new Host(words), sender(handler));
    second.host.submit();
    await second.says('暂时没有送到');
    arrive(taken);
    await second.says(same);
    expect([first.host.sent.length, second.host.heard, got]).to.deep.equal([1, [], []]);
  });
  it('goes to one of three windows, whoever has its number tells it, and they do not answer each other for ever', async () => {
    const { postMessage } = BroadcastChannel.prototype;
    let told = 0;
    BroadcastChannel.prototype.postMessage = function (...given) {
      told++;
      postMessage.apply(this, given);
    };
    try {
      await sentElsewhere();
      for (let window = 0; window < 2; window++) {
        const { host, says } = plug(new Host(words), sender(down));
        host.submit();
        await says(same);
      }
      await wait(100);
      const before = told;
      await wait(300);
      expect(told).to.equal(before);
      expect(told).to.be.below(12);
    } finally {
      BroadcastChannel.prototype.postMessage = postMessage;
    }
  });
});

describe('a need that was refused and set aside here, and that another window goes on with', () => {
  afterEach(tidy);
  const away = '先前交的那一份没有收下';

  /** It was refused while another stood in the form. */
  async function setAside() {
    let answer: ((answer: Answer) => void) | undefined;
    const { host, ...page } = send(new Host({ name: '甲' }), () => new Promise((done) => (answer = done)));
    host.submit();
    await until(() => answer, 'the attempt');
    host.write({ name: '乙' });
    answer?.(refused);
    await page.says(away);
    return page;
  }

  it('is told here no longer, where it is taken there', async () => {
    const { said } = await setAside();
    await send(new Host(), server().handler).says('编号 X-1');
    expect(said()).to.equal('');
  });
  it('and where it is refused there: what that form has is not given up from here', async () => {
    const { said } = await setAside();
    const other = send(new Host(), server(refused).handler);
    await other.says('保存到2026年3月9日');
    expect(said()).to.equal('');
    other.part.detach();
    await freed();
    const next = send(new Host(), server(refused).handler);
    await next.says('保存到2026年3月9日');
    expect(next.host.snapshot.answers).to.deep.equal({ name: '甲' });
  });
});

it('what was refused while others stood there is told no longer where a window that waited has it taken', async () => {
  let answer: ((answer: Answer) => void) | undefined;
  const first = plug(
    new Host({ name: '甲' }),
    sender(() => new Promise((done) => (answer = done))),
  );
  first.host.submit();
  await until(() => answer, 'the attempt');
  const second = plug(new Host({ name: '甲' }), sender(server().handler));
  second.host.submit();
  await wait(400);
  first.host.write({ name: '乙' });
  answer?.(refused);
  await first.says('没有收下');
  await second.says('编号 X-1');
  await until(() => !first.said(), 'the words to go');
  await tidy();
});

describe('the key of a need that has a draft', () => {
  afterEach(tidy);
  /** Sent from one draft, and nobody heard of it. */
  async function keyOf(name: string) {
    const { got, handler } = server({ kind: 'sign-in' });
    const host = new Host({ name });
    host.draft = 'd';
    const { part } = plug(host, sender(handler));
    host.submit();
    await until(() => got.length === 1, 'the need');
    part.detach();
    await freed();
    return got[0]?.key;
  }

  it('is the same for the same words, and another for any others', async () => {
    expect(await keyOf('room AP')).to.equal(await keyOf('room AP'));
    expect(await keyOf('room AP')).to.not.equal(await keyOf('room B1'));
  });
  it('has room for more words than anybody writes, and tells none of them', async () => {
    const short = await Promise.all(['AP', 'B1', 'Aa', 'BB', '', ' ', '灯', '燈'].map(shortOf));
    expect(new Set(short).size).to.equal(short.length);
    for (const name of short) expect(name).to.match(/^[\da-f]{32}$/);
    expect(short[0]).to.equal(await shortOf('AP'));
  });
});
