import type { Entry, IsoDate } from '@liandong/core';
import {
  branch,
  checkPending,
  expiringLevel,
  filedGroup,
  leapYear,
  liftedLately,
  organizationsOfDistrict,
  penaltyAppealed,
  renamed,
  seriousList,
  twiceBasic,
  warmHands,
} from '@liandong/fixtures/organizations';
import { expect } from 'chai';
import * as fc from 'fast-check';
import * as organizations from '../organizations/index.js';
import { lawOf, listing, open, says } from '../organizations/small-law.test.js';
import {
  buildCatalogue,
  CataloguesOutOfOrderError,
  diffCatalogue,
  listingFacts,
  mayBeListed,
  mayBuyFrom,
  TwiceInLedgerError,
} from './index.js';
import * as terms from './terms.js';

type Organization = organizations.Organization;

const conditions: readonly Entry[] = [
  says(terms.leastYears, 2),
  says(terms.leastLevel, 3),
  says(terms.pendingRenewalCounts, false),
  says(terms.needsProfessionals, true),
  says(terms.checkedYears, 2),
  says(terms.passingResults, listing(['passed'])),
  says(terms.needsRecord, true),
  says(terms.recordSince, 2019),
  says(terms.goodRatings, listing(['good'])),
  says(terms.limitsServices, false),
  says(terms.cleanYears, 3),
  says(organizations.seriousBars, true),
  says(organizations.bearItself, listing(['legal-person'])),
  says(organizations.parentBears, listing(['branch'])),
];
/** The law of a day; a further entry of a term takes the place of the one above. */
const law = (on: IsoDate, ...more: readonly Entry[]) =>
  lawOf(on, ...conditions.filter(({ term }) => !more.some((entry) => entry.term === term)), ...more);

/** Checks that everybody knows of, and a registry that is the nation's, so that a test may speak of one condition alone. */
const sound = (organization: Organization, change: Partial<Organization> = {}): Organization => ({
  ...organization,
  registeredIn: 'cn',
  annualChecks: [2021, 2022, 2023, 2024, 2025].map((year) => ({ year, result: 'passed' as const })),
  ...change,
});
const decide = (organization: Organization, at = law('2026-03-31')) => mayBeListed(listingFacts(organization, at), at);
const failed = (organization: Organization, at = law('2026-03-31')) =>
  decide(organization, at)
    .reasons.filter(({ outcome, force }) => outcome !== 'met' && force === 'binding')
    .map(({ code }) => code.replace('catalogue.mayBeListed.', ''));

describe('who may be listed', () => {
  it('one that meets every condition', () => {
    expect(decide(sound(warmHands))).to.include({ outcome: 'met' });
  });

  const days: readonly { name: string; of: Organization; on: IsoDate; is: string; fails: string[]; why: string }[] = [
    {
      ...{ name: 'registered exactly 2 y', of: sound(warmHands, { registeredOn: '2024-03-31' }), on: '2026-03-30' },
      ...{ is: 'unmet', fails: ['years'], why: 'a day is missing' },
    },
    {
      ...{ name: 'registered exactly 2 y', of: sound(warmHands, { registeredOn: '2024-03-31' }), on: '2026-03-31' },
      ...{ is: 'met', fails: [], why: '以上 includes the number itself' },
    },
    {
      ...{ name: '满两年, leap day', of: sound(leapYear), on: '2026-02-27' },
      ...{ is: 'unmet', fails: ['years'], why: 'the day before' },
    },
    {
      ...{ name: '满两年, leap day', of: sound(leapYear), on: '2026-02-28' },
      ...{ is: 'met', fails: [], why: 'there is no 29th: the last day of February completes it' },
    },
    {
      ...{ name: '3A expires tomorrow', of: sound(expiringLevel), on: '2026-03-31' },
      ...{ is: 'met', fails: [], why: 'today is its last day' },
    },
    {
      ...{ name: '3A expired yesterday', of: sound(expiringLevel), on: '2026-04-01' },
      ...{ is: 'unmet', fails: ['levelValid'], why: 'a pending renewal does not count here' },
    },
    {
      ...{ name: 'not assessed', of: sound(warmHands, { assessments: [] }), on: '2026-03-31' },
      ...{ is: 'unmet', fails: ['level'], why: 'no level is level 0' },
    },
    {
      ...{ name: '2A', of: sound(warmHands, { assessments: [{ level: 2, on: '2024-01-01', until: '2028-12-31' }] }) },
      ...{ on: '2026-03-31', is: 'unmet', fails: ['level'], why: 'two is less than three' },
    },
    {
      ...{ name: 'annual check 基本合格 twice', of: { ...twiceBasic, registeredIn: 'cn' }, on: '2026-07-01' },
      ...{ is: 'unmet', fails: ['checks'], why: '基本合格 is not 合格' },
    },
    {
      ...{ name: 'branch without legal person', of: sound(branch), on: '2026-03-31' },
      ...{ is: 'unmet', fails: ['ownPerson'], why: 'what may be listed is its legal person' },
    },
    {
      ...{ name: 'filed, not registered', of: filedGroup, on: '2026-03-31' },
      ...{
        is: 'unmet',
        fails: ['registered', 'registeredHere', 'ownPerson', 'years', 'level'],
        why: 'filed is not registered',
      },
    },
    {
      ...{ name: 'serious list', of: sound(seriousList), on: '2025-05-05' },
      ...{ is: 'met', fails: [], why: 'the day before it was listed' },
    },
    {
      ...{ name: 'serious list', of: sound(seriousList), on: '2025-05-06' },
      ...{ is: 'unmet', fails: ['credit'], why: 'barred from that day on' },
    },
    {
      ...{
        name: 'no professionals',
        of: sound(warmHands, { staff: { count: 3, socialWorkers: 0, professionals: 0 } }),
      },
      ...{ on: '2026-03-31', is: 'unmet', fails: ['professionals'], why: 'neither of the two' },
    },
    {
      ...{
        name: 'other professionals',
        of: sound(warmHands, { staff: { count: 3, socialWorkers: 0, professionals: 1 } }),
      },
      ...{ on: '2026-03-31', is: 'met', fails: [], why: '或者: one of the two is enough' },
    },
    {
      ...{ name: 'a good rating of 2018', of: sound(warmHands, { purchases: [{ year: 2018, rating: 'good' }] }) },
      ...{ on: '2026-03-31', is: 'unmet', fails: ['record'], why: 'since 2019' },
    },
    {
      ...{
        name: 'a poor rating beside a good one',
        on: '2026-03-31',
        is: 'met',
        fails: [],
        why: 'one good project is enough',
      },
      of: sound(warmHands, {
        purchases: [
          { year: 2019, rating: 'good' },
          { year: 2024, rating: 'poor' },
        ],
      }),
    },
  ];
  for (const { name, of, on, is, fails, why } of days)
    it(`${name}, ${on}: ${is}, for ${why}`, () => {
      const at = law(on);
      expect(decide(of, at).outcome).to.equal(is);
      if (is === 'met') expect(failed(of, at)).to.deep.equal([]);
      else expect(failed(of, at)).to.include.members(fails);
    });

  it('renewal pending: met where it counts, unknown where that is left open', () => {
    const on = '2026-04-01';
    expect(decide(sound(expiringLevel), law(on, says(terms.pendingRenewalCounts, true))).outcome).to.equal('met');
    const { outcome, missing } = decide(sound(expiringLevel), law(on, open(terms.pendingRenewalCounts)));
    expect([outcome, missing[0]?.kind]).to.deep.equal(['unknown', 'open-term']);
    expect(decide(sound(expiringLevel, { renewalAppliedOn: undefined }), law(on)).outcome).to.equal('unmet');
  });

  it('a level without a written end lasts as long as the law says', () => {
    const bare = sound(warmHands, { assessments: [{ level: 3, on: '2021-04-01' }] });
    const five = says(organizations.assessmentLasts, 5);
    expect(decide(bare, law('2026-03-31', five)).outcome).to.equal('met');
    expect(decide(bare, law('2026-04-01', five)).outcome).to.equal('unmet');
    expect(decide(bare, law('2026-03-31')).outcome).to.equal('unknown');
  });

  describe('penalty appealed', () => {
    const appealed = sound(penaltyAppealed);
    const binds = says(terms.asksSupplierConditions, true);
    const at = (...more: readonly Entry[]) => decide(appealed, law('2026-03-31', ...more)).outcome;
    it('only advises where the place does not ask for the conditions of suppliers', () => {
      expect(at(says(terms.appealedCounts, true))).to.equal('met');
    });
    it('excludes where it counts, does not where it does not, and is unknown where that is open', () => {
      expect(at(binds, says(terms.appealedCounts, true))).to.equal('unmet');
      expect(at(binds, says(terms.appealedCounts, false))).to.equal('met');
      expect(at(binds, open(terms.appealedCounts))).to.equal('unknown');
    });
    it('counts for three years, the last day included; a revoked one never', () => {
      const of = (on: IsoDate, state: 'final' | 'revoked', isMajor = true) =>
        decide(sound(warmHands, { penalties: [{ on, isMajor, state }] }), law('2026-03-31', binds)).outcome;
      expect([of('2023-03-30', 'final'), of('2023-03-31', 'final')]).to.deep.equal(['met', 'unmet']);
      expect([of('2026-01-01', 'revoked'), of('2026-01-01', 'final', false)]).to.deep.equal(['met', 'met']);
    });
  });

  it('a list of service fields that is not complete cannot keep anybody out', () => {
    const fields = (complete: boolean) => [
      says(terms.limitsServices, true),
      says(terms.services, listing(['elderly-care'], complete)),
    ];
    const legal = sound(warmHands, { services: ['legal-aid'] });
    expect(decide(legal, law('2026-03-31', ...fields(true))).outcome).to.equal('unmet');
    expect(decide(legal, law('2026-03-31', ...fields(false))).outcome).to.equal('unknown');
    expect(decide(sound(warmHands), law('2026-03-31', ...fields(false))).outcome).to.equal('met');
  });

  it('a check that nobody knows yet is not a check that failed', () => {
    const pending = { ...checkPending, registeredIn: 'cn' };
    expect(decide(pending, law('2026-03-31')).outcome).to.equal('unknown');
    const bad = { ...pending, annualChecks: [{ year: 2024, result: 'failed' as const }] };
    expect(decide(bad, law('2026-03-31')).outcome, 'one failed check settles it').to.equal('unmet');
    const absent = { ...pending, annualChecks: [{ year: 2025, result: 'none' as const }] };
    expect(decide(absent, law('2026-03-31')).outcome, 'not taking part is an answer').to.equal('unmet');
  });

  it('a result is known from the day on which it was concluded, a rating from the day it was given', () => {
    const pending = sound(warmHands, {
      annualChecks: [
        { year: 2024, result: 'passed' },
        { year: 2025, result: 'failed', concludedOn: '2026-06-15' },
      ],
    });
    const on = (day: IsoDate, one = pending) => decide(one, law(day)).outcome;
    expect([on('2026-06-14'), on('2026-06-15')]).to.deep.equal(['unknown', 'unmet']);
    const rated = sound(warmHands, { purchases: [{ year: 2025, rating: 'good', ratedOn: '2026-02-10' }] });
    expect([on('2026-02-09', rated), on('2026-02-10', rated)]).to.deep.equal(['unmet', 'met']);
  });

  it('where the place leaves its conditions open, nobody is listed and nobody is kept out', () => {
    const { outcome, missing } = decide(sound(warmHands), law('2026-03-31', open(terms.leastYears)));
    expect([outcome, missing[0]?.kind]).to.deep.equal(['unknown', 'open-term']);
  });

  it('what a judge says of its management only advises', () => {
    const at = law('2026-03-31');
    expect(mayBeListed({ ...listingFacts(sound(warmHands), at), isWellRun: false }, at).outcome).to.equal('met');
  });
});

describe('the catalogue', () => {
  const at = law('2026-07-01', says(organizations.barredAfterSerious, 24));
  const all = organizationsOfDistrict.map((one) => ({ ...one, ...(one.registeredIn && { registeredIn: 'cn' }) }));
  const built = buildCatalogue(all, at);
  const names = (entries: readonly { name: string }[]) => entries.map(({ name }) => name).sort();

  it('has everybody once, listed, excluded or undecided', () => {
    expect(names(built.listed)).to.deep.equal(names([warmHands, leapYear, renamed, penaltyAppealed]));
    expect(names(built.excluded)).to.deep.equal(
      names([expiringLevel, twiceBasic, branch, seriousList, liftedLately, filedGroup]),
    );
    expect(names(built.undecided)).to.deep.equal(names([checkPending]));
  });
  it('says why of each that is not listed', () => {
    for (const { decision } of built.excluded)
      expect(decision.reasons.some(({ outcome, decisive }) => outcome === 'unmet' && decisive)).to.equal(true);
    for (const { decision } of built.undecided) expect(decision.missing).to.not.deep.equal([]);
  });
  it('has no way in but the conditions', () => {
    expect(buildCatalogue([], at)).to.deep.include({ listed: [], excluded: [], undecided: [] });
    expect(buildCatalogue.length).to.equal(2);
  });
  it('is of one place: registries below it are named, others are not known', () => {
    const elsewhere = { ...sound(warmHands), registeredIn: 'cn-9901' };
    expect(buildCatalogue([elsewhere], at).undecided).to.have.length(1);
    expect(buildCatalogue([elsewhere], at, { registries: ['cn-9901'] }).listed).to.have.length(1);
    expect(buildCatalogue([elsewhere], at, { registries: ['cn-9902'] }).excluded).to.have.length(1);
  });
  it('refuses a ledger that has one organisation twice', () => {
    expect(() => buildCatalogue([warmHands, { ...warmHands, id: 'X', name: '旧名' }], at)).to.throw(
      TwiceInLedgerError,
      '52990101MJX0101364',
    );
  });
  it('tells the next day on which time alone may change it', () => {
    expect(buildCatalogue([sound(expiringLevel)], law('2026-03-20')).nextChangeOn).to.equal('2026-04-01');
    expect(buildCatalogue([sound(leapYear)], law('2026-01-20')).nextChangeOn).to.equal('2026-02-28');
    expect(buildCatalogue([sound(warmHands)], law('2026-03-20')).nextChangeOn).to.equal('2027-01-01');
    expect(buildCatalogue([], at)).to.not.have.property('nextChangeOn');
  });
  it('has a digest of sixteen digits that changes with a fact, a value of the law, the day', () => {
    const of = (organization: Organization, on = at) => buildCatalogue([organization], on).digest;
    const digests = [
      of(sound(warmHands)),
      of(sound(warmHands, { name: '新名' })),
      of(sound(warmHands, { penalties: [{ on: '2026-01-01', isMajor: true, state: 'final' }] })),
      of(sound(warmHands), law('2026-07-01')),
      of(sound(warmHands), law('2026-07-02')),
    ];
    expect(new Set(digests).size).to.equal(digests.length);
    for (const digest of digests) expect(digest).to.match(/^[0-9a-f]{16}$/);
    expect(of(sound(warmHands)), 'what the catalogue does not look at does not change it').to.equal(
      of(sound(warmHands, { address: '另一处' })),
    );
  });
});

describe('changes from one catalogue to the next', () => {
  const march = buildCatalogue([sound(warmHands), sound(expiringLevel), sound(renamed)], law('2026-03-31'));
  it('tells who came, who went and why, and who is called otherwise now', () => {
    const next = [sound(warmHands), sound(expiringLevel), sound(renamed, { name: '新名' }), sound(leapYear)];
    const { added, removed, kept, renamed: called } = diffCatalogue(march, buildCatalogue(next, law('2026-04-01')));
    expect(added.map(({ name }) => name)).to.deep.equal([leapYear.name]);
    expect(removed.map(({ name, why }) => [name, why])).to.deep.equal([[expiringLevel.name, 'excluded']]);
    expect(removed[0]?.decision?.outcome).to.equal('unmet');
    expect(kept).to.have.length(2);
    expect(called, 'org renamed/USCC same').to.deep.equal([
      { org: '51990101MJX050656L', from: renamed.name, to: '新名' },
    ]);
  });
  it('tells those who are gone from those who are undecided', () => {
    const after = law('2026-04-01', open(terms.pendingRenewalCounts));
    const { removed } = diffCatalogue(march, buildCatalogue([sound(warmHands), sound(expiringLevel)], after));
    expect(removed.map(({ name, why }) => [name, why])).to.deep.include.members([
      [expiringLevel.name, 'undecided'],
      [renamed.name, 'gone'],
    ]);
  });
  it('refuses the later one first, and those of different places', () => {
    const later = buildCatalogue([], law('2026-04-01'));
    expect(() => diffCatalogue(later, march)).to.throw(CataloguesOutOfOrderError, 'the older first');
    expect(() => diffCatalogue({ ...march, jurisdiction: 'cn-31' }, later)).to.throw(CataloguesOutOfOrderError);
  });
});

describe('buying from one that is not listed', () => {
  const bars = says(organizations.seriousBars, true);
  const cases = [
    { facts: { isListed: false }, more: open(terms.onlyListed), is: 'met', why: 'a recommendation keeps nobody out' },
    { facts: { isListed: false }, more: says(terms.onlyListed, true), is: 'unmet', why: 'the place says so' },
    { facts: { isListed: true }, more: says(terms.onlyListed, true), is: 'met', why: 'it is listed' },
    { facts: {}, more: says(terms.onlyListed, false), is: 'met', why: 'whether it is listed does not matter' },
    { facts: { isListed: true, credit: 'serious' }, more: open(terms.onlyListed), is: 'unmet', why: 'the list bars' },
  ] as const;
  for (const { facts, more, is, why } of cases)
    it(`${JSON.stringify(facts)}: ${is}, for ${why}`, () => {
      const law = lawOf('2024-01-02', bars, more);
      expect(mayBuyFrom({ credit: 'normal', ...facts }, law).outcome).to.equal(is);
    });
});

describe('properties of the catalogue', () => {
  const day = (year: number): fc.Arbitrary<IsoDate> =>
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as IsoDate);
  const result = fc.constantFrom('passed', 'basic', 'failed', 'none');
  const rating = fc.constantFrom('good', 'fair', 'poor', 'none');
  const some = fc.record({
    registeredOn: fc.integer({ min: 2020, max: 2026 }).chain(day),
    level: fc.integer({ min: 1, max: 5 }),
    until: fc.integer({ min: 2024, max: 2028 }).chain(day),
    results: fc.array(result, { maxLength: 4 }),
    rating,
    socialWorkers: fc.nat(2),
    serious: fc.option(fc.integer({ min: 2024, max: 2027 }).chain(day), { nil: undefined }),
  });
  const make = (seeds: readonly (typeof some extends fc.Arbitrary<infer Value> ? Value : never)[]): Organization[] =>
    seeds.map(({ registeredOn, level, until, results, rating: rated, socialWorkers, serious }, at) => ({
      ...sound(warmHands),
      id: `P-${at}`,
      name: `P-${at}`,
      creditCode: undefined,
      registeredOn,
      assessments: [{ level, on: '2023-01-01', until }],
      annualChecks: results.map((each, back) => ({ year: 2025 - back, result: each })),
      purchases: [{ year: 2024, rating: rated }],
      staff: { count: 5, socialWorkers, professionals: 0 },
      credit: serious ? [{ status: 'serious', from: serious }] : [],
    }));
  const on = law('2026-03-31');
  const rank = { unmet: 0, unknown: 1, met: 2 } as const;

  it('more conditions met never turns listed into excluded', () => {
    const better: readonly ((organization: Organization) => Organization)[] = [
      (one) => ({ ...one, registeredOn: '2010-01-01' }),
      (one) => ({ ...one, assessments: [{ level: 5, on: '2023-01-01', until: '2030-12-31' }] }),
      (one) => ({ ...one, annualChecks: [2024, 2025].map((year) => ({ year, result: 'passed' as const })) }),
      (one) => ({ ...one, purchases: [...one.purchases, { year: 2025, rating: 'good' }] }),
      (one) => ({ ...one, staff: { count: 9, socialWorkers: 3, professionals: 3 } }),
      (one) => ({ ...one, credit: [] }),
    ];
    fc.assert(
      fc.property(some, fc.constantFrom(...better), (seed, improve) => {
        const [organization] = make([seed]) as [Organization];
        expect(rank[decide(improve(organization), on).outcome]).to.be.at.least(rank[decide(organization, on).outcome]);
      }),
    );
  });
  it('the order of the ledger changes nothing, not the digest either', () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (seeds, dice) => {
        const ledger = make(seeds);
        const shuffled = ledger
          .map((one) => [dice.next().value, one] as const)
          .sort(([one], [other]) => one - other)
          .map(([, one]) => one);
        expect(buildCatalogue(shuffled, on)).to.deep.equal(buildCatalogue(ledger, on));
      }),
    );
  });
  it('a past day keeps its answer, whatever is learned later', () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), (seeds) => {
        const then = make(seeds);
        const now: Organization[] = then.map((one) => ({
          ...one,
          assessments: [...one.assessments, { level: 1, on: '2026-04-01' }],
          annualChecks: [...one.annualChecks, { year: 2026, result: 'failed' }],
          credit: [...one.credit, { status: 'serious', from: '2026-04-01' }],
          penalties: [...one.penalties, { on: '2026-04-01', isMajor: true, state: 'final' }],
          purchases: [...one.purchases, { year: 2025, rating: 'good', ratedOn: '2026-04-01' }],
          renewalAppliedOn: '2026-04-01',
        }));
        const { nextChangeOn: _, ...before } = buildCatalogue(then, on);
        const { nextChangeOn: __, ...after } = buildCatalogue(now, on);
        expect(after).to.deep.equal(before);
      }),
    );
  });
});

describe('the next day on which time alone may change a catalogue', () => {
  const bare: Organization = {
    ...sound(warmHands),
    registeredOn: '2000-01-01',
    ...{ assessments: [], annualChecks: [], credit: [], penalties: [], purchases: [], renewalAppliedOn: undefined },
  };
  const next = (change: Partial<Organization>, ...more: readonly Entry[]) =>
    buildCatalogue([{ ...bare, ...change }], law('2026-03-20', ...more)).nextChangeOn;
  const waits = says(organizations.barredAfterSerious, 6);
  const cases: readonly { change: Partial<Organization>; is: string; why: string; more?: readonly Entry[] }[] = [
    { change: {}, is: '2027-01-01', why: 'a new year' },
    { change: { registeredOn: '2024-05-05' }, is: '2026-05-05', why: 'two years since registration' },
    { change: { assessments: [{ level: 3, on: '2026-04-02' }] }, is: '2026-04-02', why: 'an assessment to come' },
    {
      change: { assessments: [{ level: 3, on: '2024-04-02', until: '2026-06-30' }] },
      is: '2026-07-01',
      why: 'the day after an assessment runs out',
    },
    {
      change: { annualChecks: [{ year: 2025, result: 'passed', concludedOn: '2026-04-03' }] },
      is: '2026-04-03',
      why: 'a check that is concluded',
    },
    {
      change: { purchases: [{ year: 2025, rating: 'good', ratedOn: '2026-04-04' }] },
      is: '2026-04-04',
      why: 'a purchase that is rated',
    },
    { change: { credit: [{ status: 'abnormal', from: '2026-04-05' }] }, is: '2026-04-05', why: 'a list begins' },
    {
      change: { credit: [{ status: 'abnormal', from: '2025-01-01', until: '2026-04-06' }] },
      is: '2026-04-06',
      why: 'a list is left',
    },
    {
      change: { credit: [{ status: 'serious', from: '2020-01-01', until: '2025-12-07' }] },
      is: '2026-06-07',
      why: 'the waiting after a list is over',
      more: [waits],
    },
    {
      change: { credit: [{ status: 'serious', from: '2020-01-01', until: '2025-12-07' }] },
      is: '2027-01-01',
      why: 'no text asks for waiting',
    },
    {
      change: { penalties: [{ on: '2026-04-08', isMajor: true, state: 'final' }] },
      is: '2026-04-08',
      why: 'a penalty to come',
    },
    {
      change: { penalties: [{ on: '2023-04-08', isMajor: true, state: 'final' }] },
      is: '2026-04-09',
      why: 'three clean years are over on the day after',
    },
    {
      change: { penalties: [{ on: '2023-04-08', isMajor: true, state: 'final' }] },
      is: '2027-01-01',
      why: 'no text says how many clean years',
      more: [open(terms.cleanYears)],
    },
    { change: { renewalAppliedOn: '2026-04-10' }, is: '2026-04-10', why: 'renewal is applied for' },
    {
      change: { registeredOn: '2024-03-20', assessments: [{ level: 3, on: '2026-03-20' }] },
      is: '2027-01-01',
      why: 'what changes today has changed',
      more: [open(organizations.assessmentLasts)],
    },
  ];
  for (const { change, is, why, more = [] } of cases)
    it(`${is}: ${why}`, () => expect(next(change, ...more)).to.equal(is));

  it('two entries of one organisation are told by both names', () => {
    const other = { ...bare, name: '别名' };
    expect(() => buildCatalogue([bare, other], law('2026-03-20')))
      .to.throw(TwiceInLedgerError)
      .with.deep.property('names', [bare.name, '别名']);
  });
});
