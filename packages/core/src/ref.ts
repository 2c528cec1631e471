import { WrongQuestionError } from './errors.js';
import { mulDiv, operations } from './evaluate.js';
import type { Expr } from './expr.js';
import type { Fact, Facts } from './fact.js';
import { isoDate, type IsoDate } from './iso-date.js';
import type { Listing, Term } from './term.js';
import type { Share } from './share.js';

/** What grounds a reason besides what it reads. */
export interface Grounds {
  /** Names of law that grounds it without lending a value. */
  readonly cites?: readonly string[];
  /** 查的是哪一项：what a procedure looks up in lists that are cited, such as `matter.in(list)`, so that only the texts that name it are. It decides nothing. */
  readonly about?: Bool;
}

/** A yes-or-no in a criterion. */
export interface Bool {
  readonly kind: 'bool';
  is(value: boolean): Bool;
  and(...others: readonly Bool[]): Bool;
  or(...others: readonly Bool[]): Bool;
  /** Makes it a reason of its own under a code. */
  because(code: string, options?: Grounds): Bool;
  /** 建议性：says so, and never changes the outcome unless the law of that name is true. */
  advises(code: string, options?: Grounds & { binding?: string }): Bool;
}

/** A whole number of a unit in a criterion. */
export interface Int<Unit extends string = string> {
  readonly kind: 'int';
  /** Never set; keeps units apart. */
  readonly unit?: Unit;
  /** 以上（含本数）。 */
  atLeast(other: Int<Unit> | number): Bool;
  /** 以内、以下（含本数）。 */
  atMost(other: Int<Unit> | number): Bool;
  /** 超过（不含本数）。 */
  moreThan(other: Int<Unit> | number): Bool;
  /** 不满、不足（不含本数）。 */
  lessThan(other: Int<Unit> | number): Bool;
  equals(other: Int<Unit> | number): Bool;
  plus(other: Int<Unit> | number): Int<Unit>;
  minus(other: Int<Unit> | number): Int<Unit>;
  times(factor: Int<'times'> | number): Int<Unit>;
  /** × `by` ÷ `over`, half a unit rounded up: a rate of the law, or two amounts of one unit. `over` is never nothing by its bounds. */
  mulDiv<Other extends string>(by: Int<Other> | number, over: Int<Other> | number): Int<Unit>;
  min(other: Int<Unit> | number): Int<Unit>;
  max(other: Int<Unit> | number): Int<Unit>;
  /** Does this part reach the share of the whole? A share of nothing is never reached. */
  reaches(share: ShareRef, whole: Int<Unit>): Bool;
  orElse(other: Int<Unit> | number): Int<Unit>;
}

/** A day in a criterion. */
export interface Day {
  readonly kind: 'date';
  before(other: Day | IsoDate): Bool;
  onOrBefore(other: Day | IsoDate): Bool;
  after(other: Day | IsoDate): Bool;
  onOrAfter(other: Day | IsoDate): Bool;
  equals(other: Day | IsoDate): Bool;
}

/** One of a closed list of values in a criterion. */
export interface OneOf<Value extends string = string> {
  readonly kind: 'enum';
  is(value: Value): Bool;
  isNot(value: Value): Bool;
  in(values: readonly Value[] | ListRef): Bool;
}

/** A code in a criterion, looked for in lists of the law. */
export interface Code {
  readonly kind: 'code';
  is(value: string): Bool;
  /** 列入清单。Found in the list; not found in a list that is not complete is unknown. */
  in(values: readonly string[] | ListRef): Bool;
}

/** Rows in a criterion. */
export interface Rows<Row extends Facts = Facts> {
  readonly kind: 'rows';
  every(test: (row: Refs<Row>) => Bool): Bool;
  exists(test: (row: Refs<Row>) => Bool): Bool;
  count(test?: (row: Refs<Row>) => Bool): Int<'row'>;
  sum<Unit extends string>(value: (row: Refs<Row>) => Int<Unit>, where?: (row: Refs<Row>) => Bool): Int<Unit>;
}

/** A list of codes that the law gives. */
export interface ListRef {
  readonly kind: 'list';
}
/** A share that the law gives. */
export interface ShareRef {
  readonly kind: 'share';
}

/** What a fact is in a criterion. */
export type RefOfFact<Declared> =
  Declared extends Fact<infer Value, infer Kind, infer Unit>
    ? Kind extends 'bool'
      ? Bool
      : Kind extends 'int'
        ? Int<Unit>
        : Kind extends 'date'
          ? Day
          : Kind extends 'enum'
            ? OneOf<Extract<Value, string>>
            : Kind extends 'code'
              ? Code
              : Kind extends 'rows'
                ? Declared extends { readonly row: infer Row extends Facts }
                  ? Rows<Row>
                  : never
                : never
    : never;

/** What a term of the law is in a criterion. */
export type RefOfTerm<Declared> =
  Declared extends Term<infer Value, infer Kind, infer Unit>
    ? Kind extends 'bool'
      ? Bool
      : Kind extends 'int'
        ? Int<Unit>
        : Kind extends 'enum'
          ? OneOf<Extract<Value, string>>
          : Kind extends 'list'
            ? Value extends Listing
              ? ListRef
              : never
            : Kind extends 'share'
              ? Value extends Share
                ? ShareRef
                : never
              : never
    : never;

/** What each of some facts is in a criterion. */
export type Refs<Declared extends Facts> = { readonly [Name in keyof Declared]: RefOfFact<Declared[Name]> };

/** Any reference of a criterion. */
export type AnyRef = Bool | Int | Day | OneOf | Code | Rows | ListRef | ShareRef;

type Bounds = readonly [min: number, max: number];

/** One class behind all the faces above: the types say which of its words a reference has. */
export class Ref {
  constructor(
    readonly kind: string,
    readonly expr: Expr,
    readonly bounds: Bounds = [0, 0],
    readonly row?: Facts,
  ) {}

  is(value: unknown): Ref {
    if (this.kind !== 'bool') return truth({ op: '=', a: this.expr, b: { op: 'const', value: value as string } });
    return value ? this : (not(this as never as Bool) as never);
  }
  isNot(value: string): Ref {
    return truth({ op: 'not', of: this.is(value).expr });
  }
  and(...others: readonly Bool[]): Ref {
    return allOf(this as never, ...others) as never;
  }
  or(...others: readonly Bool[]): Ref {
    return anyOf(this as never, ...others) as never;
  }
  because(code: string, { about, ...grounds }: Grounds & { advice?: true; binding?: string } = {}): Ref {
    return truth({ op: 'reason', code, of: this.expr, ...grounds, ...(about && { about: exprOf(about) }) });
  }
  advises(code: string, grounds?: Grounds & { binding?: string }): Ref {
    return this.because(code, { advice: true, ...grounds });
  }

  atLeast(other: unknown): Ref {
    return truth({ op: '<=', a: lift(this, other).expr, b: this.expr });
  }
  atMost(other: unknown): Ref {
    return truth({ op: '<=', a: this.expr, b: lift(this, other).expr });
  }
  moreThan(other: unknown): Ref {
    return truth({ op: '<', a: lift(this, other).expr, b: this.expr });
  }
  lessThan(other: unknown): Ref {
    return truth({ op: '<', a: this.expr, b: lift(this, other).expr });
  }
  equals(other: unknown): Ref {
    return truth({ op: '=', a: this.expr, b: lift(this, other).expr });
  }
  before(other: unknown): Ref {
    return this.lessThan(other);
  }
  onOrBefore(other: unknown): Ref {
    return this.atMost(other);
  }
  after(other: unknown): Ref {
    return this.moreThan(other);
  }
  onOrAfter(other: unknown): Ref {
    return this.atLeast(other);
  }

  plus(other: unknown): Ref {
    return this.with('+', other);
  }
  minus(other: unknown): Ref {
    return this.with('-', other);
  }
  times(other: unknown): Ref {
    return this.with('*', other);
  }
  min(other: unknown): Ref {
    return this.with('min', other);
  }
  max(other: unknown): Ref {
    return this.with('max', other);
  }
  orElse(other: unknown): Ref {
    const { expr, bounds } = lift(this, other);
    return number({ op: 'orElse', a: this.expr, b: expr }, [...this.bounds, ...bounds]);
  }
  mulDiv(by: unknown, over: unknown): Ref {
    // The product itself must be exact before it is divided.
    const [product, b, c] = [this.times(by), lift(this, by), lift(this, over)];
    if (b.bounds[0] < 0 || c.bounds[0] <= 0)
      throw new WrongQuestionError('mulDiv', 'needs whole factors, the second over 0');
    const ends = product.bounds.flatMap((end) => c.bounds.map((divisor) => mulDiv(end, 1, divisor)));
    return number({ op: 'mulDiv', a: this.expr, b: b.expr, c: c.expr }, ends);
  }
  /** The operation's bounds lie where those of its numbers do. */
  private with(op: '+' | '-' | '*' | 'min' | 'max', other: unknown): Ref {
    const { expr, bounds } = lift(this, other);
    const apply = operations[op] as (a: number, b: number) => number;
    const ends = this.bounds.flatMap((mine) => bounds.map((theirs) => apply(mine, theirs)));
    return number({ op, a: this.expr, b: expr }, ends);
  }
  reaches(share: ShareRef, whole: Int): Ref {
    return truth({ op: 'reaches', part: this.expr, whole: exprOf(whole), share: exprOf(share) });
  }

  in(values: readonly string[] | ListRef): Ref {
    return truth({ op: 'in', of: this.expr, list: Array.isArray(values) ? values : exprOf(values as ListRef) });
  }

  every(test: (row: never) => Bool): Ref {
    return truth(this.over('every', test));
  }
  exists(test: (row: never) => Bool): Ref {
    return truth(this.over('exists', test));
  }
  count(test: (row: never) => Bool = () => always): Ref {
    return number(this.over('count', test), [0, this.bounds[1]]);
  }
  sum(value: (row: never) => Int, where: (row: never) => Bool = () => always): Ref {
    const amount = value(refsOf(this.row ?? {}, 'field') as never) as never as Ref;
    const [min, max] = [Math.min(0, amount.bounds[0]), Math.max(0, amount.bounds[1])];
    return number(this.over('sum', where, amount.expr), [min * this.bounds[1], max * this.bounds[1]]);
  }
  private over(op: 'every' | 'exists' | 'count' | 'sum', test: (row: never) => Bool, value?: Expr): Expr {
    const where = exprOf(test(refsOf(this.row ?? {}, 'field') as never));
    return { op, rows: (this.expr as { name: string }).name, where, ...(value && { value }) };
  }
}

/** The plain expression behind a reference. */
export const exprOf = (ref: AnyRef): Expr => (ref as never as Ref).expr;

const truth = (expr: Expr) => new Ref('bool', expr);
const always = truth({ op: 'const', value: true }) as never as Bool;

/** A number that lies between the least and the most of its `ends`. */
function number(expr: Expr, ends: readonly number[]): Ref {
  if (!ends.every(Number.isSafeInteger)) {
    throw new WrongQuestionError(expr.op, 'could pass 2^53 − 1: give its facts tighter bounds');
  }
  return new Ref('int', expr, [Math.min(...ends), Math.max(...ends)]);
}

/** A plain number or day beside a reference becomes one. */
function lift(beside: Ref, other: unknown): Ref {
  if (other instanceof Ref) return other;
  if (beside.kind === 'date') return new Ref('date', { op: 'date', value: isoDate(other as string) });
  return number({ op: 'const', value: other as number }, [other as number]);
}

/**
 * 都成立。All of these hold.
 *
 * Source: none; strong Kleene logic.
 */
export const allOf = (...of: readonly Bool[]): Bool => truth({ op: 'and', of: of.map(exprOf) }) as never;

/**
 * 有一项成立。At least one of these holds.
 *
 * Source: none; strong Kleene logic.
 */
export const anyOf = (...of: readonly Bool[]): Bool => truth({ op: 'or', of: of.map(exprOf) }) as never;

/**
 * 不成立。It does not hold.
 *
 * Source: none; strong Kleene logic.
 */
export const not = (of: Bool): Bool => truth({ op: 'not', of: exprOf(of) }) as never;

/**
 * 已知。Was it answered? Not asked yet is unknown; asked and not known is no.
 *
 * Source: none; how an answer is told from none is ours.
 */
export const known = (of: Bool | Int | Day | OneOf | Code): Bool => truth({ op: 'known', of: exprOf(of) }) as never;

/**
 * 相距的天数。Days from one day to another, in a criterion; negative when the second is earlier. Its bounds are fixed: no {@link WrongQuestionError} arises here.
 *
 * Source: none; arithmetic only.
 */
export const days = (from: Day, to: Day): Int<'day'> =>
  number({ op: '-', a: exprOf(to), b: exprOf(from) }, [-4_000_000, 4_000_000]) as never;

/**
 * 周岁、满若干年。Full years from one day to another, in a criterion. Its bounds are fixed: no {@link WrongQuestionError} arises here.
 *
 * Source: 民法典 1259（满、不满）; the anniversary itself as {@link fullYears}.
 */
export const fullYears = (from: Day, to: Day): Int<'year'> =>
  number({ op: 'fullYears', a: exprOf(from), b: exprOf(to) }, [-10_000, 10_000]) as never;

/**
 * 分情形取值。A closed value: the first whose condition holds, else the last. An unknown condition leaves it unknown unless both ways agree.
 *
 * Source: none; strong Kleene logic.
 */
export function choose<const Value extends string>(
  cases: readonly (readonly [condition: Bool, value: Value])[],
  otherwise: Value,
): OneOf<Value> {
  const last: Expr = { op: 'const', value: otherwise };
  const expr = cases.reduceRight<Expr>(
    (rest, [test, value]) => ({ op: 'if', test: exprOf(test), then: { op: 'const', value }, else: rest }),
    last,
  );
  return new Ref('enum', expr) as never;
}

/**
 * 分情形：条件成立看前者，不成立看后者；不走的一支不成其为理由。One thing to hold or another: only the reasons and texts of the way that the test opens are told.
 *
 * Source: none; strong Kleene logic.
 */
export const either = (test: Bool, then: Bool, otherwise: Bool): Bool =>
  truth({ op: 'if', test: exprOf(test), then: exprOf(then), else: exprOf(otherwise) }) as never;

/**
 * 分情形取数。One number or another, of one unit; a plain number may stand for either, not for both.
 * It takes no days, so no {@link InvalidDateError} arises.
 *
 * Source: none; strong Kleene logic.
 *
 * @throws {WrongQuestionError} when a number could pass 2^53 − 1
 */
export const when = <Unit extends string>(
  test: Bool,
  then: Int<Unit> | number,
  otherwise: Int<Unit> | number,
): Int<Unit> => {
  const beside = [then, otherwise].find((each) => each instanceof Ref) as never as Ref;
  const [a, b] = [lift(beside, then), lift(beside, otherwise)] as const;
  return number({ op: 'if', test: exprOf(test), then: a.expr, else: b.expr }, [...a.bounds, ...b.bounds]) as never;
};

/** References to declared facts, as facts of the question or as fields of a row. */
export function refsOf(facts: Facts, op: 'fact' | 'field'): Record<string, Ref> {
  const refs: Record<string, Ref> = {};
  for (const [name, { kind, min = 0, max = 0, row }] of Object.entries(facts)) {
    refs[name] = new Ref(kind, { op, name }, [min, max], row);
  }
  return refs;
}

/** References to the law by its names in the question. */
export function lawRefs(law: Readonly<Record<string, Term>>): Record<string, Ref> {
  const refs: Record<string, Ref> = {};
  for (const [name, { type }] of Object.entries(law)) {
    refs[name] = new Ref(type.kind, { op: 'law', name }, [type.min ?? 0, type.max ?? 0]);
  }
  return refs;
}
