// The hand-written decision, in the forms that the engines are held against. Each has a loop of its own, so that each is compiled for itself.
import type { Case } from '../cases.js';
import {
  decideByHand,
  decideInKleene,
  decideWithTrace,
  outcomeByHand,
  outcomeCheckedByHand,
  type Partly,
} from '../hand.js';
import { periods, type Period, type Venture } from '../venture.js';

const law = (period: number) => periods[period] as Period;
const size = 1000;

export const hand = [
  {
    name: 'hand: two-valued, outcome, failures and amount',
    id: 'hand',
    decide: ({ facts, period }: Case) => decideByHand(facts, law(period)),
    batch(cases: readonly Case[], out: unknown[]) {
      for (let at = 0; at < cases.length; at++) {
        const { facts, period } = cases[at] as Case;
        out[at] = decideByHand(facts, law(period));
      }
    },
    size,
  },
  {
    name: 'hand: two-valued, outcome alone',
    id: 'handOutcome',
    batch(cases: readonly Case[], out: unknown[]) {
      for (let at = 0; at < cases.length; at++) {
        const { facts, period } = cases[at] as Case;
        out[at] = outcomeByHand(facts, law(period));
      }
    },
    size,
  },
  {
    name: 'hand: two-valued, outcome alone, facts checked first',
    id: 'handChecked',
    batch(cases: readonly Case[], out: unknown[]) {
      for (let at = 0; at < cases.length; at++) {
        const { facts, period } = cases[at] as Case;
        out[at] = outcomeCheckedByHand(facts, law(period));
      }
    },
    size,
  },
  {
    name: 'hand: three-valued, failures and what is missing',
    id: 'handKleene',
    ask({ facts, period }: Case<Partial<Venture>>) {
      const { outcome, missing } = decideInKleene(facts as Partly<Venture>, law(period));
      return { outcome, asks: missing };
    },
    batch(cases: readonly Case[], out: unknown[]) {
      for (let at = 0; at < cases.length; at++) {
        const { facts, period } = cases[at] as Case;
        out[at] = decideInKleene(facts, law(period));
      }
    },
    batchPartial(cases: readonly Case<Partly<Venture>>[], out: unknown[]) {
      for (let at = 0; at < cases.length; at++) {
        const { facts, period } = cases[at] as Case<Partly<Venture>>;
        out[at] = decideInKleene(facts, law(period));
      }
    },
    size,
  },
  {
    name: 'hand: two-valued with a full trace',
    id: 'handTrace',
    decide({ facts, period }: Case) {
      const { eligible, trace, amount } = decideWithTrace(facts, law(period));
      return { eligible, failed: trace.filter(({ met }) => !met).map(({ code }) => code), amount };
    },
    batch(cases: readonly Case[], out: unknown[]) {
      for (let at = 0; at < cases.length; at++) {
        const { facts, period } = cases[at] as Case;
        out[at] = decideWithTrace(facts, law(period));
      }
    },
    size,
  },
];
