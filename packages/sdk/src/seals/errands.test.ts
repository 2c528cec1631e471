import { expect } from 'chai';
import * as fc from 'fast-check';
import { lawOn, type Entry, type Json, type Pack } from '@liandong/core';
import { maySeal, sealRefusalSlip } from '@liandong/sdk/seals';

type Facts = Parameters<typeof maySeal>[0];
const said = (term: string, value: Json, from: Entry['from'] = '2021-11-01'): Entry => ({
  term: `seals.${term}`,
  from,
  value,
  cite: { id: term, title: term, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' },
});
const lawOf = (...entries: readonly Entry[]) => {
  const pack: Pack = {
    format: 'liandong.pack.v1',
    jurisdiction: 'cn',
    title: { 'zh-Hans': '国' },
    version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
    entries: [
      said('negativeList', { items: ['kinship'], complete: false }),
      said('ownActs', { items: ['guardian-designation'], complete: false }),
      said('needsBasis', true),
      said('remitOnly', true),
      said('authorityNeeded', true),
      said('useMustBeNamed', true),
      said('competentBodies', { items: ['volunteer-record/volunteer-organization'], complete: false }),
      ...entries,
    ],
  };
  return lawOn('2024-06-03', 'cn', [pack]);
};
const listed = said('sealList', { items: ['residence'], complete: true });
const law = lawOf(listed);
const away = { livesHere: false } as const;
const forAnother = { livesHere: true, applicant: 'other' } as const;
const asked: Facts = { certificate: 'fields', community: 'urban', legalBasis: 'none' };
const basis = { legalBasis: 'law', basisFrom: '2022-01-01' } as const;
const valueOf = (facts: Facts, on = law) => maySeal({ ...asked, ...facts }, on).value;

describe('seals: nobody is sent on an errand that cannot help', () => {
  it('what is on no list and has no basis is refused, whoever asks and wherever they live', () => {
    for (const facts of [{}, away, forAnother, { ...away, ...forAnother }, { applicant: 'guardian' } as const])
      expect(valueOf(facts), JSON.stringify(facts)).to.equal('refuse');
    expect(maySeal.plan(asked, law).determined, 'and no further question is asked').to.equal('unmet');
    expect(valueOf({ ...basis, basisFrom: '2024-06-04', ...away }), 'a law that is not yet in force').to.equal(
      'refuse',
    );
  });

  it('an older list that was judged to count no longer is none', () => {
    const older = lawOf(said('sealList', { items: ['residence'], complete: true }, '2016-01-22'));
    const residence = { ...away, certificate: 'residence' };
    expect(valueOf({ ...residence, isBasisConfirmed: false }, older)).to.equal('refuse');
    expect(valueOf({ ...residence, isBasisConfirmed: true }, older)).to.equal('other-committee');
  });

  it('what is on the list or has a basis sends them as before', () => {
    for (const facts of [{ certificate: 'residence' }, basis]) {
      expect(valueOf({ ...facts, ...away })).to.equal('other-committee');
      expect(valueOf({ ...facts, ...forAnother })).to.equal('bring-authority');
    }
    expect(valueOf({ certificate: 'volunteer-record', ...away }), 'a text names the body').to.equal('refer');
  });

  it('where nobody knows whether there is a ground, the errand may help', () => {
    const open = lawOf(said('sealList', { items: ['residence'], complete: false }));
    for (const on of [open, lawOf()])
      for (const facts of [{}, { legalBasis: undefined }, { legalBasis: null }]) {
        expect(valueOf({ ...facts, ...away }, on)).to.equal('other-committee');
        expect(valueOf({ ...facts, ...forAnother }, on)).to.equal('bring-authority');
      }
    expect(valueOf({ legalBasis: null, ...away }), 'asked, and not known').to.equal('other-committee');
    expect(valueOf({ ...basis, basisFrom: null, ...away }), 'since when is not known').to.equal('other-committee');
  });

  it('not yet answered is not refused, nor sent away', () => {
    for (const facts of [{ legalBasis: undefined }, { ...basis, basisFrom: undefined }]) {
      const decision = maySeal({ ...asked, ...away, ...facts }, law);
      expect(decision.outcome).to.equal('unmet');
      expect(decision).not.to.have.property('value');
    }
    expect(valueOf({ certificate: 'residence', legalBasis: undefined, ...away }), 'on the list all the same').to.equal(
      'other-committee',
    );
  });

  it('no further answer takes back where somebody was sent', () => {
    const answers = {
      certificate: fc.constantFrom('residence', 'kinship', 'fields', 'volunteer-record'),
      community: fc.constantFrom('urban', 'rural'),
      legalBasis: fc.constantFrom('law', 'court', 'none'),
      basisFrom: fc.constantFrom('2010-01-01', '2024-06-04'),
      isBasisConfirmed: fc.boolean(),
      livesHere: fc.boolean(),
      applicant: fc.constantFrom('self', 'guardian', 'other'),
      guardianProof: fc.constantFrom('parent', 'none'),
      isUseNamed: fc.boolean(),
    };
    const laws = [law, lawOf(), lawOf(said('sealList', { items: ['residence'], complete: true }, '2016-01-22'))];
    fc.assert(
      fc.property(
        fc.record(answers, { requiredKeys: [] }) as fc.Arbitrary<Facts>,
        fc.record(answers) as fc.Arbitrary<Facts>,
        fc.constantFrom(...laws),
        (some, all, on) => {
          const { value } = maySeal(some, on);
          if (value !== undefined) expect(maySeal({ ...all, ...some }, on).value).to.equal(value);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('seals: what a slip tells where nothing that is mended helps', () => {
  const slipOf = (facts: Facts) => {
    const all = { ...asked, ...facts };
    const request = {
      certificate: all.certificate as string,
      refusedBy: '桂花社区居委会',
      community: 'urban',
    } as const;
    return sealRefusalSlip(maySeal(all, law), request, law);
  };
  const own = ['onList', 'ownAct', 'hasBasis', 'unlistedIsFree'].map((name) => `seals.maySeal.${name}`);

  it('the list and the basis that is missing, with their texts, and nothing of whoever asks', () => {
    for (const facts of [{}, away, forAnother, { isUseNamed: false }]) {
      const slip = slipOf(facts);
      expect(slip?.reasons, JSON.stringify(facts)).to.deep.equal(own);
      expect(slip?.articles.map(({ id }) => id)).to.have.members(['needsBasis', 'sealList', 'ownActs']);
      expect(slip).to.include({ whatToDo: 'ask-demander' });
    }
    expect(slipOf({ certificate: 'volunteer-record', ...away })?.reasons).to.deep.equal(own);
    expect(slipOf({ certificate: 'kinship', ...away })?.reasons).to.include('seals.maySeal.notNegated');
    expect(slipOf({ certificate: 'kinship', ...away })?.reasons).not.to.include('seals.maySeal.withinRemit');
  });

  it('what was not in order, where that is all', () => {
    expect(slipOf({ ...basis, ...away, isUseNamed: false })?.reasons).to.deep.equal([
      'seals.maySeal.withinRemit',
      'seals.maySeal.useNamed',
    ]);
  });
});

describe('seals: where to go, while that is not known', () => {
  const openBodies = { ...said('competentBodies', null as never), value: undefined, open: true } as unknown as Entry;
  const older = (complete: boolean) =>
    lawOf(said('sealList', { items: ['residence'], complete }, '2016-01-22')) as typeof law;
  const look = (facts: Facts, on = law) => {
    const all: Facts = { community: 'urban', ...facts };
    const decision = maySeal(all, on);
    const slip = sealRefusalSlip(
      decision,
      { certificate: all.certificate as string, refusedBy: '桂花社区居委会', community: 'urban' },
      on,
    );
    const missing = decision.missing.map((each) =>
      'question' in each ? `ask ${each.question.fact}` : `${each.kind} ${'fact' in each ? each.fact : each.term}`,
    );
    const plan = maySeal.plan(all, on);
    expect(plan.determined).to.equal('unmet');
    expect(plan.stillNeeded.map(({ fact }) => `ask ${fact}`)).to.deep.equal(
      missing.filter((each) => each.startsWith('ask')),
    );
    expect(plan.blockedBy.length).to.equal(missing.length - plan.stillNeeded.length);
    return { value: decision.value, missing, slip };
  };
  const fields: Facts = { certificate: 'fields', livesHere: false };

  it('says which answers that waits for, asks for them in the plan, and gives no slip', () => {
    for (const { facts, missing, on } of [
      { facts: fields, missing: ['ask legalBasis', 'ask basisFrom'] },
      { facts: { ...fields, legalBasis: 'law' }, missing: ['ask basisFrom'] },
      { facts: { certificate: 'residence', applicant: 'other' }, missing: ['ask livesHere'] },
      {
        facts: { certificate: 'residence', isUseNamed: false },
        missing: ['ask livesHere', 'ask applicant', 'no-text seals.guardianProofList'],
      },
      // Only an older list hangs on what is confirmed.
      {
        facts: { certificate: 'residence', livesHere: false, legalBasis: 'none' },
        missing: ['ask isBasisConfirmed'],
        on: older(true),
      },
      { facts: { ...fields, legalBasis: 'law' }, missing: ['ask basisFrom'], on: older(true) },
      { facts: { ...fields, legalBasis: 'none' }, missing: ['ask isBasisConfirmed'], on: older(false) },
    ] as { facts: Facts; missing: string[]; on?: typeof law }[])
      expect(look(facts, on), JSON.stringify(facts)).to.deep.equal({ value: undefined, missing, slip: undefined });
  });

  it('once they are given, or nobody knows them, the slip says where', () => {
    for (const more of [basis, { legalBasis: 'law', basisFrom: null }, { legalBasis: null }] as Facts[]) {
      const { value, missing, slip } = look({ ...fields, ...more });
      expect([value, missing]).to.deep.equal(['other-committee', []]);
      expect(slip?.whatToDo).to.equal('go-to-own-committee');
    }
    expect(look({ ...fields, legalBasis: 'none' }).slip?.whatToDo).to.equal('ask-demander');
  });

  it('where no answer can tell, there is a slip, and it tells nobody where to go', () => {
    for (const { facts, missing, on } of [
      {
        facts: { certificate: 'kinship', legalBasis: 'none' },
        missing: ['conflicting-law seals.competentBodies'],
        on: lawOf(listed, openBodies),
      },
      { facts: { certificate: 'residence', livesHere: null, applicant: 'other' }, missing: ['not-known livesHere'] },
    ] as { facts: Facts; missing: string[]; on?: typeof law }[]) {
      const { slip, ...told } = look(facts, on);
      expect(told).to.deep.equal({ value: undefined, missing });
      expect(slip?.reasons).not.to.deep.equal([]);
      expect(slip).not.to.have.any.keys('whatToDo');
      expect(slip?.saidBy).not.to.have.any.keys('whatToDo');
    }
  });

  it('what is settled, unknown or told in short is as it was', () => {
    expect(maySeal({ ...asked, ...away }, law).missing).to.deep.equal([]);
    expect(maySeal.plan({ certificate: 'residence' }, law)).not.to.have.property('determined');
    expect(maySeal({ community: 'urban', ...fields }, law, { trace: 'none' }).missing).to.deep.equal([]);
  });
});
