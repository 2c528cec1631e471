import { define } from '../internal/define.js';
import type { Control, Subject } from './probes.js';

const place = 'cn-990101001001';
const said = '老人一个人住';
const plain = { language: 'zh-Hans' };
const self = {
  channel: 'online-form',
  forWhom: 'self',
  subject: { age: null },
  kinds: ['counselling'],
  description: said,
  place: { code: place },
  consents: [],
  ...plain,
};
const other = {
  channel: 'online-form',
  forWhom: 'other',
  proxy: { relation: 'child', personAgrees: 'yes' },
  subject: { age: 81 },
  kinds: ['health', 'legal'],
  description: '做饭不方便',
  place: { code: place },
  consents: [],
  ...plain,
};

const drawn = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Every native field in view, however deep it stands, and the heading above them. */
function view(root: ShadowRoot | null): string {
  const own = Array.from(root?.querySelectorAll<HTMLInputElement>('input, textarea, select') ?? [], (field) =>
    field.type === 'radio' || field.type === 'checkbox' ? (field.checked ? '×' : '·') : field.value,
  );
  const inner = Array.from(root?.querySelectorAll('*') ?? [], (element) => view(element.shadowRoot));
  const texts = Array.from(root?.querySelectorAll('.title, .said') ?? [], ({ textContent }) => textContent?.trim());
  return [...texts, ...own, ...inner].filter(Boolean).join('|');
}

async function go(control: Control, answers: Readonly<Record<string, (field: HTMLElement) => void>>): Promise<void> {
  const root = control.shadowRoot!;
  for (const [name, answer] of Object.entries(answers))
    answer(root.querySelector<HTMLElement>(`[data-name="${name}"]`)!);
  await drawn();
  root.querySelector('lian-button[type=submit]')?.shadowRoot?.querySelector('button')?.click();
  await drawn();
}

const choose = (value: string) => (field: HTMLElement) =>
  field.shadowRoot?.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
const write = (text: string) => (field: HTMLElement) => {
  const box = field.shadowRoot?.querySelector<HTMLInputElement>('input, textarea, select');
  if (!box) return;
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  box.dispatchEvent(new Event('change', { bubbles: true }));
};

/** The need-intake form, all its steps, as one control of the form around it. */
export const intakeSubject: Subject = {
  tag: 'lian-need-intake-form',
  prepare: (control) => void Object.assign(control, { places: [{ value: place, label: '桂花社区' }] }),
  one: { value: self, sent: [JSON.stringify(self)] },
  other: { value: other, sent: [JSON.stringify(other)] },
  async type(control) {
    await go(control, { forWhom: choose('self') });
    await go(control, { kinds: choose('counselling'), description: write(said) });
    await go(control, {});
    await go(control, { place: write(place) });
  },
  shown: (control) => view(control.shadowRoot),
  enter: 'acts',
  defineAgain: () => define('lian-need-intake-form', class extends HTMLElement {}),
};
