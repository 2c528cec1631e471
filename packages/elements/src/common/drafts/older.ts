import type { FormField } from '@liandong/sdk/forms';
import type { Facts } from '../../internal/words-controller.js';
import type { IntakeHost } from '../../needs/need-intake-form/intake-part.js';
import { refilled, type Packed } from './packed.js';
import { isAnswered, isHalf, only, partsOf, type Answers } from './paths.js';

type Rows = readonly Record<string, unknown>[];

/** What is answered in a draft, without what is half written. */
export const answeredIn = (whole: Answers) => only(whole, (name) => !isHalf(name));

/** The answers, or the row, to which a path leads, and the name there. */
const ownOf = (answers: Answers, path: string): readonly [Record<string, unknown> | undefined, string] => {
  const [name, at, inner = name] = partsOf(path);
  return [at ? (answers[name] as Rows | undefined)?.[at] : answers, inner];
};

const stands = (answers: Answers, path: string): boolean => {
  const [own, name] = ownOf(answers, path);
  return isAnswered(own?.[name]);
};

/** What is half written, but for what was answered after all. */
const halves = (whole: Answers) => Object.keys(whole).filter((path) => isHalf(path) && !stands(whole, path));

/**
 * Half-written answers of an older draft beside those that the page has made to fit: they stay by name, where the form
 * still asks for them and nothing else stands there. The others are left, to be copied.
 */
export function refitted(whole: Answers, answers: Answers, fields: readonly FormField[]) {
  const all: Record<string, unknown> = { ...answers };
  const left: Record<string, unknown> = {};
  for (const path of halves(whole)) {
    const [name, at, inner] = partsOf(path);
    const field = fields.find((one) => one.name === name);
    const isAsked = at ? field?.fields?.some((one) => one.name === inner) : field;
    (isAsked && ownOf(answers, path)[0] && !stands(answers, path) ? all : left)[path] = whole[path];
  }
  return { answers: all, left };
}

type Say = (key: string, facts: Facts) => string;

/** What its control kept of a half-written answer, in words: of a day the parts that are there, of all else what was typed. */
function sayHalf(kept: string, say: Say): string {
  const [isDay, ...parts] = /^\["(.*)","(.*)","(.*)"\]$/.exec(kept) ?? [];
  const [year, month, day] = parts.map((one) => one || '__');
  return say('half', { text: isDay ? say('halfDay', { year, month, day }) : kept.replace('?', '') });
}

/** What the form cannot say, because it does not ask for it any more. Numbers of identity cards are covered, whatever they were asked as. */
const plain = (answer: unknown): string =>
  typeof answer === 'string'
    ? answer.replace(/\d{11,14}(?=\d{3}[\dXx])/g, '****')
    : Object.entries(answer as Answers)
        .map(([name, one]) => (Array.isArray(answer) ? '' : `${name}：`) + plain(one))
        .join('、');

/** What was written, line by line, to be copied by hand: as the review says it where the form still asks for it, what is half written marked. */
export function linesOf({ answers, files }: Packed, host: IntakeHost, say: Say): readonly unknown[] {
  const titled = refilled(answers, (name) => files.find((file) => file.name === name)?.title);
  const all = answeredIn(titled);
  for (const path of halves(titled)) {
    const [own, name] = ownOf(all, path);
    (own ?? all)[own ? name : path.slice(1)] = sayHalf(titled[path] as string, say);
  }
  const lines: unknown[] = [];
  const tell = (path: string, answer: unknown, shown?: unknown) =>
    lines.push([`${host.labelOf(path)}：`, shown ?? plain(answer)]);
  for (const name of Object.keys(all)) {
    const answer = all[name];
    const rows = (typeof (answer as Rows)[0] === 'object' ? answer : []) as Rows;
    const inner = host.state.fields.find((field) => field.name === name)?.fields;
    // It may have been asked as something else.
    const isSame = !isAnswered(answer) || !rows[0] === !inner;
    tell(name, answer, isSame ? host.shown?.(name, isAnswered(answer) ? answer : []) : undefined);
    rows.forEach((row, at) => {
      for (const of of Object.keys(row))
        if (inner?.every((field) => field.name !== of)) tell(`${name}[${at}].${of}`, row[of]);
    });
  }
  return lines;
}
