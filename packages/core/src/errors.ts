/** 错误。Base of all errors of the language: they are for programmers, and each says what to do. */
export class LiandongError extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** 不是日期。A date that is not a real day written `YYYY-MM-DD`. */
export class InvalidDateError extends LiandongError {
  constructor(readonly given: unknown) {
    super(
      `${JSON.stringify(given) ?? String(given)} is not a day: write a real day as YYYY-MM-DD, for example 2026-03-02.`,
    );
  }
}

/** 不是可用的数。A number that is no whole number of units, or lies outside what its type allows. */
export class InvalidNumberError extends LiandongError {
  constructor(
    what: string,
    readonly given: unknown,
  ) {
    super(`${String(given)} is no ${what}.`);
  }
}

/** 不认得的地方。A place that no pack and no places table names. */
export class UnknownJurisdictionError extends LiandongError {
  constructor(
    readonly jurisdiction: string,
    known: readonly string[],
  ) {
    super(
      `No pack knows the place "${jurisdiction}". Load the pack that lists it under "places", or use one of: ${
        known.join(', ') || '(no place is loaded)'
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
      `The place "${jurisdiction}" does not exist on ${date}${into.length ? `: it became ${into.join(', ')}` : ''}. Ask with a date on which it existed, or with its successor.`,
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

/** One fault of a pack: where it is (a path such as `entries[3].from`) and what is wrong. */
export interface PackFault {
  readonly path: string;
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
