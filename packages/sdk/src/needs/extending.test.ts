import { expect } from 'chai';
import { stairLight } from '@liandong/fixtures/needs';
import { lawOn, type IsoDate } from '@liandong/core';
import { pack, sets } from '@liandong/core/pack';
import {
  advanceNeed,
  extensionLimit,
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
const lawWhere = (restarts: boolean | undefined, allowed: number) => (on: IsoDate) =>
  lawOn(on, 'xx', [
    pack({
      jurisdiction: 'xx',
      title: { 'zh-Hans': '某市' },
      version: '1',
      places: [{ code: 'xx', level: 'nation', from, name: { 'zh-Hans': '某市' } }],
      entries: [
        ...sets(resolutionLimit, [{ from, cite, value: days }]),
        ...sets(extensionLimit, [{ from, cite, value: days }]),
        ...sets(extensionsAllowed, [{ from, cite, value: allowed }]),
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
