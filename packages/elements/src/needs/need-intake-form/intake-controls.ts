import { isAnswered, type Answer, type AnswerPlace, type FieldType } from '@liandong/sdk/forms';
import type { LianFileField } from '../../controls/file-field/file-field.js';
import type { FormControl } from '../../internal/form-control.js';
import type { Option } from '../../internal/choice-control.js';
import type { IntakeState } from './intake-state.js';

/**
 * Our controls for which no simpler one stands, by what is asked for: as a text, an amount, a place or a file
 * would be another answer, and an identity number not masked.
 */
const names: Partial<Record<FieldType, string>> = {
  'id-number': 'id-field',
  choice: 'radio-group',
  choices: 'checkbox-group',
  division: 'division-picker',
  money: 'money-field',
  file: 'file-field',
};

/** A control of ours or of the page, as the form uses it. */
export type Control = HTMLElement & {
  value?: unknown;
  readonly options?: readonly Option[];
  /** Of a division: what is sent, while `value` may be a place that ended. */
  readonly code?: string;
} & Partial<
    Pick<
      FormControl<string>,
      'showValidity' | 'setCustomError' | 'validity' | 'validationMessage' | 'kept' | 'formStateRestoreCallback'
    > &
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
  /** Of a division, and the day on which they stand. */
  readonly places?: readonly unknown[] | undefined;
  readonly on?: string;
  /** Of an identity number: the day of the answers. */
  readonly latest?: string | undefined;
  /** On a machine that many use: browsers are asked not to remember. */
  readonly autocomplete?: 'off' | undefined;
}

/** A control that was made, where it stands now, and what is half written in it. */
export interface Made {
  readonly control: Control;
  place: AnswerPlace;
  half?: string | undefined;
  /** What the server found bad in it, in the language of the page; until somebody writes in it. */
  said?: (() => string) | undefined;
  /** What a native field held: while it is the answer it may be the label of a list that comes late. */
  native?: string;
}

/** Whose controls they are. */
interface Owner {
  readonly tags: Partial<Record<FieldType, string>>;
  readonly state: Pick<IntakeState, 'keyOf' | 'halfAt' | 'first' | 'stood' | 'asking'>;
  /** Somebody wrote, or is done. */
  onAnswer(made: Made, isDone: boolean): void;
  /** What is wrong with an answer. */
  wrongWith(place: AnswerPlace, value: Answer): string | undefined;
}

/** The control of each field by its key, made once and kept: what is half written in it stays, whatever is shown meanwhile. */
export class Controls extends Map<string, Made> {
  constructor(private readonly owner: Owner) {
    super();
  }

  /** What the server found bad is not said any more. */
  forgive(): void {
    this.forEach((made) => (made.said &&= void made.control.setCustomError?.('')));
  }

  /** The control of a place as it stands now, with what is half written there. */
  of(place: AnswerPlace): Made {
    const { state } = this.owner;
    const key = state.keyOf(place);
    let made = this.get(key);
    if (!made) this.set(key, (made = this.make(key, place)));
    made.place = place;
    const half = state.halfAt(place);
    if (half !== made.half) {
      made.half = half;
      made.control.formStateRestoreCallback?.(half ?? '');
    }
    return made;
  }

  private make(key: string, place: AnswerPlace): Made {
    const { owner } = this;
    const { field } = place;
    const { type, options, from, autocomplete, accept, maxSize, min, max } = field;
    const wanted = owner.tags[type] ?? `lian-${names[type] ?? type}`;
    // What else the page has not defined is asked with a simpler control.
    const simple = names[type] ? wanted : `lian-${options || from ? 'select' : 'text-field'}`;
    const tag = [wanted, `${wanted}-field`].find((one) => customElements.get(one)) ?? simple;
    const control = document.createElement(tag) as Control;
    if (!customElements.get(tag)) console.warn((control.textContent = `no <${tag}>`));
    const made: Made = { control, place };
    control.dataset['name'] = key;
    control.className = `is-${type}`;
    const own: Partial<Record<FieldType, object>> = {
      phone: { type: 'tel' },
      // No more than the form's rules count, in fen.
      money: { max: max ?? 99_999_999_999 },
      textarea: { maxlength: field.maxLength ?? 2000 },
      // Of files there may be so many.
      file: { multiple: max !== 1, maxCount: max },
    };
    assign(control, {
      required: field.required === true,
      validator: (value: Answer) => owner.wrongWith(made.place, value),
      autocomplete,
      accept,
      maxSize,
      min,
      max,
      ...own[type],
    });
    const hear = (isDone: boolean) => (event: Event) => {
      // One that is taken out while somebody writes in it tells once more, when the form is empty or its row is gone.
      const isHere = this.get(key) === made && owner.state.keyOf(made.place) === key;
      if (event.target !== control || !isHere) return;
      made.said = undefined;
      owner.state.stood ??= owner.state.asking;
      owner.onAnswer(made, isDone);
    };
    control.addEventListener('input', hear(false));
    control.addEventListener('change', hear(true));
    control.addEventListener('focusin', () => (owner.state.first = made.place.group ?? field.name));
    return made;
  }
}

type Keyed = Readonly<Record<string, unknown>> | null;

/** Is the same in both, in whatever order their keys stand? Of files, the very same. */
export const same = (one: unknown, other: unknown): boolean =>
  one === other ||
  (one ?? other) == null ||
  (typeof one === 'object' &&
    !(one instanceof Blob) &&
    typeof other === 'object' &&
    Object.keys({ ...other, ...one }).every((key) => same((other as Keyed)?.[key], (one as Keyed)?.[key])));

/** Sets what is given and differs. */
function assign(control: Control, wanted: object): void {
  const given = wanted as Record<string, unknown>;
  const now = control as unknown as typeof given;
  for (const name of Object.keys(given))
    if (given[name] !== undefined && !same(now[name], given[name])) now[name] = given[name];
}

/** Sets what differs, so that a control in which nothing changed draws nothing. */
export function show(control: Control, shown: Partial<Shown>, answerNow: () => Answer | undefined): void {
  // What a place became may be another on another day: its control keeps what it came from.
  const { code } = control;
  assign(control, shown);
  const answer = answerNow();
  const value = control.value as Answer | undefined;
  const given = answer ?? (Array.isArray(value) ? [] : '');
  const isOpen = !isAnswered(value) && !isAnswered(answer);
  if (!isOpen && code !== given && !same(value, given)) control.value = given;
}
