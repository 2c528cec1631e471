import { expect } from 'chai';
import { stairLight } from '@liandong/fixtures/needs';
import { lawOn, type IsoDate } from '@liandong/core';
import { pack, sets } from '@liandong/core/pack';
import {
  advanceNeed,
  extensionLimit,
  extensionNeedsApproval,
  extensionsAllowed,
  feedbackClock,
  reopenRestarts,
  resolutionLimit,
  type Need,
  type NeedEvent,
} from './index.js';

const from = '2020-01-01' as const;
const cite = { id: 'rules', title: 'x', issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' } as const;
const days = { count: 5, unit: 'workday' } as const;
const lawWhere = (restarts: boolean | undefined, allowed: number | undefined) => (on: IsoDate) =>
  lawOn(on, 'xx', [
    pack({
      jurisdiction: 'xx',
      title: { 'zh-Hans': '某市' },
      version: '1',
      places: [{ code: 'xx', level: 'nation', from, name: { 'zh-Hans': '某市' } }],
      entries: [
        ...sets(resolutionLimit, [{ from, cite, value: days }]),
        ...sets(extensionLimit, [{ from, cite, value: days }]),
        ...sets(extensionNeedsApproval, [{ from, cite, value: true }]),
        ...(allowed === undefined ? [] : sets(extensionsAllowed, [{ from, cite, value: allowed }])),
        ...(restarts === undefined ? [] : sets(reopenRestarts, [{ from, cite, value: restarts }])),
      ],
    }),
  ]);
const extend = (on: IsoDate): NeedEvent => ({ kind: 'extend', on, approved: true, told: true });
/** Received on Monday 2 March 2026, taken up again on Monday the 16th. */
const again = (...events: NeedEvent[]): Need => ({
  ...stairLight,
  state: 'expressed',
  events: [...events, { kind: 'resolve', on: '2026-03-12' }, { kind: 'reopen', on: '2026-03-16' }],
});
const settling = (need: Need, lawAt: ReturnType<typeof lawWhere>) => {
  const { status, dueOn, by } = feedbackClock(need, lawAt('2026-03-19')).clocks.find(
    ({ step }) => step === 'resolution',
  )!;
  return [status, dueOn, by];
};
const asked = (need: Need, lawAt: ReturnType<typeof lawWhere>) => {
  const step = advanceNeed(need, extend('2026-03-17'), lawAt('2026-03-17'));
  const decision = step.ok ? step.decisions[0]! : step.decision!;
  return { step, said: [step.ok, decision.outcome], decision };
};
const once = again(extend('2026-03-05'));

describe('extending what was taken up again', () => {
  it('counts from the day on which counting began anew', () => {
    const anew = lawWhere(true, 1);
    const { step, said, decision } = asked(again(), anew);
    expect([...said, decision.value]).to.deep.equal([true, 'met', '2026-03-30']);
    expect(step.ok && settling(step.need, anew)).to.deep.equal(['running', '2026-03-30', 'extension']);
  });

  it('is not known to be allowed where it hangs on an extension from before', () => {
    for (const restarts of [true, undefined]) {
      const lawAt = lawWhere(restarts, 1);
      const { step, said, decision } = asked(once, lawAt);
      expect(said, `restarts: ${restarts}`).to.deep.equal([true, 'unknown']);
      expect(decision.missing.map((each) => 'fact' in each && [each.kind, each.fact])).to.deep.equal([
        ['not-known', 'extensionsSoFar'],
      ]);
      const after = step.ok ? step.need : again();
      // The clock knows no more than whoever wrote it down.
      const general = restarts ? ['running', '2026-03-23', 'limit'] : ['unknown', undefined, undefined];
      expect(settling(after, lawAt), 'before the last day').to.deep.equal(general);
      if (restarts) {
        const late = feedbackClock(after, lawAt('2026-03-24')).clocks.find(({ step: one }) => one === 'resolution');
        expect(late?.status, 'after the general day, before the extended one').to.equal('unknown');
      }
    }
  });

  it('is known where the extension from before decides nothing', () => {
    expect(asked(once, lawWhere(true, 2)).said, 'two are allowed').to.deep.equal([true, 'met']);
    expect(asked(once, lawWhere(true, 0)).said, 'none is').to.deep.equal([false, 'unmet']);
    const twice: Need = { ...once, events: [...once.events, extend('2026-03-16')] };
    expect(asked(twice, lawWhere(true, 1)).said, 'one in this round').to.deep.equal([false, 'unmet']);
  });

  it('goes on as it was where counting does', () => {
    const lawAt = lawWhere(false, 1);
    expect(settling(once, lawAt)).to.deep.equal(['overdue', '2026-03-16', 'extension']);
    expect(settling(again(), lawAt)).to.deep.equal(['overdue', '2026-03-09', 'limit']);
    expect(asked(once, lawAt).said, 'it is used up').to.deep.equal([false, 'unmet']);
    expect(asked(again(), lawAt).said).to.deep.equal([true, 'met']);
  });

  it('is gone with the time before, where counting began anew', () => {
    expect(settling(once, lawWhere(true, 1))).to.deep.equal(['running', '2026-03-23', 'limit']);
  });
});

describe('several extensions of one need', () => {
  const recorded = (...events: NeedEvent[]): Need => ({ ...stairLight, state: 'reacted', events });
  const twice = recorded(extend('2026-03-05'), extend('2026-03-12'));
  const on = (day: IsoDate, need: Need, allowed: number | undefined) => {
    const { clocks } = feedbackClock(need, lawWhere(undefined, allowed)(day));
    const { status, dueOn, by, decision } = clocks.find(({ step }) => step === 'resolution')!;
    return [status, dueOn, by, ...decision.missing.map((each) => ('fact' in each ? each.fact : each.kind))];
  };

  it('count one behind the other, as many as the law allows', () => {
    expect(on('2026-03-19', twice, 2)).to.deep.equal(['running', '2026-03-23', 'extension']);
    expect(on('2026-03-24', twice, 2)).to.deep.equal(['overdue', '2026-03-23', 'extension']);
    expect(on('2026-03-19', twice, 1), 'the second was not allowed').to.deep.equal([
      'overdue',
      '2026-03-16',
      'extension',
    ]);
  });

  it('are asked for to the day on which the next would end', () => {
    const [first] = twice.events;
    const step = advanceNeed(recorded(first!), extend('2026-03-12'), lawWhere(undefined, 2)('2026-03-12'));
    expect(step.ok && step.decisions[0]).to.include({ outcome: 'met', value: '2026-03-23' });
  });

  it('one that was not allowed is none, and uses up nothing', () => {
    const unapproved = { ...extend('2026-03-05'), approved: false } as NeedEvent;
    expect(on('2026-03-13', recorded(unapproved), 1)).to.deep.equal(['overdue', '2026-03-09', 'limit']);
    const then = recorded(unapproved, extend('2026-03-06'));
    expect(on('2026-03-13', then, 1)).to.deep.equal(['running', '2026-03-16', 'extension']);
  });

  it('where the law does not say how many, it is not known until both would be over', () => {
    expect(on('2026-03-09', twice, undefined).slice(0, 3)).to.deep.equal(['running', '2026-03-09', 'limit']);
    for (const day of ['2026-03-13', '2026-03-19'] as const)
      expect(on(day, twice, undefined)).to.deep.equal(['unknown', '2026-03-09', 'limit', 'extension', 'no-text']);
    expect(on('2026-03-24', twice, undefined)[0]).to.equal('overdue');
  });

  it('of which some surely hold: known as far as those reach', () => {
    // The one from before may have used up one of the two.
    const need = again(extend('2026-03-05'));
    const since = { ...need, events: [...need.events, extend('2026-03-17'), extend('2026-03-18')] };
    const at = (day: IsoDate) => settling(since, (_) => lawWhere(true, 2)(day));
    expect(at('2026-03-30')).to.deep.equal(['running', '2026-03-30', 'extension']);
    expect(at('2026-03-31')).to.deep.equal(['unknown', '2026-03-30', 'extension']);
    expect(at('2026-04-08')[0]).to.equal('overdue');
  });
});
