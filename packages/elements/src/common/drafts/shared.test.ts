import { expect } from '@open-wc/testing';
import { begin, databases, here, Host, leave, tidy, until, wait } from './draft-host.test.js';

describe('drafts on a shared machine', () => {
  afterEach(tidy);

  it('on a shared machine are not emptied before the form around was sent, or the page is left', async () => {
    const { host } = await begin({ isShared: true });
    host.write({ name: '王' });
    host.dispatchEvent(new Event('lian-need-submit', { cancelable: true })); // another field is missing
    const no = (event: Event) => event.preventDefault();
    host.form.addEventListener('submit', no);
    host.form.dispatchEvent(new Event('submit', { cancelable: true }));
    await wait(50);
    expect(host.snapshot.answers).to.deep.equal({ name: '王' });
    host.form.removeEventListener('submit', no);
    host.form.dispatchEvent(new Event('submit', { cancelable: true }));
    await until(() => host.cleared === 1, 'emptying');
    window.dispatchEvent(new Event('pagehide'));
    expect(host.cleared).to.equal(2);
  });
  it('keep nothing on a shared machine: emptied when it was sent, and when nobody uses it, with a warning before', async () => {
    const { host, part, note, says, press } = await begin({ isShared: true, isOn: true, idle: 100, warning: 200 });
    expect(note.text).to.include('大家共用的设备');
    expect(host.isShared).to.equal(true);
    host.write({ name: '王' });
    await says('有一会儿没有人用了');
    press('我还在，接着填');
    await says('大家共用的设备');
    expect(host.snapshot.answers).to.deep.equal({ name: '王' });
    await until(() => host.cleared === 1, 'emptying');
    host.write({ name: '王' });
    host.dispatchEvent(new Event('lian-need-sent'));
    expect(host.snapshot.answers).to.deep.equal({});
    expect(await databases()).to.not.include('liandong.kept');
    part.detach();
  });
  it('on a shared machine take no page that scrolls by itself for somebody who is there', async () => {
    const { host, part, says } = await begin({ isShared: true, idle: 100, warning: 500 });
    host.write({ name: '王' });
    await says('有一会儿没有人用了');
    document.dispatchEvent(new Event('scroll'));
    expect(part.note()?.text).to.include('有一会儿没有人用了');
    for (const sign of ['wheel', 'touchmove']) {
      document.dispatchEvent(new Event(sign));
      expect(part.note()?.text).to.include('大家共用的设备');
      await says('有一会儿没有人用了');
    }
    expect(host.cleared).to.equal(0);
    await until(() => host.cleared > 0, 'emptying');
  });
  it('leave nothing on a machine that becomes a shared one while something is being written', async () => {
    const host = new Host();
    const { part } = await begin({ isOn: true }, host);
    host.write({ name: '王' });
    part.detach();
    here.delete(part);
    await begin({ isShared: true }, host);
    await wait(500);
    expect(await databases()).to.not.include('liandong.kept');
  });
  it('on a shared machine watch for two minutes where nobody says how long', async () => {
    const { setTimeout: real } = window;
    const waits: unknown[] = [];
    (window as { setTimeout: unknown }).setTimeout = (...given: Parameters<typeof real>) => {
      waits.push(given[1]);
      return real(...given);
    };
    await begin({ isShared: true }).finally(() => ((window as { setTimeout: unknown }).setTimeout = real));
    expect(waits).to.include(120_000);
  });
  it('on a shared machine warn nobody of an empty form, which is emptied all the same', async () => {
    const { host, part } = await begin({ isShared: true, idle: 50, warning: 50 });
    for (let turn = 0; turn < 10; turn++) {
      await wait(20);
      expect(part.note()?.text).to.include('大家共用的设备');
    }
    await until(() => host.cleared > 0, 'emptying');
  });
  it('leave nothing where the machine becomes a shared one while a draft is being gone on with', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ name: '王' });
    await leave(first.part);
    const { host, part, press } = await begin();
    press('接着填');
    part.detach();
    here.delete(part);
    await begin({ isShared: true }, host);
    await wait(500);
    expect(host.snapshot.answers).to.deep.equal({});
    expect(await databases()).to.not.include('liandong.kept');
  });
  it('leave nothing of two forms that were both being written', async () => {
    const film = new File(['abc'], 'film.mp4');
    film.arrayBuffer = () => wait(400).then(() => new ArrayBuffer(3));
    const slow = await begin({ isOn: true });
    slow.host.write({ name: '王', films: [film] });
    const { host, part } = await begin({ isOn: true });
    host.write({ name: '李' });
    await wait(150);
    for (const each of [slow.part, part]) {
      each.detach();
      here.delete(each);
    }
    await begin({ isShared: true }, host);
    await wait(1000);
    expect(await databases()).to.not.include('liandong.kept');
  });
});
