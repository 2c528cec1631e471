import { lawOn, type IsoDate } from '@liandong/core';
import { staffOfMarch } from '@liandong/fixtures/workforce';
import {
  certificateStatus,
  certifiedRate,
  isCertified,
  isTrainedNotOnlyCertified,
  mayApplySenior,
  mayOpenStudio,
  mayReRegister,
  mayWorkNearMinors,
} from '@liandong/sdk/workforce';
import { expect } from 'chai';
import { allPacks } from './index.js';

const at = (place: string, on: IsoDate = '2026-03-02') => lawOn(on, place, allPacks);
const unregistered = { level: 'assistant', system: 'national', issuedOn: '2023-10-20', isRegistered: false } as const;

describe('social workers in the real law', () => {
  it('whether an unregistered certificate counts is left open, and the invented city fills it', () => {
    expect(isCertified(unregistered, at('cn')).outcome).to.equal('unknown');
    expect(isCertified(unregistered, at('cn')).missing[0]).to.include({
      kind: 'open-term',
      term: 'workforce.certifiedNeedsRegistration',
    });
    expect(isCertified(unregistered, at('cn-990101001')).outcome).to.equal('unmet');
  });
  it("Shanghai's own certificates: the report counts national ones and says nothing of the rest", () => {
    const local = {
      ...unregistered,
      system: 'local',
      isRegistered: true,
      registeredOn: '2024-01-15',
      printedUntil: null,
    } as const;
    expect(isCertified(local, at('cn-31')).outcome).to.equal('unknown');
    expect(isCertified({ ...local, system: 'national' }, at('cn-31')).outcome).to.equal('met');
  });
  it('the rate of the made-up street', () => {
    const { n, d, unknown } = certifiedRate(staffOfMarch, at('cn-990101001'));
    expect([n, d, unknown]).to.deep.equal([2, 4, 0]);
  });

  const days = [
    { on: '2009-04-07', is: 'unknown', why: 'the measures are not issued yet' },
    { on: '2009-04-08', is: 'met', why: 'issued that day' },
  ] as const;
  for (const { on, is, why } of days)
    it(`${on} a registration: ${is}, for ${why}`, () => {
      const facts = {
        issuedOn: '2008-10-01',
        isRegistered: true,
        registeredOn: '2009-01-05',
        printedUntil: null,
      } as const;
      expect(certificateStatus(facts, at('cn', on)).outcome).to.equal(is);
    });

  it('72 hours for assistants, 90 for the rest, since the measures of 2009', () => {
    const ask = (level: 'assistant' | 'intermediate' | 'senior', minutes: number, on: IsoDate = '2026-03-02') =>
      mayReRegister(
        {
          level,
          registeredOn: '2023-06-01',
          printedUntil: null,
          trainings: [{ kind: 'course', on: '2024-05-06', minutes, isPassed: true }],
          hasFullCapacity: true,
          isInGoodStanding: true,
        },
        at('cn', on),
      );
    expect(ask('assistant', 72 * 60).outcome).to.equal('met');
    expect(ask('assistant', 70 * 60)).to.include({ outcome: 'unmet', value: 120 });
    expect(ask('intermediate', 90 * 60).outcome).to.equal('met');
    expect(ask('senior', 90 * 60 - 1)).to.include({ outcome: 'unmet', value: 1 });
    expect(ask('senior', 90 * 60).evidence, 'known from a reprint').to.equal('reprint');
  });

  it('the senior examination has rules since 2018', () => {
    const facts = {
      degree: 'bachelor',
      hasIntermediate: true,
      intermediateOn: '2013-01-01',
      examYear: 2018,
      monthsAway: 0,
    } as const;
    expect(mayApplySenior(facts, at('cn', '2018-03-05')).outcome).to.equal('unknown');
    expect(mayApplySenior(facts, at('cn', '2018-03-06')).outcome).to.equal('met');
  });

  it('a studio in Jiangtai and one in Shangcheng: how many certified people is open in both, and the form tells them apart', () => {
    const ask = (place: string, legalForm: 'none' | 'legal-person') =>
      mayOpenStudio({ legalForm, certified: 5, uncertified: 0, founderIsCertified: true }, at(place));
    expect(ask('cn-110105', 'none')).to.include({ outcome: 'unknown', value: 'no-contract-party' });
    expect(ask('cn-330102', 'legal-person')).to.include({ outcome: 'unknown', value: 'contract-party' });
    expect(ask('cn-990101', 'none').outcome).to.equal('met');
  });

  it('training advises in Chaoyang and binds in the invented district', () => {
    const facts = { isCertified: true, trainings: [] } as const;
    expect(isTrainedNotOnlyCertified(facts, at('cn-110105'))).to.include({ outcome: 'met', value: 'certificate-only' });
    expect(isTrainedNotOnlyCertified(facts, at('cn-990101')).outcome).to.equal('unmet');
  });

  const near = [
    { on: '2021-05-31', is: 'unknown', why: 'the text before the revision of 2020 is not at hand' },
    { on: '2021-06-01', is: 'met', why: 'the revision begins' },
    { on: '2024-04-26', is: 'unmet', why: 'amended, same words; two years without a check' },
  ] as const;
  for (const { on, is, why } of near)
    it(`${on} a teacher hired in 2019 and never checked since: ${is}, for ${why}`, () => {
      const facts = {
        unit: 'school',
        isHired: true,
        hiredOn: '2019-09-01',
        isChecked: false,
        hasRecord: false,
      } as const;
      expect(mayWorkNearMinors(facts, at('cn', on)).outcome).to.equal(is);
    });
});
