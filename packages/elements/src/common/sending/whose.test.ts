import { expect } from '@open-wc/testing';
import { begin, down, freed, Host, nothing, plug, Server, tidy, wait, week } from './host.test.js';
import { outboxStore, sender } from './index.js';

// Whose a need is, where several people sign in on one device.

const of = (whose: string) => outboxStore({ ...week, whose });
const formOf = (form: string) => {
  const host = new Host();
  host.snapshot = { ...host.snapshot, form };
  return host;
};

describe('a need of one person', () => {
  afterEach(tidy);

  it('is not taken out of the outbox for another form and another person whose names together read the same', async () => {
    const host = formOf('survey');
    host.hold({ name: '王小明' });
    const first = plug(host, sender(down, { outbox: of('21'), firstWait: 60_000 }));
    host.submit();
    await first.says('保存到');
    first.part.detach();
    await freed();
    const other = new Server();
    begin(other, { outbox: of('1') }, formOf('survey2'));
    await wait(700);
    expect(other.asked).to.deep.equal([]);
    await begin(new Server(), { outbox: of('21') }, formOf('survey')).says('编号 X-1');
    await nothing();
  });
});
