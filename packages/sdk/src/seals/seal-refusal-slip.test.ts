import { expect } from 'chai';
import { lawOn, type Entry, type Json, type Pack } from '@liandong/core';
import { mayComeDown } from '@liandong/sdk/matters';
import { maySeal, NotASealDecisionError, sealRefusalSlip } from '@liandong/sdk/seals';

const said = (term: string, value: Json, from: Entry['from'] = '2021-01-01'): Entry => ({
  term: `seals.${term}`,
  from,
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
    said('sealList', { items: ['residence', 'kinship'], complete: true }, '2016-01-22'),
    said('villageSealList', { items: [], complete: true }),
    said('negativeList', { items: ['kinship'], complete: false }),
    said('needsBasis', true),
    said('remitOnly', true),
    said('authorityNeeded', true),
    said('competentBodies', { items: ['volunteer-record/volunteer-organization'], complete: false }),
    said('outsideEffect', 'may-refuse'),
    said('sealListMaker', { items: ['city', 'district'], complete: true }),
  ],
};
const law = lawOn('2024-06-03', 'cn', [pack]);
const request = {
  certificate: 'kinship',
  refusedBy: '桂花社区居委会',
  community: 'urban',
  demandedBy: '示例银行',
} as const;
const plain = { community: 'urban', legalBasis: 'none', livesHere: true, applicant: 'self' } as const;
const slipOf = (facts: Parameters<typeof maySeal>[0], certificate: string = facts.certificate ?? '') =>
  sealRefusalSlip(maySeal({ ...plain, ...facts }, law), { ...request, certificate }, law);

describe('seals: refusal slip', () => {
  it('says who refuses what, on what grounds, where to go and when', () => {
    const slip = slipOf({ certificate: 'kinship' });
    expect(slip).to.include({ ...request, on: '2024-06-03', jurisdiction: 'cn', whatToDo: 'ask-demander' });
    expect(slip?.reasons).to.include('seals.maySeal.notNegated');
    expect(slip?.articles.map(({ id }) => id)).to.include('negativeList');
    expect(slip?.articles.map(({ id }) => id)).not.to.include('villageSealList');
    expect(slip).to.include({ standing: 'superseded', outsideEffect: 'may-refuse' });
    expect(slip?.listMadeBy).to.deep.equal(['city', 'district']);
    expect(slip?.certifiedBy, 'no text names a body').to.deep.equal([]);
  });
  it('names the body where a text does', () => {
    const slip = slipOf({ certificate: 'volunteer-record' });
    expect(slip?.whatToDo).to.equal('go-to-body');
    expect(slip?.certifiedBy).to.deep.equal(['volunteer-organization']);
    expect(slip).not.to.have.property('standing');
  });
  it('sends to the person’s own committee, or asks for authority', () => {
    const basis = { certificate: 'residence', legalBasis: 'law', basisFrom: '2010-01-01' } as const;
    expect(slipOf({ ...basis, livesHere: false })?.whatToDo).to.equal('go-to-own-committee');
    expect(slipOf({ ...basis, applicant: 'other' })?.whatToDo).to.equal('bring-authority');
  });
  it('says which text tells what to do; no text, no advice', () => {
    const ids = (slip: ReturnType<typeof slipOf>) => slip?.saidBy.whatToDo?.map(({ id }) => id);
    expect(ids(slipOf({ certificate: 'kinship' }))).to.equal(undefined);
    expect(ids(slipOf({ certificate: 'volunteer-record' }))).to.deep.equal(['competentBodies']);
    const basis = { certificate: 'residence', legalBasis: 'law', basisFrom: '2010-01-01' } as const;
    expect(ids(slipOf({ ...basis, livesHere: false }))).to.deep.equal(['remitOnly']);
    expect(ids(slipOf({ ...basis, applicant: 'other' }))).to.deep.equal(['authorityNeeded']);
    expect(slipOf({ certificate: 'kinship' })?.saidBy.listMadeBy?.map(({ id }) => id)).to.deep.equal(['sealListMaker']);
  });
  describe('counts as grounds', () => {
    const decision = maySeal({ ...plain, certificate: 'kinship' }, law);
    const [ground] = decision.reasons.filter(({ code }) => code === 'seals.maySeal.notNegated');
    if (!ground) throw new Error('no ground');
    type Ground = typeof ground;
    const told = (reasons: readonly Ground[], community: 'urban' | 'rural' = 'urban') =>
      sealRefusalSlip({ ...decision, reasons }, { ...request, community }, law)?.reasons;
    const coded = (code: string): Ground => ({ ...ground, code: `seals.maySeal.${code}` });
    it('only what is binding, unmet and decisive', () => {
      expect(told([ground])).to.deep.equal(['seals.maySeal.notNegated']);
      expect(told([{ ...ground, decisive: false }])).to.deep.equal([]);
      expect(told([{ ...ground, outcome: 'met' }])).to.deep.equal([]);
      expect(told([{ ...ground, outcome: 'unknown' }])).to.deep.equal([]);
      expect(told([{ ...ground, force: 'advisory' }])).to.deep.equal([]);
    });
    it('reasons below reasons too', () => {
      expect(told([{ ...ground, outcome: 'met', children: [coded('ownAct')] }])).to.deep.equal([
        'seals.maySeal.ownAct',
      ]);
    });
    it('not the list of the other kind of committee', () => {
      const all = ['onList', 'unlistedIsFree', 'onVillageList', 'unlistedIsFreeInVillages'].map(coded);
      expect(told(all, 'urban')).to.deep.equal(['seals.maySeal.onList', 'seals.maySeal.unlistedIsFree']);
      expect(told(all, 'rural')).to.deep.equal([
        'seals.maySeal.onVillageList',
        'seals.maySeal.unlistedIsFreeInVillages',
      ]);
    });
  });
  it('tells villages what holds for them, and nothing of who makes the list of the towns', () => {
    const villages = lawOn('2024-06-03', 'cn', [
      { ...pack, entries: [...pack.entries, said('villageOutsideEffect', 'barred')] },
    ]);
    const slip = sealRefusalSlip(
      maySeal({ ...plain, community: 'rural', certificate: 'kinship' }, villages),
      { ...request, community: 'rural' },
      villages,
    );
    expect(slip).to.include({ outsideEffect: 'barred' });
    expect(slip).not.to.have.property('listMadeBy');
    expect(slip?.saidBy).not.to.have.property('listMadeBy');
  });
  it('says nothing of who makes the list where no text does', () => {
    const entries = pack.entries.filter(({ term }) => term !== 'seals.sealListMaker');
    const silent = lawOn('2024-06-03', 'cn', [{ ...pack, entries }]);
    const slip = sealRefusalSlip(maySeal({ ...plain, certificate: 'kinship' }, silent), request, silent);
    expect(slip).to.include({ whatToDo: 'ask-demander' });
    expect(slip).not.to.have.property('listMadeBy');
  });
  it('is plain JSON, and the same twice', () => {
    const slip = slipOf({ certificate: 'kinship' });
    expect(JSON.parse(JSON.stringify(slip))).to.deep.equal(slip);
    expect(slipOf({ certificate: 'kinship' })).to.deep.equal(slip);
  });
  it('is not there for what may be sealed, nor for what is unknown', () => {
    const issued = { certificate: 'residence', legalBasis: 'law', basisFrom: '2010-01-01' } as const;
    expect(slipOf(issued)).to.equal(undefined);
    expect(sealRefusalSlip(maySeal({ certificate: 'residence' }, law), request, law)).to.equal(undefined);
  });
  it('is not there for free text, which no list was searched for', () => {
    expect(slipOf({ certificate: '居住证明' })).to.equal(undefined);
    expect(slipOf({ certificate: 'kinship' }, '亲属关系证明')).to.equal(undefined);
  });
  it('is not there for a certificate that no list names, and that nobody has named', () => {
    expect(maySeal({ ...plain, certificate: 'other' }, law).outcome).to.equal('unmet');
    expect(slipOf({ certificate: 'other' })).to.equal(undefined);
  });
  it('refuses the decision of another question', () => {
    expect(() => sealRefusalSlip(mayComeDown({}, law), request, law)).to.throw(NotASealDecisionError, 'mayComeDown');
  });
});
