import { expect } from 'chai';
import {
  below,
  bool,
  boolTerm,
  date,
  fullYears as yearsBetween,
  int,
  intTerm,
  lawOn,
  oneOf,
  question,
  rows,
  type Expr,
  type Facts,
  type IsoDate,
  type Law,
  type Pack,
} from '@liandong/core';

/** A seeded generator, so that a failing case can be run again (mulberry32). */
function seeded(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const facts = {
  a: bool(),
  b: bool(),
  c: bool(),
  m: int('day', { max: 3 }),
  n: int('day', { max: 3 }),
  k: oneOf(['x', 'y', 'z']),
} satisfies Facts;
const domains: Record<string, readonly (boolean | number | string)[]> = {
  a: [true, false],
  b: [true, false],
  c: [true, false],
  m: [0, 1, 2, 3],
  n: [0, 1, 2, 3],
  k: ['x', 'y', 'z'],
};
type Answers = Record<string, boolean | number | string | undefined>;

const empty = {
  format: 'liandong.pack.v1',
  jurisdiction: 'cn',
  title: { 'zh-Hans': '国' },
  version: '1',
  entries: [],
  places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
} satisfies Pack;
const law: Law = lawOn('2024-01-01', 'cn', [empty]);

function criterion(random: () => number, depth: number): Expr {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const number = (): Expr =>
    pick<() => Expr>([
      () => ({ op: 'fact', name: pick(['m', 'n']) }),
      () => ({ op: 'const', value: pick([0, 1, 2, 3]) }),
      () => ({
        op: pick(['+', '-', 'min', 'max'] as const),
        a: { op: 'fact', name: pick(['m', 'n']) },
        b: { op: 'const', value: pick([0, 1, 2]) },
      }),
      () => ({ op: pick(['+', '-'] as const), a: { op: 'fact', name: 'm' }, b: { op: 'fact', name: 'n' } }),
    ])();
  const leaf = pick<() => Expr>([
    () => ({ op: 'fact', name: pick(['a', 'b', 'c']) }),
    () => ({ op: 'fact', name: pick(['a', 'b', 'c']) }),
    () => ({ op: pick(['<', '<=', '='] as const), a: number(), b: number() }),
    () => ({ op: '=', a: { op: 'fact', name: 'k' }, b: { op: 'const', value: pick(['x', 'y', 'z']) } }),
    () => ({ op: 'in', of: { op: 'fact', name: 'k' }, list: pick([['x'], ['x', 'y'], ['z', 'y']]) }),
  ]);
  if (depth === 0) return leaf();
  const inner = () => criterion(random, depth - 1);
  return pick<() => Expr>([
    () => ({ op: 'and', of: [inner(), inner()] }),
    () => ({ op: 'or', of: [inner(), inner()] }),
    () => ({ op: 'and', of: [inner(), inner(), inner()] }),
    () => ({ op: 'not', of: inner() }),
    () => ({ op: 'if', test: inner(), then: inner(), else: inner() }),
    leaf,
  ])();
}

/** The plain two-valued meaning, with every fact given: what the engine is held against. */
function meaning(expr: Expr, given: Answers): boolean | number | string {
  const of = (inner: Expr) => meaning(inner, given);
  switch (expr.op) {
    case 'const':
      return expr.value;
    case 'fact':
      return given[expr.name] as boolean;
    case 'and':
      return expr.of.every((part) => of(part));
    case 'or':
      return expr.of.some((part) => of(part));
    case 'not':
      return !of(expr.of);
    case 'if':
      return of(expr.test) ? of(expr.then) : of(expr.else);
    case 'in':
      return (expr.list as readonly string[]).includes(of(expr.of) as string);
    case '<':
      return of(expr.a) < of(expr.b);
    case '<=':
      return of(expr.a) <= of(expr.b);
    case '=':
      return of(expr.a) === of(expr.b);
    case '+':
      return (of(expr.a) as number) + (of(expr.b) as number);
    case '-':
      return (of(expr.a) as number) - (of(expr.b) as number);
    case 'min':
      return Math.min(of(expr.a) as number, of(expr.b) as number);
    case 'max':
      return Math.max(of(expr.a) as number, of(expr.b) as number);
    default:
      throw new Error(`the generator does not make ${expr.op}`);
  }
}

/** Every way to complete the answers; the last name runs fastest. */
function completions(missing: readonly string[], given: Answers): Answers[] {
  return missing.reduce<Answers[]>(
    (cases, name) => cases.flatMap((each) => (domains[name] ?? []).map((value) => ({ ...each, [name]: value }))),
    [given],
  );
}

describe('criteria over partial facts, against every completion', function () {
  this.timeout(120_000);
  const runs = [1_000, 25_000, 25_000, 25_000, 25_000];

  for (const [seed, perRun] of runs.entries()) {
    it(`${perRun} random cases, seed ${seed}: none silently wrong, none throws, no certain answer hidden, no irrelevant question`, () => {
      const random = seeded(seed);
      let unknowns = 0;
      for (let index = 0; index < perRun; index++) {
        const expr = criterion(random, 1 + Math.floor(random() * 3));
        const asked = question('fuzz.case', { facts, met: () => ({ expr, kind: 'bool' }) as never });
        const given: Answers = {};
        for (const [name, domain] of Object.entries(domains)) {
          if (random() < 0.55) given[name] = domain[Math.floor(random() * domain.length)];
        }
        const missing = Object.keys(domains).filter((name) => given[name] === undefined);
        const told = () => `${JSON.stringify(expr)} with ${JSON.stringify(given)}`;
        const truths = completions(missing, given).map((each) => meaning(expr, each) as boolean);
        const outcome = asked.outcome(given as never, law);
        const certain = truths.every((truth) => truth === truths[0]);
        const expected = certain ? (truths[0] ? 'met' : 'unmet') : 'unknown';
        if (outcome !== expected) expect.fail(`${told()}: ${outcome}, but ${expected} in every completion`);
        if (index % 5 !== 0) continue;
        const plan = asked.plan(given as never, law);
        if (certain) {
          if (plan.stillNeeded.length > 0) expect.fail(`${told()}: asks though determined`);
          continue;
        }
        unknowns++;
        const needed = plan.stillNeeded.map(({ fact }) => fact);
        const relevant = missing.filter((name) => {
          const others = missing.filter((other) => other !== name);
          return completions([...others, name], given)
            .map((each) => meaning(expr, each))
            .some((truth, at, all) => truth !== all[at - (at % (domains[name] ?? []).length)]);
        });
        if (needed.slice().sort().join() !== relevant.slice().sort().join()) {
          expect.fail(`${told()}: asks ${needed.join()}, but ${relevant.join()} matter`);
        }
      }
      expect(unknowns).to.be.greaterThan(perRun / 25);
    });
  }
});

/** Many more kinds of expression, over facts asked and not known, law without a text, days and rows. */
const wideFacts = {
  a: bool(),
  b: bool(),
  m: int('day', { max: 2 }),
  n: int('day', { max: 2 }),
  d: date(),
  r: rows({ x: int('day', { max: 1 }), y: bool() }, { max: 1 }),
} satisfies Facts;
const terms = {
  set: intTerm('f.set', 'day'),
  silent: intTerm('f.silent', 'day'),
  doubt: boolTerm('f.doubt'),
};
const cite = { id: 'c', title: 'c', issuer: 'c', checkedOn: '2024-01-01', evidence: 'illustrative' } as const;
const wideLaw = lawOn('2024-01-01', 'cn', [
  {
    ...empty,
    entries: [
      { term: 'f.set', from: '2000-01-01', cite, value: 1 },
      { term: 'f.doubt', from: '2000-01-01', cite, open: true },
    ],
  },
]);
const someDays = ['2024-02-28', '2024-02-29', '2024-03-01'] as const;
const oneRow = [0, 1].flatMap((x) => [true, false].map((y) => [{ x, y }]));
const wideDomains: Record<string, readonly unknown[]> = {
  a: [true, false],
  b: [true, false],
  m: [0, 1, 2],
  n: [0, 1, 2],
  d: ['0001-01-01', '2024-02-29', '9999-12-31'],
  r: [[], ...oneRow],
  set: [1],
  silent: [0, 1, 3],
  doubt: [true, false],
};
/** What the law gives, in the words of an answer: of what it leaves open, nobody knows what it would say. */
const ruled = { set: 1, silent: null, doubt: null };
const partRows = [[{}], [{ x: 1 }], [{ y: true }], [{ x: null, y: false }], [{ x: 0, y: null }]];

function wide(random: () => number, depth: number, inRow = false): Expr {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const one = (...of: readonly (() => Expr)[]) => pick(of)();
  const fact = (...names: readonly string[]): Expr => ({ op: 'fact', name: pick(names) });
  const integer = () => one(() => (inRow && random() < 0.5 ? { op: 'field', name: 'x' } : fact('m', 'n')));
  const constant = (): Expr => ({ op: 'const', value: pick([0, 1, 2]) });
  const term = (): Expr => ({ op: 'law', name: pick(['set', 'silent']) });
  const where = () => wide(random, 0, true);
  const number = (): Expr =>
    one(
      integer,
      constant,
      term,
      () => ({ op: pick(['+', '-', '*', 'min', 'max'] as const), a: integer(), b: one(integer, constant, term) }),
      () => ({ op: 'orElse', a: one(integer, term), b: one(integer, constant) }),
      () => ({ op: 'mulDiv', a: integer(), b: constant(), c: { op: 'const', value: 2 } }),
      () => ({ op: 'if', test: fact('a', 'b'), then: integer(), else: constant() }),
      () => ({ op: 'count', rows: 'r', where: where() }),
      () => ({ op: 'sum', rows: 'r', where: where(), value: { op: 'field', name: 'x' } }),
      () => ({ op: 'fullYears', a: { op: 'date', value: pick(someDays) }, b: fact('d') }),
    );
  const day = () =>
    one(
      () => fact('d'),
      () => ({ op: 'date', value: pick(someDays) }),
    );
  const leaf = () =>
    one(
      () => (inRow && random() < 0.5 ? { op: 'field', name: 'y' } : fact('a', 'b')),
      () => ({ op: 'law', name: 'doubt' }),
      () => ({ op: pick(['<', '<=', '='] as const), a: number(), b: number() }),
      () => ({ op: pick(['<', '<=', '='] as const), a: day(), b: day() }),
      () => ({ op: 'known', of: one(() => fact('a', 'm', 'd'), term) }),
      () => (inRow ? fact('a') : { op: pick(['every', 'exists'] as const), rows: 'r', where: where() }),
    );
  if (depth === 0) return leaf();
  const inner = () => wide(random, depth - 1, inRow);
  return one(
    () => ({ op: 'and', of: [inner(), inner()] }),
    () => ({ op: 'or', of: [inner(), inner()] }),
    () => ({ op: 'not', of: inner() }),
    () => ({ op: 'if', test: inner(), then: inner(), else: inner() }),
    () => ({ op: 'reason', code: 'r', of: inner() }),
  );
}

/** An answer, and whether it was given or only is so. */
type Truth = { readonly value: unknown; readonly hidden?: true };
type World = Record<string, Truth>;

/** What an expression means in a world. */
function wideMeaning(expr: Expr, world: World, row: World = {}): unknown {
  const of = (inner: Expr) => wideMeaning(inner, world, row);
  const number = (value: unknown) => (typeof value === 'string' ? Date.parse(value) / 86_400_000 : (value as number));
  const inRows = (rows: string) => world[rows]?.value as readonly World[];
  const given = (inner: Expr) => !(inner.op === 'field' ? row : world)[(inner as { name: string }).name]?.hidden;
  switch (expr.op) {
    case 'const':
    case 'date':
      return expr.value;
    case 'law':
    case 'fact':
      return world[expr.name]?.value;
    case 'field':
      return row[expr.name]?.value;
    case 'and':
      return expr.of.every(of);
    case 'or':
      return expr.of.some(of);
    case 'reason':
      return of(expr.of);
    case 'not':
      return !of(expr.of);
    case 'known':
      return given(expr.of);
    case 'orElse':
      return given(expr.a) ? of(expr.a) : of(expr.b);
    case 'if':
      return of(expr.test) ? of(expr.then) : of(expr.else);
    case 'every':
      return inRows(expr.rows).every((each) => wideMeaning(expr.where, world, each));
    case 'exists':
      return inRows(expr.rows).some((each) => wideMeaning(expr.where, world, each));
    case 'count':
    case 'sum':
      return inRows(expr.rows)
        .filter((each) => wideMeaning(expr.where, world, each))
        .map((each) => (expr.value ? (wideMeaning(expr.value, world, each) as number) : 1))
        .reduce((sum, value) => sum + value, 0);
    case 'in':
    case 'reaches':
      throw new Error(`the generator does not make ${expr.op}`);
    case 'mulDiv':
      return Math.round(((of(expr.a) as number) * (of(expr.b) as number)) / (of(expr.c) as number));
    default: {
      const [one, other] = [of(expr.a), of(expr.b)];
      const [a, b] = [number(one), number(other)];
      switch (expr.op) {
        case '<':
          return a < b;
        case '<=':
          return a <= b;
        case '=':
          return a === b;
        case '+':
          return a + b;
        case '-':
          return a - b;
        case '*':
          return a * b;
        case 'fullYears':
          return yearsBetween(one as IsoDate, other as IsoDate);
        default:
          return Math[expr.op](a, b);
      }
    }
  }
}

/** Every world that the answers allow: what was not asked may be answered or be known to nobody; what nobody knows is something all the same, and so is what law that is open would say. */
function worlds(given: Record<string, unknown>, domains: Record<string, readonly unknown[]>): World[] {
  return Object.entries(domains).reduce<World[]>(
    (all, [name, domain]) => {
      const answer = given[name];
      const values = answer === undefined || answer === null ? domain : [answer];
      const hidden = answer === undefined ? [undefined, true] : answer === null ? [true] : [undefined];
      const truths = values.flatMap((value) =>
        rowsOf(value).flatMap((each) => hidden.map((is): Truth => ({ value: each, hidden: is as true }))),
      );
      return all.flatMap((world) => truths.map((truth) => ({ ...world, [name]: truth })));
    },
    [{}],
  );
}

/** All ways to fill in rows; anything else is itself. */
function rowsOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) return [value];
  return value.length === 0 ? [value] : worlds(value[0] as never, { x: [0, 1], y: [true, false] }).map((row) => [row]);
}

const namesIn = (expr: Expr, found = new Set<string>()): ReadonlySet<string> => {
  if (expr.op === 'fact' || expr.op === 'law') found.add(expr.name);
  if ('rows' in expr) found.add(expr.rows);
  for (const inner of below(expr)) namesIn(inner, found);
  return found;
};

describe('criteria over all kinds of gaps, against every world that they allow', function () {
  this.timeout(120_000);
  const runs = { 5: 10_000, 6: 10_000, 7: 500 };

  for (const [seed, perRun] of Object.entries(runs)) {
    it(`${perRun} random cases, seed ${seed}: none silently wrong, none throws, no question forgotten`, () => {
      const random = seeded(Number(seed));
      const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
      const seen = { met: 0, unmet: 0, unknown: 0 };
      for (let index = 0; index < perRun; index++) {
        const expr = wide(random, Math.floor(random() * 3));
        const asked = question('fuzz.wide', {
          facts: wideFacts,
          law: terms,
          met: () => ({ expr, kind: 'bool' }) as never,
        });
        const given: Record<string, unknown> = {};
        for (const name of Object.keys(wideFacts)) {
          const chance = random();
          if (chance < 0.5) given[name] = pick(name === 'r' && chance < 0.25 ? partRows : (wideDomains[name] as []));
          else if (chance < 0.65) given[name] = null;
        }
        const told = () => `${JSON.stringify(expr)} with ${JSON.stringify(given)}`;
        const domains = Object.fromEntries([...namesIn(expr)].map((name) => [name, wideDomains[name] as []]));
        const size = Object.keys(domains).reduce((all, name) => all * (given[name] === undefined ? 6 : 3), 1);
        if (size > 1300) continue;
        const truths = worlds({ ...given, ...ruled }, domains).map((world) => wideMeaning(expr, world));
        const outcome = asked.outcome(given, wideLaw);
        seen[outcome]++;
        const claimed = outcome === 'unknown' ? undefined : outcome === 'met';
        if (claimed !== undefined && truths.some((truth) => truth !== claimed)) {
          expect.fail(`${told()}: ${outcome}, which does not hold in every world`);
        }
        const decision = asked(given, wideLaw);
        if (decision.outcome !== outcome) expect.fail(`${told()}: decides ${decision.outcome}, outcome ${outcome}`);
        const plan = asked.plan(given, wideLaw);
        if ((plan.determined ?? 'unknown') !== outcome) expect.fail(`${told()}: plans otherwise than ${outcome}`);
        if (outcome !== 'unknown') continue;
        // An answer that alone settles it must be asked for, unless it would settle it only together with what nobody knows.
        if (JSON.stringify([given, expr]).match(/null|silent|doubt/)) continue;
        const needed = plan.stillNeeded.map(({ fact }) => fact);
        for (const name of namesIn(expr)) {
          if (given[name] !== undefined || name in ruled) continue;
          const settles = (wideDomains[name] as []).some(
            (value) => asked.outcome({ ...given, [name]: value }, wideLaw) !== 'unknown',
          );
          if (settles && !needed.includes(name)) expect.fail(`${told()}: does not ask ${name}, which settles it`);
        }
      }
      for (const count of Object.values(seen)) expect(count).to.be.greaterThan(perRun / 20);
    });
  }
});
