import {
  InvalidNumberError,
  isIsoDate,
  visit,
  yuan,
  type Asked,
  type Fact,
  type Law,
  type Listing,
} from '@liandong/core';
import { textOf, type Form } from './http/context.js';

/** Facts of a question, by name: `undefined` was not asked yet, `null` was asked and is not known. */
export type GivenFacts = Readonly<Record<string, unknown>>;

/** Texts of a form or an address, by field. */
export type Texts = Readonly<Record<string, string>>;

/** Facts as a form holds them, and the fields whose text is no such fact. */
export interface ReadFacts {
  readonly facts: GivenFacts;
  readonly wrong: readonly { readonly name: string; readonly code: 'date' | 'number' | 'money' | 'option' }[];
}

/** How many rows a form without scripts offers. */
export const rowsOffered = 4;

/** The name of a field of a row. */
export const rowField = (rows: string, index: number, field: string): string => `${rows}.${index}.${field}`;

const notKnown = 'not-known';

function read(fact: Fact, text: string): { value?: unknown; wrong?: 'date' | 'number' | 'money' | 'option' } {
  if (text === '') return {};
  if (text === notKnown) return { value: null };
  switch (fact.kind) {
    case 'bool':
      return text === 'yes' || text === 'no' ? { value: text === 'yes' } : { wrong: 'option' };
    case 'enum':
      return fact.options?.includes(text) ? { value: text } : { wrong: 'option' };
    case 'date':
      return isIsoDate(text) ? { value: text } : { wrong: 'date' };
    case 'int':
      return readNumber(fact, text);
    default:
      return text.length <= 200 ? { value: text } : { wrong: 'option' };
  }
}

function readNumber(fact: Fact, text: string): { value?: number; wrong?: 'number' | 'money' } {
  const isMoney = fact.unit === 'fen';
  try {
    const value = isMoney ? yuan(text.replace(/[,，\s元]/g, '')) : /^\d{1,12}$/.test(text) ? Number(text) : NaN;
    if (value >= (fact.min ?? 0) && value <= (fact.max ?? Infinity)) return { value };
  } catch (error) {
    if (!(error instanceof InvalidNumberError)) throw error;
  }
  return { wrong: isMoney ? 'money' : 'number' };
}

/** Reads the facts of a question out of texts; what cannot be read stays out and is named. */
export function readFacts(question: Asked, texts: Texts): ReadFacts {
  const facts: Record<string, unknown> = {};
  const wrong: ReadFacts['wrong'][number][] = [];
  const take = (into: Record<string, unknown>, key: string, name: string, fact: Fact) => {
    const found = read(fact, (texts[name] ?? '').trim());
    if (found.wrong) wrong.push({ name, code: found.wrong });
    else if (found.value !== undefined) into[key] = found.value;
  };
  for (const [name, fact] of Object.entries(question.facts)) {
    if (fact.kind !== 'rows') {
      take(facts, name, name, fact);
      continue;
    }
    const rows: Record<string, unknown>[] = [];
    for (let index = 0; index < rowsOffered; index++) {
      const row: Record<string, unknown> = {};
      for (const [field, inner] of Object.entries(fact.row ?? {}))
        take(row, field, rowField(name, index, field), inner);
      if (Object.keys(row).length > 0) rows.push(row);
    }
    if (rows.length > 0) facts[name] = rows;
    else if (texts[`${name}.none`] === 'yes') facts[name] = [];
  }
  return { facts, wrong };
}

/** Names of all fields that the plain form of a question has. */
const fieldNames = (question: Asked): readonly string[] =>
  Object.entries(question.facts).flatMap(([name, { kind, row = {} }]) =>
    kind !== 'rows'
      ? [name]
      : [
          ...Array.from({ length: rowsOffered }, (_, index) =>
            Object.keys(row).map((field) => rowField(name, index, field)),
          ).flat(),
          `${name}.none`,
        ],
  );

/** What was typed into the fields of a question; those left empty stay out. */
export const textsOfForm = (question: Asked, form: Form): Texts =>
  Object.fromEntries(
    fieldNames(question)
      .map((name) => [name, textOf(form, name)] as const)
      .filter(([, text]) => text !== ''),
  );

/** Can the plain form hold these facts? */
export const fitsForm = (question: Asked, facts: GivenFacts): boolean =>
  Object.keys(question.facts).every((name) => {
    const value = facts[name];
    return !Array.isArray(value) || value.length <= rowsOffered;
  });

/** Keeps of some JSON only what the question's facts can be; a page may send anything. */
export function soundFacts(question: Asked, given: unknown): GivenFacts {
  const object =
    given !== null && typeof given === 'object' && !Array.isArray(given) ? (given as Record<string, unknown>) : {};
  const isSound = (fact: Fact, value: unknown): boolean => {
    if (value === null) return true;
    switch (fact.kind) {
      case 'bool':
        return typeof value === 'boolean';
      case 'enum':
        return (fact.options as readonly unknown[] | undefined)?.includes(value) ?? false;
      case 'date':
        return isIsoDate(value);
      case 'int':
        return (
          Number.isSafeInteger(value) &&
          (value as number) >= (fact.min ?? 0) &&
          (value as number) <= (fact.max ?? Infinity)
        );
      case 'code':
        return typeof value === 'string' && value.length <= 200;
      default:
        return false;
    }
  };
  const pick = (
    facts: Readonly<Record<string, Fact>>,
    from: Readonly<Record<string, unknown>>,
  ): Record<string, unknown> => {
    const kept: Record<string, unknown> = {};
    for (const [name, fact] of Object.entries(facts)) {
      const value = from[name];
      if (value === undefined) continue;
      if (fact.kind !== 'rows') {
        if (isSound(fact, value)) kept[name] = value;
      } else if (Array.isArray(value)) {
        kept[name] = value.slice(0, 200).map((row) => pick(fact.row ?? {}, (row ?? {}) as Record<string, unknown>));
      }
    }
    return kept;
  };
  return pick(question.facts, object);
}

/** Codes on those lists of the law that a fact is looked for in. */
export function listedCodes(question: Asked, name: string, law: Law): readonly string[] {
  const codes = new Set<string>();
  visit(question.criterion, (expr) => {
    if (expr.op !== 'in' || !('op' in expr.list) || expr.list.op !== 'law') return;
    if (expr.of.op !== 'fact' || expr.of.name !== name) return;
    const term = question.law[expr.list.name];
    const listing = term && (law.get(term).value as Listing | undefined);
    for (const item of listing?.items ?? []) codes.add(item);
  });
  return [...codes];
}
