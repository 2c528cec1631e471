import { expect } from 'chai';
import { lawOn, type Entry, type Json, type Pack } from '@liandong/core';
import { isStreetFullyFunded, mayComeDown, NotAMatterDecisionError, refusalSlip } from '@liandong/sdk/matters';

const said = (term: string, value: Json): Entry => ({
  term: `matters.${term}`,
  from: '2020-01-01',
  value,
  cite: { id: term, title: term, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' },
});
const pack: Pack = {
  format: 'liandong.pack.v1',
  jurisdiction: 'cn',
  title: { 'zh-Hans': '国' },
  version: '1',
  places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
  entries: [
    said('assistList', { items: ['meals'], complete: true }),
    said('villageAssistList', { items: ['meals'], complete: true }),
    said('emergencyRule', true),
    said('outsideEffect', 'may-refuse'),
    said('dutyStays', true),
    said('admissionWay', 'by-approval'),
    said('approver', 'burden-group'),
    said('applyAhead', { count: 30, unit: 'workday' }),
    said('listMaker', { items: ['city'], complete: true }),
  ],
};
const law = lawOn('2024-06-03', 'cn', [pack]);
const parties = { matter: 'survey', refusedBy: '桂花社区居委会', community: 'urban', handedDownBy: '示例局' } as const;
const plain = { community: 'urban', isAnswerable: false, admission: 'none', isOrderedInEmergency: false } as const;

describe('matters: refusal slip', () => {
  it('says who refuses what, on what grounds, what to do and when', () => {
    const slip = refusalSlip(mayComeDown({ ...plain, matter: 'survey' }, law), parties, law);
    expect(slip).to.include({ ...parties, on: '2024-06-03', whatToDo: 'apply', admittedBy: 'burden-group' });
    expect(slip?.reasons).to.include('matters.mayComeDown.unlistedIsFree');
    expect(slip?.articles.map(({ id }) => id)).to.include.members(['assistList', 'outsideEffect']);
    expect(slip?.articles.map(({ id }) => id)).not.to.include.members(['villageAssistList']);
    expect(slip?.articles.map(({ id }) => id)).not.to.include.members(['emergencyRule']);
    expect(slip?.applyAhead).to.deep.equal({ count: 30, unit: 'workday' });
    expect(slip?.listMadeBy).to.deep.equal(['city']);
    for (const [said, term] of [
      ['admittedBy', 'approver'],
      ['admissionWay', 'admissionWay'],
      ['applyAhead', 'applyAhead'],
      ['listMadeBy', 'listMaker'],
    ] as const)
      expect(
        slip?.saidBy[said]?.map(({ id }) => id),
        said,
      ).to.deep.equal([term]);
  });
  it('sends a department’s own duty back', () => {
    const slip = refusalSlip(mayComeDown({ ...plain, matter: 'meals', isAnswerable: true }, law), parties, law);
    expect(slip?.whatToDo).to.equal('take-back');
    expect(slip?.articles.map(({ id }) => id)).to.include('dutyStays');
  });
  it('names only what was decisive, binding and against it, for its own kind of committee', () => {
    const mixed = mayComeDown({ ...plain, matter: 'survey', comesWithSupport: false, demandsForms: true }, law);
    const urban = refusalSlip(mixed, parties, law);
    expect(urban?.reasons).to.deep.equal([
      ...['onList', 'admitted', 'unlistedIsFree'].map((code) => `matters.mayComeDown.${code}`),
    ]);
    const rural = { ...parties, community: 'rural' } as const;
    const bare = lawOn('2024-06-03', 'cn', [
      {
        ...pack,
        entries: [
          said('villageAssistList', { items: ['meals'], complete: true }),
          said('villageOutsideEffect', 'may-refuse'),
          said('villageEmergencyRule', true),
          said('villageAdmissionWay', 'no-way'),
        ],
      },
    ]);
    const village = refusalSlip(mayComeDown({ ...plain, community: 'rural', matter: 'survey' }, bare), rural, bare);
    expect(village?.reasons).to.include('matters.mayComeDown.onVillageList');
    expect(village).to.include({ admissionWay: 'no-way' });
    expect(village, 'no text says who admits, how long ahead or who makes the list').not.to.have.any.keys(
      ...['admittedBy', 'applyAhead', 'listMadeBy'],
    );
    expect(village?.saidBy).to.have.all.keys('admissionWay');
    const wayless = lawOn('2024-06-03', 'cn', [
      { ...pack, entries: pack.entries.filter(({ term }) => term !== 'matters.admissionWay') },
    ]);
    const answerable = mayComeDown({ ...plain, matter: 'meals', isAnswerable: true }, wayless);
    expect(refusalSlip(answerable, parties, wayless)).not.to.have.property('admissionWay');
  });
  it('sends nobody back, and nobody to apply, while that is open', () => {
    const entries = pack.entries.filter(({ term }) => term !== 'matters.admissionWay');
    const wayless = lawOn('2024-06-03', 'cn', [{ ...pack, entries }]);
    const decision = mayComeDown({ ...plain, matter: 'survey' }, wayless);
    expect([decision.outcome, decision.value]).to.deep.equal(['unmet', undefined]);
    expect(refusalSlip(decision, parties, wayless)).not.to.have.property('whatToDo');
    expect(decision.missing.map((each) => 'term' in each && [each.kind, each.term])).to.deep.equal([
      ['no-text', 'matters.admissionWay'],
    ]);
  });
  it('goes on asking which of the two, and says what that waits for', () => {
    const strict = lawOn('2024-06-03', 'cn', [{ ...pack, entries: [...pack.entries, said('formsBarred', true)] }]);
    const look = (demandsForms?: boolean | null) => {
      const facts = { ...plain, matter: 'survey', ...(demandsForms !== undefined && { demandsForms }) };
      const { outcome, value, missing } = mayComeDown(facts, strict);
      const { determined, stillNeeded } = mayComeDown.plan(facts, strict);
      expect([outcome, determined]).to.deep.equal(['unmet', 'unmet']);
      return [value, missing.map(({ kind }) => kind), stillNeeded.map(({ fact }) => fact)];
    };
    expect(look()).to.deep.equal([undefined, ['judgement'], ['demandsForms']]);
    expect(look(null)).to.deep.equal([undefined, ['not-known'], []]);
    expect(look(true)).to.deep.equal(['refuse', [], []]);
    expect(look(false)).to.deep.equal(['apply', [], []]);
    const told = mayComeDown({ ...plain, matter: 'survey' }, strict, { trace: 'none' });
    expect(told.missing).to.deep.equal([]);
  });
  it('is plain JSON', () => {
    const slip = refusalSlip(mayComeDown({ ...plain, matter: 'survey' }, law), parties, law);
    expect(JSON.parse(JSON.stringify(slip))).to.deep.equal(slip);
  });
  it('is not there for what may come down, nor for what is unknown', () => {
    expect(refusalSlip(mayComeDown({ ...plain, matter: 'meals' }, law), parties, law)).to.equal(undefined);
    expect(refusalSlip(mayComeDown({ matter: 'survey' }, law), parties, law)).to.equal(undefined);
  });
  it('refuses the decision of another question', () => {
    expect(() => refusalSlip(isStreetFullyFunded({}, law), parties, law)).to.throw(
      NotAMatterDecisionError,
      'isStreetFullyFunded',
    );
  });
});
