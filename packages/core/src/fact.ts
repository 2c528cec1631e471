import type { IsoDate } from './iso-date.js';

/** Who may be asked, where the answer may stand already, and what proves it. */
export interface Asking {
  /** Roles that may answer, the first first. */
  readonly who?: readonly string[];
  /** A register that could fill the answer in. */
  readonly register?: string;
  /** Papers that prove the answer. */
  readonly evidence?: readonly string[];
  readonly sensitive?: true;
  /** 由……认定：the answer is somebody's judgement, never a thing to be looked up. */
  readonly judgement?: true;
}

/** One fact a question works with: its kind, unit, closed values or bounds. */
export interface Fact<Value = unknown, Kind extends string = string, Unit extends string = string> extends Asking {
  readonly kind: Kind;
  readonly unit?: Unit;
  readonly options?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** Of a day that has been: one after the law's own day cannot be. */
  readonly past?: true;
  /** Of a day: the fact whose day cannot be later. Of a number: the part of it, which cannot be more. */
  readonly after?: string;
  /** Facts of each row, for a fact that is a list of rows. */
  readonly row?: Readonly<Record<string, Fact>>;
  /** Never set; carries the type of the value. */
  readonly value?: Value;
}

/** A yes-or-no fact, made by {@link bool}. */
export type BoolFact = Fact<boolean, 'bool'>;
/** A whole number of a unit, made by {@link int}; tsc keeps the units apart. */
export type IntFact<Unit extends string = string> = Fact<number, 'int', Unit>;
/** A day, made by {@link date}. */
export type DateFact = Fact<IsoDate, 'date'>;
/** One of a closed list, made by {@link oneOf}. */
export type EnumFact<Value extends string = string> = Fact<Value, 'enum'>;
/** A code from an open set, made by {@link code}. */
export type CodeFact = Fact<string, 'code'>;
/** A list of rows of the same facts, made by {@link rows}. */
export type RowsFact<Row extends Facts = Facts> = Fact<readonly FactValues<Row>[], 'rows'> & { readonly row: Row };

/** Facts by their names. */
export type Facts = Readonly<Record<string, Fact>>;

/** Answers: `undefined` is not asked yet, `null` is asked and not known. */
export type FactValues<Declared extends Facts> = {
  readonly [Name in keyof Declared]?: Declared[Name] extends Fact<infer Value> ? Value | null : never;
};

/** Largest amount of a fact or term by default: 10^11, so that ten thousand rows still add up exactly. */
const large = 100_000_000_000;

/**
 * 是或否。Yes or no.
 *
 * Source: none; a type of facts.
 */
export const bool = (asking: Asking = {}): BoolFact => ({ kind: 'bool', ...asking });

/**
 * 整数，带单位。A whole number of a unit, within bounds. `after` names a part of it; a whole that is less than its part counts as not known,
 * and the decision tells it as `impossible` under `missing`.
 *
 * Source: none; a type of facts.
 */
export const int = <const Unit extends string>(
  unit: Unit,
  { min = 0, max = large, ...asking }: Asking & { min?: number; max?: number; after?: string } = {},
): IntFact<Unit> => ({ kind: 'int', unit, min, max, ...asking });

/**
 * 金额，整分。An amount of money in whole fen.
 *
 * Source: none; a type of facts.
 */
export const money = (options: Asking & { min?: number; max?: number } = {}) => int('fen', options);

/**
 * 日期。A day. `past` ones have been, `after` names the day that they cannot come before; one that cannot be counts as not known,
 * and the decision tells it as `impossible` under `missing`.
 *
 * Source: none; a type of facts.
 */
export const date = (options: Asking & { past?: true; after?: string } = {}): DateFact => ({
  kind: 'date',
  ...options,
});

/**
 * 若干项之一。One of a closed list of values.
 *
 * Source: none; a type of facts.
 */
export const oneOf = <const Value extends string>(options: readonly Value[], asking: Asking = {}): EnumFact<Value> => ({
  kind: 'enum',
  options,
  ...asking,
});

/**
 * 代码。A code from an open set, such as a matter's code, to be looked for in lists.
 *
 * Source: none; a type of facts.
 */
export const code = (asking: Asking = {}): CodeFact => ({ kind: 'code', ...asking });

/**
 * 若干行。A list of rows, each with the same facts; at most `max` of them (ten thousand by default). One of fewer than `min` says nothing to
 * the criterion, and counts as not known.
 *
 * Source: none; a type of facts.
 */
export const rows = <const Row extends Facts>(
  row: Row,
  { max = 10_000, ...asking }: Asking & { min?: number; max?: number } = {},
) => ({ kind: 'rows', row, max, ...asking }) as RowsFact<Row>;
