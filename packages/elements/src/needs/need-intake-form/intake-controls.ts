import { isAnswered, type Answer, type FieldType, type FormField } from '@liandong/sdk/forms';
import type { LianFileField } from '../../controls/file-field/file-field.js';
import type { FormControl } from '../../internal/form-control.js';
import type { Option } from '../../internal/choice-control.js';
import { filesOf } from './intake-pages.js';

/** Our controls, by what is asked for, where they are called otherwise. */
const names: Partial<Record<FieldType, string>> = {
  text: 'text-field',
  number: 'number-field',
  money: 'money-field',
  date: 'date-field',
  phone: 'phone-field',
  'id-number': 'id-field',
  'credit-code': 'credit-code-field',
  choice: 'radio-group',
  choices: 'checkbox-group',
  division: 'division-picker',
  file: 'file-field',
};

const tagOf = (type: FieldType): string => `lian-${names[type] ?? type}`;

/** A control of ours or of the page, as the form uses it. */
export type Control = HTMLElement & { value?: unknown; readonly options?: readonly Option[] } & Partial<
    Pick<FormControl<string>, 'showValidity' | 'setCustomError' | 'validity' | 'kept' | 'formStateRestoreCallback'> &
      Pick<LianFileField, 'recheck'>
  >;

/** What a control is to show now. */
export interface Shown {
  readonly label: string;
  readonly hint: string;
  readonly requiredText: string;
  readonly required: boolean;
  readonly disabled: boolean;
  readonly options?: readonly Option[] | undefined;
  /** On a machine that many use: browsers are asked not to remember. */
  readonly autocomplete?: 'off' | undefined;
}

/** The control of a field, made once and kept: what is half written in it stays, whatever is shown meanwhile. */
export class Controls {
  private readonly made = new Map<string, Control>();

  clear(): void {
    this.made.clear();
  }

  get(key: string): Control | undefined {
    return this.made.get(key);
  }

  /** `put` hears what is written, and whether it is done; `validator` says what is wrong with it. */
  of(
    key: string,
    field: FormField,
    own: Partial<Record<FieldType, string>>,
    put: (value: Answer, done: boolean) => void,
    validator: (value: Answer) => string | undefined,
    list?: readonly unknown[],
  ): Control {
    const known = this.made.get(key);
    if (known) return known;
    const { type, options, from } = field;
    const wanted = own[type] ?? tagOf(type);
    // What the page has not defined is asked with a simpler control.
    const tag = customElements.get(wanted) ? wanted : tagOf(options || from ? 'select' : 'text');
    const control = document.createElement(tag) as Control;
    control.dataset['name'] = key;
    if (type === 'number' || type === 'rating') control.classList.add(`is-${type}`);
    const traits: Record<string, unknown> = {
      validator,
      autocomplete: field.autocomplete,
      type: type === 'phone' ? 'tel' : undefined,
      inputMode: type === 'number' ? 'numeric' : undefined,
      maxlength: type === 'textarea' ? (field.maxLength ?? 2000) : undefined,
      accept: field.accept,
      maxSize: field.maxSize,
      min: field.min,
      max: field.max,
      // Of files there may be so many.
      maxCount: field.max,
      multiple: type === 'file' ? field.max !== 1 : undefined,
      places: list,
    };
    for (const name of Object.keys(traits))
      if (traits[name] !== undefined && name in control) (control as never as typeof traits)[name] = traits[name];
    const hear = (done: boolean) => (event: Event) => {
      // One that is taken out while somebody writes in it tells once more, when the form is empty already.
      if (event.target === control && this.made.get(key) === control) put(control.value as Answer, done);
    };
    control.addEventListener('input', hear(false));
    control.addEventListener('change', hear(true));
    this.made.set(key, control);
    return control;
  }
}

const same = (one: unknown, other: unknown) =>
  one === other || (typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other));

/** Sets what differs, so that a control in which nothing changed draws nothing. */
export function show(control: Control, shown: Shown, answer: Answer | undefined): void {
  const wanted = shown as unknown as Record<string, unknown>;
  const now = control as unknown as Record<string, unknown>;
  for (const name of Object.keys(wanted))
    if (wanted[name] !== undefined && !same(now[name], wanted[name])) now[name] = wanted[name];
  const value = control.value as Answer | undefined;
  if (!isAnswered(value) && !isAnswered(answer)) return;
  const given = answer ?? (Array.isArray(value) ? [] : '');
  const holdsFiles = filesOf(value).length + filesOf(given).length > 0;
  if (holdsFiles ? value !== given : !same(value, given)) control.value = given;
}
