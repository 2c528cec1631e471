import { lawOn, yuan, type IsoDate } from '@liandong/core';
import { allPacks } from '@liandong/packs';
import {
  evaluateScheme,
  evaluateSchemes,
  gradeWithCertificate,
  isPayAtFloor,
  isVenueFree,
  mayGetIncubation,
  mayGetPremisesSubsidy,
  mayGetSalarySubsidy,
  stackByLaw,
} from '@liandong/sdk/subsidies';
import { expect } from 'chai';

const at = (on: IsoDate, place: string) => lawOn(on, place, allPacks);
const middle = { certificateLevel: 'middle', obtainedOn: '2022-12-01', neverLapses: true } as const;
const worker = {
  role: 'community-worker',
  certificates: [middle],
  month: '2024-06-01',
  workedFrom: '2020-01-01',
  isStillHere: true,
  certificateLevel: 'middle',
  isWorkingHere: true,
  isAppraised: true,
  isPaidForLevel: false,
  paidBefore: 0,
} as const;
const organization = {
  bill: 'rent',
  charge: yuan(2500),
  premises: 'park',
  isAtRegisteredAddress: true,
  isRegisteredHere: true,
  orgClass: 'community',
  monthsPaid: 12,
  level: 3,
  credit: 'normal',
} as const;

describe('subsidies: the law as it stands', () => {
  const pudong = [
    { on: '2016-10-30', is: 'unknown', why: 'the measure is named for the city, and nothing is said of it' },
    { on: '2016-10-31', is: 'met', why: 'the first day of the district’s text' },
    { on: '2020-12-31', is: 'met', why: 'the last day of 十三五' },
    { on: '2021-01-01', is: 'unmet', why: 'scheme itself expired (十三五)' },
  ] as const;
  for (const { on, is, why } of pudong)
    it(`rent in Pudong on ${on}: ${is}, for ${why}`, () => {
      expect(mayGetPremisesSubsidy(organization, at(on, 'cn-310115')).outcome).to.equal(is);
    });
  it('in Pudong the amount is left open: eligible, amount unknown', () => {
    const result = evaluateScheme('premises', organization, at('2019-05-06', 'cn-310115'));
    expect(result).to.include({ amount: null, amountUnknown: true });
    const months = (monthsPaid: number) =>
      mayGetPremisesSubsidy({ ...organization, monthsPaid }, at('2019-05-06', 'cn-310115')).outcome;
    expect([months(35), months(36)], '最长为3年').to.deep.equal(['met', 'unmet']);
  });
  it('in Ningxia: 6000 and 3000 once, 200 to 500 a month, and nothing said of both together', () => {
    const law = at('2024-06-15', 'cn-64');
    const results = evaluateSchemes(worker, law, ['post', 'exam']);
    expect(results.map(({ amount }) => amount)).to.deep.equal([yuan(300), yuan(3000)]);
    expect(stackByLaw(results, law).map(({ standing }) => standing)).to.deep.equal(['rule-open']);
    const initial = { ...worker, certificates: undefined, certificateLevel: 'initial' } as const;
    expect(evaluateScheme('exam', initial, law).decision.outcome, 'left to cities').to.equal('unknown');
    expect(evaluateScheme('exam', worker, at('2024-05-06', 'cn-64')).decision.outcome, 'a day before').to.equal(
      'unknown',
    );
  });
  it('in Xuhui: for employing social workers; payee and amount are not said', () => {
    const law = at('2024-06-15', 'cn-310104');
    const facts = {
      ...worker,
      employerClass: 'charity',
      isSocialWorkPost: true,
      isFullTime: true,
      employers: 1,
      credit: 'normal',
    } as const;
    expect(evaluateScheme('salary', facts, law)).to.include({ amountUnknown: true, payee: 'unknown' });
    const { role: _, certificateLevel: __, isWorkingHere: ___, isAppraised: ____, ...rest } = facts;
    const { isPaidForLevel: _____, paidBefore: ______, ...salary } = rest;
    expect(mayGetSalarySubsidy({ ...salary, certificates: [] }, law).outcome).to.equal('unknown');
    expect(mayGetSalarySubsidy({ ...salary, employerClass: 'culture-sport' }, law).outcome).to.equal('unmet');
    expect(evaluateScheme('post', worker, law)).to.include({ amountUnknown: true });
  });
  it('in Shanghai: four supports and others, no months, no table, no wage', () => {
    const law = at('2024-06-15', 'cn-31');
    const facts = { orientation: 'public', isJudgedStartup: true, monthsIncubated: 1, credit: 'normal' } as const;
    expect(mayGetIncubation({ ...facts, support: 'venue' }, law).outcome).to.equal('unknown');
    expect(mayGetIncubation({ ...facts, support: 'venue', orientation: 'self' }, law).outcome).to.equal('unmet');
    const grade = gradeWithCertificate({ certificates: [middle], month: '2024-06-01', currentGrade: 4 }, law);
    expect([grade.outcome, grade.value]).to.deep.equal(['met', undefined]);
    expect(isPayAtFloor({ pay: yuan(9000), meanPay: yuan(9000), isFullTime: true }, law).outcome).to.equal('unknown');
  });
  it('in Shangcheng venues are open free of charge to those it names', () => {
    const of = (user: 'social-worker' | 'enterprise') => isVenueFree({ user }, at('2017-03-17', 'cn-330102')).outcome;
    expect([of('social-worker'), of('enterprise')]).to.deep.equal(['met', 'unknown']);
  });

  it('the invented chain answers every scheme with an amount', () => {
    const law = at('2024-06-15', 'cn-990101');
    const all = evaluateSchemes(
      {
        ...organization,
        ...worker,
        wasOnSeriousList: false,
        support: 'small-grant',
        orientation: 'public',
        foundedOn: '2023-06-15',
        monthsIncubated: 3,
        servedSince: '2020-01-01',
        isUnbroken: true,
        isWellDone: true,
        wasGranted: false,
        employerClass: 'community-service',
        isSocialWorkPost: true,
        isFullTime: true,
        employers: 1,
      },
      law,
    );
    expect(all.map(({ scheme, amount }) => [scheme, amount])).to.deep.equal([
      ['premises', yuan(2500)],
      ['incubation', yuan(20_000)],
      ['continuity', yuan(30_000)],
      ['salary', yuan(1000)],
      ['post', yuan(500)],
      ['exam', yuan(3000)],
    ]);
    const monthly = all.filter(({ scheme }) => scheme === 'salary' || scheme === 'post');
    // One goes to the employer, the other to the worker.
    expect(stackByLaw(monthly, law).map(({ standing, taken }) => [standing, taken])).to.deep.equal([
      ['settled', ['salary']],
      ['settled', ['post']],
    ]);
  });
});
