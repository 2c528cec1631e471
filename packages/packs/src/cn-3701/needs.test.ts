import { expect } from 'chai';
import { lawOn, type IsoDate } from '@liandong/core';
import { reopened, stairLight } from '@liandong/fixtures/needs';
import { feedbackClock, isReplyInTime } from '@liandong/sdk/needs';
import { allPacks } from '../index.js';

const jinan = (on: IsoDate) => lawOn(on, 'cn-3701', allPacks);

describe('needs in Jinan', () => {
  const cases = [
    { received: '2018-08-24', asOf: '2018-08-31', is: 'unknown', why: 'the day before the regulation' },
    { received: '2018-08-27', asOf: '2018-09-03', is: 'met', why: 'five workdays, the last of them today' },
    {
      received: '2026-02-12',
      asOf: '2026-02-26',
      is: 'met',
      why: '13, make-up Saturday 14, then 24, 25, 26 after the Spring Festival',
    },
    { received: '2026-02-12', asOf: '2026-02-27', is: 'unmet', why: 'a day more' },
  ] as const;
  for (const { received, asOf, is, why } of cases)
    it(`${received}, asked on ${asOf}: ${is}, for ${why}`, () => {
      const facts = { receivedOn: received, wantsNoReply: false, hasReplied: false } as const;
      expect(isReplyInTime(facts, jinan(asOf)).outcome).to.equal(is);
    });

  it('sets the reply, leaves contact and settling open, and requires a visit without a time', () => {
    const { clocks } = feedbackClock(
      { ...stairLight, events: [{ kind: 'resolve', on: '2026-03-05' }] },
      jinan('2026-03-06'),
    );
    expect(clocks.map(({ step, law }) => [step, law])).to.deep.equal([
      ['reaction', 'open'],
      ['reply', 'value'],
      ['resolution', 'open'],
      ['return-visit', 'open'],
    ]);
    expect(clocks.map(({ status }) => status)).to.deep.equal(['unknown', 'running', 'unknown', 'due']);
    expect(clocks[1]?.cites.map(({ id }) => id)).to.deep.equal(['cn-3701-hotline-2018#24.1']);
  });

  it('a day promised to the resident counts for settling', () => {
    const { clocks } = feedbackClock({ ...stairLight, caseDueOn: '2026-03-20' }, jinan('2026-03-21'));
    expect(clocks[2]).to.include({ by: 'case', status: 'overdue' });
  });

  it('does not say from when a need that is handled again is counted', () => {
    expect(feedbackClock(reopened, jinan('2026-03-16'))).not.to.have.property('startsOn');
  });
});
