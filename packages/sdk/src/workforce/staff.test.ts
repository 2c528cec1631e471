import { expect } from 'chai';
import type { IsoDate } from '@liandong/core';
import { heBin, linAnqing, professorMeng, staffOfMarch, tangYue, zhaoKe } from '@liandong/fixtures/workforce';
import fc from 'fast-check';
import {
  certifiedOf,
  certifiedRate,
  countSocialWorkers,
  isLeadCovered,
  isRoleClear,
  isTrainedNotOnlyCertified,
  mayOpenStudio,
  mayWorkNearMinors,
  parseWorker,
  type Worker,
} from './index.js';
import { inNation, inTown, whereYearIs } from './small-law.test.js';

const march = '2026-03-02';

describe('certifiedRate', () => {
  it('counts persons: dual status once, advisors not at all', () => {
    const { n, d, unknown, basis } = certifiedRate(staffOfMarch, inTown(march));
    expect([n, d, unknown]).to.deep.equal([2, 4, 0]);
    expect(basis).to.deep.equal({
      unit: 'person',
      on: march,
      jurisdiction: 'cn-1',
      among: ['community-worker', 'agency-social-worker'],
      dual: 1,
    });
  });
  it('keeps apart those of whom it cannot be told', () => {
    const { n, d, unknown } = certifiedRate(staffOfMarch, inNation(march));
    expect([n, d, unknown], 'an unregistered certificate').to.deep.equal([2, 4, 1]);
  });
  it('the same person with two employers on two lines is one person', () => {
    const lines = tangYue.employments.map((each) => ({ ...tangYue, employments: [each] }));
    expect(certifiedRate(lines, inTown(march))).to.deep.include({ n: 1, d: 1 });
    expect(certifiedRate(lines, inTown(march)).basis.dual).to.equal(1);
  });
  it('only those in post on the day', () => {
    expect(certifiedRate([tangYue], inTown('2019-08-31')).d).to.equal(0);
    expect(certifiedRate([tangYue], inTown('2019-09-01')).d, 'the first day').to.equal(1);
    const gone: Worker = {
      ...heBin,
      employments: [{ post: 'community-worker', employer: 'x', from: '2018-03-01', until: march }],
    };
    expect(certifiedRate([gone], inTown(march)).d, 'the last day').to.equal(1);
    expect(certifiedRate([gone], inTown('2026-03-03')).d).to.equal(0);
  });
  it('the posts may be chosen', () => {
    const { n, d } = certifiedRate(staffOfMarch, inTown(march), { among: ['community-worker'] });
    expect([n, d]).to.deep.equal([1, 3]);
  });
  it('one certificate that counts is enough', () => {
    const two = { certificates: [...zhaoKe.certificates, ...linAnqing.certificates] };
    expect(certifiedOf(two, inTown(march)).outcome).to.equal('met');
    expect(certifiedOf(two, inNation(march)).outcome, 'whatever is open about the other').to.equal('met');
    expect(certifiedOf(zhaoKe, inNation(march)).outcome).to.equal('unknown');
    expect(certifiedOf(heBin, inNation(march)).outcome).to.equal('unmet');
  });
  it('the numerator never passes the denominator, in whatever order and however often people are listed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...staffOfMarch), { maxLength: 12 }), (staff) => {
        const rate = certifiedRate(staff, inNation(march));
        expect(rate.n + rate.unknown).to.be.at.most(rate.d);
        expect(rate.d).to.be.at.most(new Set(staff.map(({ id }) => id)).size);
        const again = certifiedRate([...staff].reverse(), inNation(march));
        expect([again.n, again.d, again.unknown]).to.deep.equal([rate.n, rate.d, rate.unknown]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('countSocialWorkers', () => {
  it('agency social workers and certified community workers, without counting dual status twice', () => {
    expect(countSocialWorkers(staffOfMarch, inTown(march))).to.deep.equal({
      agency: 2,
      certifiedCommunity: 1,
      both: 1,
      unknown: 0,
      total: 2,
    });
    expect(countSocialWorkers(staffOfMarch, inNation(march)).unknown, 'unregistered: not told').to.equal(1);
    expect(countSocialWorkers([professorMeng], inTown(march)).total, 'an advisor is no staff').to.equal(0);
  });
});

describe('isTrainedNotOnlyCertified', () => {
  const passed = [{ kind: 'workshop', on: '2026-01-20', isPassed: true }] as const;
  const cases = [
    { facts: { isCertified: true, trainings: passed }, is: ['met', 'met', 'both'] },
    { facts: { isCertified: true, trainings: [] }, is: ['met', 'unmet', 'certificate-only'] },
    {
      facts: { isCertified: true, trainings: [{ ...passed[0], isPassed: false }] },
      is: ['met', 'unmet', 'certificate-only'],
    },
    {
      facts: { isCertified: true, trainings: [{ ...passed[0], on: '2026-03-03' }] },
      is: ['met', 'unmet', 'certificate-only'],
    },
    { facts: { isCertified: false, trainings: passed }, is: ['unmet', 'unmet', 'training-only'] },
    { facts: { isCertified: false, trainings: [] }, is: ['unmet', 'unmet', 'neither'] },
  ] as const;
  for (const { facts, is } of cases)
    it(`${is[2]}: ${is[0]} where it advises, ${is[1]} where it binds`, () => {
      const [nation, town] = [
        isTrainedNotOnlyCertified(facts, inNation(march)),
        isTrainedNotOnlyCertified(facts, inTown(march)),
      ];
      expect([nation.outcome, town.outcome, nation.value]).to.deep.equal(is);
    });
});

describe('isRoleClear', () => {
  const dual = { isCommunityWorker: true, actsAsSocialWorker: true } as const;
  it('一身二任 is a warning, never an outcome, unless bound', () => {
    const conflict = isRoleClear({ ...dual, meetsInOneMatter: true }, inNation(march));
    expect([conflict.outcome, conflict.value]).to.deep.equal(['met', 'conflict']);
    expect(conflict.reasons.map(({ force, outcome }) => [force, outcome])).to.deep.equal([
      ['advisory', 'unmet'],
      ['advisory', 'unmet'],
    ]);
    expect(isRoleClear({ ...dual, meetsInOneMatter: true }, inTown(march)).outcome).to.equal('unmet');
    expect(isRoleClear({ ...dual, meetsInOneMatter: false }, inTown(march))).to.include({
      outcome: 'met',
      value: 'dual',
    });
    expect(isRoleClear({ isCommunityWorker: false }, inTown(march))).to.include({ outcome: 'met', value: 'one-role' });
  });
});

describe('mayOpenStudio', () => {
  const studio = { legalForm: 'none', certified: 2, uncertified: 0, founderIsCertified: true } as const;
  const cases = [
    { change: {}, is: ['met', 'no-contract-party'], why: 'two are enough in town; a platform signs nothing' },
    { change: { certified: 1 }, is: ['unmet', 'no-contract-party'], why: 'one is not' },
    { change: { legalForm: 'filed' }, is: ['met', 'no-contract-party'], why: 'filing makes no legal person' },
    { change: { legalForm: 'legal-person' }, is: ['met', 'contract-party'], why: 'the other kind of studio' },
    { change: { uncertified: 3 }, is: ['met', 'no-contract-party'], why: 'all certified is practice only' },
  ] as const;
  for (const { change, is, why } of cases)
    it(`${is.join(', ')}: ${why}`, () => {
      const { outcome, value } = mayOpenStudio({ ...studio, ...change }, inTown(march));
      expect([outcome, value]).to.deep.equal(is);
    });
  it('how many it takes is open: unknown, and the legal form is told all the same', () => {
    expect(mayOpenStudio({ ...studio, certified: 100 }, inNation(march))).to.include({
      outcome: 'unknown',
      value: 'no-contract-party',
    });
  });
});

describe('mayWorkNearMinors', () => {
  const hired = {
    unit: 'school',
    isHired: true,
    hiredOn: '2023-09-01',
    isChecked: true,
    isCheckedOnHire: true,
    lastCheckedOn: '2025-03-10',
    hasRecord: false,
  } as const;
  const ask = (change: object, law = inNation(march)) => {
    const { outcome, value } = mayWorkNearMinors({ ...hired, ...change }, law);
    return [outcome, value];
  };
  it('before hiring', () => {
    const applicant = { isHired: false, isChecked: false };
    expect(ask({ ...applicant, hasRecord: undefined })).to.deep.equal(['unmet', undefined]);
    expect(ask(applicant)).to.deep.equal(['unmet', 'check-first']);
    expect(ask({ isHired: false })).to.deep.equal(['met', 'may-work']);
    expect(ask({ isHired: false, hasRecord: true })).to.deep.equal(['unmet', 'do-not-hire']);
  });
  it('a record that comes out later ends the work', () => {
    expect(ask({ hasRecord: true })).to.deep.equal(['unmet', 'dismiss']);
  });
  it('hired without a check', () => {
    expect(ask({ isCheckedOnHire: false })).to.deep.equal(['unmet', 'check-first']);
    expect(ask({ isCheckedOnHire: false, hiredOn: '2021-06-01' }), 'on the first day of the duty').to.deep.equal([
      'unmet',
      'check-first',
    ]);
    expect(ask({ isCheckedOnHire: false, hiredOn: '2021-05-31' }), 'before it').to.deep.equal(['met', 'may-work']);
  });
  const yearly = [
    { on: '2025-12-31', year: 'met', months: 'met', open: 'met', why: 'checked this year' },
    { on: '2026-03-10', year: 'met', months: 'met', open: 'met', why: 'twelve months end today' },
    { on: '2026-03-11', year: 'met', months: 'unmet', open: 'unknown', why: 'the two readings part' },
    { on: '2026-12-31', year: 'met', months: 'unmet', open: 'unknown', why: 'this year is not over' },
    { on: '2027-01-01', year: 'unmet', months: 'unmet', open: 'unmet', why: 'no check in all of 2026' },
  ] as const;
  for (const { on, year, months, open, why } of yearly)
    it(`last checked 2025-03-10, on ${on}: ${open}, for ${why}`, () => {
      const of = (law: ReturnType<typeof inNation>) => mayWorkNearMinors(hired, law).outcome;
      expect(of(inNation(on))).to.equal(open);
      expect(of(whereYearIs('calendar-year', on))).to.equal(year);
      expect(of(whereYearIs('twelve-months', on))).to.equal(months);
    });
  it('never checked since the duty began', () => {
    const never = { isChecked: false, lastCheckedOn: undefined, isCheckedOnHire: false, hiredOn: '2019-01-01' };
    expect(ask(never, inNation('2021-12-31')), 'the first year is not over').to.deep.equal(['met', 'may-work']);
    expect(ask(never, inNation('2022-06-02'))).to.deep.equal(['unmet', 'check-again']);
  });
  it('a unit that the list does not name is unknown, for the list ends in 等', () => {
    expect(ask({ unit: 'committee', isCheckedOnHire: false })).to.deep.equal(['unknown', undefined]);
    expect(ask({ unit: 'committee' }), 'checked all the same').to.deep.equal(['met', undefined]);
  });
  it('no text, no answer: before the revision of 2020', () => {
    expect(ask({}, inNation('2021-05-31'))[0]).to.equal('unknown');
  });
});

describe('project/venture: lead social worker leaves/cert lapses', () => {
  const lead = { hasLeft: false, leadUntil: '2026-06-01', projectEndsOn: '2026-12-31', hasSuccessor: false } as const;
  const ask = (change: object, on: IsoDate, law = inTown(on)) => {
    const { outcome, value } = isLeadCovered({ ...lead, ...change }, law);
    return [outcome, value];
  };
  it('certificate lapses mid-project', () => {
    expect(ask({}, '2026-06-01'), 'its last day').to.deep.equal(['met', 'renew-in-time']);
    expect(ask({}, '2026-06-02')).to.deep.equal(['unmet', 'renew']);
    expect(ask({ leadUntil: '2026-12-31' }, '2026-06-02')).to.deep.equal(['met', 'holds']);
    expect(ask({}, '2026-06-02', inNation('2026-06-02'))[0], 'no text says whether it matters').to.equal('unknown');
  });
  it('lead social worker leaves', () => {
    const left = { hasLeft: true, leftOn: '2026-03-31' };
    expect(ask(left, '2026-03-30'), 'still here').to.deep.equal(['met', 'renew-in-time']);
    expect(ask(left, '2026-03-31'), 'gone on the day itself').to.deep.equal(['met', 'replace-by']);
    expect(ask(left, '2026-04-30'), 'a month later, the last day of the time').to.deep.equal(['met', 'replace-by']);
    expect(ask(left, '2026-05-01')).to.deep.equal(['unmet', 'replace']);
    const followed = { ...left, hasSuccessor: true, successorIsCertified: true };
    expect(ask(followed, '2026-05-01')).to.deep.equal(['met', 'covered']);
    expect(ask({ ...followed, successorIsCertified: false }, '2026-05-01')).to.deep.equal(['unmet', 'replace']);
    expect(ask(left, '2026-05-01', inNation('2026-05-01'))[0], 'no text says how soon').to.equal('unknown');
  });
});

describe('the model of a worker', () => {
  for (const one of staffOfMarch)
    it(`takes ${one.id} as it is`, () => expect(parseWorker(one)).to.deep.equal({ ok: true, value: one }));
  it('says where it is wrong', () => {
    const parsed = parseWorker({
      ...heBin,
      employments: [{ post: 'community-worker', employer: ' ', from: '2026-02-30' }],
    });
    expect(parsed.ok ? [] : parsed.problems).to.deep.equal([
      { path: 'employments[0].employer', code: 'required' },
      { path: 'employments[0].from', code: 'not-a-date' },
    ]);
    const backwards = parseWorker({
      ...heBin,
      employments: [{ post: 'community-worker', employer: 'x', from: '2026-02-02', until: '2026-02-01' }],
    });
    expect(backwards.ok ? [] : backwards.problems).to.deep.equal([
      { path: 'employments[0].until', code: 'before-start' },
    ]);
  });
});
