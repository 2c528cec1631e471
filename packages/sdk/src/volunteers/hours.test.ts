import { expect } from 'chai';
import {
  mealForAllAndSelf,
  mealRound,
  mealRoundAgain,
  nightWatch,
  onDuty,
  ownGarden,
  recordsOfSpring,
  teamsOfGuihua,
} from '@liandong/fixtures/volunteers';
import fc from 'fast-check';
import {
  hoursOf,
  isMinuteStamp,
  minuteNumber,
  minutesCertifiable,
  parseServiceRecord,
  rosterOf,
  type MinuteStamp,
  type ServiceRecord,
} from './index.js';

const only = (...records: readonly ServiceRecord[]) => {
  const [hours] = hoursOf(records);
  if (!hours) throw new Error('no hours');
  return hours;
};

describe('volunteers: tricky cases', () => {
  it('hours across midnight', () => {
    const { minutes, byDay } = only(nightWatch);
    expect(minutes).to.equal(150);
    expect(byDay).to.deep.equal([
      { on: '2026-02-16', minutes: 90 },
      { on: '2026-02-17', minutes: 60 },
    ]);
    const toMidnight = only({ ...nightWatch, endedAt: '2026-02-17T00:00' });
    expect(toMidnight.byDay, 'midnight itself belongs to no day before').to.deep.equal([
      { on: '2026-02-16', minutes: 90 },
    ]);
  });

  it('same person twice on two teams', () => {
    const { minutes, byTeam, overlap } = only(mealRound, mealRoundAgain);
    expect(minutes, '11:00 to 13:00').to.equal(120);
    expect(byTeam).to.deep.equal([
      { team: '助餐队', minutes: 90 },
      { team: '邻里守望队', minutes: 60 },
    ]);
    expect(overlap).to.deep.equal({ minutes: 30, records: ['R-002', 'R-003'] });
    expect(rosterOf(teamsOfGuihua)).to.deep.equal({
      persons: 5,
      memberships: 6,
      onSeveral: [{ volunteer: 'V-01', teams: ['T-1', 'T-2'] }],
    });
  });

  it('beneficiary is also volunteer', () => {
    const { minutes, notCounted } = only(mealForAllAndSelf, ownGarden);
    expect(minutes, 'serving others and oneself is service to others').to.equal(90);
    expect(notCounted, 'oneself alone is not').to.deep.equal([{ record: 'R-005', why: 'served-self' }]);
  });

  it('volunteer hours as cost: paid duty is none', () => {
    expect(only(onDuty)).to.deep.include({ minutes: 0, notCounted: [{ record: 'R-006', why: 'paid-duty' }] });
  });
});

describe('hoursOf', () => {
  it('by person, in the order of their ids', () => {
    expect(hoursOf(recordsOfSpring).map(({ volunteer, minutes }) => [volunteer, minutes])).to.deep.equal([
      ['V-01', 270],
      ['V-02', 90],
      ['W-001', 0],
    ]);
    expect(hoursOf([])).to.deep.equal([]);
  });
  it('the same record twice counts once; records that touch do not overlap', () => {
    expect(only(mealRound, { ...mealRound, id: 'R-9' })).to.deep.include({
      minutes: 90,
      overlap: { minutes: 90, records: ['R-002', 'R-9'] },
    });
    const next = { ...mealRound, id: 'R-9', startedAt: '2026-03-05T12:30', endedAt: '2026-03-05T13:00' } as const;
    expect(only(mealRound, next)).to.deep.include({ minutes: 120, overlap: { minutes: 0, records: [] } });
  });
  it('an organiser certifies its own records', () => {
    const elsewhere = { ...mealRound, id: 'R-10', organizer: '荷花社区居民委员会' };
    const of = (organizer: string) =>
      minutesCertifiable([mealRound, elsewhere, nightWatch], { volunteer: 'V-01', organizer });
    expect(of('桂花社区居民委员会')).to.equal(240);
    expect(of('荷花社区居民委员会')).to.equal(90);
    expect(of('别处')).to.equal(0);
  });

  const stamp = (minute: number): MinuteStamp => {
    const pad = (part: number) => String(part).padStart(2, '0');
    return `2026-03-${pad(1 + Math.floor(minute / 1440))}T${pad(Math.floor((minute % 1440) / 60))}:${pad(minute % 60)}` as MinuteStamp;
  };
  const record = fc
    .record({
      at: fc.integer({ min: 0, max: 5 * 1440 }),
      long: fc.integer({ min: 1, max: 600 }),
      team: fc.constantFrom('a', 'b'),
    })
    .map(({ at, long, team }) => ({ ...mealRound, team, startedAt: stamp(at), endedAt: stamp(at + long) }));

  it('counts each minute once, whatever the order, as counting minute by minute does', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 8 }), (drawn) => {
        const records = drawn.map((each, at) => ({ ...each, id: `R-${at}` }));
        const seen = new Map<number, number>();
        for (const { startedAt, endedAt } of records)
          for (let at = minuteNumber(startedAt); at < minuteNumber(endedAt); at++)
            seen.set(at, (seen.get(at) ?? 0) + 1);
        const hours = only(...records);
        expect(hours.minutes).to.equal(seen.size);
        expect(hours.overlap.minutes).to.equal([...seen.values()].filter((times) => times > 1).length);
        expect(hours.byDay.reduce((sum, { minutes }) => sum + minutes, 0)).to.equal(hours.minutes);
        expect(only(...[...records].reverse()).byDay).to.deep.equal(hours.byDay);
        const gross = hours.byTeam.reduce((sum, { minutes }) => sum + minutes, 0);
        expect(gross).to.be.at.least(hours.minutes);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the model of a record', () => {
  for (const one of recordsOfSpring)
    it(`takes ${one.id} as it is`, () => expect(parseServiceRecord(one)).to.deep.equal({ ok: true, value: one }));
  const cases = [
    { change: { endedAt: nightWatch.startedAt }, is: 'before-start', why: 'no time at all' },
    { change: { endedAt: '2026-02-16T22:29' }, is: 'before-start', why: 'it ends before it begins' },
    { change: { endedAt: '2026-02-17T22:30' }, is: undefined, why: 'a day and a night' },
    { change: { endedAt: '2026-02-17T22:31' }, is: 'over-a-day', why: 'a minute more' },
    { change: { endedAt: '2026-02-17T24:00' }, is: 'not-a-date', why: 'midnight is 00:00 of the next day' },
    { change: { endedAt: '2026-02-29T01:00' }, is: 'not-a-date', why: 'no such day' },
  ] as const;
  for (const { change, is, why } of cases)
    it(`${is ?? 'sound'}: ${why}`, () => {
      const parsed = parseServiceRecord({ ...nightWatch, ...change });
      expect(parsed.ok ? undefined : parsed.problems[0]?.code).to.equal(is);
    });
  it('a minute is written in full', () => {
    expect(
      ['2026-03-05T09:05', '2026-03-05T9:05', '2026-03-05 09:05', '2026-03-05T09:05:00', 5].map(isMinuteStamp),
    ).to.deep.equal([true, false, false, false, false]);
  });
});
