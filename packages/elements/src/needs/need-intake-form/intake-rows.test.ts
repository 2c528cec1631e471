import { expect, fixture, html } from '@open-wc/testing';
import { clearDrafts, draftStore } from '../../common/drafts/index.js';
import { outboxStore, sender, type Handler, type Parcel } from '../../common/sending/index.js';
import '../../controls/file-field/define.js';
import '../../languages/en/index.js';
import type { LianNeedIntakeForm } from './need-intake-form.js';
import { formOf, said, sentBy, stepOf, texts, until, wait } from './testing/start.test.js';

const schema = formOf(
  'rows',
  stepOf('a', '家里的人', {
    ...{ name: 'home', type: 'group', label: said('家里的人') },
    fields: [
      { name: 'photos', type: 'file', label: said('照片') },
      { name: 'called', type: 'text', label: said('称呼') },
    ],
  }),
);
const photo = (name: string, text = name) => new File([text], name, { type: 'image/jpeg', lastModified: 5 });
const one = { photos: [photo('一.jpg')], called: '甲' };
const two = { photos: [photo('二.jpg')], called: '乙' };
const two_ = { called: '乙' };

async function open({ lang = 'zh-Hans', asFields = false } = {}) {
  const around = await fixture<HTMLFormElement>(
    html`<form lang=${lang}>
      <lian-need-intake-form name="need" date="2026-03-02" ?as-fields=${asFields} .schema=${schema}></lian-need-intake-form>
    </form>`,
  );
  const form = around.querySelector('lian-need-intake-form') as LianNeedIntakeForm;
  form.check = () => [];
  await form.updateComplete;
  const fields = (name: string) =>
    Array.from(
      form.shadowRoot?.querySelectorAll<HTMLElement & { value: unknown }>(`.row [data-name$=".${name}"]`) ?? [],
    );
  const names = () => fields('photos').map(({ value }) => (value as readonly File[]).map((file) => file.name).join());
  async function write(...rows: readonly object[]) {
    form.snapshot = { ...form.snapshot, answers: { home: rows } };
    await form.updateComplete;
  }
  async function press(part: string) {
    const found = Array.from(form.shadowRoot?.querySelectorAll<HTMLElement>('button.link') ?? []);
    found.find((each) => each.textContent?.includes(part))?.click();
    await form.updateComplete;
  }
  const sent = () =>
    Array.from(new FormData(around), ([name, value]) => [name, value instanceof File ? value.name : value] as const);
  const rows = () => (form.snapshot.answers['home'] ?? []) as readonly { photos?: readonly File[]; called?: string }[];
  return { around, form, fields, names, write, press, sent, rows };
}

describe('lian-need-intake-form: files in rows', () => {
  afterEach(async () => {
    document.querySelectorAll('lian-need-intake-form').forEach((form) => form.remove());
    await until(async () => (await navigator.locks.query()).held?.length === 0, 'what was held');
    await clearDrafts();
  });

  it('stay with their row when another goes, and when the language changes', async () => {
    const { around, form, fields, names, write, press, rows } = await open();
    await write(one, { called: '乙' });
    const [, second] = fields('photos');
    if (second) second.value = two.photos;
    second?.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await form.updateComplete;
    expect(names()).to.deep.equal(['一.jpg', '二.jpg']);
    await press('删去第 1 项');
    await press('删去第 1 项');
    expect(names()).to.deep.equal(['二.jpg']);
    expect(rows()).to.deep.equal([two]);
    around.lang = 'en';
    await wait(50);
    await form.updateComplete;
    expect(names()).to.deep.equal(['二.jpg']);
    expect(fields('photos')[0]).to.equal(second);
  });
  for (const asFields of [false, true])
    it(`go beside what is sent, under the place of their row, as fields ${asFields}`, async () => {
      const { write, sent } = await open({ asFields });
      await write({ called: '无' }, two, { photos: one.photos });
      const files = sent().filter(([, value]) => /jpg$/.test(value));
      const before = asFields ? '' : 'need.';
      expect(files).to.deep.equal([
        [`${before}home[1].photos`, '二.jpg'],
        [`${before}home[2].photos`, '一.jpg'],
      ]);
      if (asFields) return;
      const draft = JSON.parse(sent()[0]?.[1] ?? '') as { further: object };
      expect(draft.further).to.deep.equal({ home: [{ called: '无' }, { called: '乙' }, {}] });
    });
  it('stand on the review by their names', async () => {
    const { form, write } = await open();
    await write(one, two);
    form.go(1);
    await form.updateComplete;
    expect(texts(form, '.said li > div')).to.deep.equal(['照片：一.jpg', '称呼：甲', '照片：二.jpg', '称呼：乙']);
  });
  it('come back from a draft, each in its row', async () => {
    const week = { isOn: true, today: '2026-03-02', until: '2026-03-09' };
    const first = await open();
    first.form.drafts = draftStore(week);
    await until(() => first.form.drafts?.note(), 'drafts');
    await first.write(two_, one, two);
    first.form.dispatchEvent(new Event('change'));
    await wait(400);
    first.around.remove();
    await wait(100);
    const { form, rows, names, press } = await open();
    form.drafts = draftStore(week);
    await until(() => form.drafts?.note()?.text.includes('没有交的草稿'), 'the draft');
    await form.updateComplete;
    await press('接着填');
    await until(() => rows().length === 3, 'the rows');
    await form.updateComplete;
    expect(names()).to.deep.equal(['', '一.jpg', '二.jpg']);
    const [file] = rows()[2]?.photos ?? [];
    expect([file?.type, file?.lastModified, await file?.text()]).to.deep.equal(['image/jpeg', 5, '二.jpg']);
  });
  it('are sent from the outbox after a reload, and come back into their rows when that is refused', async () => {
    const outbox = () => outboxStore({ until: '2026-03-09' });
    const down: Handler = () => Promise.reject(new Error('network'));
    const first = await open();
    first.form.sender = sender(down, { outbox: outbox(), firstWait: 60_000 });
    await first.write(two_, two);
    first.form.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));
    await until(() => first.form.sender?.note()?.text.includes('关掉网页也不会丢'), 'the outbox');
    first.around.remove();
    await wait(100);
    const got: Parcel[] = [];
    const { form, rows } = await open();
    form.sender = sender((parcel) => (got.push(parcel), Promise.resolve({ kind: 'refused', problems: [] })), {
      outbox: outbox(),
    });
    await until(() => rows().length === 2, 'the rows');
    const sent = got[0]?.data.get('need.home[1].photos') as File;
    expect([sent.name, await sent.text()]).to.deep.equal(['二.jpg', '二.jpg']);
    expect(rows()[0]).to.deep.equal(two_);
    expect(rows()[1]?.photos?.map((file) => file.name)).to.deep.equal(['二.jpg']);
  });
  it('are named after Back until they are chosen again, each at its row', async () => {
    const first = await open();
    await first.write(one, two, { photos: [photo('三.jpg')] });
    const { form, press, fields } = await open();
    form.formStateRestoreCallback(first.form.state.kept);
    await form.updateComplete;
    const asks = () => form.shadowRoot?.querySelector('.note')?.textContent?.trim();
    expect(asks()).to.match(/请重新选：一\.jpg、二\.jpg、三\.jpg$/);
    expect(form.state.answers['home']).to.deep.equal([{ called: '甲' }, { called: '乙' }, {}]);
    await press('删去第 1 项');
    await press('删去第 1 项');
    expect(asks()).to.match(/请重新选：二\.jpg、三\.jpg$/);
    const [second] = fields('photos');
    if (second) second.value = two.photos;
    second?.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await form.updateComplete;
    expect(asks()).to.match(/请重新选：三\.jpg$/);
  });
  it('are taken over from native fields, with what else was written in the row', async () => {
    const around = await fixture<HTMLFormElement>(
      html`<form>
        <div><input name="home[0].called" value="甲" /><input type="file" name="home[1].photos" /><input name="home[1].other" value="x" /></div>
      </form>`,
    );
    const [, file] = Array.from(around.querySelectorAll('input'));
    const chosen = new DataTransfer();
    chosen.items.add(photo('二.jpg'));
    if (file) file.files = chosen.files;
    const form = document.createElement('lian-need-intake-form') as LianNeedIntakeForm;
    form.setAttribute('as-fields', '');
    form.schema = schema;
    form.append(...Array.from(around.children));
    around.append(form);
    await form.updateComplete;
    expect(sentBy(around)).to.have.members(['home[0].called=甲', 'home[1].other=x', 'home[1].photos=二.jpg']);
  });
});
