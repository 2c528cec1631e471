import { expect } from 'chai';
import { lawOn, type IsoDate } from '@liandong/core';
import { childWithBruises, stairLight } from '@liandong/fixtures/needs';
import {
  consentPlan,
  isInformationAnsweredInTime,
  mayDecline,
  mayProcess,
  mustReport,
  needsGuardian,
  needsImpactAssessment,
  needsSeparateConsent,
  type Draft,
  type Receiver,
} from '@liandong/sdk/needs';
import { allPacks } from '../index.js';

const china = (on: IsoDate) => lawOn(on, 'cn', allPacks);

describe('needs in the law of the nation', () => {
  const reports = [
    { on: '2021-05-31', is: 'unknown', cite: undefined, why: 'the text before the revision of 2020 is not at hand' },
    { on: '2021-06-01', is: 'met', cite: 'cn-minors-2020#11.2', why: 'the revision of 2020 begins' },
    { on: '2024-04-25', is: 'met', cite: 'cn-minors-2020#11.2', why: 'its last day' },
    { on: '2024-04-26', is: 'met', cite: 'cn-minors-2024#11.2', why: 'the same words, amended text' },
  ] as const;
  for (const { on, is, cite, why } of reports)
    it(`${on} a committee finds a harmed child: ${is}, for ${why}`, () => {
      const { outcome, lawUsed } = mustReport(
        {
          reporters: [{ reporter: 'residents-committee' }],
          foundAtWork: true,
          age: 9,
          harm: 'harmed',
          violence: 'none',
          lacksCapacity: false,
        },
        china(on),
      );
      expect(outcome).to.equal(is);
      if (cite) expect(lawUsed.map(({ id }) => id)).to.include(cite);
      const says = lawUsed.map(({ article }) => article);
      if (cite) expect(says, 'who is in close contact').to.include('第十一条第二款、第一百三十条第（一）项');
    });

  it('units in close contact are named with an open end: a body that the law on minors does not name may be one', () => {
    const ask = (reporter: Receiver, harm: 'harmed' | 'none', violence: 'suffered' | 'none') =>
      mustReport(
        {
          reporters: [{ reporter }],
          foundAtWork: true,
          age: 9,
          harm,
          violence,
          lacksCapacity: false,
          livesOnOwnIncome: false,
        },
        china('2026-03-02'),
      ).value;
    for (const named of ['school', 'medical', 'close-contact-unit'] as const)
      expect(ask(named, 'harmed', 'none'), named).to.equal('competent-department');
    for (const unnamed of ['social-work-agency', 'relief', 'welfare', 'other'] as const)
      expect(ask(unnamed, 'harmed', 'none'), unnamed).to.equal(undefined);
    expect(ask('social-work-agency', 'harmed', 'suffered')).to.equal('police');
    expect(ask('relief', 'none', 'suffered'), 'named in the law on family violence').to.equal('police');
    expect(ask('social-work-agency', 'none', 'none')).to.equal('none');
    for (const named of ['state-organ', 'close-contact-unit'] as const)
      expect(ask(named, 'none', 'suffered'), `${named}: violence harms a child`).to.equal('competent-department');
    expect(ask('other', 'none', 'suffered'), 'it may be in close contact').to.equal(undefined);
  });

  const ages = [
    { on: '2021-11-01', age: 13, is: 'guardian', why: '不满十四周岁' },
    { on: '2021-11-01', age: 14, is: 'person', why: '14 itself decides' },
    { on: '2021-10-31', age: 13, is: undefined, why: 'the day before the law' },
  ] as const;
  for (const { on, age, is, why } of ages)
    it(`${on} aged ${age}: ${is ?? 'unknown'}, for ${why}`, () => {
      const { value, outcome } = needsGuardian({ age, lacksCapacity: false, guardianIsSuspected: false }, china(on));
      expect(value).to.equal(is);
      expect(outcome).to.equal(is === 'guardian' ? 'met' : is === 'person' ? 'unmet' : 'unknown');
    });

  it('an adult without full capacity has a guardian by the Civil Code', () => {
    const { value, lawUsed } = needsGuardian(
      { age: 82, lacksCapacity: true, guardianIsSuspected: false },
      china('2026-03-02'),
    );
    expect(value).to.equal('guardian');
    expect(lawUsed.map(({ id }) => id)).to.include('cn-civil-code-2020#23');
  });

  it('names six classes; what it does not name goes by the definition', () => {
    const law = china('2026-03-02');
    const ask = (dataClass: string, couldHarm?: boolean) =>
      needsSeparateConsent({ age: 40, data: [{ dataClass }], couldHarm }, law).outcome;
    expect(ask('health')).to.equal('met');
    expect(ask('phone', true)).to.equal('met');
    expect(ask('phone', false)).to.equal('unmet');
    expect(ask('phone'), 'somebody has to judge it').to.equal('unknown');
  });

  it('consent together with other things is not enough to pass data on or to publish it', () => {
    const facts = {
      isDuty: false,
      isEmergency: false,
      isSensitive: false,
      age: 40,
      lacksCapacity: false,
      guardianIsSuspected: false,
      consentOfPerson: 'given',
      consentOfGuardian: 'none',
    } as const;
    const law = china('2026-03-02');
    expect(mayProcess({ ...facts, purpose: 'handle' }, law).value).to.equal('consent');
    for (const purpose of ['refer', 'publish'] as const) {
      expect(mayProcess({ ...facts, purpose }, law).value).to.equal('none');
      expect(mayProcess({ ...facts, purpose, consentOfPerson: 'given-separately' }, law).value).to.equal('consent');
    }
    expect(mayProcess({ ...facts, purpose: 'refer', isDuty: true }, law).value, '13, item 3').to.equal('duty');
    expect(mayDecline({ isNecessary: false }, law).outcome).to.equal('unmet');
  });

  it('an assessment comes before sensitive data, and its report is kept three years', () => {
    const four = { isSensitive: false, isPassedOn: false, isPublished: false, isAutomated: false } as const;
    const plain = { ...four, isSentAbroad: false, isWeighty: false } as const;
    const law = china('2026-03-02');
    expect(needsImpactAssessment(plain, law).outcome).to.equal('unmet');
    expect(needsImpactAssessment(four, law).outcome, 'items 4 and 5 were not asked').to.equal('unknown');
    for (const item of ['isSentAbroad', 'isWeighty'])
      expect(needsImpactAssessment({ ...plain, [item]: true }, law).outcome, item).to.equal('met');
    const decision = needsImpactAssessment({ ...plain, isSensitive: true, assessedOn: '2023-02-27' }, law);
    expect(decision).to.include({ outcome: 'met', value: '2026-02-27' });
    expect(needsImpactAssessment({ ...plain, isPassedOn: true }, china('2021-10-31')).outcome).to.equal('unknown');
  });

  it('information: 20 workdays over the make-up days of 2026', () => {
    const facts = { receivedOn: '2026-02-09', thirdPartyWorkdays: 0, hasReplied: false, extension: 'none' } as const;
    // 10–14, 24–28 February, 2–6 and 9–13 March
    expect(isInformationAnsweredInTime(facts, china('2026-03-13')).value).to.equal('running');
    expect(isInformationAnsweredInTime(facts, china('2026-03-14')).value).to.equal('overdue');
  });

  it('draws up a plan with the articles', () => {
    const plan = consentPlan(childWithBruises, china('2026-03-06'), { receivedBy: ['social-work-agency'] });
    expect(plan.report.lawUsed.map(({ id }) => id)).to.include('cn-domestic-violence-2015#14');
    const harmed: Draft = { ...childWithBruises, signals: ['minor-harm'] };
    expect(
      consentPlan(harmed, china('2026-03-06'), { receivedBy: ['social-work-agency'], violence: 'none' }).report.outcome,
    ).to.equal('unknown');
    expect(plan.purposes[0]).to.include({ ask: 'nobody', status: 'to-ask', basis: 'none' });
    expect(consentPlan(stairLight, china('2026-03-06')).purposes[0]).to.include({ status: 'given', basis: 'consent' });
  });
});
