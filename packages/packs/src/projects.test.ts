import { expect } from 'chai';
import { lawOn, yuan, type IsoDate, type Term } from '@liandong/core';
import { parsePack } from '@liandong/core/pack';
import { allPacks } from '@liandong/packs';
import { ladderProject, twoCommunities } from '@liandong/fixtures/projects';
import * as sdk from '@liandong/sdk/projects';
import {
  areSlotsFilled,
  checkProject,
  isContractStepInTime,
  isTenderValid,
  isTermAllowed,
  mayAddToContract,
  mayAdvance,
  mayBePurchased,
  mayContract,
  mayCountHours,
  mayDestroyFiles,
  parseProject,
} from '@liandong/sdk/projects';

const at = (place: string, on: IsoDate) => lawOn(on, place, allPacks);
const said = ({ outcome, value }: { outcome: string; value?: unknown }) => `${outcome} ${String(value)}`;
const bid = { isResponsive: true, sharesHead: false, isRelated: false } as const;

describe('projects in the real law: government procurement', () => {
  const law = at('cn-31', '2024-06-03');
  it('a tender with two bids fails, from the first day the text is known to hold', () => {
    const facts = { isUnderLaw: true, method: 'open-tender', suppliers: [bid, bid] } as const;
    expect(said(isTenderValid(facts, law))).to.equal('unmet fails');
    expect(isTenderValid(facts, at('cn', '2014-08-30')).outcome).to.equal('unknown');
    expect(said(isTenderValid(facts, at('cn', '2014-08-31')))).to.equal('unmet fails');
  });
  it('suppliers under one head are kept out from 2015-03-01; before it no text is at hand', () => {
    const twin = { ...bid, sharesHead: true };
    const facts = { isUnderLaw: true, method: 'open-tender', suppliers: [twin, twin, bid] } as const;
    const decision = isTenderValid(facts, at('cn', '2015-02-28'));
    expect(decision.missing.map((one) => ('term' in one ? one.term : ''))).to.include('projects.relatedBarred');
    expect(said(isTenderValid(facts, at('cn', '2015-03-01')))).to.equal('unmet fails');
  });
  it('thirty days to sign: the National Day holidays of 2024 roll the last day', () => {
    // 2024-09-02 and thirty days is 2024-10-02; 10-01 to 10-07 are off.
    const facts = { isUnderLaw: true, step: 'sign', startOn: '2024-09-02', isDone: true } as const;
    expect(said(isContractStepInTime({ ...facts, doneOn: '2024-10-08' }, law))).to.equal('met in-time');
    expect(said(isContractStepInTime({ ...facts, doneOn: '2024-10-09' }, law))).to.equal('unmet late');
  });
  it('seven workdays to file: make-up days count', () => {
    // From Friday 2024-09-27: Sunday 09-29 and Saturday 10-12 are worked, 10-01 to 10-07 off.
    const facts = { isUnderLaw: true, step: 'file', startOn: '2024-09-27', isDone: true } as const;
    expect(said(isContractStepInTime({ ...facts, doneOn: '2024-10-12' }, law))).to.equal('met in-time');
    expect(said(isContractStepInTime({ ...facts, doneOn: '2024-10-13' }, law))).to.equal('unmet late');
  });
  it('two workdays to announce', () => {
    const facts = { isUnderLaw: true, step: 'announce', startOn: '2024-06-03', isDone: true } as const;
    expect(said(isContractStepInTime({ ...facts, doneOn: '2024-06-05' }, law))).to.equal('met in-time');
    expect(said(isContractStepInTime({ ...facts, doneOn: '2024-06-06' }, law))).to.equal('unmet late');
  });
  it('additions: exactly ten per cent is allowed', () => {
    const facts = { isUnderLaw: true, isSameService: true, keepsTerms: true, original: yuan(80_000) } as const;
    expect(said(mayAddToContract({ ...facts, additions: [{ amount: yuan(8_000) }] }, law))).to.equal('met may');
    expect(said(mayAddToContract({ ...facts, additions: [{ amount: yuan(8_000) + 1 }] }, law))).to.equal(
      'unmet too-much',
    );
  });
  it('papers of 2009 are kept through 2024', () => {
    expect(said(mayDestroyFiles({ isUnderLaw: true, endedOn: '2009-06-03' }, law))).to.equal('unmet 2024-06-03');
    expect(mayDestroyFiles({ isUnderLaw: true, endedOn: '2009-06-02' }, law).outcome).to.equal('met');
  });
  it('a studio without a body signs nothing since the Civil Code; before it no text is at hand', () => {
    const studio = { party: 'studio', legalForm: 'none' } as const;
    expect(said(mayContract(studio, at('cn-110105', '2021-01-01')))).to.equal('unmet no-party');
    expect(mayContract(studio, at('cn-110105', '2020-12-31')).outcome).to.equal('unknown');
  });
  it('a committee is a legal person, and no text bars it as a carrier', () => {
    const committee = { isUnderLaw: true, party: 'committee', legalForm: 'legal-person', violation: 'none' } as const;
    expect(said(mayContract(committee, law))).to.equal('met committee');
    expect(said(mayContract(committee, at('cn-990101001', '2024-06-03')))).to.equal('unmet committee');
  });
});

describe('projects in the real law: what may be bought, and for how long', () => {
  const bundle = { parts: [{ kind: 'service' }, { kind: 'works' }], isBarredElsewhere: false } as const;
  it('what may not be bought is known from 2022-09-06, the day of the page', () => {
    expect(mayBePurchased(bundle, at('cn-31', '2022-09-05')).outcome).to.equal('unknown');
    const decision = mayBePurchased(bundle, at('cn-31', '2022-09-06'));
    expect(said(decision)).to.equal('unmet take-out');
    expect(decision.evidence).to.equal('official-page');
  });
  it('a year usually, three at most, known from the day of a reprint, and better from an official answer', () => {
    const term = { beginsOn: '2024-01-01', endsOn: '2027-01-02', isStable: true, isBudgetSecured: true } as const;
    expect(isTermAllowed(term, at('cn', '2021-12-22')).outcome).to.equal('unknown');
    expect(said(isTermAllowed(term, at('cn', '2021-12-23')))).to.equal('unmet too-long');
    expect(isTermAllowed(term, at('cn', '2025-02-27')).evidence).to.equal('reprint');
    expect(isTermAllowed(term, at('cn', '2025-02-28')).evidence).to.equal('official-page');
    const unstable = { ...term, endsOn: '2025-06-30', isStable: false } as const;
    expect(said(isTermAllowed(unstable, at('cn-31', '2024-06-03')))).to.equal('met advised-shorter');
  });
});

describe('projects in the real law: practice', () => {
  const lacking = {
    from: 'need',
    to: 'plan',
    hasAgency: false,
    hasCommittee: true,
    hasOrganization: true,
    linkedNeeds: 0,
    standingNeeds: 0,
  } as const;
  it('Jiangtai: three parties and a need are practice, cited and not binding', () => {
    const decision = mayAdvance(lacking, at('cn-110105', '2024-06-03'));
    expect(said(decision)).to.equal('met advised-otherwise');
    const reason = decision.reasons.find(({ code }) => code.endsWith('.agencyRecorded'));
    expect(reason).to.include({ outcome: 'unmet', force: 'advisory' });
    expect(reason?.cites.map(({ id }) => id)).to.deep.equal(['study-jiangtai-2019#项目化运作']);
  });
  it('the invented district makes them binding', () => {
    expect(said(mayAdvance(lacking, at('cn-990101001001', '2024-06-03')))).to.equal('unmet complete-first');
  });
  it('slots and hours: advice in real places, and volunteers are not paid anywhere', () => {
    const slots = {
      isPurchase: true,
      undertaker: 'committee',
      executor: 'none',
      implementer: 'none',
      isExecutorStanding: false,
    } as const;
    expect(said(areSlotsFilled(slots, at('cn-31', '2024-06-03')))).to.equal('met incomplete');
    expect(said(areSlotsFilled(slots, at('cn-990101001', '2024-06-03')))).to.equal('unmet incomplete');
    expect(said(mayCountHours({ use: 'pay' }, at('cn-31', '2017-12-01')))).to.equal('unmet pay-barred');
    expect(mayCountHours({ use: 'pay' }, at('cn-31', '2017-11-30')).outcome).to.equal('unknown');
    expect(mayCountHours({ use: 'match' }, at('cn-31', '2024-06-03')).outcome).to.equal('unknown');
  });
  it('the projects of the invented street parse, and check', () => {
    for (const one of [ladderProject, twoCommunities]) expect(parseProject(one)).to.have.property('ok', true);
    const law = at('cn-990101001001', '2026-06-01');
    const ladder = checkProject(ladderProject, law);
    expect([ladder.next?.stage, ladder.next?.decision.value]).to.deep.equal(['evaluate', 'advance']);
    expect(ladder.findings).to.deep.equal([]);
    expect(checkProject(twoCommunities, law).findings.map(({ code }) => code)).to.deep.equal([
      'community-not-recorded',
      'needs-withdrawn',
    ]);
  });

  it('every pack is sound, and every entry of this subject has a term', () => {
    const terms = (Object.values(sdk) as readonly unknown[]).filter(
      (one): one is Term => typeof one === 'object' && one !== null && 'merge' in one && 'mayFill' in one,
    );
    const known = new Set(terms.map(({ id }) => id));
    const entries = allPacks.flatMap((pack) => pack.entries).filter(({ term }) => term.startsWith('projects.'));
    expect(entries.filter(({ term }) => !known.has(term))).to.deep.equal([]);
    expect(terms.filter(({ id }) => !entries.some(({ term }) => term === id)).map(({ id }) => id)).to.deep.equal([]);
    for (const pack of allPacks) {
      const own = { ...pack, entries: pack.entries.filter(({ term }) => term.startsWith('projects.')) };
      expect(() => parsePack(own, terms, allPacks), pack.jurisdiction).not.to.throw();
    }
  });
});
