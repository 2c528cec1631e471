// A page that gives each control's value back to it, as frameworks do: what somebody writes stands, half written too.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './combobox/define.js';
import './date-field/define.js';
import './date-picker/define.js';
import './division-picker/define.js';
import './money-field/define.js';
import './number-field/define.js';
import type { FormControl } from '../internal/form-control.js';

type Some = FormControl<string>;

const options = [{ value: 'x', label: '甲街' }];
const places = [
  { code: 'cn-31', level: 'province', within: 'cn', from: '2000-01-01', name: { 'zh-Hans': '上海市' } },
  { code: 'cn-310106', level: 'district', within: 'cn-31', from: '2000-01-01', name: { 'zh-Hans': '静安区' } },
];

/** What is typed, and what the boxes show and the value is when it is left. */
const cases: readonly (readonly [tag: string, keys: string, shown: string, value: string, own?: object])[] = [
  ['money-field', '1234.50', '1,234.50', '123450'],
  ['money-field', '1.2万', '12,000.00', '1200000'],
  ['money-field', '1234.', '1,234.00', '123400'],
  ['number-field', '12,345', '12,345', '12345'],
  ['number-field', '0.5', '0.5', '0.5', { step: 'any' }],
  ['number-field', '-5', '-5', '-5'],
  ['number-field', '12,3', '12,3', ''],
  ['date-field', '2026', '2026||', ''],
  ['date-field', '2026\t11\t5', '2026|11|5', '2026-11-05'],
  ['date-field', '2026-11-05', '2026|11|5', '2026-11-05'],
  ['date-picker', '2026年11月5日', '2026|11|5', '2026-11-05'],
  ['combobox', '甲街', '甲街', 'x', { options }],
  ['combobox', '甲', '甲', '', { options }],
  ['division-picker', '上海市\t静', '上海市|静', 'cn-31', { places, until: 'district' }],
];

const boxes = (root: ParentNode): HTMLInputElement[] =>
  Array.from(root.querySelectorAll<HTMLElement>('input,lian-combobox')).flatMap((box) =>
    box instanceof HTMLInputElement ? [box] : boxes(box.shadowRoot!),
  );
const texts = (control: Some) =>
  boxes(control.shadowRoot!)
    .map(({ value }) => value)
    .join('|');

const drawn = () => new Promise((resolve) => setTimeout(resolve, 20));

const ways: Readonly<Record<string, (give: () => void) => void>> = {
  'at once': (give) => give(),
  'a moment later': (give) => queueMicrotask(give),
};

async function begin(tag: string, own?: object): Promise<Some> {
  const control = document.body.appendChild(document.createElement(`lian-${tag}`)) as Some;
  Object.assign(control, { label: '一', name: 'a' }, own);
  await drawn();
  return control;
}

async function write(control: Some, keys: string): Promise<void> {
  boxes(control.shadowRoot!)[0]!.focus();
  for (const [at, part] of keys.split('\t').entries()) {
    if (at > 0) await sendKeys({ press: 'Tab' });
    await sendKeys({ type: part });
    await drawn();
  }
}

/** Leaves it as somebody does who goes on, so that tasks are as browsers make them. */
async function leave(control: Some): Promise<void> {
  const next = document.body.appendChild(document.createElement('button'));
  control.after(next);
  while (document.activeElement === control) await sendKeys({ press: 'Tab' });
  next.remove();
  await drawn();
}

describe('a page that gives back what it was told', () => {
  let control: Some;
  afterEach(() => control.remove());

  for (const [way, later] of Object.entries(ways))
    for (const [tag, keys, shown, value, own] of cases)
      it(`${way}, at every key: ${tag} ${JSON.stringify(keys)}`, async () => {
        control = await begin(tag, own);
        for (const type of ['input', 'change'])
          control.addEventListener(type, () => {
            const { value: told } = control;
            later(() => (control.value = told));
          });
        await write(control, keys);
        await leave(control);
        expect([texts(control), control.value]).to.deep.equal([shown, value]);
        expect(control.validity.badInput, 'half written').to.equal(value === '' || keys.endsWith('静'));
      });

  it('null and undefined are nothing too, and a framework tells only what changed', async () => {
    control = await begin('number-field');
    control.addEventListener('input', () => {
      const told = control.value || (control.value.length ? undefined : null);
      queueMicrotask(() => (control.value = told as string));
    });
    await write(control, '12,345');
    expect([texts(control), control.value]).to.deep.equal(['12,345', '12345']);
  });

  it('gives another value, and that stands', async () => {
    control = await begin('number-field');
    await write(control, '12,3');
    control.value = '4';
    await drawn();
    expect([texts(control), control.value]).to.deep.equal(['4', '4']);
  });

  it('given back late, what is half written stands too, and a reset empties it', async () => {
    for (const [tag, keys, shown, value, own] of cases.filter(([, , , is]) => is === '')) {
      control = await begin(tag, own);
      await write(control, keys);
      await leave(control);
      expect([texts(control), control.value], tag).to.deep.equal([shown, value]);
      control.value = '';
      await drawn();
      expect([texts(control), control.validity.valid], tag).to.deep.equal([shown, false]);
      control.formResetCallback();
      await drawn();
      expect([texts(control).replace(/\|/g, ''), control.validity.valid], tag).to.deep.equal(['', true]);
      control.remove();
    }
  });
});
