import { expect } from 'chai';
import { lawOn, type IsoDate, type Term } from '@liandong/core';
import { parsePack } from '@liandong/core/pack';
import { allPacks } from '@liandong/packs';
import {
  admissionStillHolds,
  assistList,
  carrierOf,
  decisionDue,
  diffLists,
  isApplicationInTime,
  isCarrierRight,
  isEnforcementMatterSound,
  isServiceMatterSound,
  isStreetFreeOfInvestment,
  isStreetFullyFunded,
  listVersions,
  mayComeDown,
  type ListVersion,
} from '@liandong/sdk/matters';
import * as sdk from '@liandong/sdk/matters';

type Facts = Parameters<typeof mayComeDown>[0];
const at = (place: string, date: IsoDate) => lawOn(date, place, allPacks);
const plain: Facts = {
  community: 'urban',
  isAnswerable: false,
  isFromComplaint: false,
  admission: 'none',
  hasTerm: false,
  isOrderedInEmergency: false,
  nature: 'service',
  demandsForms: false,
};
const asked = (facts: Facts, place: string, date: IsoDate) => mayComeDown({ ...plain, ...facts }, at(place, date));

describe('matters in the real law', () => {
  it('Shanghai: the list is known by its count, so the answer is unknown and names the list', () => {
    const decision = asked({ matter: 'vaccination-notice' }, 'cn-310104', '2024-06-03');
    expect(decision.outcome).to.equal('unknown');
    expect(decision.missing.map((one) => ('term' in one ? one.term : ''))).to.deep.equal(['matters.assistList']);
    expect(decision.missing[0]).to.have.nested.property('cites[1].id', 'cn-31-lists-2015');
  });

  it('Shanghai: a short list names whoever makes it, and nothing of the villagers’ law', () => {
    const decision = asked({ matter: 'other' }, 'cn-31', '2026-03-02');
    expect(decision.missing[0]).to.deep.include({ kind: 'open-term', listed: { known: 0, count: 37 } });
    const maker = decision.reasons.find(({ code }) => code.endsWith('.listMakerNamed'));
    expect(maker?.facts).to.include({ listMadeBy: 'city-and-district' });
    expect(maker?.cites.map(({ article }) => article)).to.include('第二十七条第一款');
    const titles = [...decision.lawUsed, ...decision.reasons.flatMap(({ cites }) => cites)].map(({ title }) => title);
    expect(titles.filter((title) => /村民委员会组织法/.test(title))).to.deep.equal([]);
  });

  for (const { field, article, is } of [
    { field: 'social-relief', article: 24, is: 'met' },
    { field: 'community-correction', article: 25, is: 'met' },
    { field: 'public-safety-publicity', article: 26, is: 'met' },
    { field: 'taxes', article: 'none', is: 'unknown' },
  ] as const) {
    it(`Shanghai: ${field} is named by article ${article}`, () => {
      const { reasons } = asked({ matter: 'survey', field }, 'cn-31', '2024-06-03');
      expect(reasons.find(({ code }) => code.endsWith('.fieldNamed'))?.outcome).to.equal(is);
    });
  }

  const emergency: Facts = {
    matter: 'delivery',
    isOrderedInEmergency: true,
    emergencyFrom: '2022-04-01',
    emergencyUntil: '2022-05-31',
  };
  for (const { on, community, is } of [
    { on: '2022-05-31', community: 'urban', is: 'emergency' },
    { on: '2022-05-31', community: 'rural', is: 'emergency' },
    { on: '2022-06-01', community: 'urban', is: undefined },
  ] as const) {
    it(`Shanghai, ${community}: an order in an emergency until 2022-05-31 gives ${is ?? 'nothing'} on ${on}`, () => {
      expect(asked({ ...emergency, community }, 'cn-31', on).value).to.equal(is);
    });
  }

  it('Shanghai: a department’s duty is not passed on to a residents’ committee, whatever the list says', () => {
    const decision = asked({ matter: 'vaccination-notice', isAnswerable: true }, 'cn-31', '2024-06-03');
    expect(decision.value).to.equal('refuse');
    expect(decision.lawUsed.map(({ article }) => article)).to.include('第二十七条第一款');
  });

  it('targets: the notice of 2015 only warns', () => {
    const decision = asked({ matter: 'tax-assistance' }, 'cn-31', '2024-06-03');
    expect(decision.outcome).to.equal('unknown');
    expect(decision.reasons.find(({ code }) => code.endsWith('.notAbolished'))).to.include({
      outcome: 'unmet',
      force: 'advisory',
    });
  });

  for (const { matter, isAnswerable, community, on, refused, why } of [
    {
      matter: 'investment-promotion',
      isAnswerable: false,
      community: 'urban',
      on: '2017-06-13',
      refused: true,
      why: 'a target makes it answerable',
    },
    {
      matter: 'investment-promotion',
      isAnswerable: false,
      community: 'urban',
      on: '2017-06-12',
      refused: false,
      why: 'the text came the day after',
    },
    {
      matter: 'demolition',
      isAnswerable: true,
      community: 'rural',
      on: '2017-06-13',
      refused: true,
      why: 'villages are self-governing bodies too',
    },
    {
      matter: 'demolition',
      isAnswerable: false,
      community: 'rural',
      on: '2017-06-13',
      refused: false,
      why: 'to assist is not to answer',
    },
    {
      matter: 'survey',
      isAnswerable: true,
      community: 'rural',
      on: '2017-06-13',
      refused: false,
      why: 'the text does not name it',
    },
  ] as const) {
    it(`${matter}, ${isAnswerable ? 'answering' : 'assisting'}, ${community}, ${on}: ${refused ? '' : 'not '}refused, for ${why}`, () => {
      expect(asked({ matter, isAnswerable, community }, 'cn-42', on).value === 'refuse').to.equal(refused);
    });
  }

  it('Beijing from 2020: what was admitted by consent alone is barred, for it must stand on the list', () => {
    const facts: Facts = {
      matter: 'survey',
      admission: 'admitted',
      admittedOn: '2019-11-01',
      admittedBy: 'government-or-office',
    };
    expect(asked(facts, 'cn-110105', '2019-12-31').value).to.equal('admit');
    expect(asked(facts, 'cn-110105', '2020-01-01').outcome).to.equal('unknown');
  });

  it('Beijing: forms against the rules bar', () => {
    expect(asked({ matter: 'survey', demandsForms: true }, 'cn-110105', '2024-06-03').value).to.equal('refuse');
    expect(asked({ matter: 'survey', demandsForms: true }, 'cn-110105', '2019-12-31').value).not.to.equal('refuse');
  });

  it('Beijing: an assist matter may not become the main charge of a complaint, from 2021-09-24', () => {
    const facts: Facts = { matter: 'survey', isAnswerable: true, isFromComplaint: true };
    expect(asked(facts, 'cn-110105', '2021-09-24').value).to.equal('refuse');
    expect(asked(facts, 'cn-110105', '2021-09-23').value).not.to.equal('refuse');
  });

  it('Xicheng: what entered without approval may be refused', () => {
    const decision = asked({ matter: 'survey', admission: 'refused' }, 'cn-110102', '2018-08-01');
    expect(decision.outcome).to.equal('unknown');
    expect(decision.missing.map((one) => ('term' in one ? one.term : ''))).to.include('matters.assistList');
  });

  it('Huzhou: a village matter must be on the list, which is open', () => {
    const decision = asked({ matter: 'survey', community: 'rural' }, 'cn-3305', '2024-06-03');
    expect(decision.missing.map((one) => ('term' in one ? one.term : ''))).to.deep.equal(['matters.villageAssistList']);
  });

  it('the seam of 2026-01-01: consent under the law of 2018 admits no more', () => {
    const facts: Facts = {
      matter: 'survey',
      admission: 'admitted',
      admittedOn: '2025-11-03',
      admittedBy: 'government-or-office',
    };
    expect(asked(facts, 'cn-31', '2025-12-31').value).to.equal('admit');
    expect(asked(facts, 'cn-31', '2026-01-01').outcome).to.equal('unknown');
  });
});

describe('matters in the invented chain', () => {
  for (const { matter, on, is } of [
    { matter: 'elder-meals-signup', on: '2024-06-03', is: 'admit' },
    { matter: 'lake-watch', on: '2024-06-03', is: 'admit' },
    { matter: 'paper-questionnaire-delivery', on: '2023-12-31', is: 'admit' },
    { matter: 'paper-questionnaire-delivery', on: '2024-01-01', is: 'apply' },
    { matter: 'investment-promotion', on: '2024-06-03', is: 'refuse' },
    { matter: 'farmland-survey', on: '2024-06-03', is: 'apply' },
  ] as const) {
    it(`${matter} on ${on}: ${is}`, () => {
      expect(asked({ matter }, 'cn-990101001001', on).value).to.equal(is);
    });
  }
});

describe('the path and the carriers in the real law', () => {
  it('Xicheng: thirty workdays ahead, for units of the district, and decided within fifteen', () => {
    const law = at('cn-110102', '2018-10-08');
    // 2018: National Day and Mid-Autumn are off, 09-29 and 09-30 are worked.
    expect(isApplicationInTime({ applicant: 'district', beginsOn: '2018-11-01' }, law).value).to.equal('2018-09-14');
    expect(
      isApplicationInTime({ applicant: 'district', appliedOn: '2018-09-14', beginsOn: '2018-11-01' }, law).outcome,
    ).to.equal('met');
    expect(
      isApplicationInTime({ applicant: 'district', appliedOn: '2018-09-17', beginsOn: '2018-11-01' }, law).outcome,
    ).to.equal('unmet');
    expect(
      isApplicationInTime({ applicant: 'city', appliedOn: '2018-09-14', beginsOn: '2018-11-01' }, law).outcome,
    ).to.equal('unmet');
    expect(decisionDue({ receivedOn: '2018-09-17', isDecided: false }, law).value).to.equal('2018-10-12');
  });
  it('Shanghai: neither how long ahead nor how long to decide is written', () => {
    const law = at('cn-310104', '2024-06-03');
    const ahead = isApplicationInTime({ applicant: 'district', appliedOn: '2024-01-02', beginsOn: '2024-06-03' }, law);
    expect(ahead.outcome).to.equal('unknown');
    expect(ahead.missing.map((one) => ('term' in one ? `${one.kind} ${one.term}` : ''))).to.include(
      'open-term matters.applyAhead',
    );
    expect(decisionDue({ receivedOn: '2024-05-06', isDecided: false }, law).outcome).to.equal('unknown');
  });
  it('Xicheng: what a new list drops is open', () => {
    const facts = {
      matter: 'survey',
      community: 'urban',
      basis: 'list',
      admittedOn: '2018-09-03',
      isRevoked: false,
      hasTerm: true,
      admittedUntil: '2019-09-02',
    } as const;
    expect(
      admissionStillHolds(facts, at('cn-110102', '2019-01-02')).missing.map((one) => ('term' in one ? one.term : '')),
    ).to.include('matters.afterDrop');
  });
  for (const { place, on, facts, outcome, value } of [
    { place: 'cn-110105', on: '2019-10-08', facts: { nature: 'autonomy' }, outcome: 'met', value: 'committee' },
    {
      place: 'cn-110105',
      on: '2024-06-03',
      facts: { nature: 'service', handOver: 'none', hasStation: true },
      outcome: 'met',
      value: 'station',
    },
    {
      place: 'cn-330102',
      on: '2017-03-17',
      facts: { nature: 'service', handOver: 'post', hasStation: true },
      outcome: 'met',
      value: 'organization',
    },
    { place: 'cn-330102', on: '2017-03-17', facts: { nature: 'enforcement' }, outcome: 'met', value: 'department' },
    {
      place: 'cn-31',
      on: '2024-06-03',
      facts: { nature: 'service', handOver: 'none', hasStation: true },
      outcome: 'unknown',
      value: undefined,
    },
  ] as const) {
    it(`${place} ${Object.values(facts).join(' ')}: carried by ${value ?? 'nobody named'}`, () => {
      const decision = carrierOf(facts, at(place, on));
      expect(decision.outcome).to.equal(outcome);
      expect(decision.value).to.equal(value);
    });
  }
  it('Beijing: the split of committee and station is practice, so another carrier is only advised against', () => {
    const decision = isCarrierRight(
      { nature: 'autonomy', carrier: 'station', committeesServed: 1 },
      at('cn-110105', '2024-06-03'),
    );
    expect(decision.outcome).to.equal('met');
    expect(decision.value).to.equal('advised-otherwise');
  });
  it('Shangcheng: service and enforcement bind there, and nowhere else by that text', () => {
    const service = {
      nature: 'service',
      hasMoney: false,
      hasResources: true,
      isDeliberated: true,
      isEvaluated: true,
    } as const;
    const enforcement = { nature: 'enforcement', responsibleDepartments: 2, carrier: 'committee' } as const;
    expect(isServiceMatterSound(service, at('cn-330102', '2017-03-17')).outcome).to.equal('unmet');
    expect(isServiceMatterSound(service, at('cn-3301', '2017-03-17')).outcome).to.equal('unknown');
    expect(isEnforcementMatterSound(enforcement, at('cn-330102', '2017-03-17')).outcome).to.equal('unmet');
    expect(isEnforcementMatterSound(enforcement, at('cn-31', '2024-06-03')).outcome).to.equal('unknown');
  });
  it('Shanghai: streets attract no investment and are covered in full; other places say nothing', () => {
    const law = at('cn-310104', '2024-06-03');
    expect(isStreetFreeOfInvestment({ hasTargets: true }, law).outcome).to.equal('unmet');
    expect(isStreetFullyFunded({ spending: 1_000_000, covered: 999_999 }, law)).to.include({
      outcome: 'unmet',
      value: 1,
    });
    expect(isStreetFreeOfInvestment({ hasTargets: true }, at('cn-110105', '2024-06-03')).outcome).to.equal('unknown');
  });
  it('the list of 2024 of the invented city drops one and adds two', () => {
    const [before, after] = listVersions(assistList, 'cn-9901', allPacks);
    const diff = diffLists(before as ListVersion, after as ListVersion);
    expect(diff.removed).to.deep.equal(['paper-questionnaire-delivery']);
    expect(diff.added).to.deep.equal(['waste-sorting-publicity', 'summer-care-signup']);
    expect(diff.isCertain).to.equal(true);
  });
  it('the invented chain answers every question', () => {
    const law = at('cn-990101001001', '2024-06-03');
    expect(
      isApplicationInTime({ applicant: 'district', appliedOn: '2024-01-02', beginsOn: '2024-06-03' }, law).outcome,
    ).to.equal('met');
    expect(decisionDue({ receivedOn: '2024-05-27', isDecided: false }, law).outcome).to.equal('met');
    expect(carrierOf({ nature: 'service', handOver: 'none', hasStation: false }, law).value).to.equal('committee');
    expect(isCarrierRight({ nature: 'autonomy', carrier: 'station', committeesServed: 1 }, law).outcome).to.equal(
      'unmet',
    );
    expect(isServiceMatterSound({ nature: 'service', hasMoney: false }, law).outcome).to.equal('unmet');
    expect(isStreetFreeOfInvestment({ hasRewards: true }, law).outcome).to.equal('unmet');
  });
});

describe('matters: two texts of different levels', () => {
  it('Xicheng lets in by approval, Beijing only by its list: both are cited from 2020 on, and nothing is chosen', () => {
    const facts: Facts = {
      matter: 'survey',
      admission: 'admitted',
      admittedOn: '2018-09-03',
      admittedBy: 'burden-group',
    };
    expect(asked(facts, 'cn-110102', '2019-12-31').value).to.equal('admit');
    const decision = asked(facts, 'cn-110102', '2020-01-01');
    expect(decision.outcome).to.equal('unknown');
    const clash = decision.missing.find((one) => one.kind === 'conflicting-law');
    expect(clash).to.include({ term: 'matters.admissionWay' });
    expect(clash && 'term' in clash && clash.cites.map(({ id }) => id)).to.include.members([
      'cn-110102-burden-2018',
      'cn-11-subdistricts-2019#32.2',
    ]);
  });

  it('every pack is sound, and every entry of this subject has a term', () => {
    const terms = (Object.values(sdk) as readonly unknown[]).filter(
      (one): one is Term => typeof one === 'object' && one !== null && 'merge' in one && 'mayFill' in one,
    );
    const known = new Set(terms.map(({ id }) => id));
    const entries = allPacks.flatMap((pack) => pack.entries).filter(({ term }) => term.startsWith('matters.'));
    expect(entries.filter(({ term }) => !known.has(term))).to.deep.equal([]);
    expect(terms.filter(({ id }) => !entries.some(({ term }) => term === id)).map(({ id }) => id)).to.deep.equal([]);
    for (const pack of allPacks) {
      const own = { ...pack, entries: pack.entries.filter(({ term }) => term.startsWith('matters.')) };
      expect(() => parsePack(own, terms, allPacks), pack.jurisdiction).not.to.throw();
    }
  });
});
