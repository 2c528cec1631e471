import { expect } from '@open-wc/testing';
import { Vault } from '../../internal/vault.js';
import { leave, linesOf, notes, page, press, says, tidy, until, wait, write } from '../drafts/shown-form.test.js';
import { outboxStore, sender, type Answer, type Handler } from './index.js';

const refused: Answer = { kind: 'refused', problems: [{ path: 't', code: 'required' }] };
const down: Handler = () => Promise.resolve({ kind: 'again' });
const said = (text: string) => ({ 'zh-Hans': text });
/** The next version of the form asks for something else under the same name. */
const next = {
  format: 'liandong.form.v1',
  id: 'kept',
  version: '2',
  steps: [
    {
      id: 'a',
      title: said('一'),
      sections: [
        {
          fields: [
            {
              name: 't',
              type: 'group',
              label: said('话'),
              fields: [{ name: 'called', type: 'text', label: said('名') }],
            },
            { name: 'n', type: 'text', label: said('数') },
          ],
        },
      ],
    },
  ],
};

async function open(handler: Handler, schema?: object) {
  const { form } = page();
  if (schema) form.schema = schema as typeof form.schema;
  form.sender = sender(handler, { outbox: outboxStore({ until: '2026-03-09' }), firstWait: 60_000 });
  await until(() => notes(form) || form.shadowRoot?.querySelector('[data-name=n]')?.shadowRoot, 'the form');
  return form;
}
const waiting = async () => (await new Vault().list('outbox')).map(({ version }) => version);

describe('a refused need of an older version of the form', () => {
  beforeEach(async () => {
    const form = await open(down);
    await write(form, 't', '旧版的话');
    form.snapshot = {
      ...form.snapshot,
      answers: { ...form.snapshot.answers, i: '11010519491231002X', f: [new File(['1'], '楼道.jpg')] },
    };
    form.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));
    await says(form, '关掉网页也不会丢');
    await leave();
    expect(await waiting()).to.deep.equal(['1']);
  });
  afterEach(async () => {
    await tidy();
    const vault = new Vault();
    for (const { id } of await vault.list('outbox')) await vault.remove(id);
  });

  it('does not come back into another form: it is told, shown to be copied, and kept until somebody throws it away', async () => {
    for (let visit = 0; visit < 2; visit++) {
      const form = await open(() => Promise.resolve(refused), next);
      await says(form, '先前交的那一份没有收下。它是按旧的表填的');
      expect(notes(form)).to.include('保存到2026年3月9日').and.not.include('正在发送');
      expect(linesOf(form).join(' '))
        .to.include('旧版的话')
        .and.include('楼道.jpg')
        .and.not.include('11010519491231002X');
      expect([form.snapshot.answers, form.problems, await waiting()]).to.deep.equal([{}, [], ['1']]);
      await write(form, 'n', '7');
      expect(form.snapshot.answers, 'the form works').to.deep.equal({ n: '7' });
      if (visit) {
        press(form, '已经照着填好了，删去那一份');
        await until(async () => !(await waiting()).length, 'it to go');
        await form.updateComplete;
        expect(notes(form)).to.equal('');
      }
      await leave();
    }
  });
  it('holds up nothing that is sent meanwhile, and is not thrown away by it', async () => {
    const form = await open(
      ({ data }) =>
        Promise.resolve(
          String(data.get('need')).includes('旧版') ? refused : { kind: 'taken', receipt: { number: 'N-2' } },
        ),
      next,
    );
    await says(form, '先前交的那一份没有收下');
    await write(form, 'n', '7');
    form.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));
    await says(form, 'N-2');
    await wait(200);
    expect(notes(form)).to.include('先前交的那一份没有收下');
    expect(await waiting()).to.deep.equal(['1']);
  });
  it('is told here no longer once another window goes on with it: neither copied from here nor thrown away', async () => {
    const form = await open(() => Promise.resolve(refused), next);
    await says(form, '先前交的那一份没有收下');
    await open(down, next);
    await until(() => !notes(form), 'the other window to tell of it');
    expect([linesOf(form), await waiting()]).to.deep.equal([[], ['1']]);
  });
  it('nor of another form, once a window of that goes on with it', async () => {
    const form = await open(() => Promise.resolve(refused), { ...next, id: 'other' });
    const other = await open(down);
    await says(other, '关掉网页也不会丢');
    expect([notes(form), await waiting()]).to.deep.equal(['', ['1']]);
  });
  it('is taken where the server takes it', async () => {
    const form = await open(() => Promise.resolve({ kind: 'taken', receipt: { number: 'N-1' } }), next);
    await says(form, 'N-1');
    await until(async () => !(await waiting()).length, 'it to go');
  });
});
