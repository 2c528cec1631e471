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
  const names = steps.flatMap(({ fields }) => fields.map(({ field }) => field.name));
  const found: Record<string, Answer | undefined> = {};
  for (const name of names) if (answers[name] !== undefined) found[name] = answers[name];
  return found;
}

/** Answers as the browser can keep them: all but files. */
export function plainAnswers(answers: Answers): Answers {
  const found: Record<string, Answer | undefined> = {};
  for (const name of Object.keys(answers)) if (filesOf(answers[name]).length === 0) found[name] = answers[name];
  return found;
}

/** The files of an answer. */
export const filesOf = (answer: Answer | undefined): readonly File[] =>
  Array.isArray(answer) ? (answer as readonly unknown[]).filter((one): one is File => one instanceof Blob) : [];

/** Every answer as a field of its own, as a page without scripts would send it; rows as `household[0].name`. */
export function eachAnswer(answers: Answers, put: (name: string, value: string | File) => void, before = ''): void {
  for (const name of Object.keys(answers)) {
    const answer = answers[name];
    if (answer === undefined) continue;
    if (typeof answer === 'string') put(before + name, answer);
    else
      answer.forEach((one: unknown, at: number) => {
        if (typeof one === 'string' || one instanceof File) put(before + name, one);
        else eachAnswer(one as Answers, put, `${before}${name}[${at}].`);
      });
  }
}

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
    console.warn(`<${root.localName}>: the JSON inside is no { schema, value, problems, places }; it starts empty.`);
    return undefined;
  }
}

/**
 * What a page without scripts holds: the values of its native fields, and the options of its lists. What the form does
 * not ask for stays the page's own and is sent as before: a hidden token, say.
 */
export function nativeFields(
  root: Element,
  typeOf: (name: string) => FieldType | undefined,
): {
  readonly answers: Answers;
  readonly lists: Readonly<Record<string, readonly Option[]>>;
} {
  const answers: Record<string, Answer | undefined> = {};
  const optionOf = ({ value, label }: HTMLOptionElement): Option => ({ value, label });
  const lists: Record<string, readonly Option[]> = {};
  const written = Array.from(root.querySelectorAll<HTMLOptionElement>(':scope > option'), optionOf);
  if (written.length > 0) lists[''] = written;
  for (const field of Array.from(
    root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input,select,textarea'),
  )) {
    const { name, type, value } = field;
    if (!name || field.disabled) continue;
    if (field instanceof HTMLSelectElement)
      lists[name] = Array.from(field.options, optionOf).filter((option) => option.value);
    const asked = typeOf(name.replace(/\[.*/, ''));
    if (!asked) {
      field.required = false; // nobody sees it any more
      continue;
    }
    // It is taken over; sending it as well would send everything twice, and left here it would come back with Back.
    field.disabled = true;
    field.autocomplete = 'off';
    const isBox = type === 'radio' || type === 'checkbox';
    const isChosen = isBox && (field as HTMLInputElement).checked;
    if (type === 'checkbox') {
      if (isChosen) answers[name] = [...((answers[name] ?? []) as readonly string[]), value];
    } else if (type === 'file') {
      const { files } = field as HTMLInputElement;
      if (asked === 'file' && files?.length) answers[name] = Array.from(files);
    } else if (isBox ? isChosen : value !== '' && type !== 'submit') answers[name] = value;
    if (isBox) (field as HTMLInputElement).checked = false;
    else field.value = '';
  }
  return { answers, lists };
}
