import { expect } from '@open-wc/testing';
import { Vault } from '../../internal/vault.js';
import { notes, page, says, tidy, until, wait, write } from '../drafts/shown-form.test.js';
import { sender, type Answer } from './index.js';

describe('a need that is on its way as its form is emptied', () => {
  afterEach(tidy);

  /** 灯坏了 waits, and the form is emptied. */
  async function begin(drafts?: Parameters<typeof page>[2], down: Answer = { kind: 'again' }) {
    const { form, on } = page('', '1', drafts);
    if (drafts) on();
    const server = { isUp: false, keys: [] as string[] };
    form.sender = sender(
      ({ key }) =>
        Promise.resolve(server.isUp ? { kind: 'taken', receipt: { number: `N-${server.keys.push(key)}` } } : down),
      { firstWait: 400, longestWait: 400, random: () => 1 },
    );
    await until(() => form.shadowRoot?.querySelector('[data-name=t]')?.shadowRoot, 'the form');
    if (drafts) await says(form, '写下的内容会');
    const submit = () => form.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));
    const heard: string[] = [];
    for (const type of ['lian-need-sent', 'lian-earlier-sent']) form.addEventListener(type, () => heard.push(type));
    await write(form, 't', '灯坏了');
    submit();
    await says(form, down.kind === 'again' ? '暂时没有送到' : '登录已经过期');
    form.clear();
    await form.updateComplete;
    return { form, submit, server, heard };
  }

  it('is not what is written there next, in the very same words: that is sent under a key of its own', async () => {
    const { form, submit, server, heard } = await begin();
    await write(form, 't', '灯坏了');
    submit();
    await says(form, '现在写的还没有交');
    server.isUp = true;
    await says(form, 'N-1');
    expect(notes(form)).to.include('先前交的那一份：').and.include('现在写的还没有交');
    submit();
    await says(form, 'N-2');
    expect(new Set(server.keys).size).to.equal(2);
    expect(heard).to.deep.equal(['lian-earlier-sent', 'lian-need-sent']);
  });
  it('is not corrected by what is written there next, where the session had ended: both are sent once somebody has signed in', async () => {
    const { form, submit, server, heard } = await begin(undefined, { kind: 'sign-in' });
    await write(form, 't', '水管漏了');
    submit();
    await says(form, '现在写的还没有交');
    server.isUp = true;
    submit();
    await says(form, 'N-1');
    submit();
    await says(form, 'N-2');
    expect(new Set(server.keys).size).to.equal(2);
    expect(heard).to.deep.equal(['lian-earlier-sent', 'lian-need-sent']);
  });
  it('nor does the draft of that go as it arrives', async () => {
    const { form, server } = await begin({ isOn: true });
    await write(form, 't', '灯坏了');
    await says(form, '草稿已存在这台设备上');
    server.isUp = true;
    await says(form, 'N-1');
    await wait(200);
    expect(notes(form)).to.include('草稿已存在这台设备上');
    expect(await new Vault().list('draft')).to.have.length(1);
  });
  it('is told as the form’s own where nothing is written there', async () => {
    const { form, server, heard } = await begin();
    server.isUp = true;
    await says(form, 'N-1');
    expect(heard).to.deep.equal(['lian-need-sent']);
  });
});
