import { shown } from './shown.js';

/** 错误。Base of all errors of the language: they are for programmers, and each says what to do. */
export class LiandongError extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** 不是日期。A date that is not a real day written `YYYY-MM-DD`. Of what was given it tells no more than its type or its beginning. */
export class InvalidDateError extends LiandongError {
  constructor(given: unknown) {
    super(`${shown(given)} is not a day: write a real day as YYYY-MM-DD.`);
  }
}

/** 不是可用的数。A number that is no whole number of units, or lies outside what its type allows. */
export class InvalidNumberError extends LiandongError {
  constructor(what: string, given: unknown) {
    super(`${shown(given)} is no ${what}.`);
  }
}

/** 不认得的地方。A place that no pack and no places table names. */
export class UnknownJurisdictionError extends LiandongError {
  constructor(
    readonly jurisdiction: string,
    known: readonly string[],
  ) {
    super(
      `No pack knows the place ${shown(jurisdiction)}. Load the pack that lists it, or use one of: ${
        known.join(', ') || 'none'
      }.`,
    );
  }
}

/** 该日并无此地。A place that did not exist on the date asked for. */
export class PlaceNotInForceError extends LiandongError {
  constructor(
    readonly jurisdiction: string,
    readonly date: string,
    into: readonly string[] = [],
  ) {
    super(
      `The place "${jurisdiction}" does not exist on ${date}${into.length ? `: it became ${into.join(', ')}` : ''}. Ask with another date, or with its successor.`,
    );
  }
}

/** 给错的事实。A fact that the question does not know, or a value that its type refuses. */
export class WrongFactError extends LiandongError {
  constructor(
    readonly question: string,
    readonly fact: string,
    problem: string,
  ) {
    super(`${question}: fact "${fact}" ${problem}.`);
  }
}

/** 定义有误的一问。A question that was put together wrongly (a name used twice, a number that could pass 2^53 − 1). */
export class WrongQuestionError extends LiandongError {
  constructor(
    readonly question: string,
    problem: string,
  ) {
    super(`${question}: ${problem}.`);
  }
}

/** 法规包错处的代码。What can be wrong with a pack. */
export type PackFaultCode =
  | 'required'
  | 'unknown-key'
  | 'wrong-type'
  | 'not-an-option'
  | 'not-json'
  | 'empty'
  | 'not-a-date'
  | 'not-an-address'
  | 'no-own-place'
  | 'says-nothing'
  | 'says-several'
  | 'not-replaceable'
  | 'review-too-early'
  | 'checked-before-issued'
  | 'other-citation'
  | 'unknown-term'
  | 'wrong-value'
  | 'may-not-fill'
  | 'says-otherwise'
  | 'not-a-code'
  | 'beside-ended'
  | 'into-missing'
  | 'never-begun'
  | 'into-without-end'
  | 'within-of-nation'
  | 'within-missing'
  | 'begins-twice'
  | 'otherwise-than-loaded'
  | 'unlisted'
  | 'not-in-force'
  | 'into-itself'
  | 'wrong-holder'
  | 'cannot-hold'
  | 'circle';

/** 法规包的一处错。One fault of a pack: where, what, and what a sentence about it names. */
export interface PackFault {
  /** Such as `entries[3].from`; empty for the whole. */
  readonly path: string;
  readonly code: PackFaultCode;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The same in English, for whoever writes packs. */
  readonly problem: string;
}

/** 被拒收的法规包。A pack that was refused whole; `faults` has each fault by path. */
export class InvalidPackError extends LiandongError {
  constructor(
    readonly jurisdiction: string,
    readonly faults: readonly PackFault[],
  ) {
    super(
      `The pack "${jurisdiction}" is refused:\n${faults.map(({ path, problem }) => `  ${path || '(pack)'}: ${problem}`).join('\n')}`,
    );
  }
}
