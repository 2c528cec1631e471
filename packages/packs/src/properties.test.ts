import {
  lawOn,
  type Asked,
  type Fact,
  type Facts,
  type IsoDate,
  type Law,
  type Listing,
  type Missing,
  type Term,
} from '@liandong/core';
import { missingForValue } from '@liandong/core/interview';
import * as sdk from '@liandong/sdk';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { allPacks } from './index.js';
import { questions } from './questions.test.js';

// Properties of every question there is, under real law. They know no question by name: a new one is held to them by being exported.

type Given = Readonly<Record<string, unknown>>;

const places = ['cn-310104', 'cn-330102', 'cn-110105', 'cn-990101001001'];
const dates: readonly IsoDate[] = ['2017-12-04', '2022-09-30', '2026-11-21'];
const laws = places.flatMap((place) => dates.map((date) => lawOn(date, place, allPacks)));
const turned = [...allPacks].reverse();
const reversed = new Map(laws.map((law) => [law, lawOn(law.date, law.jurisdiction, turned)]));
const again = new Map(laws.map((law) => [law, lawOn(law.date, law.jurisdiction, allPacks)]));

const runs = 32;
const seed = 20261121;

/** Codes that the lists of the law hold somewhere, and one that none holds. */
function codesFor(asked: Asked): readonly string[] {
  const held = new Set<string>();
  const lists = asked.terms.filter(({ type }) => type.kind === 'list') as readonly Term<Listing>[];
  for (const law of laws)
    for (const term of lists) for (const item of law.get(term).value?.items.slice(0, 8) ?? []) held.add(item);
  return [...held, 'listed-nowhere'];
}

/** Numbers at which something may change: the ends, small ones, and what the law of some place says, one more and one less. */
function numbersFor(asked: Asked, { unit, min = 0, max = 0 }: Fact): readonly number[] {
  const said = asked.terms
    .filter((term) => term.type.kind === 'int' && term.unit === unit)
    .flatMap((term) => laws.map((law) => law.get(term).value as number | undefined))
    .flatMap((value) => (value === undefined ? [] : [value - 1, value, value + 1]));
  return [...new Set([min, min + 1, 2, 3, 8, 14, 100, max, ...said])].filter(
    (number) => number >= min && number <= max,
  );
}

const day = fc.oneof(
  fc.constantFrom(...dates),
  fc
    .integer({ min: 0, max: 12 * 365 })
    .map((count) => new Date(Date.UTC(2015, 0, 1 + count)).toISOString().slice(0, 10)),
);

/** The first and the last day that there is, their months and years, and one with a year mistyped. */
const farDay = fc.constantFrom(
  ...['0001-01-01', '0001-02-28', '0002-01-01', '0204-05-01', '2026-03-20'],
  ...['9998-12-31', '9999-01-01', '9999-11-30', '9999-12-01', '9999-12-31'],
);

function valueOf(asked: Asked, fact: Fact, days: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  switch (fact.kind) {
    case 'bool':
      return fc.boolean();
    case 'int':
      return fc.constantFrom(...numbersFor(asked, fact));
    case 'date':
      return days;
    case 'enum':
      return fc.constantFrom(...(fact.options as readonly string[]));
    case 'code':
      return fc.constantFrom(...codesFor(asked));
    default:
      return fc.array(complete(asked, fact.row as Facts, days), { maxLength: 3 });
  }
}

const complete = (asked: Asked, facts: Facts, days: fc.Arbitrary<string>): fc.Arbitrary<Given> =>
  fc.record(Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, valueOf(asked, fact, days)])));

/** Facts of which the question asks whether they are known: there `null` says something, and is no mere want of an answer. */
function asksWhetherKnown(asked: Asked): ReadonlySet<string> {
  const names = new Set<string>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { op, of } = part as { op?: string; of?: { op?: string; name?: string } };
    if (op === 'known' && of?.op === 'fact') names.add(of.name as string);
    Object.values(part).forEach(look);
  };
  look(asked.criterion);
  look(asked.answer);
  return names;
}

/** Complete answers, and the same with some not asked yet and some asked that nobody knows; in rows too. */
function casesOf(asked: Asked, days: fc.Arbitrary<string>): fc.Arbitrary<{ all: Given; some: Given }> {
  const names = Object.keys(asked.facts);
  const nullSpeaks = asksWhetherKnown(asked);
  return fc
    .tuple(
      complete(asked, asked.facts, days),
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: names.length, maxLength: names.length }),
      fc.integer({ min: 0, max: 6 }),
    )
    .map(([all, lots, holes]) => ({
      all,
      some: Object.fromEntries(
        names.flatMap((name, index) => {
          const lot = lots[index] as number;
          if (lot < 2) return [];
          if (lot === 2 && !nullSpeaks.has(name)) return [[name, null]];
          return [[name, withHole(all[name], holes)]];
        }),
      ),
    }));
}

/** Rows with one field of the first taken away, when `hole` says so. */
function withHole(value: unknown, hole: number): unknown {
  if (!Array.isArray(value) || value.length === 0 || hole < 3) return value;
  const [first, ...rest] = value as readonly Given[];
  const names = Object.keys(first as Given);
  const gone = names[hole % names.length];
  return [Object.fromEntries(Object.entries(first as Given).filter(([name]) => name !== gone)), ...rest];
}

/** Answers by chance, under the law of a place and day by chance. */
function hold(
  asked: Asked,
  check: (given: { all: Given; some: Given }, law: Law) => void,
  numRuns = runs,
  days: fc.Arbitrary<string> = day,
) {
  const lawAt = fc.integer({ min: 0, max: laws.length - 1 });
  fc.assert(
    fc.property(casesOf(asked, days), lawAt, (given, at) => check(given, laws[at] as Law)),
    { numRuns, seed },
  );
}

const nameOf = (path: string) => path.replace(/\[.*$/, '');
const where = (asked: Asked, law: Law) => `${asked.id} at ${law.jurisdiction} on ${law.date}`;

describe('every question, under real law', function () {
  this.timeout(60_000);

  it('is there to be held to these properties', () => expect(questions.length).to.be.greaterThan(60));

  for (const asked of questions) {
    describe(asked.id, () => {
      it('answers without throwing, the same each time, from packs in any order, as JSON and in short', () => {
        hold(asked, ({ all, some }, law) => {
          for (const given of [all, some]) {
            const decision = asked(given as never, law);
            const json = JSON.stringify(decision);
            expect(JSON.parse(json)).to.deep.equal(decision);
            expect(JSON.stringify(asked(given as never, law))).to.equal(json);
            expect(JSON.stringify(asked(given as never, again.get(law) as Law))).to.equal(json);
            expect(JSON.stringify(asked(given as never, reversed.get(law) as Law))).to.equal(json);
            expect(asked.outcome(given as never, law)).to.equal(decision.outcome);
            expect(asked(given as never, law, { trace: 'none' }).value).to.equal(decision.value);
            expect(decision).to.include({ question: asked.id, asOf: law.date, jurisdiction: law.jurisdiction });
          }
        });
      });

      it('throws for no day that there is, and says what it waits for', () => {
        const far = ({ all, some }: { all: Given; some: Given }, law: Law) => {
          for (const given of [all, some]) {
            const { outcome, missing } = asked(given as never, law);
            if (outcome === 'unknown') expect(missing, where(asked, law)).not.to.have.length(0);
            asked.plan(given as never, law);
          }
        };
        hold(asked, far, runs, farDay);
      });

      it('names only reasons, values, facts and terms of its own, and says what an unknown answer waits for', () => {
        const terms = new Set(asked.terms.map(({ id }) => id));
        hold(asked, ({ some }, law) => {
          const { outcome, value, reasons, missing } = asked(some as never, law);
          const tree = (each: (typeof reasons)[number]): string[] => [
            each.code,
            ...(each.children ?? []).flatMap(tree),
          ];
          for (const code of reasons.flatMap(tree)) expect(asked.reasons).to.include(code);
          if (asked.values && value !== undefined) expect(asked.values).to.include(value);
          for (const each of missing) {
            if ('term' in each) expect(terms, each.term).to.include(each.term);
            else {
              const fact = 'fact' in each ? each.fact : each.question.fact;
              expect(asked.facts, fact).to.have.property(nameOf(fact));
            }
          }
          // Refused, and where to go, or whether to apply, is not known: it says what that waits for.
          const isGoingOn = ['seals.maySeal', 'matters.mayComeDown'].includes(asked.id);
          const isOpen = outcome === 'unknown' || (isGoingOn && value === undefined);
          expect(missing.length > 0, `${outcome}: ${missing.length} missing`).to.equal(isOpen);
          const plan = asked.plan(some as never, law);
          expect(plan.determined ?? 'unknown').to.equal(outcome);
          expect(plan.stillNeeded.length + plan.blockedBy.length > 0).to.equal(isOpen);
        });
      });

      it('never takes back a certain answer when more becomes known', () => {
        hold(asked, ({ all, some }, law) => {
          const before = asked(some as never, law);
          if (before.outcome === 'unknown' && before.value === undefined) return;
          const after = asked(all as never, law);
          // Answers that cannot be beside each other settle nothing: that is told.
          const isImpossible = ({ kind }: Missing) => kind === 'impossible';
          if (after.missing.some(isImpossible)) return;
          if (before.outcome !== 'unknown') expect(after.outcome, where(asked, law)).to.equal(before.outcome);
          if (missingForValue(asked, all, law).some(isImpossible)) return;
          if (before.value !== undefined) expect(after.value, where(asked, law)).to.equal(before.value);
        });
      });

      it('hides no answer that stands whatever a yes or no, or a closed choice, says', () => {
        hold(asked, ({ all }, law) => {
          for (const [name, { kind, options }] of Object.entries(asked.facts)) {
            const answers: readonly unknown[] = kind === 'bool' ? [true, false] : (kind === 'enum' && options) || [];
            if (answers.length === 0) continue;
            const outcomes = new Set(answers.map((answer) => asked.outcome({ ...all, [name]: answer } as never, law)));
            const [only] = outcomes;
            if (outcomes.size > 1 || only === 'unknown') continue;
            const { [name]: _, ...rest } = all;
            expect(asked.outcome(rest as never, law), `${where(asked, law)} without ${name}`).to.equal(only);
          }
        });
      });
    });
  }
});

/** The earlier of two days of which one is later than `from`: halfway back. */
function earlier(from: unknown, day: unknown): unknown {
  const [first, last] = [from, day].map((each) => Date.parse(String(each)));
  if (first === undefined || last === undefined || first >= last) return day;
  return new Date(first + Math.floor((last - first) / 2 / 86_400_000) * 86_400_000).toISOString().slice(0, 10);
}

const amount = (value: unknown) => value as number;
const most = 100_000_000_000;

/** Changes of the facts that can only help: after them an answer is never worse than before. */
const helps: readonly { asked: unknown; what: string; change: (all: Given) => Given }[] = [
  {
    asked: sdk.funding.isFunded,
    what: 'more money from the same sources',
    change: (all) => ({
      ...all,
      sources: (all.sources as readonly Given[]).map((row) => ({
        ...row,
        amount: Math.min(most, amount(row.amount) * 2 + 1),
      })),
    }),
  },
  {
    asked: sdk.funding.isFunded,
    what: 'one more source that came early',
    change: (all) => ({
      ...all,
      sources: [
        ...(all.sources as readonly Given[]),
        { kind: 'districtBudget', amount: 50_000, earmark: 'thisMatter', transferredOn: '2000-01-03' },
      ],
    }),
  },
  {
    asked: sdk.funding.isFunded,
    what: 'a lower cost',
    change: (all) => ({ ...all, cost: Math.ceil(amount(all.cost) / 2) }),
  },
  {
    asked: sdk.funding.isWithinAppropriation,
    what: 'a larger appropriation',
    change: (all) => ({ ...all, appropriated: Math.min(most, amount(all.appropriated) + 100) }),
  },
  {
    asked: sdk.needs.isReplyInTime,
    what: 'an earlier reply',
    change: (all) => ({ ...all, repliedOn: earlier(all.receivedOn, all.repliedOn) }),
  },
  {
    asked: sdk.needs.isReactionInTime,
    what: 'an earlier reaction',
    change: (all) => ({ ...all, reactedOn: earlier(all.receivedOn, all.reactedOn) }),
  },
  {
    asked: sdk.needs.isResolutionInTime,
    what: 'an earlier resolution',
    change: (all) => ({ ...all, resolvedOn: earlier(all.receivedOn, all.resolvedOn) }),
  },
  {
    asked: sdk.needs.isInformationAnsweredInTime,
    what: 'an earlier reply',
    change: (all) => ({ ...all, repliedOn: earlier(all.receivedOn, all.repliedOn) }),
  },
  {
    asked: sdk.needs.isSentBackInTime,
    what: 'sent back earlier',
    change: (all) => ({ ...all, sentBackOn: earlier(all.receivedOn, all.sentBackOn) }),
  },
  {
    asked: sdk.matters.isApplicationInTime,
    what: 'an earlier application',
    change: (all) => ({ ...all, appliedOn: earlier('2000-01-01', all.appliedOn) }),
  },
  {
    asked: sdk.matters.isStreetFullyFunded,
    what: 'more of the spending covered',
    change: (all) => ({ ...all, covered: Math.min(most, amount(all.covered) + 100) }),
  },
  {
    asked: sdk.indicators.isCoverageReached,
    what: 'one more street with a centre',
    change: (all) => {
      const [covered, streets] = [amount(all.coveredStreets), amount(all.streets)];
      return covered < streets ? { ...all, coveredStreets: covered + 1 } : all;
    },
  },
];

describe('what can only help, under real law', () => {
  const rank = { unmet: 0, unknown: 1, met: 2 };
  for (const { asked, what, change } of helps) {
    const { id } = asked as Asked;
    it(`${id}: ${what} never makes the answer worse`, () => {
      let met = 0;
      hold(
        asked as Asked,
        ({ all }, law) => {
          const before = (asked as Asked).outcome(all as never, law);
          const after = (asked as Asked).outcome(change(all) as never, law);
          expect(rank[after], `${before} became ${after}`).to.be.at.least(rank[before]);
          if (after === 'met') met++;
        },
        200,
      );
      expect(met, 'cases in which it is met').to.be.greaterThan(0);
    });
  }
});
