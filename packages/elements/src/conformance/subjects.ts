import { define } from '../internal/define.js';
import type { Control, Subject } from './probes.js';

const answers = [
  { value: 'meals', label: '送餐' },
  { value: 'clinic', label: '陪同就医' },
  { value: 'repair', label: '修缮' },
];

const inner = <Element extends HTMLElement>(control: Control, selector: string): Element[] =>
  Array.from(control.shadowRoot!.querySelectorAll<Element>(selector));

/** Puts text into a native field as its user would: letter by letter, with the events, and on to the next. */
function write(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | undefined, text: string): void {
  if (!field) throw new Error('there is nothing to write in');
  field.focus();
  const letters = field.localName === 'select' ? [text] : Array.from(text);
  letters.forEach((letter, at) => {
    field.value = (at > 0 ? field.value : '') + letter;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.blur();
}

const prepare =
  (label: string, options?: typeof answers) =>
  (control: Control): void =>
    void Object.assign(control, { label, ...(options && { options }) });

const paper = (name: string): File[] => [new File(['%PDF-1.7'], name, { type: 'application/pdf' })];

const division = (code: string, level: string, within: string, name: string) => ({
  ...{ code, level, within, from: '2000-01-01' },
  name: { 'zh-Hans': name },
});
const divisions = [
  division('cn-31', 'province', 'cn', '上海市'),
  division('cn-310106', 'district', 'cn-31', '静安区'),
  division('cn-310115', 'district', 'cn-31', '浦东新区'),
];

/** The native fields of controls that stand inside a control. */
const innermost = (control: Control): HTMLInputElement[] =>
  inner<HTMLElement>(control, 'lian-combobox').map((box) => box.shadowRoot!.querySelector('input')!);

const texts = (control: Control): string =>
  inner<HTMLInputElement>(control, 'input, textarea, select')
    .map((field) => field.value)
    .join('|');

const marks = (control: Control): string =>
  inner<HTMLInputElement>(control, 'input')
    .map((input) => (input.checked ? '×' : '·'))
    .join('');

/** A control of one line: the value `one`, which comes of writing `written`, and `other`. */
const lineField = (
  tag: string,
  label: string,
  one: string,
  other: string,
  written = one,
): Omit<Subject, 'defineAgain'> => ({
  tag,
  prepare: prepare(label),
  one: { value: one, sent: [one] },
  other: { value: other, sent: [other] },
  type: (control) => write(inner<HTMLInputElement>(control, 'input')[0], written),
  shown: texts,
  enter: 'sends',
});

const described: readonly Omit<Subject, 'defineAgain'>[] = [
  lineField('lian-text-field', '姓名', '王小明', '李芳'),
  {
    tag: 'lian-textarea',
    prepare: prepare('经过'),
    one: { value: '老人一个人住', sent: ['老人一个人住'] },
    other: { value: '做饭不方便', sent: ['做饭不方便'] },
    type: (control) => write(inner<HTMLTextAreaElement>(control, 'textarea')[0], '老人一个人住'),
    shown: texts,
    enter: 'writes',
  },
  {
    tag: 'lian-select',
    prepare: prepare('联系时间', answers),
    one: { value: 'clinic', sent: ['clinic'] },
    other: { value: 'repair', sent: ['repair'] },
    type: (control) => write(inner<HTMLSelectElement>(control, 'select')[0], 'clinic'),
    shown: texts,
    enter: 'sends',
  },
  {
    tag: 'lian-radio-group',
    prepare: prepare('需要什么', answers),
    one: { value: 'clinic', sent: ['clinic'] },
    other: { value: 'repair', sent: ['repair'] },
    type: (control) => inner<HTMLInputElement>(control, 'input')[1]!.click(),
    shown: marks,
    enter: 'sends',
  },
  {
    tag: 'lian-checkbox-group',
    prepare: prepare('还需要什么', answers),
    one: { value: ['meals', 'clinic'], sent: ['meals', 'clinic'] },
    other: { value: ['repair'], sent: ['repair'] },
    type: (control) =>
      inner<HTMLInputElement>(control, 'input')
        .slice(0, 2)
        .forEach((input) => input.click()),
    shown: marks,
    enter: 'sends',
  },
  {
    tag: 'lian-combobox',
    prepare: prepare('需要哪项服务', answers),
    one: { value: 'clinic', sent: ['clinic'] },
    other: { value: 'repair', sent: ['repair'] },
    type: (control) => write(inner<HTMLInputElement>(control, 'input')[0], '陪同就医'),
    shown: texts,
    enter: 'sends',
  },
  {
    tag: 'lian-division-picker',
    prepare: (control) => void Object.assign(control, { label: '住在哪里', places: divisions, until: 'district' }),
    one: { value: 'cn-310106', sent: ['cn-310106'] },
    other: { value: 'cn-310115', sent: ['cn-310115'] },
    type: async (control) => {
      for (const [at, name] of ['上海市', '静安区'].entries()) {
        write(innermost(control)[at], name);
        await new Promise((resolve) => setTimeout(resolve, 20)); // the next box appears
      }
    },
    shown: (control) =>
      innermost(control)
        .map(({ value }) => value)
        .join('|'),
    enter: 'sends',
  },
  {
    tag: 'lian-date-field',
    prepare: prepare('开始日期'),
    one: { value: '2026-03-02', sent: ['2026-03-02'] },
    other: { value: '2026-12-31', sent: ['2026-12-31'] },
    type: (control) =>
      ['2026', '3', '2'].forEach((part, at) => write(inner<HTMLInputElement>(control, 'input')[at], part)),
    shown: texts,
    enter: 'sends',
  },
  {
    tag: 'lian-date-picker',
    prepare: (control) => void Object.assign(control, { label: '开始日期', today: '2026-03-09' }),
    one: { value: '2026-03-02', sent: ['2026-03-02'] },
    other: { value: '2026-12-31', sent: ['2026-12-31'] },
    type: (control) =>
      ['2026', '3', '2'].forEach((part, at) => write(inner<HTMLInputElement>(control, 'input')[at], part)),
    shown: texts,
    enter: 'sends',
  },
  lineField('lian-number-field', '几口人', '12', '3', '１２'),
  lineField('lian-money-field', '月收入', '123450', '200', '1,234.5'),
  lineField('lian-phone-field', '联系电话', '13800000000', '02160000000', '+86 138 0000 0000'),
  lineField('lian-id-field', '身份证号', '11010519491231002X', '110105194912310038', '11010519491231002x'),
  lineField(
    'lian-credit-code-field',
    '统一社会信用代码',
    '51420000MJH200408C',
    '52420000MJH23339XT',
    '51420000mjh200408c',
  ),
  {
    tag: 'lian-file-field',
    prepare: prepare('证明材料'),
    one: { value: paper('plan.pdf'), sent: ['plan.pdf'] },
    other: { value: paper('other.pdf'), sent: ['other.pdf'] },
    type: async (control) => {
      const chosen = new DataTransfer();
      chosen.items.add(paper('plan.pdf')[0]!);
      const input = inner<HTMLInputElement>(control, 'input')[0]!;
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 50)); // its first bytes are read
    },
    shown: (control) =>
      inner(control, 'bdi')
        .map(({ textContent }) => textContent)
        .join('|'),
    enter: 'acts',
  },
  {
    tag: 'lian-rating',
    prepare: prepare('这次服务怎么样'),
    one: { value: '4', sent: ['4'] },
    other: { value: '1', sent: ['1'] },
    type: (control) => inner<HTMLInputElement>(control, 'input')[1]!.click(),
    shown: marks,
    enter: 'sends',
  },
  {
    tag: 'lian-consent',
    prepare: prepare('把电话告诉送餐的志愿者'),
    one: { value: 'refused', sent: ['refused'] },
    other: { value: 'given', sent: ['given'] },
    type: (control) => inner<HTMLInputElement>(control, 'input')[1]!.click(),
    shown: marks,
    enter: 'sends',
  },
];

/** Our value controls, each as a subject of the probes. */
export const subjects: readonly Subject[] = described.map((subject) => ({
  ...subject,
  defineAgain: () => define(subject.tag, class extends HTMLElement {}),
}));
