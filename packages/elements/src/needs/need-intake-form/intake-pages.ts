import { formatYuan, yuan } from '@liandong/core';
import {
  isAnswered,
  type Answer,
  type Answers,
  type AskedField,
  type AskedStep,
  type FieldType,
  type FormSchema,
  type FormStep,
  type Row,
} from '@liandong/sdk/forms';
import type { NeedDraft, Problem } from '@liandong/sdk/needs';
import type { Option } from '../../internal/choice-control.js';
import type { FormElement } from '../../internal/form-element.js';

/** One page as it is shown: a step, or one question of it. */
export interface IntakePage {
  readonly step: FormStep;
  readonly fields: readonly AskedField[];
  /** The first of its step, where the step's own heading and lead belong. */
  readonly isFirst: boolean;
}

/** Steps as pages: a page each, or a page for each question. */
export const pagesOf = (steps: readonly AskedStep[], single: boolean): readonly IntakePage[] =>
  steps.flatMap(({ step, fields }): readonly IntakePage[] =>
    (single ? fields.map((field) => [field]) : [fields]).map((each, at) => ({ step, fields: each, isFirst: !at })),
  );

/** Are there files in an answer? */
export const hasFiles = (answer: unknown): boolean => [answer].flat().some((one) => one instanceof Blob);

/**
 * Every answer as a field of its own, as a page without scripts would send it: rows as `household[0].name`, amounts in
 * yuan.
 */
export function eachAnswer(
  answers: Answers,
  typeOf: (name: string, inner?: string) => FieldType | undefined,
  put: (name: string, value: string | File) => void,
  above = '',
  group?: string,
): void {
  for (const name of Object.keys(answers))
    [answers[name] ?? []].flat().forEach((one: unknown, index) => {
      const path = above + name;
      if (one instanceof File) put(path, one);
      else if (typeof one !== 'string') eachAnswer(one as Answers, typeOf, put, `${path}[${index}].`, name);
      else put(path, (typeOf(group ?? name, group && name) === 'money' && yuanOf(one).replace(/,/g, '')) || one);
    });
}

/** An answer of fen in yuan; '' for what is none. */
export const yuanOf = (fen: string): string => (fen && Number.isSafeInteger(+fen) ? formatYuan(+fen) : '');

/** What a server wrote inside the form as JSON. */
export interface Written {
  readonly schema?: FormSchema;
  readonly value?: Partial<NeedDraft>;
  readonly problems?: readonly Problem[];
  readonly places?: readonly Option[];
}

/** Where somebody is writing in a native field. */
export interface Writing {
  /** The field of the form, or the group of the row. */
  readonly group: string;
  /** Its control; '' where its row is none. */
  readonly key: string;
  readonly value: string;
  /** What is selected; a number does not say. */
  readonly from: number | null;
  readonly to: number | null;
}

/** What the native fields of a page without scripts hold. */
interface Native {
  /** What a server wrote there. */
  readonly written: Answers;
  /** What somebody wrote over it. */
  readonly changed: Answers;
  readonly lists: Readonly<Record<string, readonly Option[]>>;
  readonly on?: NativeWriting | undefined;
}

interface NativeWriting extends Omit<Writing, 'key'> {
  readonly row: string;
  readonly inner: string | undefined;
  /** Its row as it is returned. */
  readonly own: Row;
}

/** A native box of money is in yuan, the answer in fen. What is no amount stays as it is written, and is found bad. */
function fenOf(text: string): string {
  try {
    return String(yuan(text));
  } catch {
    return text;
  }
}

/** Is anything answered in a row? */
export const isWritten = (row: Row): boolean => Object.values(row).some(isAnswered);

/**
 * What a page without scripts holds: the values of its native fields, and the options of its lists. What the form does
 * not ask for stays the page's own and is sent as before: a hidden token, say.
 */
export function nativeFields(
  root: FormElement,
  typeOf: (name: string, inner?: string) => FieldType | undefined,
): Native {
  const found: Record<string, Answer> = {};
  const rows: Record<string, Record<string, Record<string, Answer>>> = {};
  const touched = new Set<string>();
  // Fields and rows in which somebody has written something.
  const begun = new Set<string>();
  const optionOf = ({ value, label }: HTMLOptionElement): Option => ({ value, label });
  const lists: Record<string, readonly Option[]> = {};
  const options = Array.from(root.querySelectorAll<HTMLOptionElement>(':scope > option'), optionOf);
  if (options[0]) lists[''] = options;
  let on: Native['on'];
  for (const field of root.querySelectorAll<HTMLInputElement>('input,select,textarea')) {
    const { type, value, checked, form, selectionStart: from, selectionEnd: to } = field;
    if (!field.name || field.matches(':disabled')) continue;
    // A row's: `household[0].name`.
    const [, group = field.name, row = '', inner] = /^(.+)\[(\d+)\]\.(.+)$/.exec(field.name) ?? [];
    const name = inner ?? group;
    const offered = field.localName === 'select' && Array.from((field as unknown as HTMLSelectElement).options);
    if (offered) lists[name] = offered.map(optionOf).filter((option) => option.value);
    const asked = typeOf(group, inner);
    if (!asked) {
      field.required = false; // nobody sees it any more
      continue;
    }
    const answers = inner ? ((rows[group] ??= {})[row] ??= {}) : found;
    if (field.matches(':focus')) on = { group, row, inner, own: answers as Row, value, from, to };
    const isBox = type === 'radio' || type === 'checkbox';
    const isSeveral = type === 'checkbox' || type === 'select-multiple' || asked === 'choices';
    // Browsers show the first of a list where nobody has chosen.
    const isOpen = offered && !isSeveral && !offered.some(({ defaultSelected }) => defaultSelected);
    const shown = isOpen && offered.find(({ disabled }) => !disabled);
    const isTouched = offered
      ? offered.some((one) => one.selected !== (one === shown || one.defaultSelected))
      : isBox
        ? checked !== field.defaultChecked
        : value !== field.defaultValue;
    const chosen = offered
      ? offered.filter(({ selected }) => selected).map((option) => option.value)
      : isBox && !checked
        ? []
        : [value];
    if (isTouched) touched.add(group);
    // Lists alone, as they come, are no beginning: nobody has answered anything.
    if (isTouched || (!isOpen && chosen.some(isAnswered))) begun.add(`${group}[${row}`);
    if (isSeveral) answers[name] = [...((answers[name] ?? []) as readonly string[]), ...chosen.filter(isAnswered)];
    else if (type === 'file') {
      if (asked === 'file')
        answers[name] = [...((answers[name] ?? []) as never[]), ...Array.from(field.files ?? [])] as never;
    } else if (!isBox || checked) answers[name] = asked === 'money' ? fenOf(value) : value;
    // Native fields may belong to a form that is not around them: one of a table, or that they name.
    if (form && form !== root.form) root.form = form.id ||= `lian-form-${[...document.forms].indexOf(form)}`;
    // It is taken over; sending it as well would send everything twice, and left here it would come back with Back.
    field.disabled = true;
    field.autocomplete = 'off';
    if (isBox) field.checked = false;
    else field.value = '';
  }
  // A row of lists alone, as they come, is none: it has only its place among the others.
  for (const name of Object.keys(rows))
    for (const at of Object.keys((found[name] = rows[name] as never)))
      if (!begun.has(`${name}[${at}`)) rows[name]![at] = {};
  const written: Record<string, Answer> = {};
  const changed: Record<string, Answer> = {};
  for (const name of begun.size ? Object.keys(found) : [])
    if (touched.has(name)) changed[name] = found[name]!;
    else {
      const answer = rows[name] ? Object.values(rows[name]).filter(isWritten) : found[name]!;
      if (isAnswered(answer)) written[name] = answer;
    }
  return { written, changed, lists, on };
}
