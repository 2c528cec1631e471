import { expect } from 'chai';
import { parseModel } from '../model.js';
import {
  hoursOf,
  isMinuteStamp,
  isRecordComplete,
  minutesCertifiable,
  parseServiceRecord,
  type ServiceRecord,
} from './index.js';
import { volunteerTeam } from './service-record.js';
import { inNation } from './small-law.test.js';

const record = (id: string, volunteer: string, change: Partial<ServiceRecord> = {}): ServiceRecord => ({
  id,
  volunteer,
  organizer: '桂花社区居民委员会',
  startedAt: '2026-03-05T09:00',
  endedAt: '2026-03-05T10:00',
  ...change,
});

describe('hours, told whole', () => {
  it('by person and by team in the order of their names, whatever the order of the records', () => {
    const records = [
      record('R-1', 'V-2'),
      record('R-2', 'V-3', { team: 'b', startedAt: '2026-03-06T09:00', endedAt: '2026-03-06T09:20' }),
      record('R-3', 'V-3', { team: 'a', startedAt: '2026-03-05T09:20', endedAt: '2026-03-05T09:50' }),
      record('R-4', 'V-3', { team: 'c', startedAt: '2026-03-05T09:40', endedAt: '2026-03-05T10:00' }),
      record('R-5', 'V-3', { isPaidDuty: true }),
      record('R-6', 'V-1', { served: [] }),
    ];
    const hour = { minutes: 60, byDay: [{ on: '2026-03-05', minutes: 60 }], overlap: { minutes: 0, records: [] } };
    const committee = [{ team: '桂花社区居民委员会', minutes: 60 }];
    expect(hoursOf(records)).to.deep.equal([
      // Nobody is named as served: that is not the same as having served oneself alone.
      { volunteer: 'V-1', ...hour, byTeam: committee, notCounted: [] },
      // Without a team, the organiser's own.
      { volunteer: 'V-2', ...hour, byTeam: committee, notCounted: [] },
      {
        volunteer: 'V-3',
        minutes: 60,
        byDay: [
          { on: '2026-03-05', minutes: 40 },
          { on: '2026-03-06', minutes: 20 },
        ],
        byTeam: [
          { team: 'a', minutes: 30 },
          { team: 'b', minutes: 20 },
          { team: 'c', minutes: 20 },
        ],
        overlap: { minutes: 10, records: ['R-3', 'R-4'] },
        notCounted: [{ record: 'R-5', why: 'paid-duty' }],
      },
    ]);
  });

  it('an organiser certifies for the person who asks, not for whoever stands first', () => {
    const long = record('R-1', 'V-1', { endedAt: '2026-03-05T12:00' });
    const of = { volunteer: 'V-2', organizer: long.organizer };
    expect(minutesCertifiable([long, record('R-2', 'V-2')], of)).to.equal(60);
  });
});

describe('the models of a record and of a team', () => {
  const stamps = [
    { value: '2026-03-05T09:05', is: true, why: 'written in full' },
    { value: ' 2026-03-05T09:05', is: false, why: 'something stands before it' },
    { value: '2026-03-05T09:05 ', is: false, why: 'something stands behind it' },
    { value: ['2026-03-05T09:05'], is: false, why: 'a list of one is no text' },
  ] as const;
  for (const { value, is, why } of stamps)
    it(`${JSON.stringify(value)}: ${is}, ${why}`, () => expect(isMinuteStamp(value)).to.equal(is));

  for (const wrong of ['startedAt', 'endedAt'] as const)
    for (const text of ['1', 'x'])
      it(`a wrong ${wrong} "${text}" is one problem: nothing is said of how long it took`, () => {
        const parsed = parseServiceRecord({ ...record('R-1', 'V-1'), [wrong]: text });
        expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => [path, code])).to.deep.equal([
          [wrong, 'not-a-date'],
        ]);
      });

  it('a team has each member once', () => {
    const team = (...members: readonly string[]) => parseModel(volunteerTeam, { id: 'T-1', name: '助餐队', members });
    expect(team('V-1', 'V-2')).to.deep.equal({
      ok: true,
      value: { id: 'T-1', name: '助餐队', members: ['V-1', 'V-2'] },
    });
    const twice = team('V-1', 'V-2', 'V-1');
    expect(twice.ok ? [] : twice.problems.map(({ path, code }) => [path, code])).to.deep.equal([['members', 'twice']]);
  });
});

describe('a record that has every part, and one that says nothing', () => {
  it('lacks none: what the other may be no longer matters', () => {
    const parts = ['person', 'service', 'training', 'honours', 'evaluation'] as const;
    expect(isRecordComplete({ kept: [...parts.map((field) => ({ field })), {}] }, inNation())).to.include({
      outcome: 'met',
      value: 0,
    });
  });
});
