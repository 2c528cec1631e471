import { expect } from 'chai';
import { addDays, lawOn, WrongFactError, type Entry, type IsoDate, type Json, type Pack } from '@liandong/core';
import {
  admissionFacts,
  admissionStillHolds,
  advanceApplication,
  decisionDue,
  isApplicationInTime,
  stepsFrom,
  type Application,
  type ApplicationEvent,
} from '@liandong/sdk/matters';

const said = (term: string, value: Json, from: IsoDate = '2020-01-01'): Entry => ({
  term,
  from,
  value,
  cite: { id: `${term}@${from}`, title: term, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' },
});
/** Only the first of May 2024 and the Saturday that makes up for it differ from ordinary weeks. */
const calendar = [2023, 2024, 2025].map((year) =>
  said(`calendar.${year}`, {
    basis: 'published',
    off: year === 2024 ? ['2024-05-01'] : [],
    work: year === 2024 ? ['2024-05-11'] : [],
  }),
);
const rules: readonly Entry[] = [
  said('matters.assistList', { items: ['meals', 'papers'], complete: true }),
  said('matters.assistList', { items: ['meals'], complete: true }, '2024-01-01'),
  said('matters.approver', 'burden-group'),
  said('matters.applicationScope', { items: ['district'], complete: true }),
  said('matters.applyAhead', { count: 3, unit: 'workday' }),
  said('matters.decideWithin', { count: 3, unit: 'workday' }),
];
const lawOf = (date: IsoDate, entries = rules) => {
  const pack: Pack = {
    format: 'liandong.pack.v1',
    jurisdiction: 'cn',
    title: { 'zh-Hans': '国' },
    version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
    entries: [...calendar, ...entries],
  };
  return lawOn(date, 'cn', [pack]);
};
const without = (...terms: readonly string[]) => rules.filter(({ term }) => !terms.includes(term));

describe('matters: is the application in time', () => {
  for (const { appliedOn, beginsOn, is, why } of [
    { appliedOn: '2024-05-13', beginsOn: '2024-05-16', is: 'met', why: 'Monday is the third workday before Thursday' },
    { appliedOn: '2024-05-14', beginsOn: '2024-05-16', is: 'unmet', why: 'apply < the workdays ahead by one' },
    {
      appliedOn: '2024-05-10',
      beginsOn: '2024-05-13',
      is: 'unmet',
      why: 'the make-up Saturday, 05-10 and 05-09 are the three',
    },
    { appliedOn: '2024-05-09', beginsOn: '2024-05-14', is: 'met', why: 'more than enough' },
    {
      appliedOn: '2024-04-26',
      beginsOn: '2024-05-02',
      is: 'met',
      why: '05-01 is off, so 04-30, 04-29 and 04-26 are the three',
    },
    { appliedOn: '2024-04-29', beginsOn: '2024-05-02', is: 'unmet', why: '05-01 is off' },
  ] as const) {
    it(`applied ${appliedOn} for ${beginsOn}: ${is}, for ${why}`, () => {
      expect(isApplicationInTime({ applicant: 'district', appliedOn, beginsOn }, lawOf('2024-05-20')).outcome).to.equal(
        is,
      );
    });
  }
  it('a make-up Saturday counts as a workday ahead', () => {
    expect(isApplicationInTime({ applicant: 'district', beginsOn: '2024-05-13' }, lawOf('2024-05-20')).value).to.equal(
      '2024-05-09',
    );
  });
  it('is not for departments that the path is not for', () => {
    expect(
      isApplicationInTime({ applicant: 'city', appliedOn: '2024-01-02', beginsOn: '2024-05-16' }, lawOf('2024-05-20'))
        .outcome,
    ).to.equal('unmet');
  });
  it('is unknown, not wrong, where no text gives the period', () => {
    const decision = isApplicationInTime(
      { applicant: 'district', appliedOn: '2024-01-02', beginsOn: '2024-05-16' },
      lawOf('2024-05-20', without('matters.applyAhead')),
    );
    expect(decision.outcome).to.equal('unknown');
    expect(decision.missing[0]).to.include({ kind: 'no-text', term: 'matters.applyAhead' });
  });
  it('takes days and months too', () => {
    const days = [...without('matters.applyAhead'), said('matters.applyAhead', { count: 10, unit: 'day' })];
    const months = [...without('matters.applyAhead'), said('matters.applyAhead', { count: 1, unit: 'month' })];
    expect(isApplicationInTime({ beginsOn: '2024-05-31' }, lawOf('2024-05-20', days)).value).to.equal('2024-05-21');
    expect(isApplicationInTime({ beginsOn: '2024-03-31' }, lawOf('2024-05-20', months)).value).to.equal('2024-02-29');
  });
});

describe('matters: when is the decision due', () => {
  for (const { on, decidedOn, is, why } of [
    {
      on: '2024-05-13',
      decidedOn: undefined,
      is: 'met',
      why: '05-10, the make-up Saturday 05-11 and 05-13 are the three days',
    },
    { on: '2024-05-14', decidedOn: undefined, is: 'unmet', why: 'the day after is late' },
    { on: '2024-06-30', decidedOn: '2024-05-13', is: 'met', why: 'it was decided on the last day' },
    { on: '2024-06-30', decidedOn: '2024-05-14', is: 'unmet', why: 'it was decided a day late' },
  ] as const) {
    it(`received 2024-05-09, ${decidedOn ? `decided ${decidedOn}` : `undecided on ${on}`}: ${is}, for ${why}`, () => {
      const facts = {
        receivedOn: '2024-05-09',
        isDecided: decidedOn !== undefined,
        ...(decidedOn && { decidedOn }),
      } as const;
      const decision = decisionDue(facts, lawOf(on));
      expect(decision.outcome).to.equal(is);
      expect(decision.value).to.equal('2024-05-13');
    });
  }
  it('a decision of a day to come cannot be, and is told so', () => {
    const facts = { receivedOn: '2024-05-09', isDecided: true, decidedOn: '2024-05-14' } as const;
    const { outcome, missing } = decisionDue(facts, lawOf('2024-05-13'));
    expect([outcome, missing.map((one) => [one.kind, 'fact' in one && one.fact])]).to.deep.equal([
      'unknown',
      [['impossible', 'decidedOn']],
    ]);
    expect(decisionDue(facts, lawOf('2024-05-14')).outcome).to.equal('unmet');
  });
  it('beyond the published calendar says so', () => {
    expect(decisionDue({ receivedOn: '2027-05-10', isDecided: false }, lawOf('2027-05-10')).provisional).to.equal(true);
  });
});

describe('matters: an application moves', () => {
  const draft: Application = {
    matter: 'survey',
    community: 'urban',
    state: 'drafted',
    draftedOn: '2024-05-06',
    steps: [],
  };
  const take = (events: readonly ApplicationEvent[], law = lawOf('2024-06-03')) =>
    events.reduce<{ application: Application; outcome?: string }>(
      ({ application }, event) => {
        const next = advanceApplication(application, event, law);
        return { application: next.application, outcome: next.decision.outcome };
      },
      { application: draft },
    );
  const applied: ApplicationEvent[] = [
    { step: 'apply', on: '2024-05-06' },
    { step: 'review', on: '2024-05-07' },
  ];
  const admit: ApplicationEvent = { step: 'admit', on: '2024-05-20', by: 'burden-group', until: '2024-12-31' };

  it('from draft to admitted, and gives mayComeDown its facts', () => {
    const { application, outcome } = take([...applied, admit]);
    expect(outcome).to.equal('met');
    expect(application.state).to.equal('admitted');
    expect(admissionFacts(application)).to.deep.equal({
      admission: 'admitted',
      admittedOn: '2024-05-20',
      admittedBy: 'burden-group',
      hasTerm: true,
      admittedUntil: '2024-12-31',
    });
    const { until: _, ...endless } = admit;
    expect(admissionFacts(take([...applied, endless]).application)).to.include({ hasTerm: false });
    expect(admissionFacts(draft)).to.deep.equal({ admission: 'none' });
  });
  for (const { events, is, state, why } of [
    { events: [admit], is: 'unmet', state: 'drafted', why: 'a draft cannot be admitted' },
    {
      events: [...applied, { ...admit, by: 'civil-affairs' }],
      is: 'unmet',
      state: 'under-review',
      why: 'another body cannot admit',
    },
    {
      events: [...applied, { ...admit, on: '2024-05-06' }],
      is: 'unmet',
      state: 'under-review',
      why: 'a step cannot come before the last one',
    },
    {
      events: [...applied, { ...admit, on: '2024-05-07' }],
      is: 'met',
      state: 'admitted',
      why: 'a step may come on the day of the last one',
    },
    {
      events: [...applied, { step: 'refuse', on: '2024-05-20', by: 'burden-group' }, admit],
      is: 'unmet',
      state: 'refused',
      why: 'what was refused is applied for anew',
    },
    {
      events: [...applied, admit, { step: 'revoke', on: '2024-07-01', by: 'burden-group' }],
      is: 'met',
      state: 'revoked',
      why: 'an admission can be revoked',
    },
    {
      events: [...applied, admit, { step: 'expire', on: '2024-12-31' }],
      is: 'unmet',
      state: 'admitted',
      why: 'the last day of the term still counts',
    },
    {
      events: [...applied, admit, { step: 'expire', on: '2025-01-01' }],
      is: 'met',
      state: 'expired',
      why: 'the term is over',
    },
  ] as const) {
    it(`${events.map(({ step }) => step).join(', ')}: ${is}, for ${why}`, () => {
      const { application, outcome } = take(events as readonly ApplicationEvent[]);
      expect(outcome).to.equal(is);
      expect(application.state).to.equal(state);
    });
  }
  it('where the law does not say who admits, the step is recorded and its decision unknown', () => {
    const { application, outcome } = take([...applied, admit], lawOf('2024-06-03', without('matters.approver')));
    expect(outcome).to.equal('unknown');
    expect(application.state).to.equal('admitted');
  });
  it('an impossible step stays impossible where the law is unknown', () => {
    expect(take([admit], lawOf('2024-06-03', without('matters.approver'))).application).to.equal(draft);
  });
  it('refuses a term that ends before the admission, and takes one of its only day', () => {
    const until = (day: IsoDate) => take([...applied, { ...admit, until: day }]).application.admittedUntil;
    expect(until(admit.on)).to.equal(admit.on);
    expect(() => until(addDays(admit.on, -1))).to.throw(WrongFactError, `"event.until" is before ${admit.on}`);
  });
  it('keeps who decided and until when; other steps decide nothing', () => {
    const of = (...events: readonly ApplicationEvent[]) => {
      const { decidedBy, admittedUntil } = take(events).application;
      return [decidedBy, admittedUntil];
    };
    expect(of({ step: 'apply', on: '2024-05-06', by: 'burden-group', until: '2024-12-31' })).to.deep.equal([
      ...[undefined, undefined],
    ]);
    expect(of(...applied, admit)).to.deep.equal(['burden-group', '2024-12-31']);
    const { until: _, ...endless } = admit;
    expect(of(...applied, endless)).to.deep.equal(['burden-group', undefined]);
    expect(take([...applied, endless]).application).not.to.have.property('admittedUntil');
    const refuse: ApplicationEvent = { step: 'refuse', on: '2024-05-20', by: 'burden-group', until: '2024-12-31' };
    expect(of(...applied, refuse), 'a refusal has no term').to.deep.equal(['burden-group', undefined]);
    const { by: __, ...byNobody } = admit;
    const unsaid = take([...applied, byNobody], lawOf('2024-06-03', without('matters.approver'))).application;
    expect(unsaid, 'nobody is put in').not.to.have.property('decidedBy');
  });
  it('says which steps a state has', () => {
    expect(stepsFrom('admitted')).to.deep.equal(['revoke', 'expire']);
    expect(stepsFrom('expired')).to.deep.equal([]);
  });
});

describe('matters: the list is amended in the middle, does the admission still hold', () => {
  const facts = {
    matter: 'papers',
    community: 'urban',
    basis: 'list',
    admittedOn: '2021-03-01',
    isRevoked: false,
    hasTerm: true,
    admittedUntil: '2024-06-30',
  } as const;
  const withDrop = (value: string) => [...rules, said('matters.afterDrop', value)];
  for (const { on, entries, given, is, value, why } of [
    {
      on: '2023-12-31',
      entries: rules,
      given: facts,
      is: 'met',
      value: 'stands',
      why: 'the first list still names it',
    },
    {
      on: '2024-01-01',
      entries: rules,
      given: facts,
      is: 'unknown',
      value: undefined,
      why: 'v2 drops it, and no text says revoke or run out',
    },
    {
      on: '2024-06-30',
      entries: withDrop('runs-out'),
      given: facts,
      is: 'met',
      value: 'runs-out',
      why: 'it runs to the last day of its term',
    },
    {
      on: '2024-07-01',
      entries: withDrop('runs-out'),
      given: facts,
      is: 'unmet',
      value: 'ended',
      why: 'its term is over',
    },
    {
      on: '2024-01-01',
      entries: withDrop('revoked'),
      given: facts,
      is: 'unmet',
      value: 'ended',
      why: 'what is dropped is revoked',
    },
    {
      on: '2024-01-01',
      entries: withDrop('runs-out'),
      given: { ...facts, hasTerm: false },
      is: 'unmet',
      value: 'ended',
      why: 'without a term nothing runs out',
    },
    {
      on: '2024-01-01',
      entries: rules,
      given: { ...facts, matter: 'meals' },
      is: 'met',
      value: 'stands',
      why: 'v2 keeps it',
    },
    {
      on: '2024-01-01',
      entries: rules,
      given: { ...facts, basis: 'approval' },
      is: 'met',
      value: 'stands',
      why: 'it never rested on the list',
    },
    {
      on: '2023-12-31',
      entries: rules,
      given: { ...facts, isRevoked: true },
      is: 'unmet',
      value: 'ended',
      why: 'it was revoked',
    },
    { on: '2021-02-28', entries: rules, given: facts, is: 'unmet', value: 'ended', why: 'it had not begun' },
  ] as const) {
    it(`${on} ${given.matter}: ${is}, for ${why}`, () => {
      const decision = admissionStillHolds(given, lawOf(on, entries));
      expect(decision.outcome).to.equal(is);
      expect(decision.value).to.equal(value);
    });
  }
});
