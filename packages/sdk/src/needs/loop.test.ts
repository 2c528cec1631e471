import { expect } from 'chai';
import { InvalidDateError, WrongFactError, type IsoDate } from '@liandong/core';
import {
  afterSchool,
  childWithBruises,
  danceNoise,
  gasLeak,
  mealsForElder,
  misrouted,
  needsOfMarch,
  selfResolved,
  stairLight,
  stairLightAgain,
  workNoReferral,
} from '@liandong/fixtures/needs';
import {
  advanceNeed,
  clusterNeeds,
  feedbackClock,
  mayPublishCount,
  mayRedirect,
  proposalFrom,
  triage,
  type Need,
  type NeedEvent,
} from './index.js';
import { inNation, inTown } from './small-law.test.js';

const law = inTown('2026-04-01');
const fresh: Need = { ...stairLight, state: 'expressed', events: [] };

const walk = (need: Need, ...events: NeedEvent[]) =>
  events.reduce((now, event) => {
    const step = advanceNeed(now, event, law);
    if (!step.ok) throw new Error(`${event.kind}: ${step.code}`);
    return step.need;
  }, need);

describe('the loop: express, react, resolve, track', () => {
  it('goes round once', () => {
    const settled = walk(
      fresh,
      ...(['react', 'reply', 'resolve'] as const).map((kind) => ({ kind, on: '2026-03-04' }) as const),
    );
    expect(settled.state).to.equal('resolved');
    const tracked = walk(settled, { kind: 'visit', on: '2026-03-06', reached: true, satisfied: true });
    expect(tracked.state).to.equal('tracked');
    expect(walk(tracked, { kind: 'close', on: '2026-03-06', reason: 'settled' }).state).to.equal('closed');
    expect(fresh.events, 'what was given is not changed').to.deep.equal([]);
  });

  it('a reply is a reaction; one that is not reached is not tracked; one that is not content is taken up again', () => {
    expect(walk(fresh, { kind: 'reply', on: '2026-03-03' }).state).to.equal('reacted');
    const settled = walk(fresh, { kind: 'resolve', on: '2026-03-03' });
    expect(walk(settled, { kind: 'visit', on: '2026-03-04', reached: false }).state).to.equal('resolved');
    expect(walk(settled, { kind: 'reopen', on: '2026-03-05' }).state).to.equal('expressed');
  });

  it('whoever is asked for more answers; state and clocks go on as if nobody had asked', () => {
    const asked = walk(fresh, { kind: 'ask', on: '2026-03-03', note: '几号楼？' });
    const answered = walk(asked, { kind: 'answer', on: '2026-03-04', note: '三号楼' });
    expect([asked.state, answered.state]).to.deep.equal(['expressed', 'expressed']);
    expect(answered.events.map(({ kind }) => kind)).to.deep.equal(['ask', 'answer']);
    const days = (need: Need) =>
      feedbackClock(need, law).clocks.map(({ step, status, dueOn }) => [step, status, dueOn]);
    expect(days(answered), 'no text lets a clock wait, and asking is no first contact').to.deep.equal(days(fresh));
    const settled = walk(fresh, { kind: 'resolve', on: '2026-03-03' });
    for (const kind of ['ask', 'answer'] as const)
      expect(advanceNeed(settled, { kind, on: '2026-03-04' }, law), kind).to.include({
        ok: false,
        code: 'wrong-state',
      });
  });

  const refusals: readonly { from: Need; event: NeedEvent; code: string; why: string }[] = [
    {
      from: fresh,
      event: { kind: 'visit', on: '2026-03-03', reached: true },
      code: 'wrong-state',
      why: 'nothing to visit about yet',
    },
    { from: fresh, event: { kind: 'react', on: '2026-03-01' }, code: 'too-early', why: 'before it was received' },
    { from: stairLight, event: { kind: 'reply', on: '2026-03-02' }, code: 'too-early', why: 'before the last step' },
    {
      from: fresh,
      event: { kind: 'close', on: '2026-03-03', reason: 'settled' },
      code: 'not-settled',
      why: 'nothing was settled',
    },
    {
      from: gasLeak,
      event: { kind: 'close', on: '2026-03-16', reason: 'settled' },
      code: 'return-visit-first',
      why: 'the town wants a return visit',
    },
    {
      from: workNoReferral,
      event: { kind: 'extend', on: '2026-03-27', approved: true, told: true },
      code: 'may-not-extend',
      why: 'one extension is used up',
    },
    {
      from: fresh,
      event: { kind: 'extend', on: '2026-03-03', approved: false, told: true },
      code: 'may-not-extend',
      why: 'nobody approved',
    },
    {
      from: fresh,
      event: { kind: 'close', on: '2026-03-03', reason: 'redirected', redirect: 'outside-remit' },
      code: 'may-not-redirect',
      why: 'the town lists the emergency line only',
    },
    {
      from: fresh,
      event: { kind: 'merge', on: '2026-03-03', into: fresh.id },
      code: 'into-itself',
      why: 'it is itself',
    },
    {
      from: stairLightAgain,
      event: { kind: 'react', on: '2026-03-03' },
      code: 'wrong-state',
      why: 'the other one is handled',
    },
    { from: selfResolved, event: { kind: 'resolve', on: '2026-03-20' }, code: 'wrong-state', why: 'closed' },
  ];
  for (const { from, event, code, why } of refusals)
    it(`${event.kind} of ${from.id} (${from.state}): ${code}, for ${why}`, () => {
      const step = advanceNeed(from, event, law);
      expect(step).to.include({ ok: false, code });
    });

  it('settling it oneself is a good end, without a return visit', () => {
    expect(walk(fresh, { kind: 'close', on: '2026-03-03', reason: 'self-resolved' }).state).to.equal('closed');
  });

  it('where the law is silent the event happens and the decision says unknown', () => {
    const step = advanceNeed(
      fresh,
      { kind: 'extend', on: '2026-03-03', approved: true, told: true },
      inNation('2026-03-03'),
    );
    expect(step.ok && step.decisions.map(({ outcome }) => outcome)).to.deep.equal(['unknown']);
  });

  it('merging keeps the duplicate', () => {
    expect(walk(fresh, { kind: 'merge', on: '2026-03-03', into: 'N-9' })).to.include({
      state: 'merged',
      mergedInto: 'N-9',
      description: fresh.description,
    });
  });

  it('a report can be made in any state, and a consent is added', () => {
    expect(walk(selfResolved, { kind: 'report', on: '2026-03-20', to: 'police' }).state).to.equal('closed');
    const consent = {
      purpose: 'publish',
      about: 'person',
      by: 'person',
      answer: 'given',
      separate: true,
      on: '2026-03-03',
    } as const;
    expect(walk(fresh, { kind: 'consent', on: '2026-03-03', consent }).consents).to.have.length(2);
  });

  it('refuses with the state, and with the decision and its articles where the law stops it', () => {
    const plain = advanceNeed(fresh, { kind: 'react', on: '2026-03-01' }, law);
    expect(plain).to.deep.equal({ ok: false, code: 'too-early', state: 'expressed', cites: [] });
    const byLaw = advanceNeed(fresh, { kind: 'extend', on: '2026-03-03', approved: false, told: true }, law);
    expect(byLaw).to.include({ ok: false, state: 'expressed' });
    expect(!byLaw.ok && byLaw.decision).to.include({ question: 'needs.mayExtend', outcome: 'unmet' });
    expect(!byLaw.ok && byLaw.cites.map(({ id }) => id)).to.include('t4');
  });

  it('the law may let it: one extension, a redirection of its list, and what each asked', () => {
    const asked = (from: Need, event: NeedEvent) => {
      const step = advanceNeed(from, event, law);
      return step.ok && [step.need.state, ...step.decisions.map(({ question, outcome }) => `${question} ${outcome}`)];
    };
    const contacted = walk(fresh, { kind: 'react', on: '2026-03-02' }, { kind: 'reply', on: '2026-03-03' });
    expect(
      asked(contacted, { kind: 'extend', on: '2026-03-03', approved: true, told: true }),
      'other events are no extension',
    ).to.deep.equal(['reacted', 'needs.mayExtend met']);
    const close = { kind: 'close', on: '2026-03-03' } as const;
    expect(asked(fresh, { ...close, reason: 'redirected', redirect: 'emergency-line' })).to.deep.equal([
      ...['closed', 'needs.mayRedirect met'],
    ]);
    expect(asked(fresh, { ...close, reason: 'withdrawn' }), 'nobody asks the law about a withdrawal').to.deep.equal([
      'closed',
    ]);
  });

  it('keeps every event in its order; a reply after settling changes no state', () => {
    const settled = walk(fresh, { kind: 'react', on: '2026-03-02' }, { kind: 'resolve', on: '2026-03-03' });
    const replied = walk(settled, { kind: 'reply', on: '2026-03-04' });
    expect(replied.events.map(({ kind }) => kind)).to.deep.equal(['react', 'resolve', 'reply']);
    expect(replied.state).to.equal('resolved');
    expect(walk(stairLight, { kind: 'send-back', on: '2026-03-04' }).state, 'sent back: nobody has it').to.equal(
      'expressed',
    );
  });

  it('a consent taken back asks what must be deleted; any other asks nothing', () => {
    const consent = (answer: 'given' | 'refused' | 'withdrawn') => {
      const one = {
        purpose: 'publish',
        about: 'person',
        by: 'person',
        answer,
        separate: true,
        on: '2026-03-03',
      } as const;
      const step = advanceNeed(
        { ...fresh, consents: undefined },
        { kind: 'consent', on: '2026-03-03', consent: one },
        law,
      );
      return step.ok && [step.need.consents?.length, ...step.decisions.map(({ question }) => question)];
    };
    expect(consent('given')).to.deep.equal([1]);
    expect(consent('refused')).to.deep.equal([1]);
    expect(consent('withdrawn')).to.deep.equal([1, 'needs.mustDelete']);
  });

  it('mayRedirect: listed, not listed in a whole list, no list', () => {
    expect(mayRedirect({ redirect: 'emergency-line' }, law).outcome).to.equal('met');
    expect(mayRedirect({ redirect: 'unlawful' }, law).outcome).to.equal('unmet');
    expect(mayRedirect({ redirect: 'unlawful' }, inNation('2026-03-03')).outcome).to.equal('unknown');
  });
});

describe('triage', () => {
  const judged = (need: Need): Need => ({ ...need, judgedUrgent: false });

  it('urgent, then what may be, then priority groups, then the day', () => {
    const order = triage(
      [
        judged(stairLight),
        judged(workNoReferral),
        misrouted,
        childWithBruises,
        { ...gasLeak, state: 'reacted' },
        judged(danceNoise[0] as Need),
      ],
      law,
    );
    expect(order.map(({ need, why }) => [need.id, why[0]])).to.deep.equal(
      [
        ['N-2026-004', 'urgent'],
        ['N-2026-010', 'urgent'],
        ['N-2026-013', 'maybe-urgent'],
        ['N-2026-009', 'priority'],
        ['N-2026-001', 'priority-not-known'],
        ['N-2026-015', 'priority-not-known'],
      ].map((row) => row) as never,
    );
  });

  it('is the same whatever the order it is given in', () => {
    const ids = (needs: readonly Need[]) => triage(needs, law).map(({ need }) => need.id);
    expect(ids([...needsOfMarch].reverse())).to.deep.equal(ids(needsOfMarch));
  });

  it('leaves out what is settled, closed or merged, and lends the earlier day of a duplicate', () => {
    const order = triage([stairLight, stairLightAgain, afterSchool, selfResolved], law);
    expect(order.map(({ need, since }) => [need.id, since])).to.deep.equal([['N-2026-001', '2026-02-26']]);
  });

  it('lends the urgency and the priority of what was merged into a need, also by way of others', () => {
    const into = (id: string, need: Partial<Need>): Need =>
      ({ ...stairLightAgain, ...need, state: 'merged', mergedInto: id }) as Need;
    const of = (...needs: readonly Need[]) => triage(needs, law)[0];
    const other = { ...fresh, id: 'Z', judgedUrgent: false, subject: { groups: [] } } as Need;
    const danger = into(fresh.id, { signals: ['minor-harm'] });
    const lent = of(other, fresh, danger);
    expect([lent?.need.id, lent?.why[0], lent?.urgent.outcome]).to.deep.equal([fresh.id, 'urgent', 'met']);
    const far = [into(fresh.id, {}), into(stairLightAgain.id, { id: 'far', judgedUrgent: true })];
    expect(of(other, fresh, ...far)?.why[0], 'by way of another').to.equal('urgent');
    expect(of(fresh, into(fresh.id, { signals: ['utilities-out'] }))?.why[0]).to.equal('maybe-urgent');
    const group = workNoReferral.subject!.groups!;
    expect(of(fresh, into(fresh.id, { subject: { groups: group } }))?.why).to.include('priority');
    const judgedAll = of(judged(fresh), into(fresh.id, {}));
    expect(judgedAll?.urgent.outcome, 'what was judged of the whole').to.equal('unmet');
    expect(of(judged(fresh), danger)?.why[0], 'unless a sign tells').to.equal('urgent');
  });

  it('lends nothing of what was merged and cannot be read, and stops at no other need for it', () => {
    const wrong = [{ signals: ['nonsense'] }, { subject: { groups: ['gone'] } }] as unknown as Partial<Need>[];
    for (const each of wrong) {
      const merged: Need = { ...stairLightAgain, ...each, state: 'merged', mergedInto: fresh.id };
      const [first, ...others] = triage([fresh, merged, { ...fresh, id: 'Z' }], law);
      const alone = triage([fresh], law)[0];
      expect([others.length, first?.since, first?.why]).to.deep.equal([1, '2026-02-26', alone?.why]);
      const danger: Need = { ...merged, id: 'far', signals: ['minor-harm'], mergedInto: merged.id };
      expect(triage([fresh, merged, danger], law)[0]?.why[0], 'others do').to.equal('urgent');
      expect(() => triage([{ ...fresh, ...each }], law)).to.throw(WrongFactError);
    }
    for (const receivedOn of ['2026-02-30', '2026-02-26T08:00', '', undefined, 5] as unknown as IsoDate[]) {
      const merged: Need = { ...stairLightAgain, receivedOn, mergedInto: fresh.id };
      const danger: Need = {
        ...merged,
        id: 'far',
        signals: ['minor-harm'],
        receivedOn: '2026-02-25',
        mergedInto: merged.id,
      };
      const [first, ...others] = triage([merged, fresh, danger, { ...fresh, id: 'Z' }], law);
      expect([others.length, first?.since, first?.why[0]], String(receivedOn)).to.deep.equal([
        1,
        '2026-02-25',
        'urgent',
      ]);
      expect(() => triage([{ ...fresh, receivedOn }], law)).to.throw(InvalidDateError);
    }
  });

  it('shows what is not known where no list is set, and is advice only', () => {
    const [first] = triage([mealsForElder], inNation('2026-04-01'));
    expect(first).to.deep.include({
      rank: 1,
      force: 'advisory',
      why: ['urgency-not-judged', 'maybe-priority', 'by-day'],
    });
    expect(first?.priority.missing).to.have.nested.property('[0].kind', 'open-term');
  });
});

describe('clusters', () => {
  it('count each need once, with what it is counted among', () => {
    const [largest] = clusterNeeds(needsOfMarch, law);
    // the five of the dance and the light; its duplicate is a voice and no second need
    expect(largest).to.include({ kind: 'environment', place: 'cn-990101001001', n: 6, d: 14, voices: 7 });
    expect(largest?.release.outcome).to.equal('met');
    expect(largest && proposalFrom(largest).count).to.deep.equal({ n: 6, d: 14, basis: 'needs-at-place' });
  });

  it('leave out what was withdrawn', () => {
    const withdrawn: Need = { ...selfResolved, events: [{ kind: 'close', on: '2026-03-19', reason: 'withdrawn' }] };
    expect(clusterNeeds([withdrawn], law)).to.deep.equal([]);
    expect(clusterNeeds([selfResolved], law)).to.have.length(1);
  });

  it('hold back small counts, and all where no threshold is set', () => {
    const [small] = clusterNeeds([fresh], law);
    expect(small && proposalFrom(small)).to.deep.include({ countHeldBack: 'too-small', fromNeeds: ['N-2026-001'] });
    const [open] = clusterNeeds(danceNoise, inNation('2026-04-01'));
    expect(open && proposalFrom(open)).to.include({ countHeldBack: 'no-threshold' });
    expect(mayPublishCount({ count: 3 }, law).outcome, 'the threshold itself is enough').to.equal('met');
    expect(mayPublishCount({ count: 2 }, law).outcome).to.equal('unmet');
  });
});
