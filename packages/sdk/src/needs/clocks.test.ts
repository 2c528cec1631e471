import { expect } from 'chai';
import type { IsoDate } from '@liandong/core';
import { gasLeak, reopened, stairLight, stairLightAgain, workNoReferral } from '@liandong/fixtures/needs';
import {
  feedbackClock,
  isInformationAnsweredInTime,
  isReactionInTime,
  isReplyInTime,
  isResolutionInTime,
  isReturnVisitDone,
  isSentBackInTime,
  mayExtend,
  type Need,
} from './index.js';
import { inNation, inTown } from './small-law.test.js';

describe('clocks of a need', () => {
  const replies: readonly {
    received: IsoDate;
    asOf: IsoDate;
    replied?: IsoDate;
    is: string;
    value: string;
    why: string;
  }[] = [
    {
      received: '2026-03-02',
      asOf: '2026-03-09',
      is: 'met',
      value: 'running',
      why: 'Monday: the fifth workday is the next Monday, and counts',
    },
    { received: '2026-03-02', asOf: '2026-03-10', is: 'unmet', value: 'overdue', why: 'the day after' },
    {
      received: '2026-03-02',
      asOf: '2026-03-20',
      replied: '2026-03-09',
      is: 'met',
      value: 'in-time',
      why: 'the last day itself',
    },
    {
      received: '2026-03-02',
      asOf: '2026-03-20',
      replied: '2026-03-10',
      is: 'unmet',
      value: 'late',
      why: 'a day late',
    },
    {
      received: '2026-02-12',
      asOf: '2026-02-25',
      is: 'met',
      value: 'running',
      why: '13, make-up Saturday 14, the holiday left out, 23, 24, 25',
    },
    {
      received: '2026-02-27',
      asOf: '2026-03-05',
      is: 'met',
      value: 'running',
      why: 'make-up Saturday 28 counts, so the fifth is 5 March',
    },
    {
      received: '2026-02-27',
      asOf: '2026-03-06',
      is: 'unmet',
      value: 'overdue',
      why: 'without the make-up day it would still run',
    },
    {
      received: '2026-09-30',
      asOf: '2026-10-13',
      is: 'met',
      value: 'running',
      why: '8, 9, make-up Saturday 10, 12, 13',
    },
  ];
  for (const { received, asOf, replied, is, value, why } of replies)
    it(`received ${received}, ${replied ? `answered ${replied}` : `asked on ${asOf}`}: ${value}, for ${why}`, () => {
      const decision = isReplyInTime(
        { receivedOn: received, wantsNoReply: false, hasReplied: replied !== undefined, repliedOn: replied ?? null },
        inTown(asOf),
      );
      expect([decision.outcome, decision.value]).to.deep.equal([is, value]);
    });

  it('no reply is due to who asked for none', () => {
    const facts = { receivedOn: '2026-03-02', wantsNoReply: true, hasReplied: false } as const;
    expect(isReplyInTime(facts, inTown('2026-06-01'))).to.include({ outcome: 'met', value: 'not-wanted' });
  });

  it('is unknown where the place sets no time, and says which term is open', () => {
    const decision = isReactionInTime(
      { receivedOn: '2026-03-02', hasReacted: true, reactedOn: '2026-03-02' },
      inNation('2026-03-02'),
    );
    expect(decision.outcome).to.equal('unknown');
    expect(decision.missing).to.have.nested.property('[0].term', 'needs.reactionLimit');
  });

  const settling = { receivedOn: '2026-03-02', isResolved: true, caseDueOn: null, extension: 'none' } as const;
  it('settling: limit, extension, a day set for the case', () => {
    const law = inTown('2026-04-01');
    const on = (resolvedOn: IsoDate, more: object = {}) =>
      isResolutionInTime({ ...settling, resolvedOn, ...more }, law).value;
    expect(on('2026-03-09')).to.equal('in-time');
    expect(on('2026-03-10')).to.equal('late');
    expect(on('2026-03-16', { extension: 'valid' }), 'five workdays and five more').to.equal('in-time');
    expect(on('2026-03-17', { extension: 'valid' })).to.equal('late');
    expect(on('2026-03-16', { extension: 'not-valid' })).to.equal('late');
    expect(on('2026-03-20', { caseDueOn: '2026-03-20' }), 'the ticket counts instead').to.equal('in-time');
    expect(on('2026-03-06', { caseDueOn: '2026-03-05' }), 'also when it is shorter').to.equal('late');
    expect(
      isResolutionInTime({ ...settling, resolvedOn: '2026-03-09', caseDueOn: '2026-03-20' }, inNation('2026-04-01'))
        .outcome,
    ).to.equal('unknown');
  });

  it('asks about an extension only when the limit has passed', () => {
    const law = inTown('2026-04-01');
    const { extension: _, ...facts } = settling;
    expect(isResolutionInTime.plan({ ...facts, resolvedOn: '2026-03-09' }, law).determined).to.equal('met');
    expect(
      isResolutionInTime.plan({ ...facts, resolvedOn: '2026-03-10' }, law).stillNeeded.map(({ fact }) => fact),
    ).to.deep.equal(['extension']);
  });

  it('one extension, approved and told', () => {
    const law = inTown('2026-03-06');
    const facts = { receivedOn: '2026-03-02', extensionsSoFar: 0, isApproved: true, isTold: true } as const;
    expect(mayExtend(facts, law)).to.include({ outcome: 'met', value: '2026-03-16' });
    expect(mayExtend({ ...facts, extensionsSoFar: 1 }, law).outcome).to.equal('unmet');
    expect(mayExtend({ ...facts, isApproved: false }, law).outcome).to.equal('unmet');
    expect(mayExtend({ ...facts, isTold: false }, law).outcome).to.equal('unmet');
    expect(mayExtend(facts, inNation('2026-03-06')).outcome).to.equal('unknown');
  });

  it('misrouted: sent back within a workday', () => {
    const facts = { receivedOn: '2026-03-06', isSentBack: true } as const;
    expect(
      isSentBackInTime({ ...facts, sentBackOn: '2026-03-09' }, inTown('2026-04-01')).value,
      'Friday to Monday',
    ).to.equal('in-time');
    expect(isSentBackInTime({ ...facts, sentBackOn: '2026-03-10' }, inTown('2026-04-01')).value).to.equal('late');
  });

  it('the return visit comes after settling', () => {
    const law = inTown('2026-04-01');
    expect(isReturnVisitDone({ isResolved: false, hasVisited: false }, law)).to.include({
      outcome: 'unmet',
      value: 'not-yet',
    });
    expect(isReturnVisitDone({ isResolved: true, hasVisited: false }, law)).to.include({
      outcome: 'unmet',
      value: 'due',
    });
    expect(isReturnVisitDone({ isResolved: true, hasVisited: true }, law)).to.include({
      outcome: 'met',
      value: 'done',
    });
    expect(isReturnVisitDone({ isResolved: true, hasVisited: false }, inNation('2026-04-01')).outcome).to.equal(
      'unknown',
    );
  });

  it('information: third-party workdays stand outside the twenty', () => {
    const facts = { receivedOn: '2026-03-02', thirdPartyWorkdays: 0, hasReplied: true, extension: 'none' } as const;
    const law = inNation('2026-06-01');
    const on = (repliedOn: IsoDate, more: object = {}) =>
      isInformationAnsweredInTime({ ...facts, repliedOn, ...more }, law).value;
    expect(on('2026-03-30')).to.equal('in-time');
    expect(on('2026-03-31')).to.equal('late');
    expect(on('2026-04-01', { thirdPartyWorkdays: 2 })).to.equal('in-time');
    expect(on('2026-04-27', { extension: 'valid' })).to.equal('in-time');
    expect(on('2026-04-28', { extension: 'valid' })).to.equal('late');
  });

  const clockOf = (need: Need, asOf: IsoDate, ledger: readonly Need[] = []) => {
    const { clocks, ...whole } = feedbackClock(need, inTown(asOf), ledger);
    return { ...whole, ...Object.fromEntries(clocks.map((clock) => [clock.step, clock])) } as Record<string, never> &
      typeof whole;
  };

  it('shows each step with its day', () => {
    const clock = clockOf(stairLight, '2026-03-05');
    expect(clock['reaction']).to.include({ status: 'in-time', dueOn: '2026-03-03', doneOn: '2026-03-03' });
    expect(clock['reply']).to.include({ status: 'running', dueOn: '2026-03-09', workdaysLeft: 2 });
    expect(clock['return-visit']).to.include({ status: 'not-started' });
    expect(clock.isOverdue).to.equal(false);
    expect(clockOf(stairLight, '2026-03-05', [stairLightAgain]).isOverdue, 'the merged one came earlier').to.equal(
      true,
    );
  });

  it('shows an extended day, and the visit after settling', () => {
    // 13 March and ten workdays; the last day of the first five is 20 March
    expect(clockOf(workNoReferral, '2026-03-26')['resolution']).to.include({
      dueOn: '2026-03-27',
      by: 'extension',
      status: 'running',
    });
    expect(clockOf({ ...workNoReferral, caseDueOn: '2026-03-24' }, '2026-03-25')['resolution']).to.include({
      dueOn: '2026-03-24',
      by: 'case',
      status: 'overdue',
    });
    expect(clockOf(gasLeak, '2026-03-18')['return-visit']).to.include({ dueOn: '2026-03-18', status: 'running' });
    expect(clockOf(gasLeak, '2026-03-19')['return-visit']).to.include({ status: 'overdue' });
  });

  it('a reopened need starts again where the law says so, and is unknown where it is silent', () => {
    expect(clockOf(reopened, '2026-03-16')).to.include({ startsOn: '2026-03-13' });
    const silent = feedbackClock(reopened, inNation('2026-03-16'));
    expect(silent).not.to.have.property('startsOn');
    expect(silent.clocks.map(({ status }) => status)).to.deep.equal(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('is provisional beyond the published calendar', () => {
    const clock = feedbackClock({ ...stairLight, receivedOn: '2027-01-04', events: [] }, inTown('2027-01-04'));
    expect(clock.clocks[1]).to.include({ provisional: true });
    expect(clock.clocks[1]?.decision).to.include({ provisional: true });
    expect(feedbackClock(stairLight, inTown('2026-03-05')).clocks[1]).not.to.have.property('provisional');
  });
});
