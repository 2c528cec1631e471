import { expect } from '@open-wc/testing';
import { Vault } from '../../internal/vault.js';
import { outboxStore, sender, type Answer, type Handler } from '../sending/index.js';
import { leave, notes, page, press, says, tidy, until, wait, write } from './shown-form.test.js';

const refused: Answer = { kind: 'refused', problems: [{ path: 't', code: 'required' }] };
const down: Handler = () => Promise.resolve({ kind: 'again' });
/** Refuses the first need, whatever else is in it, and takes all others. */
const server: Handler = ({ data }) =>
  Promise.resolve(
    String(data.get('need')).includes('甲的事') ? refused : { kind: 'taken', receipt: { number: 'N-2' } },
  );

type Form = ReturnType<typeof page>['form'];
async function open(handler: Handler, isOn = false): Promise<Form> {
  const { form, on } = page('', '1', { isOn });
  on();
  form.sender = sender(handler, { outbox: outboxStore({ until: '2026-03-09' }), firstWait: 60_000 });
  await until(() => notes(form), 'a note');
  return form;
}
const submit = (form: Form) => form.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));
/** What lies on the device, by what stands in it. */
async function kept(kind: 'draft' | 'outbox') {
  const vault = new Vault();
  const all = (await vault.list(kind)).map(({ id }) => vault.get(id) as Promise<{ answers: unknown }>);
  return (await Promise.all(all)).map(({ answers }) => answers);
}
async function goOn(form: Form) {
  press(form, '接着填');
  await says(form, '草稿已存在这台设备上');
  await wait(200);
}

/** One need waits in the outbox; another was begun, with a draft, and left. */
async function both() {
  const first = await open(down);
  await write(first, 't', '甲的事');
  submit(first);
  await until(async () => (await kept('outbox')).length, 'the outbox');
  await says(first, '关掉网页也不会丢');
  await leave();
  const second = await open(down);
  await says(second, '没有送到');
  press(second, '存一份草稿在这台设备上');
  await write(second, 't', '乙的事');
  await says(second, '草稿已存在这台设备上');
  await wait(200);
  await leave();
}

describe('a draft of another need than what was refused and stands in the form', () => {
  afterEach(async () => {
    await tidy();
    const vault = new Vault();
    for (const { id } of await vault.list('outbox')) await vault.remove(id);
  });

  it('takes the place of none: that stays in the outbox until its day, is told, and comes again', async () => {
    await both();
    const form = await open(server);
    await until(() => form.snapshot.answers['t'] === '甲的事', 'what was refused');
    await says(form, '要接着填吗');
    await goOn(form);
    expect(form.snapshot.answers).to.deep.equal({ t: '乙的事' });
    expect(form.problems, 'nothing was found bad in this one').to.deep.equal([]);
    expect(form.shadowRoot!.querySelector('lian-error-summary')!.errors).to.deep.equal([]);
    expect(notes(form)).to.include('先前交的那一份没有收下').and.include('保存到2026年3月9日');
    submit(form);
    await says(form, 'N-2');
    await wait(300);
    expect([await kept('outbox'), await kept('draft')]).to.deep.equal([[{ t: '甲的事' }], []]);
    await leave();
    const next = await open(server);
    await until(() => next.snapshot.answers['t'] === '甲的事', 'what was refused, once more');
  });
  it('gets none of its answers: what was corrected in that is a draft of its own, which replaces it once it is sent', async () => {
    await both();
    const form = await open(server);
    await until(() => form.snapshot.answers['t'] === '甲的事', 'what was refused');
    await says(form, '要接着填吗');
    await write(form, 'n', '5');
    await goOn(form);
    expect(form.snapshot.answers).to.deep.equal({ t: '乙的事' });
    expect(await kept('draft')).to.have.deep.members([{ t: '乙的事' }, { t: '甲的事', n: '5' }]);
    submit(form);
    await says(form, 'N-2');
    await wait(300);
    await leave();
    let isMended = false;
    const next = await open((parcel, signal) =>
      isMended ? server({ ...parcel, data: new FormData() }, signal) : server(parcel, signal),
    );
    await until(() => next.snapshot.answers['t'] === '甲的事', 'what was refused, once more');
    await says(next, '要接着填吗');
    await goOn(next);
    expect(next.snapshot.answers).to.deep.equal({ t: '甲的事', n: '5' });
    isMended = true;
    submit(next);
    await says(next, 'N-2');
    await wait(300);
    expect([await kept('outbox'), await kept('draft')]).to.deep.equal([[], []]);
  });
  it('nor where that comes back while the two become one', async () => {
    await both();
    let answer: ((answer: Answer) => void) | undefined;
    const form = await open((parcel, signal) =>
      String(parcel.data.get('need')).includes('甲的事')
        ? new Promise((done) => (answer = done))
        : server(parcel, signal),
    );
    await says(form, '要接着填吗');
    await until(() => answer, 'the attempt');
    press(form, '接着填');
    answer!(refused);
    await says(form, '草稿已存在这台设备上');
    await wait(300);
    expect(form.snapshot.answers).to.deep.equal({ t: '乙的事' });
    expect(form.problems).to.deep.equal([]);
    submit(form);
    await says(form, 'N-2');
    await wait(300);
    expect(await kept('outbox')).to.deep.equal([{ t: '甲的事' }]);
  });
  it('asks for none of its files', async () => {
    await both();
    const form = await open(server);
    await until(() => form.snapshot.answers['t'] === '甲的事', 'what was refused');
    const back = JSON.stringify({ ...JSON.parse(form.state.kept), lost: { f: ['甲的.png'] } });
    await leave();
    const next = await open(server);
    next.formStateRestoreCallback(back);
    await says(next, '要接着填吗');
    await goOn(next);
    expect([next.snapshot.answers, next.state.lost]).to.deep.equal([{ t: '乙的事' }, {}]);
    expect(notes(next)).to.not.include('甲的.png');
  });
  it('while the draft of the same need takes its place, though it was begun when that had come back', async () => {
    const first = await open(server);
    await write(first, 't', '甲的事');
    submit(first);
    await says(first, '改好了再交');
    await wait(200);
    press(first, '存一份草稿在这台设备上');
    await write(first, 't', '改好了的话');
    await says(first, '草稿已存在这台设备上');
    await wait(200);
    await leave();
    const form = await open(server);
    await until(() => form.snapshot.answers['t'] === '甲的事', 'what was refused');
    await says(form, '要接着填吗');
    await goOn(form);
    expect(form.snapshot.answers).to.deep.equal({ t: '改好了的话' });
    expect(notes(form)).to.not.include('改好了再交').and.not.include('先前');
    expect(form.problems, 'of the words that were mended').to.deep.equal([]);
    submit(form);
    await says(form, 'N-2');
    await wait(300);
    expect([await kept('outbox'), await kept('draft')]).to.deep.equal([[], []]);
  });
});
