import { expect } from '@open-wc/testing';
import { Vault } from '../../internal/vault.js';
import {
  leave as leavePages,
  notes,
  page,
  press,
  says as tells,
  tidy as tidyPages,
  write,
} from '../drafts/shown-form.test.js';
import { down, freed, Host, leave, nothing, outbox, refused, send, tidy, until, wait } from './host.test.js';
import { outboxStore, sender, type Handler } from './index.js';

const bad = '有的地方要改一改';
const giveUp = '不交了，从这台设备删去';
const refusing: Handler = () => Promise.resolve(refused);
const kept = async () => (await new Vault().list('outbox')).length;
/** Somebody sent this from a form in which it stands, and the server refused it. */
async function answered() {
  const one = send(new Host({ name: '丙' }), refusing);
  one.host.submit();
  await one.says(bad);
  return one;
}

describe('a need that was refused and is given up', () => {
  afterEach(tidy);

  it('is told as kept, until its day, and let go of with one tap: what stands in the form stays', async () => {
    const { host, part, press, said, says } = await answered();
    expect(said()).to.include('加密存在这台设备上，保存到2026年3月9日');
    expect(await kept()).to.equal(1);
    press(giveUp);
    await nothing();
    await says(bad);
    expect(said()).to.not.include('保存到');
    expect(part.note()?.actions ?? []).to.have.length(0);
    expect(host.snapshot.answers).to.deep.equal({ name: '丙' });
  });
  it('is not told as kept where it was corrected, and that could not be sent for a file nobody can read', async () => {
    const { host, part, said, says } = await answered();
    const photo = new File(['abc'], '楼道.jpg');
    photo.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    host.write({ name: '丁', photos: [photo] });
    host.submit();
    await says('没有交：附件 楼道.jpg 读不出');
    expect(said()).to.not.include('保存到');
    expect(part.note()?.actions ?? []).to.have.length(0);
    expect(await kept(), 'what was refused stays there until that is sent').to.equal(1);
  });
  it('is let go of where the form is emptied, and no word of it stays', async () => {
    const { host, part, said } = await answered();
    part.cleared?.();
    host.hold({});
    await nothing();
    expect(said()).to.equal('');
  });
  it('as one that came back out of the outbox is', async () => {
    await leave({ name: '丙' });
    const { host, part, says } = send(new Host(), refusing);
    await says(bad);
    expect(host.snapshot.answers).to.deep.equal({ name: '丙' });
    part.cleared?.();
    await nothing();
  });
  it('is told as kept where the device does not let go of it', async () => {
    const { host, part, says } = await answered();
    const { remove } = Vault.prototype;
    Vault.prototype.remove = () => Promise.reject(new Error('in vain'));
    try {
      part.cleared?.();
      host.hold({});
      await says('先前交的那一份没有收下');
      await says('保存到2026年3月9日');
    } finally {
      Vault.prototype.remove = remove;
    }
    expect(await kept()).to.equal(1);
  });
  it('what is on its way is not: it is still sent where the form is emptied, and told', async () => {
    const one = send(new Host({ name: '丙' }), down);
    one.host.submit();
    await one.says('关掉网页也不会丢');
    one.part.cleared?.();
    one.host.hold({});
    await wait(200);
    expect(one.said()).to.include('关掉网页也不会丢');
    expect(await kept()).to.equal(1);
    one.part.detach();
    await freed();
    const found = await outbox().next('test', '2026-03-02');
    found?.letGo();
    expect(found?.parcel.answers).to.deep.equal({ name: '丙' });
  });
});

describe('drafts beside what an outbox keeps', () => {
  afterEach(async () => {
    await tidyPages();
    const vault = new Vault();
    for (const { id } of await vault.list('outbox')) await vault.remove(id);
  });
  async function open(handler: Handler, isOn = false) {
    const { form, around, on } = page('', '1', { isOn });
    on();
    form.sender = sender(handler, { outbox: outboxStore({ until: '2026-03-09' }), firstWait: 60_000 });
    await tells(form, isOn ? '写下的内容会' : '写的内容没有存');
    await write(form, 't', '甲的事');
    if (isOn) await tells(form, '草稿已存在这台设备上');
    form.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));
    await tells(form, '保存到2026年3月9日');
    return { form, around };
  }

  for (const [what, handler] of [
    ['was refused', refusing],
    ['waits', down],
  ] as const)
    it(`do not say that it is gone with the page: one that ${what}`, async () => {
      const { form } = await open(handler);
      expect(notes(form)).to.include('再写、再改的内容没有存').and.not.include('写的内容没有存');
      press(form, '存一份草稿在这台设备上');
      await tells(form, '草稿已存在这台设备上');
    });
  it('nor where they are off for another reason', async () => {
    const { form } = await open(refusing);
    form.drafts = page('', '1', { until: '2026-03-01' }).on();
    await tells(form, '草稿没有开启。 再写、再改的内容没有存');
  });
  it('let go of what was refused too when they are cleared', async () => {
    const { form } = await open(refusing, true);
    await tells(form, bad);
    press(form, '清除草稿');
    await tells(form, '写的内容没有存在这台设备上');
    await until(async () => !(await kept()), 'the outbox');
    await leavePages();
    const next = page().form;
    next.sender = sender(refusing, { outbox: outboxStore({ until: '2026-03-09' }) });
    await wait(300);
    expect([next.snapshot.answers, notes(next)]).to.deep.equal([{}, '']);
  });
  it('and both go where the form around is reset', async () => {
    const { form, around } = await open(refusing, true);
    await tells(form, bad);
    around.reset();
    await until(async () => !(await kept()) && !(await new Vault().list('draft')).length, 'both');
    expect(notes(form)).to.not.include(bad);
  });
});
