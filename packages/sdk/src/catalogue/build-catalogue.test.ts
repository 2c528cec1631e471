import type { Entry } from '@liandong/core';
import { leapYear, renamed, warmHands } from '@liandong/fixtures/organizations';
import { expect } from 'chai';
import type { Organization } from '../organizations/index.js';
import { lawOf, listing, says } from '../organizations/small-law.test.js';
import { buildCatalogue, diffCatalogue, listingFacts, mayBeListed, type TwiceInLedgerError } from './index.js';
import { digestOf } from './digest.js';
import * as terms from './terms.js';

const today = '2026-03-31';
/** An organisation of which nothing is on record that has a day. */
const bare: Organization = {
  id: 'O-1',
  name: '示例社',
  registration: 'registered',
  kind: 'service-agency',
  legalForm: 'legal-person',
  assessments: [],
  annualChecks: [],
  credit: [],
  penalties: [],
  purchases: [],
};

it('the years an organisation has stood change nothing where no text asks for years', () => {
  const young = { ...bare, registeredOn: '2024-06-01' } as const;
  const next = (...entries: readonly Entry[]) => buildCatalogue([young], lawOf(today, ...entries)).nextChangeOn;
  expect([next(), next(says(terms.leastYears, 2))]).to.deep.equal(['2027-01-01', '2026-06-01']);
});

describe('the ledger', () => {
  it('is listed in the order of codes, whatever the order of the ledger', () => {
    const [one, two, three] = [
      { ...bare, id: 'O-1' },
      { ...bare, id: 'O-2' },
      { ...bare, id: 'O-3' },
    ];
    for (const ledger of [
      [one, two, three],
      [three, two, one],
      [two, three, one],
    ])
      expect(buildCatalogue(ledger, lawOf(today)).undecided.map(({ org }) => org)).to.deep.equal(['O-1', 'O-2', 'O-3']);
  });
  it('that has one organisation twice is refused with both names', () => {
    const ledger = [{ ...bare, id: 'O-9' }, bare, { ...bare, name: '旧名' }];
    try {
      buildCatalogue(ledger, lawOf(today));
    } catch (error) {
      const twice = error as TwiceInLedgerError;
      expect([twice.org, twice.names]).to.deep.equal(['O-1', ['示例社', '旧名']]);
      return;
    }
    throw new Error('it was taken');
  });
});

describe('the digest', () => {
  it('is that of the text and of nothing behind it', () => {
    // FNV-1a gives the two offsets it begins with where there is nothing to read.
    expect(digestOf('')).to.equal('811c9dc5050c5d1f');
  });
  it('tells laws apart that differ in a value or in a text, whatever comes of it', () => {
    const of = (...entries: readonly Entry[]) => buildCatalogue([bare], lawOf(today, ...entries));
    const catalogues = [
      of(says(terms.leastYears, 2)),
      of(says(terms.leastYears, 3)),
      of(says(terms.leastYears, 2, '2012-01-01')),
    ];
    expect(new Set(catalogues.map(({ digest }) => digest)).size).to.equal(3);
    for (const { undecided } of catalogues) expect(undecided).to.have.length(1);
  });
});

describe('the facts of an organisation on a day, told whole', () => {
  const later = '2026-04-01';
  const full: Organization = {
    ...bare,
    registeredOn: '2020-01-01',
    registeredIn: 'cn',
    renewalAppliedOn: today,
    assessments: [
      { level: 4, on: '2022-01-01', until: '2026-12-31' },
      { level: 5, on: later },
    ],
    annualChecks: [
      { year: 2026, result: 'passed' },
      { year: 2025, result: 'failed', concludedOn: later },
      { year: 2024, result: 'basic', concludedOn: today },
      { year: 2022, result: 'none' },
      { year: 2023, result: 'passed' },
    ],
    purchases: [
      { year: 2027, rating: 'good' },
      { year: 2026, rating: 'poor' },
      { year: 2025, rating: 'good', ratedOn: today },
      { year: 2024, rating: 'good', ratedOn: later },
    ],
    credit: [{ status: 'serious', from: '2020-01-01', until: '2021-01-01' }],
    penalties: [
      { on: today, isMajor: true, state: 'final' },
      { on: later, isMajor: true, state: 'final' },
    ],
    staff: { count: 2, socialWorkers: 1, professionals: 0 },
    services: ['elderly-care'],
  };
  it('what is known today counts, what comes tomorrow does not', () => {
    expect(listingFacts(full, lawOf(today))).to.deep.equal({
      registration: 'registered',
      isRegisteredHere: true,
      legalForm: 'legal-person',
      registeredOn: '2020-01-01',
      level: 4,
      levelUntil: '2026-12-31',
      isRenewalPending: true,
      hasProfessionals: true,
      checks: [
        { year: 2022, result: 'none' },
        { year: 2023, result: 'passed' },
        { year: 2024, result: 'basic' },
      ],
      record: [
        { year: 2026, rating: 'poor' },
        { year: 2025, rating: 'good' },
      ],
      offers: [{ service: 'elderly-care' }],
      credit: 'normal',
      wasOnSeriousList: true,
      leftSeriousOn: '2021-01-01',
      penalties: [{ on: today, isMajor: true, state: 'final' }],
    });
  });
  it('what nobody recorded is not known; no level is level nought, no application is none', () => {
    expect(listingFacts(bare, lawOf(today), { registries: ['cn-1'] })).to.deep.equal({
      registration: 'registered',
      isRegisteredHere: undefined,
      legalForm: 'legal-person',
      registeredOn: undefined,
      level: 0,
      levelUntil: today,
      isRenewalPending: false,
      hasProfessionals: undefined,
      checks: [],
      record: [],
      offers: undefined,
      credit: 'normal',
      wasOnSeriousList: false,
      penalties: [],
    });
  });
  const renewals = [
    { renewalAppliedOn: later, is: false, why: 'it was not applied for yet' },
    { renewalAppliedOn: today, is: true, why: 'today' },
  ] as const;
  for (const { renewalAppliedOn, is, why } of renewals)
    it(`a renewal of ${renewalAppliedOn} is ${is ? '' : 'not '}pending: ${why}`, () =>
      expect(listingFacts({ ...full, renewalAppliedOn }, lawOf(today)).isRenewalPending).to.equal(is));
});

describe('the checks of the years that count', () => {
  const law = lawOf(today, says(terms.checkedYears, 2), says(terms.passingResults, listing(['passed'])));
  const reason = (...checks: readonly (readonly [year: number, result: 'passed' | 'failed'])[]) =>
    mayBeListed({ checks: checks.map(([year, result]) => ({ year, result })) }, law).reasons.find(({ code }) =>
      code.endsWith('.checks'),
    )?.outcome;
  const cases = [
    {
      checks: [
        [2023, 'failed'],
        [2024, 'passed'],
        [2025, 'passed'],
      ],
      is: 'met',
      why: 'three years ago is over',
    },
    {
      checks: [
        [2024, 'failed'],
        [2025, 'passed'],
      ],
      is: 'unmet',
      why: 'the year before last counts',
    },
    {
      checks: [
        [2024, 'passed'],
        [2025, 'failed'],
      ],
      is: 'unmet',
      why: 'last year counts',
    },
    {
      checks: [
        [2023, 'passed'],
        [2025, 'passed'],
      ],
      is: 'unknown',
      why: 'nobody knows of the year between',
    },
  ] as const;
  for (const { checks, is, why } of cases) it(`${is}: ${why}`, () => expect(reason(...checks)).to.equal(is));
});

describe('two catalogues of one day', () => {
  it('are compared all the same', () => {
    const law = lawOf(today);
    const catalogue = { ...buildCatalogue([], law), listed: [] };
    expect(diffCatalogue(catalogue, catalogue)).to.deep.equal({ added: [], removed: [], kept: [], renamed: [] });
  });
  it('tell the codes of those that stayed', () => {
    const decision = mayBeListed({}, lawOf(today));
    const listed = [warmHands, leapYear, renamed].map(({ id, name }) => ({ org: id, name, decision }));
    const catalogue = { ...buildCatalogue([], lawOf(today)), listed };
    expect(diffCatalogue(catalogue, catalogue).kept).to.deep.equal([warmHands.id, leapYear.id, renamed.id]);
  });
});
