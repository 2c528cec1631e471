import { isIsoDate, type Expr, type Facts } from '@liandong/core';
import { criterion } from '@liandong/core/criterion';
import { factOf } from './read-form.js';
import {
  fieldsOf,
  type Answer,
  type Answers,
  type FormField,
  type FormSchema,
  type FormSection,
  type FormStep,
  type Row,
} from './schema.js';

/** 页面或者法律给出的事实。Yes-or-no facts that the page or the law gives. */
export type GivenFacts = Readonly<Record<string, boolean | null | undefined>>;

/** 现在问的一项。A field that is asked now. */
export interface AskedField {
  readonly field: FormField;
  readonly required: boolean;
  /** Which of its notices hold. */
  readonly says: { readonly notices: readonly number[] };
  /** One of the consents: kept beside the draft's answers. */
  readonly isConsent?: boolean;
  /** For a group: what is asked in each row. */
  readonly rows?: readonly (readonly AskedField[])[];
}

/** 一处：一项，或者一组里某一行的一项。Where an answer belongs: a field, or a field of one row of a group. */
export interface AnswerPlace {
  readonly field: FormField;
  readonly group?: string;
  readonly at?: number;
}

/** 现在问的一步。A step with what is asked on it now. */
export interface AskedStep {
  readonly step: FormStep;
  readonly sections: readonly { readonly section: FormSection; readonly fields: readonly AskedField[] }[];
  /** All of them, whatever the section. */
  readonly fields: readonly AskedField[];
}

/**
 * 答了没有。Is there an answer?
 *
 * Source: none; blanks and empty lists are no answer by our own choice.
 */
export const isAnswered = (answer: Answer | undefined): boolean =>
  typeof answer === 'string' ? answer.trim() !== '' : answer !== undefined && answer.length > 0;

/** 答案是整数的。Fields whose answer is a whole number: of money, in fen. */
export const isWhole = ({ type }: FormField): boolean => type === 'number' || type === 'rating' || type === 'money';

/** The whole number that somebody wrote, if it is one. */
export const numberOf = (text: string): number | undefined => {
  const plain = text.normalize('NFKC').trim();
  return /^-?\d{1,11}$/.test(plain) ? Number(plain) : undefined;
};

/** An answer as the value of its fact; what is no such value counts as not answered yet. */
function valueOf(field: FormField, answer: Answer | undefined): unknown {
  if (!isAnswered(answer)) return undefined;
  const fact = factOf(field);
  if (typeof answer !== 'string') {
    if (fact.kind !== 'rows') return undefined;
    if (field.type === 'group') return (answer as readonly Row[]).map((row) => valuesOf(field.fields ?? [], row));
    const known = fact.row?.['value']?.options;
    return (answer as readonly unknown[])
      .map((one) => ({ value: typeof one === 'string' ? one : 'file' }))
      .filter(({ value }) => !known || known.includes(value));
  }
  if (fact.kind === 'int') {
    const number = numberOf(answer);
    return number !== undefined && number >= (fact.min ?? 0) && number <= (fact.max ?? 0) ? number : undefined;
  }
  if (fact.kind === 'date') return isIsoDate(answer) ? answer : undefined;
  if (fact.kind === 'enum') return fact.options?.includes(answer) ? answer : undefined;
  return fact.kind === 'code' ? answer.trim() : undefined;
}

const valuesOf = (fields: readonly FormField[], row: Row): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field.name, valueOf(field, row[field.name])]));

/** The facts that a condition speaks of: of a long form, few. */
function namesIn(expr: Expr, facts: Facts, rows?: string): readonly string[] {
  const found = new Set<string>(rows === undefined ? [] : [rows]);
  JSON.stringify(expr, (key, value: unknown) => {
    if ((key === 'name' || key === 'rows') && Object.keys(facts).includes(value as string)) found.add(value as string);
    return value;
  });
  return Array.from(found);
}

function only<Value>(names: readonly string[], of: Readonly<Record<string, Value>>): Record<string, Value> {
  const found: Record<string, Value> = {};
  for (const name of names) if (name in of) found[name] = of[name] as Value;
  return found;
}

type Holds = (given: Record<string, unknown>, row?: Record<string, unknown>) => boolean;

/**
 * 打开表单：按已经填的，算出现在问哪些。
 * A form that is being filled in: what is asked now, given the answers; the draft they make, and the way back.
 * A branch that was left asks nothing and counts for nothing; its answers stay with the page.
 */
export class OpenForm {
  private readonly facts: Facts;
  private readonly conditions = new Map<Expr, Holds>();
  private readonly paths: readonly {
    readonly path: string;
    readonly field: FormField;
    readonly step: FormStep;
    readonly section: FormSection;
  }[];

  constructor(readonly schema: FormSchema) {
    const all = schema.steps.flatMap(fieldsOf);
    this.facts = Object.fromEntries([
      ...(schema.given ?? []).map((name) => [name, { kind: 'bool' }] as const),
      ...all.map((field) => [field.name, factOf(field)] as const),
    ]);
    this.paths = schema.steps.flatMap((step) =>
      step.sections.flatMap((section) =>
        section.fields.map((field) => {
          return { path: field.to ?? `further.${field.name}`, field, step, section };
        }),
      ),
    );
  }

  /** Steps with what is asked on them; steps on which nothing is asked are left out. `consents` stand where the form asks for them. */
  asked(answers: Answers, given: GivenFacts = {}, consents: readonly FormField[] = []): readonly AskedStep[] {
    const seen: Record<string, unknown> = {};
    for (const name of this.schema.given ?? []) seen[name] = given[name];
    return this.schema.steps.flatMap((step) => {
      if (!this.holds(step.when, true, seen)) return [];
      const sections = step.sections
        .filter((section) => this.isOn(section, seen))
        .map((section) => ({ section, fields: this.askedOf(section.fields, answers, seen) }))
        .map(({ section, fields }) => ({ section, fields: fields.flatMap((asked) => expanded(asked, consents)) }))
        .filter(({ fields }) => fields.length > 0);
      const fields = sections.flatMap((section) => section.fields);
      return fields.length > 0 ? [{ step, sections, fields }] : [];
    });
  }

  private askedOf(
    fields: readonly FormField[],
    answers: Answers,
    seen: Record<string, unknown>,
    inside?: { readonly rows: string; readonly row: Record<string, unknown> },
  ): readonly AskedField[] {
    const found: { field: FormField; required: boolean; rows?: readonly (readonly AskedField[])[] }[] = [];
    for (const field of fields) {
      const { name, when, required, type } = field;
      if (!this.holds(when, true, seen, inside)) continue;
      const answer = answers[name];
      const value = valueOf(field, answer);
      if (inside) inside.row[name] = value;
      else seen[name] = value;
      const asked = { field, required: this.holds(required, false, seen, inside) };
      if (type !== 'group') found.push(asked);
      else
        found.push({
          ...asked,
          rows: ((answer ?? []) as readonly Row[]).map((row) =>
            this.askedOf(field.fields ?? [], row, seen, { rows: name, row: {} }),
          ),
        });
    }
    // When all of them are known: what is said beside a field may turn on the one below it.
    return found.map((asked) => {
      const { notices = [] } = asked.field;
      const holding = notices.flatMap(({ when }, at) => (this.holds(when, false, seen, inside) ? [at] : []));
      return { ...asked, says: { notices: holding } };
    });
  }

  private isOn({ when, unless }: Pick<FormSection, 'when' | 'unless'>, seen: Record<string, unknown>): boolean {
    return this.holds(when, true, seen) && !this.holds(unless, false, seen);
  }

  private holds(
    expr: Expr | boolean | undefined,
    otherwise: boolean,
    seen: Record<string, unknown>,
    inside?: { readonly rows: string; readonly row: Record<string, unknown> },
  ): boolean {
    if (expr === undefined) return otherwise;
    if (typeof expr === 'boolean') return expr;
    let holds = this.conditions.get(expr);
    if (!holds) {
      const names = namesIn(expr, this.facts, inside?.rows);
      const run = criterion(expr, only(names, this.facts), inside?.rows);
      holds = (given, row) => run(only(names, given), row) === true;
      this.conditions.set(expr, holds);
    }
    return holds(seen, inside?.row);
  }

  /**
   * The draft that the answers make: each where its field's `to` says, the rest under `further`. Only what is asked
   * goes in; numbers become numbers; files go beside the draft, never into it.
   */
  draft(steps: readonly AskedStep[], answers: Answers): Record<string, unknown> {
    const draft: Record<string, unknown> = {};
    for (const { field, rows, isConsent } of steps.flatMap(({ fields }) => fields)) {
      const said = isConsent ? undefined : sent(field, answers[field.name], rows);
      if (said !== undefined) put(draft, field.to ?? `further.${field.name}`, said);
    }
    return draft;
  }

  /** The answers that a draft was made of. Of fields that fill the same, the one that is asked has it, else the first. */
  answers(draft: unknown): Answers {
    const found: Record<string, Answer> = {};
    const seen: Record<string, unknown> = {};
    for (const name of this.schema.given ?? []) seen[name] = true;
    for (const { path, field } of this.paths) {
      const answer = read(
        field,
        path.split('.').reduce<unknown>((at, key) => (at as Row | undefined)?.[key], draft),
      );
      if (answer === undefined) continue;
      seen[field.name] = valueOf(field, answer);
      const alike = this.paths.filter((each) => each.path === path);
      const asked = alike.find(
        (each) => this.isOn(each.step, seen) && this.isOn(each.section, seen) && this.isOn(each.field, seen),
      );
      if (field === (asked ?? alike[0])?.field) found[field.name] = answer;
    }
    return found;
  }

  /**
   * The place that a path of the draft belongs to: the field at it, else the first below it, else the one of that name;
   * within a row, the field there. Of several, the one that is asked in `steps`.
   */
  placeAt(path: string, steps: readonly AskedStep[] = []): AnswerPlace | undefined {
    const [plain = '', at, inner] = path.split(/\[(\d+)\](?:\.([\w-]+))?/);
    const within = (one: string, other: string) => one === other || one.startsWith(`${other}.`);
    const asked = new Set(steps.flatMap(({ fields }) => fields.map((each) => each.field)));
    const best = (is: (each: { readonly path: string; readonly field: FormField }) => boolean) => {
      const all = this.paths.filter(is).map((each) => each.field);
      return all.find((each) => asked.has(each)) ?? all[0];
    };
    const field =
      best((each) => within(plain, each.path)) ??
      best((each) => within(each.path, plain)) ??
      best((each) => each.field.name === plain);
    if (!field) return undefined;
    const own = field.fields?.find(({ name }) => name === inner);
    return own ? { field: own, group: field.name, at: Number(at) } : { field };
  }

  /**
   * What is kept by path (`household[1].age`, a sign may stand before it), once a row of a group is taken out: what
   * stood in it is gone, and what stands in the rows below it moves up.
   */
  withoutRow<Value>(group: string, at: number, kept: readonly (readonly [string, Value])[]): [string, Value][] {
    return kept.flatMap(([path, value]): [string, Value][] => {
      const [of = '', row, rest = ''] = path.split(/\[(\d+)(.*)/);
      const name = of.replace(/^\W/, '');
      if (!row || (name !== group && this.placeAt(name)?.field.name !== group)) return [[path, value]];
      return Number(row) === at ? [] : [[`${of}[${Number(row) - (Number(row) > at ? 1 : 0)}${rest}`, value]];
    });
  }
}

/** The consents in the place of the field that stands for them. */
const expanded = (asked: AskedField, consents: readonly FormField[]): readonly AskedField[] =>
  asked.field.type === 'consents'
    ? consents.map((field) => ({ ...asked, field, required: true, isConsent: true }))
    : [asked];

function sent(field: FormField, answer: Answer | undefined, rows?: AskedField['rows']): unknown {
  if (!isAnswered(answer) || field.type === 'file' || field.type === 'consents') return undefined;
  if (rows)
    return rows.map((asked, at) => {
      const row = (answer as readonly Row[])[at] ?? {};
      const entries = asked.map(({ field: each }) => [each.name, sent(each, row[each.name])] as const);
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    });
  if (typeof answer !== 'string') return answer;
  // What is no number is told at its field, and by the model.
  return isWhole(field) ? (numberOf(answer) ?? answer.trim()) : answer.trim();
}

function read(field: FormField, value: unknown): Answer | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) return typeof value === 'object' ? undefined : String(value);
  // Nor is it anything within a list.
  const all = (value as unknown[]).filter((each) => each !== null && each !== undefined);
  if (field.type !== 'group') return all.filter((each) => typeof each !== 'object').map(String);
  return all.map((row) => {
    const entries = (field.fields ?? []).map((each) => [each.name, read(each, (row as Row)[each.name])] as const);
    return Object.fromEntries(entries.filter(([, answer]) => answer !== undefined)) as Row;
  });
}

function put(draft: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() as string;
  const at = keys.reduce((inner, key) => (inner[key] ??= {}) as Record<string, unknown>, draft);
  at[last] = value;
}
