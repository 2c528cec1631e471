import { calendarOf, type IsoDate } from '@liandong/core';
import { expect } from 'chai';
import {
  certificateFacts,
  countSocialWorkers,
  mayApplySenior,
  mayWorkNearMinors,
  parseWorker,
  recordChecksBegin,
  registrationPeriod,
  type Post,
  type Worker,
} from './index.js';
import { lasting } from './registration.js';
import { inNation, inTown } from './small-law.test.js';

const held = { level: 'assistant', system: 'national', issuedOn: '2019-01-01' } as const;

describe('the registration that counts on a day', () => {
  const latest = (registrations: readonly { on: IsoDate; until?: IsoDate }[], on: IsoDate = '2026-03-02') => {
    const { isRegistered, registeredOn, printedUntil } = certificateFacts(
      { ...held, registrations: [...registrations] },
      on,
    );
    return [isRegistered, registeredOn, printedUntil];
  };
  const first = { on: '2020-05-01', until: '2023-05-01' } as const;
  const second = { on: '2023-04-01', until: '2026-04-01' } as const;
  it('is the latest, in whatever order they are written', () => {
    expect(latest([first, second])).to.deep.equal([true, '2023-04-01', '2026-04-01']);
    expect(latest([second, first])).to.deep.equal([true, '2023-04-01', '2026-04-01']);
  });
  it('of two on one day it is the one written last', () => {
    expect(latest([second, { on: '2023-04-01' }])).to.deep.equal([true, '2023-04-01', null]);
  });
  it('is none of a later day; its own day is in', () => {
    expect(latest([first, second], '2023-03-31')).to.deep.equal([true, '2020-05-01', '2023-05-01']);
    expect(latest([first, second], '2023-04-01')).to.deep.equal([true, '2023-04-01', '2026-04-01']);
    expect(latest([first], '2020-04-30')).to.deep.equal([false, undefined, undefined]);
  });
});

describe('how long a registration lasts', () => {
  const calendar = calendarOf(inNation('2026-03-02'));
  const cases = [
    { period: { count: 3, unit: 'year' }, is: '2029-03-02' },
    { period: { count: 3, unit: 'month' }, is: '2026-06-02' },
    { period: { count: 3, unit: 'day' }, is: '2026-03-05' },
    { period: { count: 5, unit: 'workday' }, is: '2026-03-09' },
  ] as const;
  for (const { period, is } of cases)
    it(`${period.count} ${period.unit}: until ${is}, from Monday 2 March 2026`, () =>
      expect(lasting('2026-03-02', period, calendar)).to.equal(is));
});

describe('heads', () => {
  const one = (id: string, posts: readonly Post[], isCertified: boolean): Worker => ({
    id,
    employments: posts.map((post) => ({ post, employer: 'x', from: '2019-01-01' })),
    certificates: isCertified ? [{ ...held, registrations: [{ on: '2025-01-01' }] }] : [],
  });
  it('are those of agencies and those with a certificate; who is both counts once', () => {
    const staff = [
      one('a', ['agency-social-worker'], false),
      one('b', ['agency-social-worker'], true),
      one('c', ['community-worker'], true),
      one('d', ['community-worker'], true),
      one('e', ['community-worker'], true),
      one('f', ['community-worker'], false),
      one('g', ['community-worker', 'agency-social-worker'], true),
      one('h', ['community-worker', 'agency-social-worker'], false),
    ];
    expect(countSocialWorkers(staff, inTown('2026-03-02'))).to.deep.equal({
      agency: 4,
      certifiedCommunity: 4,
      both: 1,
      unknown: 0,
      total: 7,
    });
  });
});

describe('years of practice', () => {
  const years = (intermediateOn: IsoDate, monthsAway = 0) =>
    mayApplySenior(
      { degree: 'bachelor', hasIntermediate: true, intermediateOn, examYear: 2026, monthsAway },
      inNation('2026-03-02'),
    ).value;
  const cases = [
    { on: '2021-12-31', away: 0, is: 5, why: 'to the last day of the year of the examination' },
    { on: '2022-01-01', away: 0, is: 4, why: 'a day short' },
    { on: '2021-11-30', away: 1, is: 5, why: 'a month away is taken off' },
    { on: '2021-12-01', away: 1, is: 4, why: 'a month away is one too many' },
    { on: '2027-01-01', away: 0, is: 0, why: 'never below nothing' },
  ] as const;
  for (const { on, away, is, why } of cases)
    it(`from ${on}, ${away} months away: ${is}, ${why}`, () => expect(years(on, away)).to.equal(is));
});

describe('a yearly check of who was hired after the duty began', () => {
  const hired = { unit: 'school', isHired: true, hiredOn: '2024-03-01', isChecked: false, hasRecord: false } as const;
  const outcome = (on: IsoDate) => mayWorkNearMinors.outcome({ ...hired, isCheckedOnHire: true }, inNation(on));
  it('is reckoned from the hiring', () => {
    expect(outcome('2024-12-31')).to.equal('met');
    expect(outcome('2025-03-03'), 'of two readings one is past').to.equal('unknown');
  });
});

describe('what a worker’s record and the terms can hold', () => {
  const employed = (until: IsoDate | null) =>
    parseWorker({
      id: 'a',
      employments: [{ post: 'community-worker', employer: 'x', from: '2026-03-02', until }],
      certificates: [],
    }).ok;
  it('an employment of one day, an open one, and none that ends before it begins', () => {
    expect(employed('2026-03-02')).to.equal(true);
    expect(employed('2026-03-03')).to.equal(true);
    expect(employed(null)).to.equal(true);
    expect(employed('2026-03-01')).to.equal(false);
  });
  it('a period and a day', () => {
    const sound = (value: unknown) =>
      [registrationPeriod, recordChecksBegin].map((term) => term.type.check(value) === undefined);
    expect(sound({ count: 1, unit: 'year' })).to.deep.equal([true, false]);
    expect(sound('2021-06-01')).to.deep.equal([false, true]);
  });
});
