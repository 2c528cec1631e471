import { formatYuan, yuan } from '@liandong/core';
import type { NeedDraft, Problem } from '@liandong/sdk/needs';
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
import type { Option } from '../../internal/choice-control.js';

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
    single
      ? fields.map((field, at) => ({ step, fields: [field], isFirst: at === 0 }))
      : [{ step, fields, isFirst: true }],
  );

/** Is something missing that must be there? Looks into the rows of a group too. */
export function isMissing({ field, required, rows }: AskedField, answers: Answers): boolean {
  const answer = answers[field.name];
  if (required && !isAnswered(answer)) return true;
  return (rows ?? []).some((asked, at) => {
    const row = ((answer ?? []) as readonly Row[])[at] ?? {};
    return asked.some((each) => isMissing(each, row));
  });
}

/** The first page on which something is missing, and the field. */
export function firstMissing(
  pages: readonly IntakePage[],
  answers: Answers,
): { readonly page: number; readonly asked: AskedField } | undefined {
  for (let page = 0; page < pages.length; page++) {
    const asked = pages[page]?.fields.find((each) => isMissing(each, answers));
    if (asked) return { page, asked };
  }
  return undefined;
}

/** Answers to what is asked: what stands in a branch that was left stays on the page and is not sent. */
export function askedAnswers(steps: readonly AskedStep[], answers: Answers): Answers {
  const answersTo = (asked: readonly AskedField[], own: Answers): Answers =>
    Object.fromEntries(
      asked
        .map(({ field: { name }, rows }): readonly [string, unknown] => {
          const answer = own[name];
          return [
            name,
            answer && rows ? rows.map((row, at) => answersTo(row, (answer as readonly Row[])[at]!)) : answer,
          ];
        })
        .filter(([, answer]) => answer !== undefined),
    ) as Answers;
  return answersTo(
    steps.flatMap(({ fields }) => fields),
    answers,
  );
}

/** The files of an answer. */
export const filesOf = (answer: Answer | undefined): readonly File[] =>
  Array.isArray(answer) ? (answer as readonly unknown[]).filter((one): one is File => one instanceof Blob) : [];

/**
 * Every answer as a field of its own, as a page without scripts would send it: rows as `household[0].name`, amounts in
 * yuan.
 */
export function eachAnswer(
  answers: Answers,
  typeOf: (name: string, inner?: string) => FieldType | undefined,
  put: (name: string, value: string | File) => void,
): void {
  const each = (own: Answers, at: (name: string) => string, type: (name: string) => FieldType | undefined) => {
    for (const name of Object.keys(own)) {
      const answer = own[name] ?? [];
      (typeof answer === 'string' ? [answer] : (answer as readonly unknown[])).forEach((one, index) => {
        if (one instanceof File) put(at(name), one);
        else if (typeof one === 'string')
          put(at(name), (type(name) === 'money' && yuanOf(one).replace(/,/g, '')) || one);
        else
          each(
            one as Answers,
            (inner) => `${name}[${index}].${inner}`,
            (inner) => typeOf(name, inner),
          );
      });
    }
  };
  each(answers, (name) => name, typeOf);
}

/** An answer of fen in yuan; '' for what is none. */
export const yuanOf = (fen: string): string => (fen && Number.isSafeInteger(+fen) ? formatYuan(+fen) : '');

interface Written {
  readonly schema?: FormSchema;
  readonly value?: Partial<NeedDraft>;
  readonly problems?: readonly Problem[];
  readonly places?: readonly Option[];
}

/** What a server wrote inside the form as JSON. */
export function writtenIn(root: Element): Written | undefined {
  const text = root.querySelector(':scope > script[type="application/json"]')?.textContent;
  try {
    return text ? (JSON.parse(text) as Written) : undefined;
  } catch {
    console.warn(`<${root.localName}>: the JSON inside cannot be read; it starts empty.`);
    return undefined;
  }
}

/** What the native fields of a page without scripts hold. */
interface Native {
  /** What a server wrote there. */
  readonly written: Answers;
  /** What somebody wrote over it. */
  readonly changed: Answers;
  readonly lists: Readonly<Record<string, readonly Option[]>>;
}

/** A native box of money is in yuan, the answer in fen. What is no amount stays as it is written, and is found bad. */
function fenOf(text: string): string {
  try {
    return String(yuan(text));
  } catch {
    return text;
  }
}

/**
 * What a page without scripts holds: the values of its native fields, and the options of its lists. What the form does
 * not ask for stays the page's own and is sent as before: a hidden token, say.
 */
export function nativeFields(root: Element, typeOf: (name: string, inner?: string) => FieldType | undefined): Native {
  const found: Record<string, Answer> = {};
  const rows: Record<string, Record<string, Record<string, Answer>>> = {};
  const touched = new Set<string>();
  const unchosen = new Set<string>();
  const optionOf = ({ value, label }: HTMLOptionElement): Option => ({ value, label });
  const lists: Record<string, readonly Option[]> = {};
  const options = Array.from(root.querySelectorAll<HTMLOptionElement>(':scope > option'), optionOf);
  if (options.length > 0) lists[''] = options;
  for (const field of Array.from(
    root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input,select,textarea'),
  )) {
    const { type, value } = field;
    if (!field.name || field.disabled) continue;
    // A row's: `household[0].name`.
    const [, group = field.name, row = '', inner] = /^(.+)\[(\d+)\]\.(.+)$/.exec(field.name) ?? [];
    const name = inner ?? group;
    if (field instanceof HTMLSelectElement)
      lists[name] = Array.from(field.options, optionOf).filter((option) => option.value);
    const asked = typeOf(group, inner);
    if (!asked) {
      field.required = false; // nobody sees it any more
      continue;
    }
    const answers = inner ? ((rows[group] ??= {})[row] ??= {}) : found;
    const isBox = type === 'radio' || type === 'checkbox';
    const chosen = isBox && (field as HTMLInputElement).checked ? [value] : [];
    if (field instanceof HTMLSelectElement) {
      const given = Array.from(field.options).findIndex(({ defaultSelected }) => defaultSelected);
      // Browsers show the first of a list where nobody has chosen.
      if (given < 0) unchosen.add(group);
      if (field.selectedIndex !== Math.max(given, 0)) touched.add(group);
    } else if (isBox ? field.checked !== field.defaultChecked : value !== field.defaultValue) touched.add(group);
    if (type === 'checkbox') answers[name] = [...((answers[name] ?? []) as readonly string[]), ...chosen];
    else if (type === 'file') {
      if (asked === 'file') answers[name] = Array.from((field as HTMLInputElement).files ?? []) as never;
    } else if (!isBox || chosen.length > 0) answers[name] = asked === 'money' ? fenOf(value) : value;
    // It is taken over; sending it as well would send everything twice, and left here it would come back with Back.
    field.disabled = true;
    field.autocomplete = 'off';
    if (isBox) (field as HTMLInputElement).checked = false;
    else field.value = '';
  }
  for (const name of Object.keys(rows))
    found[name] = Object.values(rows[name] ?? {}).filter((row) => Object.values(row).some(isAnswered));
  const written: Record<string, Answer> = {};
  const changed: Record<string, Answer> = {};
  // Lists alone, as they come, are no beginning: nobody has answered anything.
  const isBegun = Object.keys(found).some(
    (name) => touched.has(name) || (isAnswered(found[name]) && !unchosen.has(name)),
  );
  for (const name of isBegun ? Object.keys(found) : [])
    if (touched.has(name)) changed[name] = found[name]!;
    else if (isAnswered(found[name])) written[name] = found[name]!;
  return { written, changed, lists };
}
