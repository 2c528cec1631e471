import { expect } from 'chai';
import { lawOn, type IsoDate, type Term } from '@liandong/core';
import { parsePack } from '@liandong/core/pack';
import { allPacks } from '@liandong/packs';
import * as sdk from '@liandong/sdk/sharing';
import { isFresh, isJointServiceWhole, mayShare } from '@liandong/sdk/sharing';

const at = (place: string, on: IsoDate) => lawOn(on, place, allPacks);
const said = ({ outcome, value }: { outcome: string; value?: unknown }) => `${outcome} ${String(value)}`;
const visit: Parameters<typeof mayShare>[0] = {
  layer: 'community',
  dataClass: 'social-work-visits',
  receiver: 'organization',
  isPersonal: true,
  isSensitive: false,
  relation: 'other-handler',
  isSamePurpose: true,
  consentOfPerson: 'given',
  consentOfGuardian: 'none',
  age: 40,
  isDuty: false,
  isEmergency: false,
  isNecessary: true,
  isTold: true,
  isProtected: true,
  isAssessed: true,
};

describe('sharing in the real law', () => {
  it('the privacy law limits it from 2021-11-01; nothing at hand does before', () => {
    expect(mayShare(visit, at('cn-330102', '2021-10-31')).outcome).to.equal('unknown');
    expect(said(mayShare(visit, at('cn-330102', '2021-11-01')))).to.equal('unmet none');
    expect(said(mayShare({ ...visit, consentOfPerson: 'given-separately' }, at('cn-330102', '2021-11-01')))).to.equal(
      'met consent',
    );
  });
  it('thirteen and fourteen: a guardian consents below fourteen', () => {
    const law = at('cn-31', '2024-06-03');
    const separately = { ...visit, consentOfPerson: 'given-separately' } as const;
    expect(said(mayShare({ ...separately, age: 13 }, law))).to.equal('unmet none');
    expect(said(mayShare({ ...separately, age: 14 }, law))).to.equal('met consent');
  });
  it('Shangcheng: its matrix is open at both levels, and advises only', () => {
    for (const layer of ['community', 'government'] as const) {
      const decision = mayShare(
        { ...visit, layer, consentOfPerson: 'given-separately' },
        at('cn-330102', '2024-06-03'),
      );
      expect(decision.outcome).to.equal('met');
      const inMatrix = decision.reasons.find(({ code }) => code.endsWith('.inMatrix'));
      expect(inMatrix).to.include({ outcome: 'unknown', force: 'advisory' });
      expect(inMatrix?.cites.map(({ id }) => id)).to.include('report-shangcheng-2017#社区层面');
    }
  });
  it('how fresh data must be is open everywhere', () => {
    const facts = { dataClass: 'community-base', updatedOn: '2024-01-15' } as const;
    expect(isFresh(facts, at('cn-330102', '2024-06-03')).missing.map(({ kind }) => kind)).to.deep.equal(['open-term']);
    expect(said(isFresh(facts, at('cn-990101001', '2024-07-15')))).to.equal('met 2024-07-15');
    expect(said(isFresh(facts, at('cn-990101001', '2024-07-16')))).to.equal('unmet 2024-07-15');
  });
  it('joint service: whole in Jiangtai without one lead, not so in the invented district', () => {
    const facts = {
      parts: [
        { element: 'community', isLead: false },
        { element: 'organization', isLead: false },
      ],
      isSetUpRecorded: true,
      isCarriedOutRecorded: true,
      isEvaluatedRecorded: true,
    } as const;
    const jiangtai = isJointServiceWhole(facts, at('cn-110105', '2024-06-03'));
    expect(said(jiangtai)).to.equal('met whole');
    expect(jiangtai.lawUsed.map(({ id }) => id)).to.deep.equal(['study-jiangtai-2019#服务联办制度']);
    expect(isJointServiceWhole(facts, at('cn-990101001', '2024-06-03')).outcome).to.equal('unmet');
  });
  it('the invented district binds by its matrix, each level by its own', () => {
    const law = at('cn-990101001001', '2024-06-03');
    const facts = { ...visit, consentOfPerson: 'given-separately' } as const;
    expect(said(mayShare(facts, law))).to.equal('unmet consent');
    expect(said(mayShare({ ...facts, receiver: 'station' }, law))).to.equal('met consent');
    expect(said(mayShare({ ...facts, receiver: 'station', layer: 'government' }, law))).to.equal('unmet consent');
  });

  it('every pack is sound, and every entry of this subject has a term', () => {
    const terms = (Object.values(sdk) as readonly unknown[]).filter(
      (one): one is Term => typeof one === 'object' && one !== null && 'merge' in one && 'mayFill' in one,
    );
    const known = new Set(terms.map(({ id }) => id));
    const entries = allPacks.flatMap((pack) => pack.entries).filter(({ term }) => term.startsWith('sharing.'));
    expect(entries.filter(({ term }) => !known.has(term))).to.deep.equal([]);
    expect(terms.filter(({ id }) => !entries.some(({ term }) => term === id)).map(({ id }) => id)).to.deep.equal([]);
    for (const pack of allPacks) {
      const own = { ...pack, entries: pack.entries.filter(({ term }) => term.startsWith('sharing.')) };
      expect(() => parsePack(own, terms, allPacks), pack.jurisdiction).not.to.throw();
    }
  });
});
