import { expect } from 'chai';
import { lawOn, type IsoDate, type Term } from '@liandong/core';
import { parsePack } from '@liandong/core/pack';
import { allPacks } from '@liandong/packs';
import { diffLists, listVersions, type ListVersion } from '@liandong/sdk/matters';
import * as sdk from '@liandong/sdk/seals';
import { maySeal, nationalFirstBatch, sealRefusalSlip } from '@liandong/sdk/seals';

type Facts = Parameters<typeof maySeal>[0];
const at = (place: string, on: IsoDate) => lawOn(on, place, allPacks);
const plain: Facts = { community: 'urban', legalBasis: 'none', livesHere: true, applicant: 'self' };
const asked = (facts: Facts, place: string, on: IsoDate) => maySeal({ ...plain, ...facts }, at(place, on));
const standing = (decision: ReturnType<typeof maySeal>) =>
  decision.reasons.find(({ code }) => code.endsWith('.listsAgree'))?.facts['standing'];
const missing = (decision: ReturnType<typeof maySeal>) =>
  decision.missing.map((one) => ('term' in one ? `${one.kind} ${one.term}` : one.kind));

describe('seals in the real law', () => {
  for (const certificate of nationalFirstBatch)
    it(`the nation bars ${certificate} from 2020-04-28, wherever one asks`, () => {
      for (const place of ['cn', 'cn-31', 'cn-11', 'cn-42', 'cn-990101001001'])
        expect(asked({ certificate }, place, '2024-06-03').outcome, place).to.equal('unmet');
      expect(asked({ certificate }, 'cn-31', '2020-04-27').outcome).to.equal('unknown');
    });

  it('Shanghai: known by count and classes, so most of 2018 is unknown, and names the list', () => {
    const decision = asked({ certificate: 'residence', certificateClass: 'residence' }, 'cn-310104', '2018-06-04');
    expect(decision.outcome).to.equal('unknown');
    expect(missing(decision)).to.include('open-term seals.sealList');
    expect(decision.reasons.find(({ code }) => code.endsWith('.classNamed'))?.outcome).to.equal('met');
  });

  it('Shanghai: three of the twenty exclusions are known; they are of residents’ committees', () => {
    for (const certificate of ['lost-marriage-certificate', 'lost-bankbook', 'unemployment'])
      expect(asked({ certificate }, 'cn-31', '2016-01-22').value).to.equal('refuse');
    expect(asked({ certificate: 'lost-bankbook' }, 'cn-31', '2016-01-21').outcome).to.equal('unknown');
    expect(asked({ certificate: 'lost-bankbook', community: 'rural' }, 'cn-31', '2018-06-04').outcome).to.equal(
      'unknown',
    );
  });

  it('Shanghai 2015 against the nation 2020: the class of marriage and childbearing is superseded, and both are cited', () => {
    const facts: Facts = {
      certificate: 'marriage-and-childbearing',
      certificateClass: 'marriage-and-childbearing',
    };
    expect(asked(facts, 'cn-31', '2020-04-27').outcome).to.equal('unknown');
    const decision = asked(facts, 'cn-31', '2020-04-28');
    expect(decision.value).to.equal('refuse');
    expect(standing(decision)).to.equal('superseded');
    expect(decision.reasons.find(({ code }) => code.endsWith('.listsAgree'))?.cites.map(({ id }) => id)).to.include(
      'cn-31-lists-2015',
    );
  });

  it('Shanghai: its regulation orders what the list names, so what nobody bars by name stays unknown; a law carries it', () => {
    const pension = asked({ certificate: 'pension' }, 'cn-31', '2024-06-03');
    expect(pension.outcome).to.equal('unknown');
    expect(missing(pension)).to.include('open-term seals.sealList').and.not.include('judgement');
    const byLaw: Facts = { certificate: 'pension', legalBasis: 'law', basisFrom: '2022-01-01' };
    expect(asked(byLaw, 'cn-31', '2024-06-03').value).to.equal('issue');
  });

  it('Beijing: the list is left to the places, and a village’s seal needs approval from 2012-11-01', () => {
    const byLaw: Facts = { certificate: 'pension', legalBasis: 'law', basisFrom: '2010-01-01', community: 'rural' };
    expect(asked({ ...byLaw, isUseApproved: false }, 'cn-11', '2012-10-31').value).to.equal('issue');
    expect(asked({ ...byLaw, isUseApproved: false }, 'cn-11', '2012-11-01').value).to.equal('refuse');
    expect(asked({ ...byLaw, isUseApproved: false, community: 'urban' }, 'cn-11', '2012-11-01').value).to.equal(
      'issue',
    );
  });

  it('Hubei adds three to the nation’s twenty, for villages too, and leaves none of the twenty out', () => {
    for (const certificate of ['childbearing', 'lost-payment-receipt', 'school-transfer'])
      for (const community of ['urban', 'rural'] as const) {
        expect(
          asked({ certificate, community }, 'cn-42', '2021-02-10').reasons.find(({ code }) =>
            code.endsWith('.notExcluded'),
          )?.outcome,
        ).to.equal('unmet');
      }
    expect(asked({ certificate: 'being-alive' }, 'cn-42', '2021-02-10').value).to.equal('refuse');
  });

  it('guardians: the committee designates from the first day of the Civil Code', () => {
    const facts: Facts = { certificate: 'guardian-designation', applicant: 'guardian', guardianProof: 'next-in-line' };
    // Which certificates a place lists is left open, so it is not refused before.
    expect(asked(facts, 'cn', '2020-12-31').outcome).to.equal('unknown');
    expect(asked(facts, 'cn', '2021-01-01').value).to.equal('issue');
  });

  it('another’s matter: the privacy law asks for that person’s word from 2021-11-01', () => {
    const facts: Facts = {
      certificate: 'pension',
      legalBasis: 'law',
      basisFrom: '2010-01-01',
      applicant: 'other',
    };
    expect(asked(facts, 'cn', '2021-10-31').value).to.equal('issue');
    expect(asked(facts, 'cn', '2021-11-01').value).to.equal('bring-authority');
  });

  it('who certifies: the volunteer organisation for a volunteer’s record, and nobody is named for the twenty', () => {
    // The list of 22 may name it all the same.
    expect(asked({ certificate: 'volunteer-record' }, 'cn-31', '2024-06-03').outcome).to.equal('unknown');
    expect(asked({ certificate: 'volunteer-record' }, 'cn-990101001001', '2024-06-03').value).to.equal('refer');
    for (const place of ['cn-31', 'cn-990101001001'])
      expect(sdk.certifiedBy('volunteer-record', at(place, '2024-06-03'))).to.deep.equal(['volunteer-organization']);
    for (const certificate of nationalFirstBatch)
      expect(sdk.certifiedBy(certificate, at('cn-31', '2024-06-03'))).to.deep.equal([]);
  });

  it('a slip of Shanghai says that the committee may refuse, who makes the list, and how weak the source is', () => {
    const law = at('cn-31', '2024-06-03');
    const slip = sealRefusalSlip(
      maySeal({ ...plain, certificate: 'lost-bankbook' }, law),
      { certificate: 'lost-bankbook', refusedBy: '示例居委会', community: 'urban' },
      law,
    );
    expect(slip).to.include({ whatToDo: 'ask-demander', outsideEffect: 'may-refuse', evidence: 'reprint' });
    expect(slip?.listMadeBy).to.deep.equal(['city', 'district']);
  });
});

describe('seals in the invented chain', () => {
  const chain = (facts: Facts, on: IsoDate) =>
    asked({ canVerify: true, isUseNamed: true, isRepeat: false, ...facts }, 'cn-990101001001', on);
  for (const { certificate, on, is } of [
    { certificate: 'residence', on: '2020-04-27', is: 'issue' },
    // Its own rule orders what its list names, however old the list.
    { certificate: 'residence', on: '2020-04-28', is: 'issue' },
    { certificate: 'residence', on: '2021-06-01', is: 'issue' },
    { certificate: 'marriage-and-childbearing', on: '2020-04-27', is: 'issue' },
    { certificate: 'marriage-and-childbearing', on: '2020-04-28', is: 'refuse' },
    { certificate: 'kinship', on: '2024-06-03', is: 'refer' },
    { certificate: 'contracted-land-use', on: '2024-06-03', is: 'refuse' },
    { certificate: 'good-conduct', on: '2024-06-03', is: 'refuse' },
  ] as const)
    it(`${certificate} on ${on}: ${is}`, () => {
      expect(chain({ certificate }, on).value).to.equal(is);
    });

  it('what is not on its list and has no basis is refused, not sent elsewhere, and the slip says that', () => {
    const law = at('cn-990101001001', '2026-03-13');
    const facts = { certificate: 'contracted-land-use', community: 'urban', legalBasis: 'none' } as const;
    for (const further of [{}, { livesHere: false }, { livesHere: true, applicant: 'other' }] as const) {
      const decision = maySeal({ ...facts, ...further }, law);
      expect(decision.value).to.equal('refuse');
      const slip = sealRefusalSlip(decision, { ...facts, refusedBy: '示例居委会' }, law);
      expect(slip?.reasons.map((code) => code.replace(/.*\./, ''))).to.deep.equal([
        'onList',
        'ownAct',
        'hasBasis',
        'unlistedIsFree',
      ]);
    }
  });

  it('what cannot be verified, has no use named or was issued before is not sealed there', () => {
    for (const change of [{ canVerify: false }, { isUseNamed: false }, { isRepeat: true }])
      expect(chain({ certificate: 'residence', ...change }, '2024-06-03').value).to.equal('refuse');
  });

  it('its list of 2021 drops one and adds two', () => {
    const [before, after] = listVersions(sdk.sealList, 'cn-9901', allPacks);
    const diff = diffLists(before as ListVersion, after as ListVersion);
    expect(diff.removed).to.deep.equal(['marriage-and-childbearing']);
    expect(diff.added).to.deep.equal(['community-service', 'adoption-visit']);
  });

  it('every pack is sound, and every entry of this subject has a term', () => {
    const terms = (Object.values(sdk) as readonly unknown[]).filter(
      (one): one is Term => typeof one === 'object' && one !== null && 'merge' in one && 'mayFill' in one,
    );
    const known = new Set(terms.map(({ id }) => id));
    const entries = allPacks.flatMap((pack) => pack.entries).filter(({ term }) => term.startsWith('seals.'));
    expect(entries.filter(({ term }) => !known.has(term))).to.deep.equal([]);
    expect(terms.filter(({ id }) => !entries.some(({ term }) => term === id)).map(({ id }) => id)).to.deep.equal([]);
    for (const pack of allPacks) {
      const own = { ...pack, entries: pack.entries.filter(({ term }) => term.startsWith('seals.')) };
      expect(() => parsePack(own, terms, allPacks), pack.jurisdiction).not.to.throw();
    }
  });
});
