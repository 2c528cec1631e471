import { closeReasons, redirects, type NeedEvent } from '@liandong/sdk/needs';
import type { IsoDate } from '@liandong/core';
import type { FieldProblem } from '../../pages/parts.js';
import { fill } from '../../words/index.js';
import { textOf, type Form, type Visit } from '../http/context.js';
import { Fault } from '../http/fault.js';

/** What can be done with a need on its page; each has a form of its own among the others. */
export const kinds = [
  ...(['react', 'reply', 'ask', 'answer', 'extend', 'resolve', 'visit', 'close', 'reopen', 'send-back'] as const),
  ...(['merge', 'report', 'judge', 'assign'] as const),
];
export type StepKind = (typeof kinds)[number];

const names = ['note', 'reached', 'satisfied', 'reason', 'redirect', 'into', 'to', 'judgedUrgent', 'approved', 'told'];

/** Reasons that a worker may close a need for; only its resident withdraws it. */
export const takenReasons = closeReasons.filter((reason) => reason !== 'withdrawn');

/** Most letters of a note. */
export const mostLetters = 500;

export const yesNo: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** Name of a field of a step: all steps stand in one form, so that nothing typed into one is lost with another. */
export const stepField = (kind: string, name: string): string => `${kind}-${name}`;

/** A field of a step; the board sends one step alone, under plain names. */
export const fieldOf = (form: Form, kind: string, name: string): string =>
  textOf(form, stepField(kind, name)) || textOf(form, name);

/** All that was typed, by field, for when it comes back; plain names belong to the step that was sent. */
export const typedOf = (form: Form, sent: string | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    kinds.flatMap((kind) =>
      names.flatMap((name) => {
        const field = stepField(kind, name);
        if (kind !== sent && !(field in form)) return [];
        return [[field, kind === sent ? fieldOf(form, kind, name) : textOf(form, field)]];
      }),
    ),
  );

/** Step that a form was sent for when it came back. */
export const sentOf = (form: Form): StepKind | undefined => kinds.find((kind) => kind === textOf(form, 'sent'));

/** A form as an event. */
export interface Read {
  readonly event?: NeedEvent;
  readonly problems: readonly FieldProblem[];
}

/** The event that a form describes, or what is missing in it. */
export function eventOf(kind: string, form: Form, { words: { triage: words } }: Visit, on: IsoDate, by: string): Read {
  const field = (name: string) => fieldOf(form, kind, name);
  const note = field('note');
  const common = { on, by, ...(note && { note: note.slice(0, mostLetters) }) };
  const problems: FieldProblem[] = [];
  const must = (name: string, ok: boolean, text: string) => {
    if (!ok) problems.push({ field: stepField(kind, name), text });
  };
  must('note', note.length <= mostLetters, fill(words.noteLong, { most: mostLetters, count: note.length }));
  const done = (event: NeedEvent): Read => (problems.length > 0 ? { problems } : { event, problems });
  switch (kind) {
    case 'react':
    case 'reply':
    case 'ask':
    case 'answer':
    case 'send-back':
    case 'resolve':
    case 'reopen':
      must('note', note !== '', words.noteMissing);
      return done({ kind, ...common });
    case 'extend': {
      const [approved, told] = [yesNo[field('approved')], yesNo[field('told')]];
      must('approved', approved !== undefined, words.choiceMissing);
      must('told', told !== undefined, words.choiceMissing);
      must('note', note !== '', words.extendReasonMissing);
      return done({ kind, ...common, approved: approved ?? false, told: told ?? false });
    }
    case 'visit': {
      const reached = yesNo[field('reached')];
      must('reached', reached !== undefined, words.choiceMissing);
      return done({ kind, ...common, reached: reached ?? false, satisfied: yesNo[field('satisfied')] ?? null });
    }
    case 'close': {
      const reason = takenReasons.find((one) => one === field('reason'));
      const redirect = redirects.find((one) => one === field('redirect'));
      must('reason', reason !== undefined, words.reasonMissing);
      if (reason === 'redirected') must('redirect', redirect !== undefined, words.redirectMissing);
      return done({
        kind,
        ...common,
        reason: reason ?? 'settled',
        ...(reason === 'redirected' && redirect && { redirect }),
      });
    }
    case 'merge':
      must('into', field('into') !== '', words.mergeMissing);
      return done({ kind, ...common, into: field('into') || '?' });
    case 'report': {
      const to = (['police', 'civil-affairs', 'education', 'other'] as const).find((one) => one === field('to'));
      must('to', to !== undefined, words.choiceMissing);
      return done({ kind, ...common, to: to ?? 'other' });
    }
    default:
      throw new Fault(404);
  }
}

/** What is missing in the form of a step, if anything. */
export function missingIn(kind: StepKind, form: Form, visit: Visit): readonly FieldProblem[] {
  if (kind === 'assign') return [];
  if (kind !== 'judge') return eventOf(kind, form, visit, visit.today, '').problems;
  const isJudged = yesNo[fieldOf(form, kind, 'judgedUrgent')] !== undefined;
  return isJudged ? [] : [{ field: stepField(kind, 'judgedUrgent'), text: visit.words.triage.choiceMissing }];
}
