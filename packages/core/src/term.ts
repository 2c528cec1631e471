import { isWhole, wholeFrom } from './bounds.js';
import { isShare, type Share } from './share.js';

/** 层级，由高到低。Levels of government, highest first. */
export const levels = ['nation', 'province', 'city', 'district', 'street', 'community'] as const;
export type Level = (typeof levels)[number];

/** 清单。A list of codes; one that is not complete cannot say that something is not on it. */
export interface Listing {
  readonly items: readonly string[];
  readonly complete: boolean;
  /** How many items the source says there are, where it says so. */
  readonly count?: number;
}

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The shape of a term's value. `check` gives a problem in words, or nothing when the value is sound. */
export interface TermType<Value, Kind extends string = string> {
  readonly kind: Kind;
  readonly options?: readonly string[];
  /** Least and most of a whole number. */
  readonly min?: number;
  readonly max?: number;
  readonly check: (value: unknown) => string | undefined;
  /** Never set; carries the type of the value. */
  readonly value?: Value;
}

/** 法律术语：由某地某日的文件填入其值。Something the law fills with a value, by place and date. */
export interface Term<Value = unknown, Kind extends string = string, Unit extends string = string> {
  /** `subject.name`, such as `matters.assistList`. */
  readonly id: string;
  readonly type: TermType<Value, Kind>;
  readonly unit?: Unit;
  /** How a lower level's value meets a higher one's. */
  readonly merge: 'replace' | 'union' | 'floor' | 'ceiling';
  readonly mayFill: readonly Level[];
}

type Options<Unit extends string = string> = Partial<Pick<Term, 'merge' | 'mayFill'>> & { unit?: Unit };

const build = <Value, Kind extends string, Unit extends string>(
  id: string,
  type: TermType<Value, Kind>,
  { unit, merge = 'replace', mayFill = levels }: Options<Unit> = {},
): Term<Value, Kind, Unit> => ({ id, type, ...(unit && { unit }), merge, mayFill });

const isListing = (value: unknown): value is Listing => {
  const { items, complete, count } = (value ?? {}) as Partial<Listing>;
  return (
    Array.isArray(items) &&
    items.every((item) => typeof item === 'string') &&
    new Set(items).size === items.length &&
    typeof complete === 'boolean' &&
    (count === undefined ||
      (Number.isSafeInteger(count) && count >= items.length && !(complete && count !== items.length)))
  );
};

/**
 * 是或否。A yes or no that the law gives.
 *
 * Source: none; packs give the value.
 */
export const boolTerm = (id: string, options?: Options) =>
  build<boolean, 'bool', string>(
    id,
    { kind: 'bool', check: (value) => (typeof value === 'boolean' ? undefined : 'must be true or false') },
    options,
  );

/**
 * 整数，带单位。
 * A whole number that the law gives, in a unit (`fen`, `day`, `workday`, `item` …), within bounds: by default 10^11 either way, tighter where numbers of the law are multiplied.
 *
 * Source: none; packs give the value.
 */
export const intTerm = <Unit extends string>(
  id: string,
  unit: Unit,
  { min = -1e11, max = 1e11, ...options }: Options & { min?: number; max?: number } = {},
) =>
  build<number, 'int', Unit>(
    id,
    {
      kind: 'int',
      min,
      max,
      check: (value) => (isWhole(value, min, max) ? undefined : wholeFrom(unit, min, max)),
    },
    { ...options, unit },
  );

/**
 * 若干项之一。One of a closed list of values.
 *
 * Source: none; packs give the value.
 */
export const enumTerm = <const Value extends string>(id: string, values: readonly Value[], options?: Options) =>
  build<Value, 'enum', string>(
    id,
    {
      kind: 'enum',
      options: values,
      check: (value) => (values.includes(value as Value) ? undefined : `must be one of ${values.join(', ')}`),
    },
    options,
  );

/**
 * 清单。A list of codes; lists of lower levels join by default.
 *
 * Source: none; packs give the value.
 */
export const listTerm = (id: string, options?: Options) =>
  build<Listing, 'list', string>(
    id,
    {
      kind: 'list',
      check: (value) =>
        isListing(value)
          ? undefined
          : 'must be { items: string[] without repeats, complete: boolean, count?: number of at least as many items }',
    },
    { merge: 'union', ...options },
  );

/**
 * 比例。A share that the law gives, such as 过半数 or 三分之二以上.
 *
 * Source: none; packs give the value.
 */
export const shareTerm = (id: string, options?: Options) =>
  build<Share, 'share', string>(
    id,
    { kind: 'share', check: (value) => (isShare(value) ? undefined : 'must be a share between nothing and the whole') },
    options,
  );

/**
 * 其他形状的值。A value of any other shape, read by procedures; `check` names what is wrong with a value.
 *
 * Source: none; packs give the value.
 */
export const dataTerm = <Value>(id: string, check: (value: unknown) => string | undefined, options?: Options) =>
  build<Value, 'data', string>(id, { kind: 'data', check }, options);
