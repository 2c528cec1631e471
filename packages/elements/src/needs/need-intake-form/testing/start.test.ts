// What specs of the form, of its drafts and of its sending begin with.
import type { FormField, FormSchema, FormStep } from '@liandong/sdk/forms';
import { fixture, html } from '@open-wc/testing';
import '../define.js';
import type { LianNeedIntakeForm } from '../need-intake-form.js';
import { until, wait } from './until.test.js';

export { until, wait };

/** Words of a schema, in Simplified Chinese alone. */
export const said = (text: string): { readonly 'zh-Hans': string } => ({ 'zh-Hans': text });

/** A step with one section. */
export const stepOf = (id: string, title: string, ...fields: readonly FormField[]): FormStep => ({
  id,
  title: said(title),
  sections: [{ fields }],
});

export const formOf = (id: string, ...steps: readonly FormStep[]): FormSchema => ({
  format: 'liandong.form.v1',
  id,
  version: '1',
  steps,
});

type Field = HTMLElement & { value: unknown };
/** Anything that is drawn by Lit. */
type Drawn = Pick<LianNeedIntakeForm, 'updateComplete'>;

export const inside = (intake: LianNeedIntakeForm): ShadowRoot => intake.shadowRoot as ShadowRoot;
export const field = (intake: LianNeedIntakeForm, name: string): Field | null =>
  inside(intake).querySelector<Field>(`[data-name="${name}"]`);
export const texts = (intake: LianNeedIntakeForm, selector: string): (string | undefined)[] =>
  Array.from(inside(intake).querySelectorAll(selector), (each) => each.textContent?.replace(/\s+/g, ' ').trim());
/** The heading as it is seen: whoever listens also hears the one question below it. */
export function titleOf(intake: LianNeedIntakeForm): string | undefined {
  const title = inside(intake).querySelector('.title')?.cloneNode(true) as HTMLElement | undefined;
  title?.querySelector('.unseen')?.remove();
  return title?.textContent?.trim();
}
/** The links of the error summary. */
export const links = (intake: LianNeedIntakeForm): HTMLElement[] =>
  Array.from(inside(intake).querySelector('lian-error-summary')?.shadowRoot?.querySelectorAll('a') ?? []);
/** What is said at a field to be wrong. */
export const errorAt = (intake: LianNeedIntakeForm, name: string): string | undefined =>
  field(intake, name)?.shadowRoot?.querySelector('.error')?.textContent?.trim();
export const focused = (intake: LianNeedIntakeForm): HTMLElement | null =>
  inside(intake).activeElement as HTMLElement | null;
/** The box of a control, whatever page is open. */
export const boxIn = (intake: LianNeedIntakeForm, name: string): HTMLInputElement =>
  intake.controls.get(name)?.control.shadowRoot?.querySelector('input') as HTMLInputElement;
/** The names of the controls in rows that ask for this. */
export const rowNames = (intake: LianNeedIntakeForm, name: string): string[] =>
  Array.from(
    inside(intake).querySelectorAll<HTMLElement>('.row [data-name]'),
    ({ dataset }) => dataset['name'] as string,
  ).filter((each) => each.endsWith(`.${name}`));

/** Twice: what is told after the first drawing is drawn in the second. */
export async function settle(intake: LianNeedIntakeForm): Promise<void> {
  for (let turn = 0; turn < 2; turn++) {
    await intake.updateComplete;
    const all = Array.from(inside(intake).querySelectorAll('*')) as unknown as Drawn[];
    await Promise.all(all.map((each) => each.updateComplete));
    await wait(5);
  }
}

/** Answers, one after the other, as somebody would. */
export async function say(intake: LianNeedIntakeForm, answers: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) {
    const control = field(intake, name);
    if (!control) throw new Error(`${name} is not asked on “${titleOf(intake)}”`);
    control.value = answer;
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await settle(intake);
  }
}

/** Types into a box, and leaves it. */
export function typeInto(box: HTMLInputElement, text: string): void {
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Presses a button: that which goes on, unless it is said otherwise. */
export async function press(intake: LianNeedIntakeForm, selector = 'lian-button[type=submit]'): Promise<void> {
  const button = inside(intake).querySelector<HTMLElement>(selector) as HTMLElement;
  // As of a mouse, of a finger and of what reads the screen.
  button.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
  (button.shadowRoot?.querySelector('button') ?? button).click();
  await settle(intake);
}

/** What a form would send. */
export const sentBy = (form: HTMLFormElement): string[] =>
  Array.from(new FormData(form), ([name, value]) => `${name}=${value instanceof File ? value.name : value}`);

interface Opened {
  readonly form: HTMLFormElement;
  readonly intake: LianNeedIntakeForm;
}

/** The form in a page's form, with these properties; nothing is held against the model of needs. */
export async function open(given: Partial<LianNeedIntakeForm> = {}): Promise<Opened> {
  const form = await fixture<HTMLFormElement>(
    html`<form><lian-need-intake-form name="need"></lian-need-intake-form></form>`,
  );
  const intake = form.querySelector('lian-need-intake-form') as LianNeedIntakeForm;
  Object.assign(intake, { check: () => [], ...given });
  await settle(intake);
  return { form, intake };
}
