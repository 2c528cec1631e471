import { expect } from '@open-wc/testing';
import { Vault } from '../../internal/vault.js';
import { leave, notes, page, press, says, tidy, until, wait, write } from '../drafts/shown-form.test.js';
import { outboxStore, sender, type Handler } from './index.js';

/** A server that takes what comes under a key once, unless there is no connection. */
function server() {
  const site = { isDown: true, keys: [] as string[] };
  const handler: Handler = ({ key }) => {
    if (site.isDown) return Promise.resolve({ kind: 'again' });
    if (!site.keys.includes(key)) site.keys.push(key);
    return Promise.resolve({ kind: 'taken', receipt: { number: `N-${site.keys.indexOf(key) + 1}` } });
  };
  return { site, handler };
}
const submit = (form: HTMLElement) => form.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));

for (const [how, drafts, hasOutbox] of [
  ['no drafts', undefined, true],
  ['drafts that are off', { isOn: false }, true],
  ['drafts that are on', { isOn: true }, true],
  ['no drafts and no outbox', undefined, false],
] as const)
  describe(`a need that arrived after its page was left, and that Back brings once more: ${how}`, () => {
    afterEach(async () => {
      await tidy();
      const vault = new Vault();
      for (const { id } of await vault.list('outbox')) await vault.remove(id);
    });
    function open(handler: Handler, kept?: string) {
      const { form, on } = page('', '1', drafts);
      if (drafts) on();
      form.sender = sender(handler, {
        ...(hasOutbox && { outbox: outboxStore({ until: '2026-03-09' }) }),
        firstWait: 60_000,
      });
      if (kept) form.formStateRestoreCallback(kept);
      return form;
    }
    /** It is sent, the page is left, and it arrives; returns what the browser kept. */
    async function arrived() {
      const { site, handler } = server();
      const first = open(handler);
      await wait(200);
      await write(first, 't', '甲的事');
      if (drafts?.isOn) await says(first, '草稿已存在这台设备上');
      submit(first);
      await says(first, '没有送到');
      const { kept } = first.state;
      if (hasOutbox) {
        await leave();
        site.isDown = false;
        await says(open(handler), 'N-1');
      } else {
        // The server took it, and nobody heard the answer.
        site.isDown = false;
        const note = first.sender!.note()!;
        note.actions![0]!.run();
        await says(first, 'N-1');
      }
      await leave();
      return { site, handler, kept };
    }

    it('is sent under the same key, and registered once, however often it is brought', async () => {
      const { site, handler, kept } = await arrived();
      const second = open(handler, kept);
      await wait(500);
      const again = second.state.kept;
      await leave();
      for (const each of [kept, again]) {
        const form = open(handler, each);
        await until(() => form.snapshot.answers['t'] === '甲的事', 'the words');
        submit(form);
        await says(form, 'N-1');
        await wait(100);
        await leave();
      }
      expect(site.keys).to.have.length(1);
    });
    if (drafts?.isOn)
      it('is sent under the same key from the draft that was begun with it, too', async () => {
        const { site, handler, kept } = await arrived();
        const second = open(handler, kept);
        await says(second, '草稿已存在这台设备上');
        await leave();
        const form = open(handler);
        await says(form, '要接着填吗');
        press(form, '接着填');
        await until(() => form.snapshot.answers['t'] === '甲的事', 'the words');
        submit(form);
        await says(form, 'N-1');
        expect(site.keys).to.have.length(1);
      });
    if (drafts?.isOn)
      it('is sent under the same key where another page went on with its draft and sent it', async () => {
        const { site, handler } = server();
        site.isDown = false;
        const first = open(handler);
        await wait(200);
        await write(first, 't', '甲的事');
        await says(first, '草稿已存在这台设备上');
        const { kept } = first.state;
        await leave();
        const second = open(handler);
        await says(second, '要接着填吗');
        press(second, '接着填');
        await until(() => second.snapshot.answers['t'] === '甲的事', 'the words');
        submit(second);
        await says(second, 'N-1');
        await leave();
        const third = open(handler, kept);
        await says(third, '草稿已存在这台设备上');
        submit(third);
        await says(third, 'N-1');
        expect(site.keys).to.have.length(1);
      });
    it('is another once it is changed, or the form was emptied', async () => {
      const { site, handler, kept } = await arrived();
      const form = open(handler, kept);
      await wait(300);
      await write(form, 't', '甲的事，改了');
      submit(form);
      await says(form, 'N-2');
      form.clear();
      await until(() => !notes(form).includes('N-2') || form.snapshot.answers['t'] === undefined, 'an empty form');
      await write(form, 't', '甲的事');
      submit(form);
      await says(form, 'N-3');
      expect(site.keys).to.have.length(3);
    });
  });
