import { atLeast, moreThan } from '@liandong/core';
import {
  liftedLately,
  organizationsOfDistrict,
  renamed,
  seriousList,
  warmHands,
} from '@liandong/fixtures/organizations';
import { expect } from 'chai';
import {
  assessmentOn,
  assessmentUntil,
  bearsOwnLiability,
  creditFacts,
  cultivate,
  identityOf,
  isBalanced,
  isCreditClear,
  isDirectlyRegistered,
  isSelfReliant,
  parseOrganizations,
} from './index.js';
import { lawOf, listing, open, says } from './small-law.test.js';
import * as terms from './terms.js';

describe('organisations as data', () => {
  it('are read as they are', () => {
    expect(parseOrganizations(organizationsOfDistrict)).to.deep.equal({ ok: true, value: organizationsOfDistrict });
  });
  const cases = [
    { change: { creditCode: '52990101MJX0101365' }, is: ['[0].creditCode', 'wrong-form'] },
    { change: { creditCode: undefined }, is: ['[0].creditCode', 'required'] },
    { change: { registeredOn: undefined }, is: ['[0].registeredOn', 'required'] },
    { change: { registration: 'filed', creditCode: undefined, registeredOn: undefined }, is: undefined },
    { change: { credit: [{ status: 'normal', from: '2024-01-01' }] }, is: ['[0].credit[0].status', 'not-wanted'] },
    { change: { assessments: [{ level: 6, on: '2024-01-01' }] }, is: ['[0].assessments[0].level', 'too-large'] },
    { change: { kind: 'company' }, is: ['[0].kind', 'not-an-option'] },
  ];
  for (const { change, is } of cases)
    it(`say of ${JSON.stringify(change)}: ${is?.[1] ?? 'nothing'}`, () => {
      const parsed = parseOrganizations([{ ...warmHands, ...change }]);
      const [problem] = parsed.ok ? [] : parsed.problems;
      expect(problem && [problem.path, problem.code]).to.deep.equal(is);
    });

  it('org renamed/USCC same: it stays who it was', () => {
    expect(identityOf({ ...renamed, name: '另一个名称', id: 'X' } as typeof renamed)).to.equal(identityOf(renamed));
    expect(identityOf({ id: 'O-010' })).to.equal('O-010');
  });
});

describe('direct registration', () => {
  const two = lawOf('2016-01-01', says(terms.directClasses, listing(['charity', 'community-service'], false)));
  const four = lawOf(
    '2024-01-02',
    says(terms.directClasses, listing(['charity', 'community-service', 'industry-association', 'science-technology'])),
  );
  const cases = [
    { of: 'charity', at: two, consent: false, is: 'met', why: 'the class is named' },
    { of: 'science-technology', at: two, consent: false, is: 'unknown', why: 'two of four are named' },
    { of: 'science-technology', at: four, consent: false, is: 'met', why: 'all four are named' },
    { of: 'other', at: four, consent: false, is: 'unmet', why: 'not on a complete list' },
    { of: 'charity', at: four, consent: true, is: 'unmet', why: 'a special field needs a competent unit' },
    { of: 'charity', at: four, consent: undefined, is: 'unknown', why: 'nobody has judged it yet' },
    { of: 'charity', at: lawOf('2024-01-02'), consent: false, is: 'unknown', why: 'no text names classes' },
  ] as const;
  for (const { of, at, consent, is, why } of cases)
    it(`${of}: ${is}, for ${why}`, () => {
      expect(isDirectlyRegistered({ registrationClass: of, needsConsent: consent }, at).outcome).to.equal(is);
    });
});

describe('who answers', () => {
  const law = lawOf(
    '2024-01-02',
    says(terms.bearItself, listing(['legal-person'])),
    says(terms.parentBears, listing(['branch'])),
    says(terms.foundersBear, listing(['partnership', 'individual'])),
  );
  const cases = [
    { form: 'legal-person', is: 'met', value: 'itself' },
    { form: 'branch', is: 'unmet', value: 'parent' },
    { form: 'partnership', is: 'unmet', value: 'founders' },
    { form: 'individual', is: 'unmet', value: 'founders' },
    { form: 'none', is: 'unmet', value: 'members' },
  ] as const;
  for (const { form, is, value } of cases)
    it(`${form}: ${value}`, () => {
      expect(bearsOwnLiability({ legalForm: form }, law)).to.include({ outcome: is, value });
    });
  it('is asked of the form, never of the name: a studio may be an entity or none', () => {
    expect(Object.keys(bearsOwnLiability.facts)).to.deep.equal(['legalForm']);
  });
  it('is unknown where the law of the day is not on record', () => {
    expect(bearsOwnLiability({ legalForm: 'none' }, lawOf('2024-01-02')).outcome).to.equal('unknown');
  });
});

describe('credit', () => {
  const bars = says(terms.seriousBars, true);
  const waits = says(terms.barredAfterSerious, 24);
  const clear = (
    on: `${number}-${number}-${number}`,
    facts: Parameters<typeof isCreditClear>[0],
    ...more: (typeof bars)[]
  ) => isCreditClear(facts, lawOf(on, bars, ...more));

  it('serious = hard block', () => expect(clear('2024-01-02', { credit: 'serious' }).outcome).to.equal('unmet'));
  it('normal, and never on a list: clear whatever the places say', () => {
    expect(clear('2024-01-02', { credit: 'normal' }).outcome).to.equal('met');
    expect(clear('2024-01-02', { credit: 'normal', wasOnSeriousList: false }, waits).outcome).to.equal('met');
  });
  const abnormal = [
    { effect: undefined, judged: undefined, is: 'unknown', why: 'the effect is left open' },
    { effect: 'none', judged: undefined, is: 'met', why: 'the place lets it take part' },
    { effect: 'barred', judged: true, is: 'unmet', why: 'the place bars it, whoever judges' },
    { effect: 'case-by-case', judged: true, is: 'met', why: 'it was judged and let in' },
    { effect: 'case-by-case', judged: false, is: 'unmet', why: 'it was judged and kept out' },
    { effect: 'case-by-case', judged: undefined, is: 'unknown', why: 'nobody has judged it' },
  ] as const;
  for (const { effect, judged, is, why } of abnormal)
    it(`abnormal: ${is}, for ${why}`, () => {
      const entry = effect ? says(terms.abnormalEffect, effect) : open(terms.abnormalEffect);
      const { outcome, missing } = clear('2024-01-02', { credit: 'abnormal', mayStillTakePart: judged }, entry);
      expect(outcome).to.equal(is);
      if (is === 'unknown') expect(missing.map(({ kind }) => kind)).to.include(effect ? 'judgement' : 'open-term');
    });

  const lifted = { credit: 'normal', wasOnSeriousList: true, leftSeriousOn: '2024-02-29' } as const;
  const days = [
    { on: '2026-02-27', is: 'unmet', why: 'serious list lifted < 2 y' },
    { on: '2026-02-28', is: 'met', why: 'two years from 29 February end on the last day of February' },
  ] as const;
  for (const { on, is, why } of days)
    it(`${on}: ${is}, for ${why}`, () => expect(clear(on, lifted, waits).outcome).to.equal(is));
  it('serious list lifted < 2 y: nobody waits where no text says so, and nobody knows where it is open', () => {
    expect(clear('2024-03-01', lifted).outcome).to.equal('met');
    expect(clear('2024-03-01', lifted, open(terms.barredAfterSerious)).outcome).to.equal('unknown');
    const { outcome, missing } = clear('2024-03-01', { ...lifted, leftSeriousOn: null }, waits);
    expect([outcome, missing[0]?.kind]).to.deep.equal(['unknown', 'not-known']);
  });
  it('left before its time, or abnormal for two years and not moved: advice to look at the record', () => {
    const early = clear('2026-06-01', { ...lifted, seriousSince: '2023-01-01' }, waits, says(terms.seriousAtLeast, 24));
    expect(early.outcome).to.equal('met');
    expect(early.reasons.find(({ code }) => code.endsWith('leftTooEarly'))).to.include({
      outcome: 'unmet',
      force: 'advisory',
    });
    const long = (on: '2024-12-31' | '2025-01-01') =>
      clear(
        on,
        { credit: 'abnormal', abnormalSince: '2023-01-01' },
        says(terms.abnormalEffect, 'none'),
        says(terms.abnormalBecomesSerious, 24),
      ).reasons.find(({ code }) => code.endsWith('abnormalTooLong'))?.outcome;
    expect([long('2024-12-31'), long('2025-01-01')]).to.deep.equal(['met', 'unmet']);
  });

  it('is read out of the record as it stood on the day', () => {
    const on = (day: `${number}-${number}-${number}`) => creditFacts(seriousList, lawOf(day)).credit;
    expect([on('2025-05-05'), on('2025-05-06')]).to.deep.equal(['normal', 'serious']);
    const was = (day: `${number}-${number}-${number}`) => creditFacts(liftedLately, lawOf(day));
    expect(was('2024-09-09')).to.include({ credit: 'serious', wasOnSeriousList: false });
    expect(was('2024-09-10')).to.include({ credit: 'normal', wasOnSeriousList: true, leftSeriousOn: '2024-09-10' });
    const both = {
      ...warmHands,
      credit: [
        { status: 'abnormal' as const, from: '2024-03-01' as const },
        { status: 'abnormal' as const, from: '2024-01-01' as const },
      ],
    };
    expect(creditFacts(both, lawOf('2024-06-01'))).to.include({ credit: 'abnormal', abnormalSince: '2024-01-01' });
  });
});

describe('assessment', () => {
  it('is the latest by then; what came later is not known yet', () => {
    const twice = { ...warmHands, assessments: [...warmHands.assessments, { level: 5, on: '2026-01-01' as const }] };
    expect(assessmentOn(twice, '2025-12-31')?.level).to.equal(4);
    expect(assessmentOn(twice, '2026-01-01')?.level).to.equal(5);
    expect(assessmentOn(twice, '2023-05-31')).to.equal(undefined);
  });
  it('lasts as long as the law says, the day before its anniversary included, unless the certificate says otherwise', () => {
    const law = lawOf('2024-01-02', says(terms.assessmentLasts, 5));
    expect(assessmentUntil({ level: 3, on: '2021-04-01' }, law)).to.equal('2026-03-31');
    expect(assessmentUntil({ level: 3, on: '2021-04-01', until: '2024-12-31' }, law)).to.equal('2024-12-31');
    expect(assessmentUntil({ level: 3, on: '2021-04-01' }, lawOf('2024-01-02'))).to.equal(undefined);
  });
});

describe('balance of classes', () => {
  const dominant = says(terms.dominantClasses, listing(['education', 'culture-sport']));
  const half = lawOf('2024-01-02', dominant, says(terms.dominanceShare, moreThan(1, 2) as never));
  const of = (...names: readonly ('charity' | 'education' | 'culture-sport')[]) => ({
    organizations: names.map((field) => ({ field })),
  });
  const cases = [
    { facts: of('education', 'charity'), is: 'met', value: 1, why: 'half is not more than half' },
    { facts: of('education', 'culture-sport', 'charity'), is: 'unmet', value: 2, why: 'two of three dominate' },
    { facts: of(), is: 'met', value: 0, why: 'a share of nothing is never reached' },
  ] as const;
  for (const { facts, is, value, why } of cases)
    it(`${is}, for ${why}`, () => expect(isBalanced(facts, half)).to.include({ outcome: is, value }));
  it('is unknown while the threshold is open, and still counts', () => {
    const { outcome, value, missing } = isBalanced(
      of('education'),
      lawOf('2024-01-02', dominant, open(terms.dominanceShare)),
    );
    expect([outcome, value, missing[0]?.kind]).to.deep.equal(['unknown', 1, 'open-term']);
  });
  it('is unknown while one organisation is not sorted that could tip it', () => {
    expect(isBalanced({ organizations: [{ field: 'education' }, {}] }, half).outcome).to.equal('unknown');
  });
});

describe('cultivation', () => {
  const law = lawOf(
    '2024-01-02',
    says(terms.existingGroupSteps, listing(['classify', 'register-or-file'])),
    says(terms.newGroupMeans, listing(['mobilize', 'leaders', 'projects'], false)),
    says(terms.priorityClasses, listing(['charity'], false)),
    says(terms.selfRelianceShare, atLeast(1, 2) as never),
  );
  const group = { isExisting: true, hasGoodBase: true, registration: 'none', done: [] } as const;
  it('takes groups that exist step by step: sort, then register or file', () => {
    expect(cultivate(group, law)).to.include({ track: 'existing', next: 'classify', isListComplete: true });
    expect(cultivate({ ...group, done: ['classify'] }, law).next).to.equal('register-or-file');
    expect(cultivate({ ...group, done: ['classify'], registration: 'filed' }, law).remaining).to.deep.equal([]);
  });
  it('leaves groups without roots sorted, and takes no registration away from them', () => {
    expect(cultivate({ ...group, hasGoodBase: false, done: ['classify'] }, law)).to.not.have.property('next');
    expect(cultivate({ ...group, hasGoodBase: false, registration: 'filed' }, law).done).to.deep.equal([
      'register-or-file',
    ]);
  });
  it('brings up new ones in no order, by means that are not all named', () => {
    const fresh = cultivate({ ...group, isExisting: false, done: ['projects'] }, law);
    expect(fresh).to.deep.include({ track: 'new', remaining: ['mobilize', 'leaders'], isListComplete: false });
    expect(fresh).to.not.have.property('next');
  });
  it('says which class may be supported first, as far as it is told', () => {
    expect(cultivate({ ...group, field: 'charity' }, law).isPriority).to.equal(true);
    expect(cultivate({ ...group, field: 'rights' }, law)).to.not.have.property('isPriority');
  });
  it('says nothing where no text does', () => {
    expect(cultivate(group, lawOf('2024-01-02'))).to.deep.include({ remaining: [], isListComplete: false });
  });

  const stages = [
    { facts: { hasLeftIncubator: false }, is: 'unmet', value: 'incubated' },
    { facts: { hasLeftIncubator: true, ownIncome: 49, income: 100 }, is: 'unmet', value: 'supported' },
    { facts: { hasLeftIncubator: true, ownIncome: 50, income: 100 }, is: 'met', value: 'self-reliant' },
    { facts: { hasLeftIncubator: true, ownIncome: 0, income: 0 }, is: 'unmet', value: 'supported' },
  ] as const;
  for (const { facts, is, value } of stages)
    it(`${JSON.stringify(facts)}: ${value}`, () => {
      expect(isSelfReliant(facts, law)).to.include({ outcome: is, value });
    });
  it('cannot tell where the share is not said', () => {
    const { outcome, value } = isSelfReliant({ hasLeftIncubator: true, ownIncome: 1, income: 1 }, lawOf('2024-01-02'));
    expect([outcome, value]).to.deep.equal(['unknown', undefined]);
  });
});
