import { expect } from '@open-wc/testing';
import { Vault } from '../../internal/vault.js';
import { clearDrafts } from './index.js';
import { begin, leave, raw, tidy, until, wait } from './draft-host.test.js';
import type { IntakeHost } from '../../needs/need-intake-form/intake-part.js';

/** A device that loses its connection to what is kept so many times, from then on. */
function failing() {
  const { open } = IDBFactory.prototype;
  const device = { fails: 0, mend: () => (IDBFactory.prototype.open = open) };
  IDBFactory.prototype.open = function (this: IDBFactory, ...given: Parameters<typeof open>) {
    if (device.fails-- > 0) throw new DOMException('Connection lost', 'UnknownError');
    return open.apply(this, given);
  };
  return device;
}

async function left() {
  const { host, part, says } = await begin({ isOn: true });
  host.write({ name: '旧话' });
  await says('草稿已存在这台设备上');
  await leave(part);
}

describe('drafts on a device that fails as an earlier one is to go', () => {
  let device: ReturnType<typeof failing>;
  beforeEach(() => {
    device = failing();
  });
  afterEach(async () => {
    device.mend();
    await tidy();
  });

  it('throw it away all the same where it fails once, and keep what is written next', async () => {
    await left();
    const { host, press, says } = await begin({ isOn: true });
    device.fails = 1;
    press('删去草稿，从头填');
    await says('写下的内容会');
    expect(await raw('kept')).to.have.length(0);
    host.write({ name: '新写的' });
    await says('草稿已存在这台设备上');
  });
  it('ask about it as before where it goes on failing', async () => {
    await left();
    const { host, press, says } = await begin({ isOn: true });
    device.fails = 100;
    press('删去草稿，从头填');
    await wait(50);
    await says('要接着填吗');
    device.fails = 0;
    host.write({ name: '新写的' });
    await until(async () => (await raw('kept')).length === 2, 'a draft of its own');
    press('接着填');
    await says('草稿已存在这台设备上');
    expect(host.snapshot.answers['name']).to.equal('新写的');
  });
  it('go on with it where the device fails once just then', async () => {
    await left();
    const { host, press, says } = await begin({ isOn: true });
    device.fails = 1;
    press('接着填');
    await says('草稿已存在这台设备上');
    expect(host.snapshot.answers['name']).to.equal('旧话');
  });
  it('throw all away where a machine has become a shared one, though the device fails once', async () => {
    await left();
    device.fails = 1;
    await begin({ isShared: true });
    await wait(600);
    expect(await raw('kept')).to.have.length(0);
  });
  it('go past one that cannot be thrown away, and say so to the page', async () => {
    for (const turn of [1, 2]) {
      const { host, part } = await begin({ isOn: true });
      host.write({ name: String(turn) });
      await until(async () => (await raw('kept')).length === turn, 'the draft');
      await leave(part);
    }
    const { remove } = Vault.prototype;
    let bad: string | undefined;
    Vault.prototype.remove = function (this: Vault, ...given: Parameters<typeof remove>) {
      return given[0] === (bad ??= given[0]) ? Promise.reject(new Error('in vain')) : remove.apply(this, given);
    };
    const said = await clearDrafts()
      .catch((error: Error) => error.message)
      .finally(() => (Vault.prototype.remove = remove));
    expect([said, (await raw('kept')).length]).to.deep.equal(['in vain', 1]);
  });
  it('still ask about it where what is written beside it cannot be kept, and keep that once it can be', async () => {
    await left();
    const { host, press, says } = await begin({ isOn: true });
    device.fails = 100;
    host.write({ name: '新写的' });
    await wait(1500);
    await says('要接着填吗');
    await says('暂时没有存下来');
    device.fails = 0;
    host.write({ more: '还有' });
    await until(async () => (await raw('kept')).length === 2, 'a draft of its own');
    press('接着填');
    await says('草稿已存在这台设备上');
    expect(host.snapshot.answers).to.deep.equal({ name: '新写的', more: '还有' });
  });
  it('say that what cannot be cleared is there, and clear it when it can be', async () => {
    const { host, part, press, says } = await begin({ isOn: true });
    host.write({ name: '新写的' });
    await says('草稿已存在这台设备上');
    device.fails = 100;
    press('清除草稿');
    await wait(1500);
    expect(part.note()?.text).to.include('草稿已存在这台设备上');
    device.fails = 0;
    host.write({ name: '又写的' });
    await wait(300);
    expect(await raw('kept'), 'the same one').to.have.length(1);
    press('清除草稿');
    await until(async () => !(await raw('kept')).length, 'the draft to go');
    await says('写的内容没有存');
  });
  it('are not taken for those of another window where the form is moved while one is thrown away in vain', async () => {
    await left();
    const { host, part, press, says } = await begin({ isOn: true });
    const { remove } = Vault.prototype;
    Vault.prototype.remove = () => Promise.reject(new Error('in vain'));
    try {
      press('删去草稿，从头填');
      await wait(50);
      part.detach();
      part.attach(host as unknown as IntakeHost);
      await says('要接着填吗');
      expect(part.note()?.text).to.not.include('另一个窗口');
    } finally {
      Vault.prototype.remove = remove;
    }
  });
  for (const fails of [1, 100])
    it(`keep what is written though one whose day is over cannot be removed, ${fails} times`, async () => {
      await left();
      const { remove } = Vault.prototype;
      let tries = 0;
      Vault.prototype.remove = function (this: Vault, ...given: Parameters<typeof remove>) {
        if (tries++ < fails) return Promise.reject(new DOMException('Connection lost', 'UnknownError'));
        return remove.apply(this, given);
      };
      try {
        const { host, note, says } = await begin({ isOn: true, today: '2026-03-12', until: '2026-03-19' });
        expect(note.text).to.include('写下的内容会');
        expect(note.text.includes('已经到期，已经删去')).to.equal(fails === 1);
        host.write({ name: '新写的' });
        await says('草稿已存在这台设备上');
      } finally {
        Vault.prototype.remove = remove;
      }
    });
});
