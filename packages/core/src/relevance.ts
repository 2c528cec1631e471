import { binds, type Names } from './evaluate.js';
import { visit, type Expr } from './expr.js';
import { lookUp, reach, Range, representatives, rowFrames, withFact, type Frame, type Known } from './range.js';

/** What an unknown answer waits for. Names of facts come with how often they stand in what is still open, and the reasons they stand in. */
export interface Waiting {
  readonly facts: Map<string, { times: number; why: Set<string> }>;
  /** Asked and not known. */
  readonly unanswered: Map<string, Set<string>>;
  /** Law that gives no value, by its name in the question. */
  readonly law: Map<string, Set<string>>;
  /** Can answers still settle it? */
  readonly can: boolean;
}

const exact = (known: Known) => known !== undefined && !(known instanceof Range);
const settled: Waiting = { facts: new Map(), unanswered: new Map(), law: new Map(), can: true };

/**
 * 仍有关系的事实：沿尚未确定的部分往下找。
 * Walks down what is still open and gathers the facts whose answers can still change it. An operand that no answer can settle makes its comparison, and the facts beside it, idle.
 */
export function waitsFor(expr: Expr, frame: Frame, why: readonly string[] = []): Waiting {
  if (exact(reach(expr, frame))) return settled;
  const inner = (of: Expr, within: Frame = frame) => waitsFor(of, within, why);
  switch (expr.op) {
    case 'fact':
    case 'field': {
      const { value, path } = lookUp(expr, frame);
      if (value === undefined) return { ...settled, facts: new Map([[path, { times: 1, why: new Set(why) }]]) };
      return { ...settled, unanswered: new Map([[path, new Set(why)]]), can: false };
    }
    case 'law':
      return { ...settled, law: new Map([[expr.name, new Set(why)]]), can: false };
    case 'and':
    case 'or':
      return anyCan(expr.of.map((of) => inner(of)));
    case 'not':
    case 'known':
      return inner(expr.of);
    case 'reason':
      return waitsFor(expr.of, frame, [...why, expr.code]);
    case 'if': {
      const [test, then, otherwise] = [inner(expr.test), inner(expr.then), inner(expr.else)];
      const decided = reach(expr.test, frame);
      if (typeof decided === 'boolean') return decided ? then : otherwise;
      const can = test.can ? then.can || otherwise.can : then.can && otherwise.can;
      return join(can ? [test, then, otherwise] : [test, then, otherwise].filter((each) => !each.can), can);
    }
    case 'in': {
      if (!('op' in expr.list)) return inner(expr.of);
      const list = reach(expr.list, frame) as { items: readonly string[]; complete: boolean } | undefined;
      const named = { ...settled, law: new Map([[(expr.list as { name: string }).name, new Set(why)]]), can: false };
      const of = inner(expr.of);
      if (!list || exact(reach(expr.of, frame))) return named;
      if (list.items.length === 0 && !list.complete) return of.can ? named : join([of, named], false);
      return of;
    }
    case 'orElse': {
      const a = inner(expr.a);
      return join([a, inner(expr.b)], a.can);
    }
    case 'every':
    case 'exists': {
      const rows = rowFrames(expr.rows, frame);
      return rows ? anyCan(rows.map((row) => inner(expr.where, row))) : inner({ op: 'fact', name: expr.rows });
    }
    case 'count':
    case 'sum': {
      const rows = rowFrames(expr.rows, frame);
      if (!rows) return inner({ op: 'fact', name: expr.rows });
      return allCan(
        rows.flatMap((row) => {
          const counts = reach(expr.where, row);
          const parts = counts === false ? [] : [expr.where, ...(expr.value ? [expr.value] : [])];
          return parts.map((part) => [inner(part, row), reach(part, row)] as const);
        }),
      );
    }
    case 'mulDiv':
      return inner(expr.a);
    case 'reaches':
      return allCan([expr.part, expr.whole, expr.share].map((of) => [inner(of), reach(of, frame)] as const));
    case 'const':
    case 'date':
      return settled;
    default:
      return allCan([expr.a, expr.b].map((of) => [inner(of), reach(of, frame)] as const));
  }
}

/** One answer among several parts can settle it. */
const anyCan = (parts: readonly Waiting[]) => {
  const open = parts.filter((part) => part !== settled);
  const can = open.some((part) => part.can);
  return join(open, can);
};

/** Every part is needed: a part that nothing can settle, and of which not even a range is known, idles the others. */
function allCan(parts: readonly (readonly [waiting: Waiting, known: Known])[]): Waiting {
  const open = parts.filter(([waiting]) => waiting !== settled);
  const blocked = open.filter(([waiting, known]) => !waiting.can && known === undefined).map(([waiting]) => waiting);
  if (blocked.length > 0) return join(blocked, false);
  return anyCan(open.map(([waiting]) => waiting));
}

function join(parts: readonly Waiting[], can: boolean): Waiting {
  const joined: Waiting = { facts: new Map(), unanswered: new Map(), law: new Map(), can };
  for (const part of parts) {
    for (const [name, { times, why }] of can ? part.facts : []) {
      const same = joined.facts.get(name);
      joined.facts.set(name, { times: times + (same?.times ?? 0), why: new Set([...(same?.why ?? []), ...why]) });
    }
    for (const key of ['unanswered', 'law'] as const) {
      for (const [name, why] of part[key]) joined[key].set(name, new Set([...(joined[key].get(name) ?? []), ...why]));
    }
  }
  return joined;
}

/** Most combinations of values that are tried. */
const mostCases = 4096;

/** Does any fact stand at more than one place? Only then can parts of a criterion hang together. */
export function repeats(root: Expr, names: Names): boolean {
  const seen = new Set<string>();
  let twice = false;
  visit(root, (expr) => {
    if (expr.op === 'reason' && !binds(expr, names)) return;
    const name = expr.op === 'fact' ? expr.name : 'rows' in expr ? expr.rows : undefined;
    if (name === undefined) return;
    twice ||= seen.has(name);
    seen.add(name);
  });
  return twice;
}

/** All combinations of the values of some facts, or nothing when they are too many or cannot be listed. */
function combinations(names: readonly string[], root: Expr, frame: Frame) {
  let cases: Frame[] = [frame];
  for (const name of names) {
    const values = representatives(name, root, frame);
    if (!values || cases.length * values.length > mostCases) return undefined;
    cases = cases.flatMap((each) => values.map((value) => withFact(each, name, value)));
  }
  return cases;
}

/**
 * 无论缺的事实如何都成立的答案。
 * The answer that stands whatever the missing facts are, where facts that stand at several places hang together (`x ≥ 3 or x < 3`). `undefined` when there is none.
 */
export function standsWhatever(root: Expr, frame: Frame, { facts, unanswered }: Waiting): Known {
  const hanging = [...facts].filter(([, { times }]) => times > 1).map(([name]) => name);
  const cases = combinations(
    [...hanging, ...unanswered.keys()].filter((name) => name in frame.names.slot),
    root,
    frame,
  );
  if (!cases || cases.length === 1) return undefined;
  const first = reach(root, cases[0] as Frame);
  return exact(first) && cases.every((each) => reach(root, each) === first) ? first : undefined;
}

/**
 * The facts among those waited for that can really change the answer: each has a case, all other facts given, in which the answer hangs on it.
 * Exact while the cases can be listed; beyond that, the facts that {@link waitsFor} found.
 */
export function stillMatter(root: Expr, frame: Frame, { facts }: Waiting): ReadonlySet<string> {
  const names = [...facts.keys()];
  if ([...facts.values()].every(({ times }) => times === 1)) return new Set(names);
  const cases = combinations(names, root, frame);
  if (!cases) return new Set(names);
  const answers = cases.map((each) => reach(root, each));
  const sizes = names.map((name) => representatives(name, root, frame)?.length ?? 1);
  return new Set(
    names.filter((_, at) => {
      const stride = sizes.slice(at + 1).reduce((product, size) => product * size, 1);
      const size = sizes[at] as number;
      return answers.some((_, index) => {
        if (Math.floor(index / stride) % size !== 0) return false;
        const along = Array.from({ length: size }, (_, step) => answers[index + step * stride]);
        return along.some(exact) && along.some((answer) => answer !== along[0]);
      });
    }),
  );
}
