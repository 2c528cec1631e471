// The bars of the design that ratios of this benchmark can answer. A gated bar that is not met fails the run.

/** `of` takes the best nanoseconds of one pass. `atMost`: ours may take so many times as long. `atLeast`: ours must be so many times as fast. */
export const bars = [
  {
    what: 'outcome, three-valued, rules loaded at run time, against hand two-valued with failures and amount',
    of: ({ outcome, hand }) => outcome / hand,
    atMost: 10,
    stretch: 6,
    gated: true,
  },
  {
    what: 'the same against hand that checks its facts and stops at the first failure',
    of: ({ outcome, handChecked }) => outcome / handChecked,
    atMost: 10,
    stretch: 6,
  },
  {
    what: 'the same against hand that checks nothing and stops at the first failure',
    of: ({ outcome, handOutcome }) => outcome / handOutcome,
    atMost: 10,
    stretch: 6,
  },
  {
    what: 'decide with its value, trace `none`, against hand two-valued with failures and amount',
    of: ({ none, hand }) => none / hand,
    atMost: 10,
    stretch: 6,
  },
  { what: 'outcome by modules emitted at build time, against hand two-valued', atMost: 2, stretch: 1.2 },
  {
    what: 'cited reasons against hand with a full trace',
    of: ({ reasons, handTrace }) => reasons / handTrace,
    atMost: 1.5,
  },
  {
    what: 'cited reasons, faster than Publicodes 1',
    of: (best) => best['Publicodes 1.10.3'] / best.reasons,
    atLeast: 3000,
  },
  {
    what: 'cited reasons, faster than ZEN 2 with trace',
    of: (best) => best['ZEN 2.0.2, trace'] / best.reasons,
    atLeast: 600,
  },
  {
    what: 'cited reasons, faster than json-rules-engine',
    of: (best) => best['json-rules-engine 7.3.1'] / best.reasons,
    atLeast: 200,
  },
  {
    what: 'the next questions on partial facts, faster than Publicodes 1',
    of: (best) => best['Publicodes 1.10.3, partial'] / best['plan, partial'],
    atLeast: 300,
  },
];

/** How a bar stands on the median ratio of the passes. */
export function standingOf({ of, atMost, atLeast, gated }, passes) {
  const ratio = of ? median(passes.map(of)) : NaN;
  if (Number.isNaN(ratio)) return { ratio, standing: of ? 'not to be had here' : 'not yet', broken: false };
  const met = atMost === undefined ? ratio >= atLeast : ratio <= atMost;
  return { ratio, standing: met ? 'met' : gated ? 'BROKEN' : 'not yet', broken: Boolean(gated) && !met };
}

export const median = (numbers) => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
