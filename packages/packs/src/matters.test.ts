import { expect } from 'chai';
import { lawOn, type IsoDate } from '@liandong/core';
import { allPacks } from '@liandong/packs';
import { mayComeDown } from '@liandong/sdk/matters';

type Facts = Parameters<typeof mayComeDown>[0];
const at = (place: string, date: IsoDate) => lawOn(date, place, allPacks);
const plain: Facts = {
  community: 'urban',
  isAnswerable: false,
  isFromComplaint: false,
  admission: 'none',
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

  it('Shanghai: the national notice on targets only warns', () => {
    const reason = asked({ matter: 'attract-investment' }, 'cn-31', '2024-06-03').reasons.find(({ code }) =>
      code.endsWith('.notAbolished'),
    );
    expect(reason).to.include({ outcome: 'unmet', force: 'advisory' });
  });

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
    { matter: 'attract-investment', on: '2024-06-03', is: 'refuse' },
    { matter: 'farmland-survey', on: '2024-06-03', is: 'apply' },
  ] as const) {
    it(`${matter} on ${on}: ${is}`, () => {
      expect(asked({ matter }, 'cn-990101001001', on).value).to.equal(is);
    });
  }
});
