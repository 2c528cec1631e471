import { expect } from 'chai';
import { lawOn, type Entry, type Json, type Pack } from '@liandong/core';
import {
  carrierOf,
  isCarrierRight,
  isEnforcementMatterSound,
  isServiceMatterSound,
  isStreetFreeOfInvestment,
  isStreetFullyFunded,
} from '@liandong/sdk/matters';

const said = (term: string, value: Json): Entry => ({
  term: `matters.${term}`,
  from: '2020-01-01',
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
    entries,
  };
  return lawOn('2024-06-03', 'cn', [pack]);
};
const split = [
  said('autonomyCarrier', 'committee'),
  said('serviceCarrier', 'station'),
  said('serviceMayBeHandedOn', true),
  said('enforcementRule', true),
];
const binding = lawOf(...split, said('carrierSplitBinds', true));
const advising = lawOf(...split, said('carrierSplitBinds', false));

describe('matters: who carries', () => {
  for (const { facts, is } of [
    { facts: { nature: 'autonomy' }, is: 'committee' },
    { facts: { nature: 'service', handOver: 'none', hasStation: true }, is: 'station' },
    { facts: { nature: 'service', handOver: 'post', hasStation: true }, is: 'organization' },
    { facts: { nature: 'service', handOver: 'project', hasStation: false }, is: 'organization' },
    { facts: { nature: 'enforcement' }, is: 'department' },
    { facts: { nature: 'mixed' }, is: 'split' },
  ] as const) {
    it(`${Object.values(facts).join(' ')}: ${is}`, () => {
      expect(carrierOf(facts, binding).value).to.equal(is);
      expect(carrierOf(facts, binding).outcome).to.equal(is === 'split' ? 'unmet' : 'met');
    });
  }
  it('somewhere no station: unknown until a text says who', () => {
    const facts = { nature: 'service', handOver: 'none', hasStation: false } as const;
    expect(carrierOf(facts, binding).outcome).to.equal('unknown');
    expect(carrierOf(facts, lawOf(...split, said('carrierWithoutStation', 'committee'))).value).to.equal('committee');
  });
  it('no text at all: unknown, never the committee by default', () => {
    expect(carrierOf({ nature: 'autonomy' }, lawOf()).outcome).to.equal('unknown');
  });

  it('the wrong carrier is unmet where the split binds, and only advised against where it does not', () => {
    const facts = { nature: 'autonomy', carrier: 'station', committeesServed: 1 } as const;
    expect(isCarrierRight(facts, binding)).to.include({ outcome: 'unmet', value: 'move' });
    expect(isCarrierRight(facts, advising)).to.include({ outcome: 'met', value: 'advised-otherwise' });
    expect(isCarrierRight(facts, lawOf(...split)).outcome).to.equal('unknown');
  });
  it('one station to many committees: needs a text where the split binds', () => {
    const facts = {
      nature: 'service',
      handOver: 'none',
      hasStation: true,
      carrier: 'station',
      committeesServed: 2,
    } as const;
    expect(isCarrierRight({ ...facts, committeesServed: 1 }, binding).outcome).to.equal('met');
    expect(isCarrierRight(facts, binding).outcome).to.equal('unknown');
    expect(
      isCarrierRight(facts, lawOf(...split, said('carrierSplitBinds', true), said('oneStationForMany', true))).outcome,
    ).to.equal('met');
  });
});

describe('matters: service and enforcement', () => {
  const service = lawOf(said('serviceRule', true), said('enforcementRule', true));
  const whole = {
    nature: 'service',
    hasMoney: true,
    hasResources: true,
    isDeliberated: true,
    isEvaluated: true,
  } as const;
  it('a service matter has money, resources, deliberation and evaluation', () => {
    expect(isServiceMatterSound(whole, service).value).to.equal('sound');
    for (const lacks of ['hasMoney', 'hasResources', 'isDeliberated', 'isEvaluated'] as const) {
      expect(isServiceMatterSound({ ...whole, [lacks]: false }, service)).to.include({
        outcome: 'unmet',
        value: 'incomplete',
      });
      expect(isServiceMatterSound({ ...whole, [lacks]: false }, lawOf()).outcome).to.equal('unknown');
    }
  });
  it('service against enforcement, mixed: split, by both questions', () => {
    expect(isServiceMatterSound({ ...whole, nature: 'mixed' }, service)).to.include({
      outcome: 'unmet',
      value: 'split',
    });
    expect(
      isEnforcementMatterSound({ nature: 'mixed', responsibleDepartments: 1, carrier: 'department' }, service),
    ).to.include({ outcome: 'unmet', value: 'split' });
  });
  for (const { responsibleDepartments, carrier, is, value } of [
    { responsibleDepartments: 1, carrier: 'department', is: 'met', value: 'sound' },
    { responsibleDepartments: 1, carrier: 'department-team', is: 'met', value: 'sound' },
    { responsibleDepartments: 1, carrier: 'committee', is: 'unmet', value: 'move-to-department' },
    { responsibleDepartments: 1, carrier: 'station', is: 'unmet', value: 'move-to-department' },
    { responsibleDepartments: 0, carrier: 'department', is: 'unmet', value: 'name-one-department' },
    { responsibleDepartments: 2, carrier: 'department', is: 'unmet', value: 'name-one-department' },
  ] as const) {
    it(`enforcement with ${responsibleDepartments} responsible, carried by the ${carrier}: ${value}`, () => {
      expect(isEnforcementMatterSound({ nature: 'enforcement', responsibleDepartments, carrier }, service)).to.include({
        outcome: is,
        value,
      });
    });
  }
});

describe('matters: what streets may not do', () => {
  const law = lawOf(said('investmentAbolished', true), said('fullyCovered', true));
  it('one of function, targets and rewards is enough to fail', () => {
    const clean = { hasFunction: false, hasTargets: false, hasRewards: false };
    expect(isStreetFreeOfInvestment(clean, law).outcome).to.equal('met');
    for (const one of ['hasFunction', 'hasTargets', 'hasRewards'] as const) {
      expect(isStreetFreeOfInvestment({ ...clean, [one]: true }, law).outcome).to.equal('unmet');
      expect(isStreetFreeOfInvestment({ ...clean, [one]: true }, lawOf()).outcome).to.equal('unknown');
    }
  });
  for (const { covered, is, shortfall } of [
    { covered: 10_000, is: 'met', shortfall: 0 },
    { covered: 9_999, is: 'unmet', shortfall: 1 },
    { covered: 12_000, is: 'met', shortfall: 0 },
  ] as const) {
    it(`spending 100.00 covered with ${covered} fen: ${is}`, () => {
      expect(isStreetFullyFunded({ spending: 10_000, covered }, law)).to.include({ outcome: is, value: shortfall });
    });
  }
});
