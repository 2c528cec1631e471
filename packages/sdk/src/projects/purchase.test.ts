import { expect } from 'chai';
import * as fc from 'fast-check';
import { addDays, yuan, type IsoDate } from '@liandong/core';
import {
  isContractStepInTime,
  isTenderValid,
  isTermAllowed,
  mayAddToContract,
  mayBePurchased,
  mayContract,
  mayDestroyFiles,
  sharedHeads,
} from './index.js';
import { bindingLaw, lawOf } from './small-law.test.js';

const said = ({ outcome, value }: { outcome: string; value?: unknown }) => `${outcome} ${String(value)}`;
const law = lawOf();

describe('projects: who may sign', () => {
  type Facts = Parameters<typeof mayContract>[0];
  const plain: Facts = {
    isUnderLaw: true,
    party: 'organization',
    legalForm: 'legal-person',
    violation: 'none',
    joinsOn: '2026-06-01',
  };
  const cases: readonly { facts: Facts; is: string; why: string }[] = [
    { facts: {}, is: 'met may', why: 'a legal person with a clean record' },
    { facts: { party: 'organization', legalForm: 'none' }, is: 'unmet no-party', why: 'a group that is only filed' },
    { facts: { legalForm: 'natural-person' }, is: 'met may', why: 'a natural person may be a supplier' },
    { facts: { legalForm: 'unincorporated' }, is: 'unknown undefined', why: 'no text says how it bears liability' },
    { facts: { legalForm: 'unincorporated', isUnderLaw: false }, is: 'met may', why: 'outside the law it may sign' },
    {
      facts: { isUnderLaw: null, legalForm: 'none' },
      is: 'unmet no-party',
      why: 'no body signs nothing, law or no law',
    },
  ];
  for (const { facts, is, why } of cases)
    it(`${JSON.stringify(facts)}: ${is}, for ${why}`, () =>
      expect(said(mayContract({ ...plain, ...facts }, law))).to.equal(is));

  it('studio (no legal person) as contractor: no party, whatever it is called', () => {
    expect(said(mayContract({ ...plain, party: 'studio', legalForm: 'none' }, law))).to.equal('unmet no-party');
  });
  it('studio as contractor: one that is registered is a party like any other', () => {
    expect(said(mayContract({ ...plain, party: 'studio', legalForm: 'legal-person' }, law))).to.equal('met may');
  });
  it('branch without legal person: may sign in its own name, and is no supplier under the law', () => {
    expect(said(mayContract({ ...plain, legalForm: 'branch' }, law))).to.equal('unmet not-liable');
    expect(said(mayContract({ ...plain, legalForm: 'branch', isUnderLaw: false }, law))).to.equal('met may');
  });
  it('committee itself as carrier: a legal person, so it is flagged, and barred only where a text says so', () => {
    const decision = mayContract({ ...plain, party: 'committee' }, law);
    expect(said(decision)).to.equal('met committee');
    expect(decision.reasons.find(({ code }) => code.endsWith('.committeeApart'))).to.include({
      outcome: 'unmet',
      force: 'advisory',
    });
    expect(said(mayContract({ ...plain, party: 'committee' }, bindingLaw()))).to.equal('unmet committee');
  });

  const major = (violationOn: IsoDate): Facts => ({ ...plain, violation: 'major', violationOn });
  for (const { on, is, why } of [
    { on: '2023-06-02', is: 'unmet record', why: 'a day less than three years' },
    { on: '2023-06-01', is: 'unmet record', why: 'three years end on the same day, which is still within' },
    { on: '2023-05-31', is: 'met may', why: 'the day after three years' },
  ] as const)
    it(`a major violation on ${on}, taking part on 2026-06-01: ${is}, for ${why}`, () =>
      expect(said(mayContract(major(on), law))).to.equal(is));
  it('a violation on 29 February: three years end on the last of February', () => {
    expect(said(mayContract({ ...major('2024-02-29'), joinsOn: '2027-02-28' }, law))).to.equal('unmet record');
    expect(said(mayContract({ ...major('2024-02-29'), joinsOn: '2027-03-01' }, law))).to.equal('met may');
  });
  it('a ban that has run out does not stand for three years', () => {
    const banned: Facts = { ...plain, violation: 'banned', bannedUntil: '2026-05-31' };
    expect(said(mayContract(banned, law))).to.equal('met may');
    expect(said(mayContract({ ...banned, bannedUntil: '2026-06-01' }, law))).to.equal('unmet record');
  });
  it('penalty appealed: whether it counts meanwhile stands in no text', () => {
    const appealed: Facts = { ...plain, violation: 'appealed' };
    expect(mayContract(appealed, law).outcome).to.equal('unknown');
    expect(said(mayContract(appealed, bindingLaw()))).to.equal('met may');
  });
  it('outside the procurement law the record is not asked for', () => {
    expect(said(mayContract({ party: 'agency', legalForm: 'legal-person', isUnderLaw: false }, law))).to.equal(
      'met may',
    );
  });
});

describe('projects: enough suppliers', () => {
  type Facts = Parameters<typeof isTenderValid>[0];
  const bid = { isResponsive: true, sharesHead: false, isRelated: false } as const;
  const tender = (suppliers: Facts['suppliers'], change: Facts = {}) =>
    said(isTenderValid({ isUnderLaw: true, method: 'open-tender', suppliers, ...change }, law));

  it('<3 eligible providers: two fail, three are enough', () => {
    expect(tender([])).to.equal('unmet fails');
    expect(tender([bid, bid])).to.equal('unmet fails');
    expect(tender([bid, bid, bid])).to.equal('met valid');
    expect(tender([bid, bid, { ...bid, isResponsive: false }])).to.equal('unmet fails');
  });
  it('<3 eligible providers: so in negotiation and inquiry', () => {
    for (const method of ['negotiation', 'inquiry', 'invited-tender'] as const) {
      expect(tender([bid, bid], { method })).to.equal('unmet fails');
      expect(tender([bid, bid, bid], { method })).to.equal('met valid');
    }
  });
  it('<3 eligible providers: a single source needs its own ground', () => {
    expect(tender([bid], { method: 'single-source', isSingleSourceAllowed: true })).to.equal('met single-source');
    expect(tender([bid], { method: 'single-source', isSingleSourceAllowed: false })).to.equal('unmet fails');
  });
  it('same legal representative bidding (条例18): neither counts, and the rest must still be enough', () => {
    const twin = { ...bid, sharesHead: true };
    expect(tender([twin, twin, bid])).to.equal('unmet fails');
    expect(tender([twin, twin, bid, bid])).to.equal('unmet fails');
    expect(tender([twin, twin, bid, bid, bid])).to.equal('met without-related');
  });
  it('same legal representative bidding: so where one holds or runs the other', () => {
    expect(tender([bid, bid, { ...bid, isRelated: true }])).to.equal('unmet fails');
  });
  it('same legal representative bidding: heads are compared by name, and an unnamed one may be anybody', () => {
    expect(sharedHeads(['甲', '乙', '甲'])).to.deep.equal([true, false, true]);
    expect(sharedHeads(['甲', undefined, '甲'])).to.deep.equal([true, undefined, true]);
    expect(sharedHeads(['甲', '乙', undefined])).to.deep.equal([undefined, undefined, undefined]);
  });
  it('a head that is not known leaves it unknown only while it matters', () => {
    const unnamed = { isResponsive: true, isRelated: false };
    expect(tender([bid, bid, unnamed])).to.equal('unknown undefined');
    expect(tender([bid, bid, bid, unnamed])).to.match(/^met /);
    expect(tender([bid, unnamed])).to.equal('unmet fails');
  });
  it('outside the procurement law nobody counts', () => {
    expect(tender([], { isUnderLaw: false })).to.equal('met not-procurement');
  });
  it('one more sound bid never makes it fail', () => {
    const row = fc.record({ isResponsive: fc.boolean(), sharesHead: fc.boolean(), isRelated: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (suppliers) => {
        const facts = { isUnderLaw: true, method: 'open-tender' } as const;
        if (isTenderValid.outcome({ ...facts, suppliers }, law) === 'met')
          expect(isTenderValid.outcome({ ...facts, suppliers: [...suppliers, bid] }, law)).to.equal('met');
      }),
    );
  });
});

describe('projects: what may be bought', () => {
  const of = (...kinds: readonly string[]) =>
    said(mayBePurchased({ parts: kinds.map((kind) => ({ kind })) as never, isBarredElsewhere: false }, law));
  it('a service may', () => expect(of('service')).to.equal('met may'));
  for (const kind of ['outside-duty', 'direct-duty', 'goods', 'works', 'welfare-post'])
    it(`${kind} may not`, () => expect(of(kind)).to.equal('unmet barred'));
  it('item on negative list hidden in a bundle (工程+服务): the part is found and taken out', () => {
    expect(of('service', 'service', 'works')).to.equal('unmet take-out');
    expect(of('welfare-post', 'service')).to.equal('unmet take-out');
    expect(of('works', 'goods')).to.equal('unmet barred');
  });
  it('item hidden in a bundle: a part that nobody names leaves it unknown, unless another is barred', () => {
    expect(said(mayBePurchased({ parts: [{ kind: 'service' }, {}], isBarredElsewhere: false }, law))).to.equal(
      'unknown undefined',
    );
    expect(mayBePurchased({ parts: [{ kind: 'works' }, {}], isBarredElsewhere: false }, law).outcome).to.equal('unmet');
    expect(mayBePurchased({ parts: [], isBarredElsewhere: false }, law).outcome).to.equal('unknown');
  });
  it('what other law bars is for people to say', () => {
    const parts = [{ kind: 'service' }] as const;
    expect(mayBePurchased({ parts }, law).missing.map(({ kind }) => kind)).to.deep.equal(['judgement']);
    expect(said(mayBePurchased({ parts, isBarredElsewhere: true }, law))).to.equal('unmet barred');
  });
});

describe('projects: the contract in time', () => {
  type Facts = Parameters<typeof isContractStepInTime>[0];
  const cases: readonly { step: Facts['step']; from: IsoDate; done: IsoDate; is: string; why: string }[] = [
    { step: 'sign', from: '2026-05-06', done: '2026-06-05', is: 'met in-time', why: 'the thirtieth day' },
    { step: 'sign', from: '2026-05-06', done: '2026-06-06', is: 'unmet late', why: 'the thirty-first' },
    { step: 'sign', from: '2026-09-02', done: '2026-10-08', is: 'met in-time', why: 'the holidays roll to a workday' },
    { step: 'sign', from: '2026-09-02', done: '2026-10-09', is: 'unmet late', why: 'the workday after that' },
    { step: 'file', from: '2026-06-01', done: '2026-06-10', is: 'met in-time', why: 'the seventh workday' },
    { step: 'file', from: '2026-06-01', done: '2026-06-11', is: 'unmet late', why: 'the eighth' },
    { step: 'file', from: '2026-09-18', done: '2026-09-28', is: 'met in-time', why: 'Sunday 09-20 is a make-up day' },
    { step: 'announce', from: '2026-09-30', done: '2026-10-09', is: 'met in-time', why: 'National Day is not counted' },
    { step: 'announce', from: '2026-09-30', done: '2026-10-10', is: 'unmet late', why: 'the make-up Saturday counts' },
  ];
  for (const { step, from: startOn, done: doneOn, is, why } of cases)
    it(`${step} from ${startOn}, done ${doneOn}: ${is}, for ${why}`, () => {
      expect(said(isContractStepInTime({ isUnderLaw: true, step, startOn, isDone: true, doneOn }, law))).to.equal(is);
    });
  it('runs until its last day, and is overdue the day after', () => {
    const facts: Facts = { isUnderLaw: true, step: 'sign', startOn: '2026-05-06', isDone: false };
    expect(said(isContractStepInTime(facts, lawOf('2026-06-05')))).to.equal('met running');
    expect(said(isContractStepInTime(facts, lawOf('2026-06-06')))).to.equal('unmet overdue');
  });
  it('outside the procurement law no day is asked for', () => {
    expect(said(isContractStepInTime({ isUnderLaw: false }, law))).to.equal('met not-procurement');
  });
});

describe('projects: additions, papers and length', () => {
  const added = (...amounts: readonly number[]) =>
    said(
      mayAddToContract(
        {
          isUnderLaw: true,
          isSameService: true,
          keepsTerms: true,
          original: yuan(100_000),
          additions: amounts.map((amount) => ({ amount })),
        },
        law,
      ),
    );
  it('additions: exactly a tenth is allowed, a fen more is not, and all of them count together', () => {
    expect(added(yuan(10_000))).to.equal('met may');
    expect(added(yuan(10_000) + 1)).to.equal('unmet too-much');
    expect(added(yuan(6_000), yuan(4_000))).to.equal('met may');
    expect(added(yuan(6_000), yuan(4_000), 1)).to.equal('unmet too-much');
    expect(added()).to.equal('met may');
  });
  it('additions: something else, or other terms, is another contract', () => {
    const facts = { isUnderLaw: true, original: yuan(1), additions: [] } as const;
    expect(said(mayAddToContract({ ...facts, isSameService: false }, law))).to.equal('unmet another-contract');
    expect(said(mayAddToContract({ ...facts, isSameService: true, keepsTerms: false }, law))).to.equal(
      'unmet another-contract',
    );
  });
  it('additions: exact for any price', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e11 }), fc.nat(1e11), (original, amount) => {
        const facts = { isUnderLaw: true, isSameService: true, keepsTerms: true, original, additions: [{ amount }] };
        expect(mayAddToContract.outcome(facts, law) === 'met').to.equal(BigInt(amount) * 10n <= BigInt(original));
      }),
    );
  });

  it('papers are kept fifteen years, the last day included', () => {
    const facts = { isUnderLaw: true, endedOn: '2011-06-30' } as const;
    const kept = mayDestroyFiles(facts, lawOf('2026-06-30'));
    expect(said(kept)).to.equal('unmet 2026-06-30');
    expect(mayDestroyFiles(facts, lawOf('2026-07-01')).outcome).to.equal('met');
    expect(mayDestroyFiles({ ...facts, endedOn: '2012-02-29' }, law).value).to.equal('2027-02-28');
  });

  const term = (endsOn: IsoDate, isStable: boolean, on = law) =>
    said(isTermAllowed({ beginsOn: '2026-01-01', endsOn, isStable, isBudgetSecured: true }, on));
  for (const { endsOn, isStable, is, bound, why } of [
    { endsOn: '2026-12-31', isStable: false, is: 'met usual', bound: 'met usual', why: 'a year' },
    { endsOn: '2027-01-01', isStable: false, is: 'met usual', bound: 'met usual', why: 'the first day is not counted' },
    {
      endsOn: '2027-01-02',
      isStable: false,
      is: 'met advised-shorter',
      bound: 'unmet advised-shorter',
      why: 'a day over a year',
    },
    {
      endsOn: '2027-01-02',
      isStable: true,
      is: 'met longer',
      bound: 'met longer',
      why: 'stable, and its budget secured',
    },
    { endsOn: '2029-01-01', isStable: true, is: 'met longer', bound: 'met longer', why: 'three years' },
    {
      endsOn: '2029-01-02',
      isStable: true,
      is: 'unmet too-long',
      bound: 'unmet too-long',
      why: 'a day over three years',
    },
  ] as const)
    it(`until ${endsOn}, ${isStable ? 'stable' : 'not stable'}: ${is}, bound ${bound}, for ${why}`, () => {
      expect([term(endsOn, isStable), term(endsOn, isStable, bindingLaw())]).to.deep.equal([is, bound]);
    });
  it('a longer contract is never allowed where a shorter one is not', () => {
    fc.assert(
      fc.property(fc.nat(1500), fc.nat(1500), fc.boolean(), (a, b, isStable) => {
        const [shorter, longer] = [Math.min(a, b), Math.max(a, b)].map((days) => addDays('2026-01-01', days));
        const met = (endsOn: IsoDate) =>
          isTermAllowed.outcome({ beginsOn: '2026-01-01', endsOn, isStable, isBudgetSecured: true }, bindingLaw()) ===
          'met';
        if (met(longer as IsoDate)) expect(met(shorter as IsoDate)).to.equal(true);
      }),
      { numRuns: 60 },
    );
  });
});
