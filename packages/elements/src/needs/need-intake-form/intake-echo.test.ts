// A page that gives the form its own draft back, as frameworks do: what somebody writes stands, half written too.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { field, links, sentBy, settle } from './testing/start.test.js';
import { over, photo, street } from './testing/street.test.js';
import type { LianNeedIntakeForm } from './need-intake-form.js';

/** As a page keeps it. */
type Kept = Readonly<Record<string, unknown>>;
const copied = (value: unknown): Kept => JSON.parse(JSON.stringify(value)) as Kept;

const ways: Readonly<Record<string, (intake: LianNeedIntakeForm) => void>> = {
  'at once': (intake) => void Object.assign(intake, { value: intake.value }),
  'a moment later, copied': (intake) => {
    const told = copied(intake.value);
    queueMicrotask(() => (intake.value = told as never));
  },
};

async function type(intake: LianNeedIntakeForm, name: string, ...parts: readonly string[]): Promise<void> {
  field(intake, name)!.focus();
  for (const [at, part] of parts.entries()) {
    if (at > 0) await sendKeys({ press: 'Tab' });
    await sendKeys({ type: part });
  }
  await settle(intake);
}
const texts = (intake: LianNeedIntakeForm, name: string) =>
  Array.from(field(intake, name)!.shadowRoot!.querySelectorAll('input'), ({ value }) => value).join('|');

describe('lian-need-intake-form on a page that gives it its own draft back', () => {
  for (const [way, giveBack] of Object.entries(ways))
    it(`${way}: what is typed key by key stands`, async () => {
      const { form, intake } = await over('');
      for (const kind of ['input', 'change']) intake.addEventListener(kind, () => giveBack(intake));
      await type(intake, 't', '话');
      await type(intake, 'n', '12,345');
      await type(intake, 'm', '1234.50');
      await type(intake, 'd', '2026', '11', '5');
      intake.state.addRow('g');
      intake.redraw();
      await settle(intake);
      const [row] = intake.state.keysOf('g');
      await type(intake, `g-${row}.called`, '王小明');
      await type(intake, `g-${row}.born`, '1945', '3');
      intake.setAttribute('as-fields', '');
      await settle(intake);
      expect(sentBy(form)).to.have.members([
        't=话',
        'n=12345',
        'm=1234.50',
        'd=2026-11-05',
        'g[0].called=王小明',
        'g[0].born=',
      ]);
      expect([texts(intake, 'n'), texts(intake, `g-${row}.born`)]).to.deep.equal(['12,345', '1945|3|']);
    });
  it('another draft fills it, and lets go of what is half written', async () => {
    const { intake } = await over('');
    await type(intake, 'n', '12,3');
    intake.value = { ...intake.value };
    await settle(intake);
    expect([texts(intake, 'n'), intake.checkValidity()]).to.deep.equal(['12,3', false]);
    // As a page writes `{ ...before, ...value }`: its keys stand in another order.
    await type(intake, 't', '话');
    intake.value = Object.fromEntries(Object.entries(intake.value).reverse()) as never;
    await settle(intake);
    expect([texts(intake, 'n'), texts(intake, 't')]).to.deep.equal(['12,3', '话']);
    intake.value = { further: { t: '话' } } as never;
    await settle(intake);
    expect([texts(intake, 'n'), intake.state.answers]).to.deep.equal(['', { t: '话' }]);
  });
  it('in another language too, and by another way in: files and half-written text stand', async () => {
    const { intake } = await over('');
    await type(intake, 'd', '2026', '11');
    intake.state.put({ field: { name: 'photos', type: 'file' } }, [photo()]);
    // A page's model may hold what is missing as null.
    const told = { ...copied(intake.value), place: null, proxy: null } as never;
    intake.lang = 'en';
    intake.channel = 'visit';
    await settle(intake);
    intake.value = told;
    await settle(intake);
    expect(texts(intake, 'd')).to.equal('2026|11|');
    expect((intake.state.answers['photos'] as unknown as File[]).length).to.equal(1);
    intake.removeAttribute('lang');
  });
});

describe('lian-need-intake-form on a page that gives it its schema again', () => {
  for (const [what, again] of [
    ['the same', street],
    ['a copy', copied(street) as never],
  ] as const)
    it(`${what}: whoever writes goes on in the same box`, async () => {
      const { intake } = await over('');
      const control = field(intake, 't')!;
      control.focus();
      await sendKeys({ type: '话' });
      intake.schema = again;
      await settle(intake);
      await sendKeys({ type: '多' });
      await settle(intake);
      expect([field(intake, 't') === control, texts(intake, 't')]).to.deep.equal([true, '话多']);
    });
  it('another: what was found bad and is mended is not told again', async () => {
    const { intake } = await over('');
    intake.problems = [{ path: 't', code: 'not-an-option' }];
    await settle(intake);
    expect(links(intake)).to.have.length(1);
    await type(intake, 't', '好');
    intake.schema = { ...street, version: '2' };
    await settle(intake);
    expect([intake.problems, intake.state.refused.size]).to.deep.equal([[], 0]);
  });
});
