import { expect } from '@open-wc/testing';
import { leave, notes, page, press, says, tidy, until, wait } from './shown-form.test.js';

const file = (name: string, size = 3) => new File([new Uint8Array(size)], name);
const again = '请重新选';

/** A page with files that were kept in a draft, as it is left; and what the browser has of it for Back. */
async function left(maxFile?: number) {
  const { form, on } = page('', '1', maxFile === undefined ? {} : { maxFile });
  on();
  await says(form, '写下的内容会');
  const answers = {
    t: '话',
    f: [file('门口.jpg'), file('大门.jpg', 20)],
    g: [{ called: '王', rf: [file('楼道.jpg')] }],
  };
  form.snapshot = { ...form.snapshot, answers };
  await says(form, '草稿已存在这台设备上');
  await wait(500);
  const { kept } = form.state;
  await leave();
  return kept;
}
/** The same page, come back to. */
async function back(kept: string, isOn = true) {
  const { form, on } = page();
  form.formStateRestoreCallback(kept);
  if (isOn) on();
  await form.updateComplete;
  return form;
}
const namesOf = (files: unknown) => ((files ?? []) as readonly File[]).map(({ name }) => name);

describe('files of a page that somebody goes back to', () => {
  afterEach(tidy);

  it('are not to be chosen again while a draft holds them, nor when it has given them back, in rows too', async () => {
    const form = await back(await left());
    const seen: string[] = [];
    new MutationObserver(() => seen.push(notes(form))).observe(form.shadowRoot!, { subtree: true, childList: true });
    await says(form, '要接着填吗');
    expect(notes(form)).to.not.include(again);
    press(form, '接着填');
    await says(form, '草稿已存在这台设备上');
    await form.updateComplete;
    expect(seen.filter((text) => text.includes(again))).to.deep.equal([]);
    const { f, g } = form.snapshot.answers as { f: unknown; g: readonly { rf: unknown }[] };
    expect([namesOf(f), namesOf(g[0]?.rf)]).to.deep.equal([['门口.jpg', '大门.jpg'], ['楼道.jpg']]);
    expect(notes(form)).to.not.include(again);
  });
  it('are told once where the draft has not got them either', async () => {
    const form = await back(await left(10));
    await says(form, '要接着填吗');
    press(form, '接着填');
    await says(form, '草稿已存在这台设备上');
    await says(form, `${again}：大门.jpg`);
    expect(notes(form).split('大门.jpg')).to.have.length(2);
    expect(notes(form)).to.not.match(/门口|楼道/);
    form.state.put({ field: { name: 'f', type: 'file' } }, [file('门口.jpg'), file('大门.jpg')] as never);
    form.requestUpdate();
    await form.updateComplete;
    expect(notes(form)).to.not.include('大门.jpg');
  });
  it('are to be chosen again when the draft was deleted', async () => {
    const form = await back(await left());
    await says(form, '要接着填吗');
    press(form, '删去草稿，从头填');
    await says(form, again);
    expect(notes(form)).to.match(/门口\.jpg、大门\.jpg、楼道\.jpg/);
  });
  it('are named without Back too: those that were too large, until they are chosen', async () => {
    await left(10);
    const { form, on } = page();
    on();
    await says(form, '要接着填吗');
    press(form, '接着填');
    await says(form, `${again}：大门.jpg`);
    expect(form.state.lost['f']).to.deep.equal(['大门.jpg']);
    await until(() => namesOf(form.snapshot.answers['f']).join() === '门口.jpg', 'the other');
    await wait(300);
    await leave();
    const next = page();
    next.on();
    await says(next.form, '要接着填吗');
    press(next.form, '接着填');
    await says(next.form, `${again}：大门.jpg`);
  });
  it('are named at each visit where another of the same name was kept, with Back and without', async () => {
    const { form, on } = page('', '1', { maxFile: 10 });
    on();
    await says(form, '写下的内容会');
    form.snapshot = { ...form.snapshot, answers: { t: '话', f: [file('image.jpg'), file('image.jpg', 20)] } };
    await says(form, '草稿已存在这台设备上');
    await wait(500);
    let { kept } = form.state;
    await leave();
    for (const hasBack of [false, true, false, true]) {
      const { form: next, on: turnOn } = page('', '1', { maxFile: 10 });
      if (hasBack) next.formStateRestoreCallback(kept);
      turnOn();
      await says(next, '要接着填吗');
      press(next, '接着填');
      await says(next, `${again}：image.jpg`);
      expect(next.state.lost['f']).to.deep.equal(['image.jpg']);
      await until(() => namesOf(next.snapshot.answers['f']).join() === 'image.jpg', 'the other');
      await wait(300);
      ({ kept } = next.state);
      await leave();
    }
  });
  it('are named where the draft has one of that name in another place only', async () => {
    const { form, on } = page();
    on();
    await says(form, '写下的内容会');
    form.snapshot = { ...form.snapshot, answers: { t: '话', g: [{ called: '王', rf: [file('image.jpg')] }] } };
    await says(form, '草稿已存在这台设备上');
    await wait(300);
    const kept = JSON.parse(form.state.kept) as object;
    await leave();
    const next = await back(JSON.stringify({ ...kept, lost: { f: ['image.jpg'], 'g[0].rf': ['image.jpg'] } }));
    await says(next, '要接着填吗');
    await says(next, again);
    expect(notes(next).split('image.jpg')).to.have.length(2);
    press(next, '接着填');
    await says(next, '草稿已存在这台设备上');
    expect(next.state.lost).to.deep.equal({ f: ['image.jpg'], 'g[0].rf': [] });
    expect(notes(next)).to.include('image.jpg');
  });
  it('stay to be chosen again where no draft is kept', async () => {
    const form = await back(await left(), false);
    await says(form, again);
  });
});
