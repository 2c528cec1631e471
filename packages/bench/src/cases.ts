// Random ventures, the same on every machine, and the truth about partial ones by trying every completion.
import { outcomeByHand, type Partly } from './hand.js';
import { fields, fundedFields, fundedPlaces, places, periods, type Period, type Venture } from './venture.js';

/** One venture and the period whose law it meets. */
export interface Case<Facts = Venture> {
  readonly facts: Facts;
  readonly period: number;
}

/** Numbers between 0 and 1, the same for the same start (mulberry32). */
export function randomFrom(start: number) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Complete cases: each condition fails in about one of fourteen. */
export function completeCases(count: number, random: () => number): Case[] {
  const most = 0.93;
  const pick = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)] as T;
  const near = (least: number, chance = most) =>
    random() < chance ? least + Math.floor(random() * least) : Math.floor(random() * least);
  return Array.from({ length: count }, () => {
    const period = Math.floor(random() * periods.length);
    const law = periods[period] as Period;
    const budget =
      random() < most ? 1 + Math.floor(random() * law.maxBudget) : law.maxBudget + 1 + Math.floor(random() * 1e7);
    const facts = {
      field: random() < most ? pick(fundedFields) : 'culture',
      place: random() < most ? pick(fundedPlaces) : 'cn-990106',
      reported: random() < most,
      sanctioned: random() >= most,
      months: near(law.minMonths),
      workers: near(law.minWorkers),
      budget,
      hours: near(law.minHours, 0.7),
      volunteers: near(law.minVolunteers, 0.8),
      beneficiaries: near(law.minBeneficiaries, 0.8),
      requested: Math.floor(random() * 2 * law.cap),
      ownFunds: Math.floor(random() * 1.05 * budget),
    };
    return { facts, period };
  });
}

/** The same cases, each fact left out with a chance of one in four: left out indeed, so that every shape of object comes. */
export const partialCases = (cases: readonly Case[], random: () => number): Case<Partial<Venture>>[] =>
  cases.map(({ facts, period }) => ({
    facts: Object.fromEntries(Object.entries(facts).filter(() => random() >= 0.25)),
    period,
  }));

/** The same with every fact there, `undefined` where it is left out: one shape of object. */
export const oneShape = ({ facts }: Case<Partial<Venture>>): Partly<Venture> => ({
  field: facts.field,
  place: facts.place,
  reported: facts.reported,
  sanctioned: facts.sanctioned,
  months: facts.months,
  workers: facts.workers,
  budget: facts.budget,
  hours: facts.hours,
  volunteers: facts.volunteers,
  beneficiaries: facts.beneficiaries,
  requested: facts.requested,
  ownFunds: facts.ownFunds,
});

/** Values on both sides of every line that the decision draws through a fact. */
const sides = (law: Period): { readonly [Name in keyof Venture]: readonly Venture[Name][] } => ({
  field: fields,
  place: places,
  reported: [true, false],
  sanctioned: [true, false],
  months: [law.minMonths - 1, law.minMonths],
  workers: [law.minWorkers - 1, law.minWorkers],
  budget: [law.maxBudget, law.maxBudget + 1],
  hours: [law.minHours - 1, law.minHours],
  volunteers: [law.minVolunteers - 1, law.minVolunteers],
  beneficiaries: [law.minBeneficiaries - 1, law.minBeneficiaries],
  requested: [0],
  ownFunds: [0],
});

/** What every completion of a partial case says: the outcome, if it is certain, and the facts on which it hangs. */
export function truthOf({ facts, period }: Case<Partial<Venture>>) {
  const law = periods[period] as Period;
  const values = sides(law);
  const missing = (Object.keys(values) as (keyof Venture)[]).filter((name) => facts[name] === undefined);
  const trial = { ...facts } as Record<keyof Venture, unknown>;
  const answers: boolean[] = [];
  const complete = (at: number) => {
    const name = missing[at];
    if (name === undefined) answers.push(outcomeByHand(trial as never as Venture, law));
    else
      for (const value of values[name]) {
        trial[name] = value;
        complete(at + 1);
      }
  };
  complete(0);
  const certain = answers.every((answer) => answer === answers[0]);
  const relevant: string[] = [];
  let stride = answers.length;
  for (const name of missing) {
    const size = values[name].length;
    const block = stride;
    stride /= size;
    const hangs = answers.some((answer, at) => {
      const first = Math.floor(at / block) * block + (at % stride);
      return answer !== answers[first];
    });
    if (hangs) relevant.push(name);
  }
  return { outcome: certain ? answers[0] : undefined, relevant };
}
