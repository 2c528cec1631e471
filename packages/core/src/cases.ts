import { boundsOf, isExact, noRow, type Part, type Slots, type Value } from './evaluate.js';
import type { Fact } from './fact.js';
import type { Gap } from './relevance.js';
import type { Listing } from './term.js';

/** Most values that one fact is tried with, and most combinations of values. */
const [mostValues, mostCases] = [48, 4096];

const within = (part: Part): readonly Part[] => [part, ...part.below.flatMap(within)];
const isFact = (name: string) => (part: Part) => part.expr.op === 'fact' && part.expr.name === name;
const mentions = (part: Part, name: string) => within(part).some(isFact(name));
const isWide = (bounds: readonly [min: number, max: number] | undefined) =>
  bounds && bounds[1] - bounds[0] >= mostValues;

/** All values of a yes-or-no or a closed choice. */
export const closedValues = (fact?: Fact): readonly (boolean | string)[] | undefined =>
  fact?.kind === 'bool' ? [true, false] : fact?.options;

/** The same facts with one given. */
function withFact(slots: Slots, at: number, value: Value): Slots {
  const trial = slots.slice();
  trial[at] = value;
  return trial;
}

/**
 * Values that stand for all values of a fact: every closed value, and for a number the values on both sides of each point where a comparison turns.
 * Nothing when the fact cannot be represented so (it meets another missing fact in one comparison).
 */
function representatives(name: string, root: Part, slots: Slots): readonly Value[] | undefined {
  const parts = within(root);
  const { fact, at } = parts.find(isFact(name)) ?? {};
  // Whether it was answered at all matters there, and no value stands for that.
  const asksIfAnswered = ({ expr, below }: Part) =>
    (expr.op === 'known' || expr.op === 'orElse') && below.some((part) => mentions(part, name));
  if (!fact || at === undefined || parts.some(asksIfAnswered)) return undefined;
  const closed = closedValues(fact);
  if (closed) return closed;
  const bounds = boundsOf(fact);
  const about = parts.filter((part) => mentions(part, name));
  const found = new Set<Value>(bounds ?? ['\u0000']);
  const [min, max] = bounds ?? [0, 0];
  if (bounds && !isWide(bounds)) for (let value = min; value < max; value++) found.add(value);
  else
    for (const part of about) {
      const { expr, below } = part;
      if (!bounds) {
        // Every code that it is compared with, beside one that it is not.
        if (expr.op === '=' && below[1]?.expr.op === 'const') found.add(below[1].expr.value);
        const list = expr.op === 'in' && (below[1] ? (below[1].run(noRow, noRow) as Listing | null)?.items : expr.list);
        for (const item of (list || []) as readonly string[]) found.add(item);
      } else if (expr.op === 'reaches' || 'rows' in expr) return undefined;
      else if (expr.op === '<' || expr.op === '<=' || expr.op === '=') {
        const turns = turningPoints(part, name, (value) => withFact(slots, at, value), min, max);
        if (!turns) return undefined;
        for (const turn of turns) for (const near of [turn - 1, turn]) found.add(Math.min(max, Math.max(min, near)));
      }
    }
  return found.size <= mostValues ? [...found] : undefined;
}

/** Operations through which a number only ever rises, or only ever falls. */
const monotone = ['+', '-', '*', 'min', 'max', 'mulDiv', 'fullYears', 'const', 'date', 'law', 'fact'];

/** Where a − b passes from below to above nothing, as the fact runs from `min` to `max`. */
function turningPoints({ below }: Part, name: string, trial: (value: number) => Slots, min: number, max: number) {
  const sides = below.flatMap(within);
  if (sides.some(({ expr }) => !monotone.includes(expr.op)) || sides.filter(isFact(name)).length !== 1)
    return undefined;
  let sound = true;
  const difference = (value: number) => {
    const [a, b] = below.map(({ run }) => run(trial(value), noRow));
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    sound = false;
    return 0;
  };
  const turns: number[] = [];
  for (const passed of [(d: number) => d >= 0, (d: number) => d > 0]) {
    const start = passed(difference(min));
    if (passed(difference(max)) === start) continue;
    let [low, high] = [min, max];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (passed(difference(middle)) === start) low = middle;
      else high = middle;
    }
    turns.push(high);
  }
  return sound ? turns : undefined;
}

/** All combinations of the values of some facts, the last running fastest, with how many values each has; nothing when they are too many or cannot be listed. */
function combinations(names: readonly string[], root: Part, slots: Slots) {
  let cases: Slots[] = [slots];
  const sizes: number[] = [];
  for (const name of names) {
    const values = representatives(name, root, slots);
    if (!values || cases.length * values.length > mostCases) return undefined;
    const { at } = within(root).find(isFact(name)) as Part;
    cases = cases.flatMap((each) => values.map((value) => withFact(each, at, value)));
    sizes.push(values.length);
  }
  return { answers: cases.map((each) => root.run(each, noRow)), sizes };
}

const namesOf = (gaps: readonly Gap[], kind: Gap['kind']) =>
  gaps.filter((gap) => gap.kind === kind).map(({ name }) => name);
const isAgain = (name: string, index: number, names: readonly string[]) => names.indexOf(name) !== index;

/**
 * 无论缺的事实如何都成立的答案。
 * The answer that stands whatever the missing facts are, where facts that stand at several places hang together (`x ≥ 3 or x < 3`). `undefined` when there is none.
 */
export function standsWhatever(root: Part, slots: Slots, gaps: readonly Gap[]): Value {
  const tried = [...namesOf(gaps, 'fact').filter(isAgain), ...namesOf(gaps, 'unanswered')];
  // A field of a row is left as it is.
  const names = [...new Set(tried)].filter((name) => !name.includes('['));
  const { answers = [] } = combinations(names, root, slots) ?? {};
  const [first] = answers;
  if (names.length === 0 || !isExact(first) || answers.some((answer) => answer !== first)) return undefined;
  // Between two turns a number may still rise and fall; a truth may not.
  const isCurved = () =>
    within(root).some(
      ({ expr, fact }) => fact && names.includes((expr as { name: string }).name) && isWide(boundsOf(fact)),
    );
  return typeof first === 'number' && isCurved() ? undefined : first;
}

/**
 * The facts among those waited for that can really change the answer: each has a case, all other facts given, in which the answer hangs on it.
 * Exact while the cases can be listed; beyond that, all that are waited for.
 */
export function stillMatter(root: Part, slots: Slots, gaps: readonly Gap[]): readonly string[] {
  const waited = namesOf(gaps, 'fact');
  const names = [...new Set(waited)];
  const tried = waited.length > names.length ? combinations(names, root, slots) : undefined;
  if (!tried) return names;
  const { answers, sizes } = tried;
  let stride = answers.length;
  return names.filter((_, at) => {
    const size = sizes[at] as number;
    stride /= size;
    return answers.some((_, index) => {
      if (Math.floor(index / stride) % size !== 0) return false;
      const along = Array.from({ length: size }, (_, step) => answers[index + step * stride]);
      return along.some(isExact) && along.some((answer) => answer !== along[0]);
    });
  });
}
