// Our own question, in each of its modes. The law of each day is asked for once, as a host does that works through a ledger.
import type { Law } from '@liandong/core';
import type { Case } from '../cases.js';
import { laws, mayBeFunded, type Venture } from '../venture.js';

type Facts = Parameters<typeof mayBeFunded>[0];
type Ask = Case<Partial<Venture>>;

const lawOf = (period: number) => laws[period] as Law;
const prefix = `${mayBeFunded.id}.`;
const truth = { met: true, unmet: false, unknown: undefined } as const;

/** The decision as all engines here give it; outcome, reasons and value must say the same in every mode. */
function decide({ facts, period }: Case) {
  const law = lawOf(period);
  const given = facts as Facts;
  const modes = (['none', 'reasons', 'full'] as const).map((trace) => mayBeFunded(given, law, { trace }));
  const outcomes = new Set([...modes.map(({ outcome }) => outcome), mayBeFunded.outcome(given, law)]);
  const values = new Set(modes.map(({ value }) => value));
  if (outcomes.size > 1 || values.size > 1) throw new Error('the modes of one question disagree');
  const [, { outcome, reasons, value }] = modes as [unknown, ReturnType<typeof mayBeFunded>];
  const failed = reasons.filter((reason) => reason.outcome === 'unmet').map(({ code }) => code.slice(prefix.length));
  return { eligible: truth[outcome], failed, amount: value };
}

function ask({ facts, period }: Ask) {
  const plan = mayBeFunded.plan(facts as Facts, lawOf(period));
  const outcome = mayBeFunded.outcome(facts as Facts, lawOf(period));
  if (outcome !== (plan.determined ?? 'unknown')) throw new Error('plan and outcome disagree');
  return { outcome: truth[outcome], asks: plan.stillNeeded.map(({ fact }) => fact) };
}

const size = 1000;

export const liandong = [
  {
    name: 'liandong: `question.outcome`',
    id: 'outcome',
    decide,
    ask,
    batch(cases: readonly Case[], out: unknown[]) {
      for (let at = 0; at < cases.length; at++) {
        const { facts, period } = cases[at] as Case;
        out[at] = mayBeFunded.outcome(facts as Facts, lawOf(period));
      }
    },
    size,
  },
  {
    name: 'liandong: decide, trace `none`',
    id: 'none',
    batch(cases: readonly Case[], out: unknown[]) {
      for (let at = 0; at < cases.length; at++) {
        const { facts, period } = cases[at] as Case;
        out[at] = mayBeFunded(facts as Facts, lawOf(period), { trace: 'none' });
      }
    },
    size,
  },
  {
    name: 'liandong: decide, trace `reasons` (cited)',
    id: 'reasons',
    batch(cases: readonly Case[], out: unknown[]) {
      for (let at = 0; at < cases.length; at++) {
        const { facts, period } = cases[at] as Case;
        out[at] = mayBeFunded(facts as Facts, lawOf(period));
      }
    },
    size,
  },
  {
    name: 'liandong: decide, trace `full` (every step)',
    id: 'full',
    batch(cases: readonly Case[], out: unknown[]) {
      for (let at = 0; at < cases.length; at++) {
        const { facts, period } = cases[at] as Case;
        out[at] = mayBeFunded(facts as Facts, lawOf(period), { trace: 'full' });
      }
    },
    size,
  },
  {
    name: 'liandong: `plan`',
    id: 'plan',
    batchPartial(cases: readonly Ask[], out: unknown[]) {
      for (let at = 0; at < cases.length; at++) {
        const { facts, period } = cases[at] as Ask;
        out[at] = mayBeFunded.plan(facts as Facts, lawOf(period));
      }
    },
    size,
  },
];
