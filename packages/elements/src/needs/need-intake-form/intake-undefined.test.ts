// Fields whose control the page has not defined, and for which nothing else may stand.
import type { FieldType, FormField } from '@liandong/sdk/forms';
import { expect, fixture, html } from '@open-wc/testing';
import type { LianNeedIntakeForm } from './need-intake-form.js';
import {
  field,
  formOf,
  links,
  open,
  press,
  said,
  say,
  sentBy,
  settle,
  stepOf,
  texts,
  titleOf,
} from './testing/start.test.js';

const ask = (name: string, type: FieldType, rest: Partial<FormField> = {}): FormField => ({
  ...{ name, type, label: said(name), ...rest },
});

/** Opens the form; what it tells in the console of each control. */
async function told(work: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const all: string[] = [];
  console.warn = (text: string) => void all.push(text);
  await work().finally(() => (console.warn = warn));
  return all;
}

describe('lian-need-intake-form: a control that the page has not defined', () => {
  it('is a text field where a text says as much, and no box where it would say something else', async () => {
    const types = ['date', 'money', 'file', 'division'] as const;
    const step = stepOf('a', '一', ...types.map((type) => ask(type, type, type === 'division' ? { from: 'd' } : {})));
    let intake!: LianNeedIntakeForm;
    const lines = await told(async () => {
      ({ intake } = await open({ schema: formOf('lost', step), lists: { d: [{ code: 'cn-31' }] } }));
    });
    expect(types.map((type) => field(intake, type)?.localName)).to.deep.equal([
      ...['lian-text-field', 'lian-money-field', 'lian-file-field', 'lian-division-picker'],
    ]);
    expect(lines).to.deep.equal(['no <lian-money-field>', 'no <lian-file-field>', 'no <lian-division-picker>']);
  });

  it('lets nobody send without a required one', async () => {
    const photo = ask('photo', 'file', { required: true });
    await told(async () => {
      const { form, intake } = await open({
        schema: formOf('photo', stepOf('a', '一', ask('t', 'text'), photo), stepOf('b', '二', ask('u', 'text'))),
      });
      await say(intake, { t: '有话' });
      await press(intake);
      expect([titleOf(intake), links(intake).map((link) => link.textContent)]).to.deep.equal([
        '一',
        ['photo：还没有填写'],
      ]);
      intake.go(2);
      await settle(intake);
      await press(intake);
      expect(titleOf(intake)).to.equal('一');
      expect(form.checkValidity()).to.equal(false);
    });
  });

  it('keeps what a native box of money holds in yuan, and asks once its control is there', async () => {
    await told(async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form>
          <lian-need-intake-form name="need" as-fields><input name="income" value="100" /></lian-need-intake-form>
        </form>`,
      );
      const intake = form.querySelector('lian-need-intake-form') as LianNeedIntakeForm;
      Object.assign(intake, {
        check: () => [],
        schema: formOf('income', stepOf('a', '一', ask('income', 'money', { max: 20_000 }))),
      });
      await settle(intake);
      expect(sentBy(form)).to.deep.equal(['income=100.00']);
      await import('../../controls/money-field/define.js');
      await settle(intake);
      const { value, max } = field(intake, 'income') as HTMLElement as HTMLInputElement;
      expect({ value, max }).to.deep.equal({ value: '10000', max: 20_000 });
      await say(intake, { income: '15050' });
      expect(sentBy(form)).to.deep.equal(['income=150.50']);
      await press(intake);
      expect(texts(intake, '.said')).to.deep.equal(['150.50 元']);
    });
  });
});
