import { isExact, isUnanswered, type Part, type Slots, type Value } from './evaluate.js';
import type { Listing } from './term.js';

/** Facts under examination, derived ones too; inside rows, those of the row, whose names come after `path`. */
export interface Frame {
  readonly slots: Slots;
  readonly row: Slots;
  readonly path: string;
}

/** The frames of the rows that a part speaks of; nothing when they are not known. */
export const rowFrames = ({ expr, at }: Part, { slots }: Frame): readonly Frame[] | undefined =>
  (slots[at] as readonly Slots[] | null | undefined)?.map((row, index) => ({
    slots,
    row,
    path: `${(expr as { rows: string }).rows}[${index}].`,
  }));

export const valueIn = ({ run }: Part, { slots, row }: Frame): Value => run(slots, row);

/** A place at which something is wanting: a fact not asked yet, one asked and not known, or law that gives no value, by its name in the question. */
export interface Gap {
  readonly kind: 'fact' | 'unanswered' | 'law';
  readonly name: string;
  /** Codes of the reasons that the place stands in. */
  readonly why: readonly string[];
}

/** What an unknown answer waits for. */
export interface Waiting {
  readonly gaps: readonly Gap[];
  /** Can answers still settle it? */
  readonly can: boolean;
}

const settled: Waiting = { gaps: [], can: true };

/** What nothing can settle waits for no facts. */
const join = (parts: readonly Waiting[], can: boolean): Waiting => {
  const gaps = parts.flatMap((part) => part.gaps);
  return { gaps: can ? gaps : gaps.filter(({ kind }) => kind !== 'fact'), can };
};

/** One answer among several parts can settle it. */
const anyCan = (parts: readonly Waiting[]) => {
  const open = parts.filter((part) => part !== settled);
  return open.length === 1
    ? (open[0] as Waiting)
    : join(
        open,
        open.some(({ can }) => can),
      );
};

/** Every part is needed: a part that nothing can settle, and of which not even a range is known, idles the others. */
function allCan(parts: readonly (readonly [Part, Frame])[], why: readonly string[]): Waiting {
  const waiting = parts.map(([part, frame]) => waitsFor(part, frame, why));
  const blocked = waiting.filter(({ can }, at) => !can && (valueIn(...(parts[at] as [Part, Frame])) ?? null) === null);
  return blocked.length > 0 ? join(blocked, false) : anyCan(waiting);
}

/**
 * 仍有关系的事实：沿尚未确定的部分往下找。
 * Walks down what is still open and gathers the facts whose answers can still change it. An operand that no answer can settle makes its comparison, and the facts beside it, idle.
 */
export function waitsFor(part: Part, frame: Frame, why: readonly string[] = []): Waiting {
  if (isExact(valueIn(part, frame))) return settled;
  const { expr, at, below } = part;
  const inner = (of: Part | undefined, within = frame) => waitsFor(of as Part, within, why);
  const gap = (kind: Gap['kind'], name: string): Waiting => ({ gaps: [{ kind, name, why }], can: kind === 'fact' });
  const fact = (value: Value, name: string) => gap(value === undefined ? 'fact' : 'unanswered', name);
  switch (expr.op) {
    case 'fact':
      return fact(frame.slots[at], expr.name);
    case 'field':
      return fact(frame.row[at], frame.path + expr.name);
    case 'law':
      return gap('law', expr.name);
    case 'reason': {
      const told = [...why, expr.code];
      const of = waitsFor(below[0] as Part, frame, told);
      // It fails, and the texts do not tell whether it binds.
      return of === settled ? { gaps: [{ kind: 'law', name: expr.binding as string, why: told }], can: false } : of;
    }
    case 'and':
    case 'or':
    case 'not':
    case 'known':
      return anyCan(below.map((of) => inner(of)));
    case 'if': {
      const [test, then, otherwise] = below.map((of) => inner(of)) as [Waiting, Waiting, Waiting];
      const decided = valueIn(below[0] as Part, frame);
      if (typeof decided === 'boolean') return decided ? then : otherwise;
      const can = test.can ? then.can || otherwise.can : then.can && otherwise.can;
      return join(can ? [test, then, otherwise] : [test, then, otherwise].filter((each) => !each.can), can);
    }
    case 'orElse': {
      const [a, b] = [inner(below[0]), inner(below[1])];
      return b.can && isUnanswered(valueIn(below[0] as Part, frame)) ? b : join([a, b], a.can);
    }
    case 'in': {
      const of = inner(below[0]);
      if (!below[1]) return of;
      const list = valueIn(below[1], frame) as Listing | null;
      const named = gap('law', (expr.list as { name: string }).name);
      if (!list || of === settled) return named;
      if (list.items.length === 0 && !list.complete) return of.can ? named : join([of, named], false);
      return of;
    }
    case 'every':
    case 'exists':
    case 'count':
    case 'sum': {
      const rows = rowFrames(part, frame);
      if (!rows) return fact(frame.slots[at], expr.rows);
      const where = below[0] as Part;
      if (expr.op === 'every' || expr.op === 'exists') return anyCan(rows.map((row) => inner(where, row)));
      const counted = rows.filter((row) => valueIn(where, row) !== false);
      return allCan(
        counted.flatMap((row) => below.map((of) => [of, row] as const)),
        why,
      );
    }
    default:
      return allCan(
        below.map((of) => [of, frame] as const),
        why,
      );
  }
}

const settling: Readonly<Record<string, boolean>> = { and: false, every: false, or: true, exists: true };

/** What is looked up in a list: of what settles an `and`, an `or`, rows, where something there looks it up; else of all below. Reasons below speak for themselves. */
export function lookedUp(part: Part, frame: Frame, isList: (name: string) => boolean): readonly Value[] {
  const { expr, below: parts } = part;
  if (expr.op === 'reason') return [];
  if (expr.op === 'in')
    return 'op' in expr.list && isList((expr.list as { name: string }).name) ? [valueIn(parts[0] as Part, frame)] : [];
  const frames = 'rows' in expr ? (rowFrames(part, frame) ?? []) : [frame];
  const all = frames.flatMap((inner) => parts.map((each) => [each, inner] as const));
  const itemsOf = (some: typeof all) => some.flatMap(([each, inner]) => lookedUp(each, inner, isList));
  const settles = settling[expr.op];
  const items = settles === undefined ? [] : itemsOf(all.filter((each) => valueIn(...each) === settles));
  return items.length > 0 ? items : itemsOf(all);
}
