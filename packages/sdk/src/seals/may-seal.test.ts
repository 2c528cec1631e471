import { expect } from 'chai';
import * as fc from 'fast-check';
import { lawOn, type Entry, type IsoDate, type Json, type Pack } from '@liandong/core';
import { certifiedBy, certificateClasses, maySeal, nationalFirstBatch } from '@liandong/sdk/seals';

type Facts = Parameters<typeof maySeal>[0];
const said = (term: string, from: IsoDate, value: Json, id = term): Entry => ({
  term: `seals.${term}`,
  from,
  value,
  cite: { id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' },
});
const list = (items: readonly string[], complete = true) => ({ items, complete });

/** The nation bars from 2020-04-28; its own acts from 2021. */
const nation: readonly Entry[] = [
  said('negativeList', '2020-04-28', list(['kinship', 'marriage-and-childbearing'], false)),
  said('needsBasis', '2020-04-28', true),
  said('remitOnly', '2020-04-28', true),
  said('ownActs', '2021-01-01', list(['guardian-designation'], false)),
  said('guardianProofList', '2021-01-01', list(['parent', 'designation', 'court'])),
  said('authorityNeeded', '2021-11-01', true),
  said('competentBodies', '2017-12-01', list(['volunteer-record/volunteer-organization'], false)),
];
/** A city's list of 2016, older than the nation's, and its exclusions of the same day. */
const city: readonly Entry[] = [
  said('sealList', '2016-01-22', list(['residence', 'marriage-and-childbearing', 'twice-named']), 'list-2016'),
  said('sealClasses', '2016-01-22', list(certificateClasses), 'list-2016'),
  said('excludedList', '2016-01-22', list(['lost-bankbook', 'twice-named', 'pension'], false), 'exclusions-2016'),
  said('villageSealList', '2021-05-01', list(['residence', 'fields']), 'villages-2021'),
  said('outsideEffect', '2020-05-14', 'may-refuse'),
];
const packOf = (jurisdiction: string, entries: readonly Entry[]): Pack => ({
  format: 'liandong.pack.v1',
  jurisdiction,
  title: { 'zh-Hans': jurisdiction },
  version: '1',
  places: [
    jurisdiction === 'cn'
      ? { code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }
      : { code: jurisdiction, level: 'province', within: 'cn', from: '2000-01-01', name: { 'zh-Hans': '市' } },
  ],
  entries,
});
const lawOf = (on: IsoDate, more: readonly Entry[] = [], base = nation) =>
  lawOn(on, 'cn-31', [packOf('cn', base), packOf('cn-31', [...city, ...more])]);

const plain: Facts = {
  community: 'urban',
  legalBasis: 'none',
  livesHere: true,
  applicant: 'self',
  canVerify: true,
  isUseNamed: true,
  isRepeat: false,
};
const byLaw = (basisFrom: IsoDate): Facts => ({ ...plain, legalBasis: 'law', basisFrom });
const outcomeOf = (decision: ReturnType<typeof maySeal>, end: string) =>
  decision.reasons.find(({ code }) => code === `seals.maySeal.${end}`)?.outcome;
const standing = (decision: ReturnType<typeof maySeal>) =>
  decision.reasons.find(({ code }) => code.endsWith('.listsAgree'))?.facts['standing'];

const cases: readonly { on: IsoDate; facts: Facts; is: string; value: string | undefined; why: string }[] = [
  {
    on: '2016-01-21',
    facts: { ...plain, certificate: 'residence' },
    is: 'unknown',
    value: undefined,
    why: 'the list begins the day after',
  },
  {
    on: '2016-01-22',
    facts: { ...plain, certificate: 'residence' },
    is: 'met',
    value: 'issue',
    why: 'the list begins on this day',
  },
  {
    on: '2020-04-27',
    facts: { ...plain, certificate: 'marriage-and-childbearing' },
    is: 'met',
    value: 'issue',
    why: 'the nation bars it from the day after',
  },
  {
    on: '2020-04-28',
    facts: { ...plain, certificate: 'marriage-and-childbearing' },
    is: 'unmet',
    value: 'refuse',
    why: 'the nation bars it from this day',
  },
  {
    on: '2020-04-27',
    facts: { ...plain, certificate: 'residence' },
    is: 'met',
    value: 'issue',
    why: 'nobody asks for a basis yet',
  },
  {
    on: '2020-04-28',
    facts: { ...plain, certificate: 'residence' },
    is: 'unknown',
    value: undefined,
    why: 'the list is older than the demand for a basis, there is none, and nobody has judged whether it still counts',
  },
  {
    on: '2020-04-28',
    facts: { ...plain, certificate: 'residence', isBasisConfirmed: true },
    is: 'met',
    value: 'issue',
    why: 'the older list is confirmed',
  },
  {
    on: '2020-04-28',
    facts: { ...plain, certificate: 'residence', isBasisConfirmed: false },
    is: 'unmet',
    value: 'refuse',
    why: 'the older list is not confirmed, and there is no basis',
  },
  {
    on: '2020-04-28',
    facts: { ...byLaw('2019-01-01'), certificate: 'residence' },
    is: 'met',
    value: 'issue',
    why: 'it has a basis in law',
  },
  {
    on: '2022-06-01',
    facts: { ...byLaw('2022-06-02'), certificate: 'pension' },
    is: 'unmet',
    value: 'refuse',
    why: 'the law that asks for it begins the day after',
  },
  {
    on: '2022-06-02',
    facts: { ...byLaw('2022-06-02'), certificate: 'pension' },
    is: 'met',
    value: 'issue',
    why: 'the law that asks for it begins on this day, and goes before the exclusion of a place',
  },
  {
    on: '2022-06-01',
    facts: { ...plain, certificate: 'something' },
    is: 'unmet',
    value: 'refuse',
    why: 'it is on no list and has no basis',
  },
  {
    on: '2020-12-31',
    facts: { ...plain, certificate: 'guardian-designation' },
    is: 'unmet',
    value: 'refuse',
    why: 'the Civil Code begins the day after',
  },
  {
    on: '2021-01-01',
    facts: { ...plain, certificate: 'guardian-designation' },
    is: 'met',
    value: 'issue',
    why: 'the Civil Code gives it to the committee from this day',
  },
];

describe('seals: may it be sealed', () => {
  for (const { on, facts, is, value, why } of cases)
    it(`${on} ${facts.certificate}: ${is} (${value ?? 'open'}), for ${why}`, () => {
      const decision = maySeal(facts, lawOf(on));
      expect([decision.outcome, decision.value]).to.deep.equal([is, value]);
    });

  it('certificate for another’s matter: somebody else’s word is no authority', () => {
    const asked: Facts = { ...byLaw('2022-01-01'), certificate: 'residence' };
    expect(maySeal({ ...asked, applicant: 'other' }, lawOf('2022-06-01')).value).to.equal('bring-authority');
    expect(maySeal({ ...asked, applicant: 'authorised' }, lawOf('2022-06-01')).value).to.equal('issue');
  });

  it('certificate for another’s matter: before a text asks for authority it is only advised', () => {
    const asked: Facts = { ...byLaw('2020-06-01'), certificate: 'residence', applicant: 'other' };
    expect(maySeal(asked, lawOf('2021-10-31')).value).to.equal('issue');
    expect(maySeal(asked, lawOf('2021-11-01')).value).to.equal('bring-authority');
  });

  it('not a resident: the person’s own committee is the one to go to', () => {
    const asked: Facts = { ...byLaw('2022-01-01'), certificate: 'residence', livesHere: false };
    expect(maySeal(asked, lawOf('2022-06-01')).value).to.equal('other-committee');
  });

  it('court or legal requirement newer than the list: it goes before the list', () => {
    const asked = (basisFrom: IsoDate): Facts => ({ ...byLaw(basisFrom), certificate: 'kinship' });
    expect(maySeal(asked('2020-04-29'), lawOf('2022-06-01')).value).to.equal('issue');
    const older = maySeal(asked('2020-04-28'), lawOf('2022-06-01'));
    expect(older.outcome, 'of the same day or older: somebody has to judge').to.equal('unknown');
    expect(older.missing.map(({ kind }) => kind)).to.deep.equal(['judgement']);
    expect(maySeal({ ...asked('2010-01-01'), isBasisConfirmed: true }, lawOf('2022-06-01')).value).to.equal('issue');
    expect(maySeal({ ...asked('2010-01-01'), isBasisConfirmed: false }, lawOf('2022-06-01')).value).to.equal('refuse');
  });

  it('court or legal requirement newer than the list: whether a court’s request is a basis stands in no text here', () => {
    const asked: Facts = { ...plain, certificate: 'residence', legalBasis: 'court', basisFrom: '2022-05-30' };
    const decision = maySeal(asked, lawOf('2022-06-01'));
    expect(decision.outcome).to.equal('unknown');
    // Or somebody confirms the older list, on which it stands.
    expect(decision.missing.map((one) => ('term' in one ? one.term : one.kind))).to.deep.equal([
      'judgement',
      'seals.courtRequestCounts',
    ]);
    const counted = lawOf('2022-06-01', [said('courtRequestCounts', '2020-01-01', true)]);
    expect(maySeal(asked, counted).value).to.equal('issue');
  });

  it('committee cannot verify (事实无法核实): advised against, and barred where a text says so', () => {
    const asked: Facts = { ...byLaw('2022-01-01'), certificate: 'residence', canVerify: false };
    const advised = maySeal(asked, lawOf('2022-06-01'));
    expect(advised.value).to.equal('issue');
    expect(outcomeOf(advised, 'verified')).to.equal('unmet');
    expect(maySeal(asked, lawOf('2022-06-01', [said('verifiedOnly', '2020-01-01', true)])).value).to.equal('refuse');
  });

  it('village vs urban list: each committee has its own', () => {
    const fields: Facts = { ...plain, certificate: 'fields' };
    expect(maySeal({ ...fields, community: 'rural' }, lawOf('2022-06-01')).value).to.equal('issue');
    expect(maySeal(fields, lawOf('2022-06-01')).value).to.equal('refuse');
    // The village list came after the demand for a basis; the urban one before it.
    expect(maySeal({ ...plain, certificate: 'residence', community: 'rural' }, lawOf('2022-06-01')).value).to.equal(
      'issue',
    );
    expect(maySeal({ ...plain, certificate: 'residence' }, lawOf('2022-06-01')).value).to.equal(undefined);
  });

  it('village vs urban list: the exclusions of one are not those of the other', () => {
    const asked: Facts = { ...byLaw('2010-01-01'), certificate: 'lost-bankbook' };
    const barred = { ...asked, legalBasis: 'none' } as const;
    expect(outcomeOf(maySeal(barred, lawOf('2018-01-02')), 'notExcluded')).to.equal('unmet');
    expect(outcomeOf(maySeal({ ...barred, community: 'rural' }, lawOf('2018-01-02')), 'notExcluded')).to.equal('met');
  });

  it('village vs urban list: a village’s use of the seal is approved and registered where the law says so', () => {
    const asked: Facts = { ...plain, certificate: 'fields', community: 'rural', isUseApproved: false };
    expect(maySeal(asked, lawOf('2022-06-01')).value).to.equal('issue');
    const bound = lawOf('2022-06-01', [said('villageUseApproved', '2012-11-01', true)]);
    expect(maySeal(asked, bound).value).to.equal('refuse');
    expect(maySeal({ ...asked, isUseApproved: true }, bound).value).to.equal('issue');
  });

  it('village vs urban list: reasons and texts of the other kind of committee are not spoken of', () => {
    const law = lawOf('2022-06-01', [
      said('villageExcludedList', '2018-01-01', list(['pension'], false), 'village-exclusions'),
      said('villageUseApproved', '2012-11-01', true, 'village-seal'),
      // The classes are common to both.
      said('sealClasses', '2017-01-01', list(certificateClasses), 'classes-2017'),
    ]);
    const heard = (community: 'urban' | 'rural') => {
      const { reasons, lawUsed } = maySeal({ ...plain, certificate: 'something', community }, law);
      const cited = [...reasons.flatMap(({ cites }) => cites), ...lawUsed].map(({ id }) => id);
      return { codes: reasons.map(({ code }) => code.slice('seals.maySeal.'.length)), cited: [...new Set(cited)] };
    };
    const own = {
      urban: { codes: ['onList', 'unlistedIsFree'], cited: ['list-2016', 'exclusions-2016'] },
      rural: {
        codes: ['onVillageList', 'unlistedIsFreeInVillages', 'useApproved'],
        cited: ['villages-2021', 'village-exclusions', 'village-seal'],
      },
    } as const;
    for (const [mine, other] of [
      ['urban', 'rural'],
      ['rural', 'urban'],
    ] as const) {
      const { codes, cited } = heard(mine);
      expect(codes).to.include.members([...own[mine].codes, 'notNegated', 'notExcluded', 'listsAgree', 'classNamed']);
      expect(codes).not.to.include.oneOf([...own[other].codes]);
      expect(cited).to.include.members([...own[mine].cited]);
      expect(cited).not.to.include.oneOf([...own[other].cited]);
    }
  });

  it('free-text purpose: words are matched with no list, and the use is advised only', () => {
    const complete = lawOf('2018-01-02');
    expect(maySeal({ ...plain, certificate: 'residence certificate, for school' }, complete).value).not.to.equal(
      'issue',
    );
    expect(maySeal({ ...plain, certificate: null }, complete).outcome).to.equal('unknown');
    const unnamed: Facts = { ...plain, certificate: 'residence', isUseNamed: false };
    expect(maySeal(unnamed, complete).value).to.equal('issue');
    expect(maySeal(unnamed, lawOf('2018-01-02', [said('useMustBeNamed', '2016-01-22', true)])).value).to.equal(
      'refuse',
    );
  });

  it('repeat request: the same answer, with a warning; barred only where a text bars it', () => {
    const asked: Facts = { ...plain, certificate: 'residence', isRepeat: true };
    const again = maySeal(asked, lawOf('2018-01-02'));
    expect(again.value).to.equal(maySeal({ ...asked, isRepeat: false }, lawOf('2018-01-02')).value);
    expect(outcomeOf(again, 'notRepeated')).to.equal('unmet');
    expect(maySeal(asked, lawOf('2018-01-02', [said('repeatBarred', '2016-01-22', true)])).value).to.equal('refuse');
  });

  it('minors and guardian proof (收养、监护): a guardian shows what the law takes as proof', () => {
    const asked: Facts = { ...byLaw('2022-01-01'), certificate: 'adoption', applicant: 'guardian' };
    const value = (guardianProof: Facts['guardianProof']) =>
      maySeal({ ...asked, guardianProof }, lawOf('2022-06-01')).value;
    expect(value('parent')).to.equal('issue');
    expect(value('designation')).to.equal('issue');
    expect(value('none')).to.equal('bring-authority');
    expect(value(undefined)).to.equal(undefined);
  });

  it('minors and guardian proof: the designation itself is the committee’s own act, a certificate of kinship is not', () => {
    expect(maySeal({ ...plain, certificate: 'guardian-designation' }, lawOf('2022-06-01')).value).to.equal('issue');
    expect(maySeal({ ...plain, certificate: 'kinship' }, lawOf('2022-06-01')).value).to.equal('refuse');
  });

  it('positive and negative hit: the negative list wins, and an older local list is shown as superseded', () => {
    const decision = maySeal({ ...plain, certificate: 'marriage-and-childbearing' }, lawOf('2022-06-01'));
    expect(decision.value).to.equal('refuse');
    expect(outcomeOf(decision, 'listsAgree')).to.equal('unmet');
    expect(standing(decision)).to.equal('superseded');
    expect(
      decision.reasons.find(({ code }) => code.endsWith('.listsAgree'))?.cites.map(({ id }) => id),
    ).to.include.members(['list-2016', 'negativeList']);
  });

  it('positive and negative hit: a lower list made after the national one is a conflict, and still does not win', () => {
    const law = lawOf('2022-06-01', [said('sealList', '2021-01-01', list(['kinship']), 'list-2021')]);
    const decision = maySeal({ ...plain, certificate: 'kinship' }, law);
    expect(decision.value).to.equal('refuse');
    expect(standing(decision)).to.equal('conflict');
    const sameDay = lawOf('2022-06-01', [said('sealList', '2020-04-28', list(['kinship']), 'list-2020')]);
    expect(standing(maySeal({ ...plain, certificate: 'kinship' }, sameDay)), 'of one day').to.equal('conflict');
    const dayBefore = lawOf('2022-06-01', [said('sealList', '2020-04-27', list(['kinship']), 'list-2020')]);
    expect(standing(maySeal({ ...plain, certificate: 'kinship' }, dayBefore)), 'a day older').to.equal('superseded');
  });

  it('positive and negative hit at one level: of one day a conflict, a later list lifts, an earlier one is superseded', () => {
    const named = (from: IsoDate) => [said('sealList', from, list(['lost-bankbook']), 'later-list')];
    expect(standing(maySeal({ ...plain, certificate: 'twice-named' }, lawOf('2018-01-02')))).to.equal('conflict');
    expect(maySeal({ ...plain, certificate: 'twice-named' }, lawOf('2018-01-02')).value).to.equal('refuse');
    const lifted = maySeal({ ...plain, certificate: 'lost-bankbook' }, lawOf('2018-01-02', named('2017-01-01')));
    expect([lifted.value, standing(lifted)]).to.deep.equal(['issue', 'lifted']);
    const barred = maySeal(
      { ...plain, certificate: 'residence' },
      lawOf('2018-01-02', [said('excludedList', '2017-01-01', list(['residence']), 'exclusions-2017')]),
    );
    expect([barred.value, standing(barred)]).to.deep.equal(['refuse', 'superseded']);
  });

  describe('a list that bars and does not say', () => {
    const opened = (term: string): Entry => {
      const { value: _, ...rest } = said(term, '2020-04-28', null) as Entry & { value: Json };
      return { ...rest, open: true } as Entry;
    };
    const residence = { ...plain, certificate: 'residence' };
    const missing = (law: ReturnType<typeof lawOf>, facts: Facts = residence) => {
      const { outcome, missing } = maySeal(facts, law);
      return [outcome, ...missing.map((one) => ('term' in one ? `${one.kind} ${one.term}` : one.kind))];
    };
    const from2020 = said('sealList', '2020-05-01', list(['residence', 'kinship']), 'list-2020');
    for (const { name, base, more, is } of [
      { name: 'an open end names nothing', base: nation, more: [], is: ['met'] },
      {
        name: 'the national list left open',
        base: [...nation.filter(({ term }) => term !== 'seals.negativeList'), opened('negativeList')],
        more: [],
        is: ['unknown', 'open-term seals.negativeList'],
      },
      {
        name: 'the local exclusions against each other',
        base: nation,
        more: ['a', 'b'].map((id) => said('excludedList', '2020-05-01', list([id]), id)),
        is: ['unknown', 'conflicting-law seals.excludedList'],
      },
      {
        name: 'three of twenty exclusions at hand',
        base: nation,
        more: [said('excludedList', '2020-05-01', { items: ['pension'], complete: false, count: 20 })],
        is: ['unknown', 'open-term seals.excludedList'],
      },
    ]) {
      it(`${name}: what it does not name is ${is[0]}`, () => {
        expect(missing(lawOf('2022-06-01', [from2020, ...more], base))).to.deep.equal(is);
      });
    }
    it('the bodies that certify, left open: refused or referred is not said', () => {
      const base = [...nation.filter(({ term }) => term !== 'seals.competentBodies'), opened('competentBodies')];
      const decision = maySeal({ ...plain, certificate: 'kinship' }, lawOf('2022-06-01', [], base));
      expect([decision.outcome, decision.value]).to.deep.equal(['unmet', undefined]);
    });
  });

  it('a class that the older list names clashes with a barred certificate too', () => {
    const counted = city.map((entry) =>
      entry.term === 'seals.sealList' ? { ...entry, value: { items: [], complete: false, count: 22 } } : entry,
    ) as readonly Entry[];
    const law = lawOn('2022-06-01', 'cn-31', [packOf('cn', nation), packOf('cn-31', counted)]);
    const asked: Facts = { ...plain, certificate: 'marriage-and-childbearing' };
    expect(standing(maySeal({ ...asked, certificateClass: 'marriage-and-childbearing' }, law))).to.equal('superseded');
    expect(standing(maySeal(asked, law))).to.equal(null);
  });

  it('a list known only by its count leaves the answer unknown, and names the text', () => {
    const counted = said('sealList', '2021-01-01', { items: [], complete: false, count: 22 }, 'counted');
    const decision = maySeal({ ...plain, certificate: 'residence' }, lawOf('2022-06-01', [counted]));
    expect(decision.outcome).to.equal('unknown');
    expect(decision.missing.map((one) => ('term' in one ? one.term : one.kind))).to.deep.equal(['seals.sealList']);
  });

  it('who certifies instead is named only where a text names it', () => {
    const law = lawOf('2022-06-01');
    expect(maySeal({ ...plain, certificate: 'volunteer-record' }, law).value).to.equal('refer');
    expect(certifiedBy('volunteer-record', law)).to.deep.equal(['volunteer-organization']);
    expect(certifiedBy('kinship', law)).to.deep.equal([]);
    expect(certifiedBy('volunteer', law), 'a part of a name is no name').to.deep.equal([]);
  });

  it('asks nothing more of what the nation bars', () => {
    const asked: Facts = { certificate: 'kinship', legalBasis: 'none' };
    expect(maySeal.plan(asked, lawOf('2022-06-01')).determined).to.equal('unmet');
    expect(maySeal.plan({ certificate: 'residence', community: 'rural' }, lawOf('2021-06-01')).stillNeeded).to.satisfy(
      (needed: readonly { fact: string }[]) => needed.every(({ fact }) => ['livesHere'].includes(fact)),
    );
  });
});

describe('seals: how the lists stand to each other', () => {
  const at = (facts: Facts, more: readonly Entry[] = [], base = nation) => {
    const decision = maySeal({ ...plain, ...facts }, lawOf('2022-06-01', more, base));
    return [standing(decision), outcomeOf(decision, 'notExcluded')];
  };
  const opened = (term: string): Entry => {
    const { value: _, ...rest } = said(term, '2020-05-01', null) as Entry & { value: Json };
    return { ...rest, open: true } as Entry;
  };
  it('a certificate that no list bars clashes with nothing', () => {
    expect(at({ certificate: 'residence' })).to.deep.equal(['no-clash', 'met']);
    expect(at({ certificate: 'something' })).to.deep.equal(['no-clash', 'met']);
  });
  it('one that is barred and on no list that allows clashes with nothing', () => {
    expect(at({ certificate: 'kinship' })).to.deep.equal(['no-clash', 'met']);
    expect(at({ certificate: 'lost-bankbook' })).to.deep.equal(['no-clash', 'unmet']);
  });
  it('a later list lifts only what it names', () => {
    const later = [said('sealList', '2017-01-01', list(['residence']), 'later-list')];
    expect(at({ certificate: 'lost-bankbook' }, later)).to.deep.equal(['no-clash', 'unmet']);
    expect(at({ certificate: 'residence' }, later)).to.deep.equal(['no-clash', 'met']);
  });
  it('a class counts as named only if the list is divided into it', () => {
    const [first, second] = certificateClasses;
    const classes = [said('sealClasses', '2017-01-01', list([first]), 'classes-2017')];
    expect(at({ certificate: 'kinship', certificateClass: second }, classes)[0]).to.equal('no-clash');
    expect(at({ certificate: 'kinship', certificateClass: first }, classes)[0]).to.equal('superseded');
  });
  it('is open while a list that bars is, whatever the other list names', () => {
    const base = nation.filter(({ term }) => term !== 'seals.negativeList');
    expect(at({ certificate: 'residence' }, [], [...base, opened('negativeList')])[0]).to.equal(null);
    expect(at({ certificate: 'residence' }, [opened('excludedList')])[0]).to.equal(null);
  });
});

describe('seals: where nothing follows from standing outside the list', () => {
  const free = [said('outsideEffect', '2020-05-15', 'no-effect', 'free')];
  const something = { ...plain, certificate: 'something' };
  const without = nation.filter(({ term }) => term !== 'seals.needsBasis');
  const cases = [
    { base: without, is: 'issue', why: 'no text asks for a basis' },
    {
      base: [...without, said('needsBasis', '2020-04-28', false)],
      is: 'issue',
      why: 'a text says that none is needed',
    },
    { base: nation, is: 'refuse', why: 'a text asks for a basis' },
  ];
  for (const { base, is, why } of cases)
    it(`what is on no list: ${is}, for ${why}`, () =>
      expect(maySeal(something, lawOf('2022-06-01', free, base)).value).to.equal(is));
});

describe('seals: a list that a regulation orders to be followed', () => {
  const ordered = said('mustIssue', '2017-07-01', true, 'regulation-28');
  it('counts, however old: the regulation is the basis', () => {
    const asked = { ...plain, certificate: 'residence' };
    const { value, reasons } = maySeal(asked, lawOf('2022-06-01', [ordered]));
    expect(value).to.equal('issue');
    const onList = reasons.find(({ code }) => code === 'seals.maySeal.onList')!;
    expect(onList.cites.map(({ id }) => id)).to.include('regulation-28');
    expect(
      maySeal({ ...asked, community: 'rural', certificate: 'residence' }, lawOf('2021-04-30', [ordered])).outcome,
    ).to.equal('unknown');
  });
  it('known by count only names nothing, and bars nothing: nobody knows', () => {
    const counted = said('sealList', '2018-01-01', { items: [], complete: false, count: 22 } as never);
    const { outcome, missing } = maySeal(
      { ...plain, certificate: 'residence' },
      lawOf('2022-06-01', [ordered, counted]),
    );
    expect(outcome).to.equal('unknown');
    expect(missing.map(({ kind }) => kind)).to.deep.equal(['open-term']);
  });
  it('does not lift what the nation bars', () => {
    const barred = { ...plain, certificate: 'marriage-and-childbearing' };
    expect(maySeal(barred, lawOf('2022-06-01', [ordered])).value).to.equal('refuse');
  });
});

describe('seals: what holds for every request', () => {
  const law = lawOf('2022-06-01');
  const request = fc.record({
    certificate: fc.constantFrom('residence', 'kinship', 'marriage-and-childbearing', 'fields', 'pension', 'x', null),
    community: fc.constantFrom('urban', 'rural', null),
    legalBasis: fc.constantFrom('law', 'state-council-list', 'court', 'none', null),
    basisFrom: fc.constantFrom('2010-01-01', '2020-04-28', '2020-04-29', '2030-01-01', null),
    isBasisConfirmed: fc.constantFrom(true, false, null),
    livesHere: fc.constantFrom(true, false, null),
    applicant: fc.constantFrom('self', 'guardian', 'authorised', 'other', null),
    guardianProof: fc.constantFrom('parent', 'none', null),
    canVerify: fc.constantFrom(true, false, null),
    isRepeat: fc.constantFrom(true, false, null),
  }) as fc.Arbitrary<Facts>;

  it('issue exactly when it may', () => {
    fc.assert(
      fc.property(request, (facts) => {
        const { outcome, value } = maySeal(facts, law);
        expect(value === 'issue', `${outcome} ${value}`).to.equal(outcome === 'met');
      }),
    );
  });

  it('what the nation bars is never issued without a basis', () => {
    fc.assert(
      fc.property(request, fc.constantFrom('kinship', 'marriage-and-childbearing'), (facts, certificate) => {
        expect(maySeal({ ...facts, certificate, legalBasis: 'none' }, law).outcome).to.equal('unmet');
      }),
    );
  });

  it('advice alone changes nothing', () => {
    fc.assert(
      fc.property(request, (facts) => {
        const { outcome } = maySeal(facts, law);
        expect(maySeal({ ...facts, canVerify: true, isRepeat: false, isUseNamed: true }, law).outcome).to.equal(
          outcome,
        );
      }),
    );
  });

  it('free text is no code: it is not known, whatever the lists name', () => {
    const [law, asked] = [lawOf('2022-06-01', city), { community: 'urban', legalBasis: 'none' } as const];
    for (const certificate of ['亲属关系证明', '居住证明', 'Kinship', 'proof of residence', 'residence ', '2020']) {
      const facts = { ...asked, certificate };
      const unknown = { ...asked, certificate: null };
      expect(maySeal(facts, law, { trace: 'full' }), certificate).to.deep.equal(
        maySeal(unknown, law, { trace: 'full' }),
      );
      expect(maySeal(facts, law)).to.include({ outcome: 'unknown' }).and.not.have.property('value');
      expect(maySeal.outcome(facts, law)).to.equal('unknown');
      expect(maySeal.plan(facts, law)).to.deep.equal(maySeal.plan(unknown, law));
    }
    expect(maySeal({ ...asked, certificate: 'xyz-2' }, law).outcome).to.equal('unmet');
    expect(() => maySeal({ ...asked, certificate: 3 as never }, law)).to.throw('must be a code');
    expect(() => maySeal({ ...asked, certificate: '' }, law)).to.throw('must be a code');
    expect(() => maySeal(undefined as never, law)).to.throw('must be an object');
  });

  it('the first batch has twenty certificates, none twice', () => {
    expect(new Set(nationalFirstBatch).size).to.equal(20);
  });
});
