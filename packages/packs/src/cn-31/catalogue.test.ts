import { lawOn, type IsoDate } from '@liandong/core';
import { organizationsOfDistrict, warmHands } from '@liandong/fixtures/organizations';
import { allPacks } from '@liandong/packs';
import { buildCatalogue, listingFacts, mayBeListed, mayBuyFrom } from '@liandong/sdk/catalogue';
import type { Organization } from '@liandong/sdk/organizations';
import { expect } from 'chai';

const at = (on: IsoDate, place = 'cn-31') => lawOn(on, place, allPacks);
const inShanghai = (change: Partial<Organization> = {}): Organization => ({
  ...warmHands,
  registeredIn: 'cn-31',
  registeredOn: '2015-01-01',
  assessments: [{ level: 3, on: '2021-01-01' }],
  annualChecks: [2020, 2021, 2022].map((year) => ({ year, result: 'passed' as const })),
  purchases: [{ year: 2019, rating: 'good' }],
  ...change,
});
const decide = (organization: Organization, on: IsoDate) => mayBeListed(listingFacts(organization, at(on)), at(on));

describe('the catalogue: the law as it stands', () => {
  const cases: readonly { on: IsoDate; change?: Partial<Organization>; is: string; why: string }[] = [
    { on: '2022-07-15', is: 'unknown', why: 'the report names conditions and does not say which' },
    { on: '2022-07-16', is: 'met', why: 'the edition of 2022 says which' },
    { on: '2022-07-16', change: { registeredOn: '2020-07-17' }, is: 'unmet', why: 'a day short of two years' },
    { on: '2022-07-16', change: { registeredOn: '2020-07-16' }, is: 'met', why: '两年以上, on the day itself' },
    {
      on: '2022-07-16',
      change: { assessments: [{ level: 2, on: '2021-01-01' }] },
      is: 'unmet',
      why: '3A（含）以上',
    },
    {
      on: '2022-07-16',
      change: { assessments: [{ level: 3, on: '2017-07-16' }] },
      is: 'unmet',
      why: 'a level lasts five years, to 2022-07-15',
    },
    {
      on: '2022-07-16',
      change: { assessments: [{ level: 3, on: '2017-07-16' }], renewalAppliedOn: '2022-05-01' },
      is: 'unknown',
      why: 'whether it counts while renewal is pending is not said',
    },
    {
      on: '2022-07-16',
      change: { annualChecks: [2020, 2021].map((year) => ({ year, result: 'basic' as const })) },
      is: 'unmet',
      why: '年度检查合格',
    },
    { on: '2022-07-16', change: { purchases: [{ year: 2018, rating: 'good' }] }, is: 'unmet', why: '2019 至今' },
    { on: '2022-07-16', change: { services: ['legal-aid'] }, is: 'unknown', why: 'the thirteen fields end in 等' },
  ];
  for (const { on, change, is, why } of cases)
    it(`${on} ${JSON.stringify(change ?? {})}: ${is}, for ${why}`, () => {
      expect(decide(inShanghai(change), on).outcome).to.equal(is);
    });
  it('is a reprint, about 2022, and says so afterwards', () => {
    const decision = decide(
      inShanghai({ annualChecks: [2022, 2023].map((year) => ({ year, result: 'passed' })) }),
      '2024-01-02',
    );
    expect(decision.evidence).to.equal('reprint');
    expect(decision.stale?.map(({ id }) => id)).to.include('cn-31-providers-2022');
  });
  it('unlisted is not barred', () => {
    const { outcome, reasons } = mayBuyFrom({ isListed: false, credit: 'normal' }, at('2024-01-02'));
    expect(outcome).to.equal('met');
    expect(reasons.find(({ code }) => code.endsWith('.listed'))).to.include({ outcome: 'unmet', force: 'advisory' });
    expect(mayBuyFrom({ isListed: true, credit: 'serious' }, at('2024-01-02')).outcome).to.equal('unmet');
  });
  it('can be tried in the invented district', () => {
    const { listed, excluded, undecided } = buildCatalogue(organizationsOfDistrict, at('2026-07-01', 'cn-990101'));
    expect([listed.length, excluded.length, undecided.length]).to.deep.equal([4, 6, 1]);
  });
});
