import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, addMonths, partsOf, type Decision, type IsoDate } from '@liandong/core';
import { cadencePeriods, cadenceRows, isCadenceKept, nextDue, type Cadence, type Meeting } from './index.js';
import { monthly, open, quarterly, said, town } from './small-law.test.js';
import * as terms from './terms.js';

type Row = NonNullable<Parameters<typeof isCadenceKept>[0]['meetings']>[number];
const plain = {
  status: 'held',
  mode: 'in-person',
  isExtraordinary: false,
  isMerged: false,
  isShared: false,
} as const satisfies Row;
const held = (on: IsoDate, more: Row = {}): Row => ({ ...plain, on, ...more });
const area = (since: IsoDate, ...meetings: Row[]) => ({ kind: 'area', since, meetings }) as const;
const community = (since: IsoDate, ...meetings: Row[]) => ({ kind: 'community', since, meetings }) as const;
const termsOf = ({ missing }: Decision) =>
  missing.map((each) => ('term' in each ? `${each.kind} ${each.term}` : 'question' in each ? each.question.fact : ''));

describe('meeting cadence', () => {
  describe('each closed period has its meetings', () => {
    const cases = [
      { on: '2026-01-31', meetings: [], is: 'kept', why: 'January has not closed on its last day' },
      { on: '2026-02-03', meetings: [], is: 'missed', why: 'January closed' },
      { on: '2026-02-03', meetings: ['2026-01-01'], is: 'kept', why: 'the first day counts' },
      { on: '2026-02-03', meetings: ['2026-01-31'], is: 'kept', why: 'the last day counts' },
      {
        on: '2026-03-02',
        meetings: ['2026-01-05', '2026-01-20'],
        is: 'missed',
        why: 'two in January serve no February',
      },
      { on: '2026-03-02', meetings: ['2026-01-05', '2026-02-27'], is: 'kept', why: 'one each' },
      {
        on: '2026-03-02',
        meetings: ['2026-01-05', '2026-03-05'],
        is: 'missed',
        why: 'a meeting still to come is none',
      },
    ] as const;
    for (const { on, meetings, is, why } of cases)
      it(`monthly, on ${on}, held ${meetings.join(' ') || 'never'}: ${is}, for ${why}`, () => {
        const facts = area('2026-01-01', ...meetings.map((day) => held(day)));
        const { outcome, value } = isCadenceKept(facts, town(on, monthly, said(terms.rolledCounts, false)));
        expect([outcome, value]).to.deep.equal([is === 'kept' ? 'met' : 'unmet', is]);
      });

    it('the period in which watching begins is not judged, the next one is', () => {
      const law = (on: IsoDate) => town(on, monthly, said(terms.rolledCounts, false));
      expect(isCadenceKept(area('2026-01-02'), law('2026-02-28')).outcome).to.equal('met');
      expect(isCadenceKept(area('2026-01-02'), law('2026-03-01')).outcome).to.equal('unmet');
    });

    it('nothing is judged by a cadence before its own first day', () => {
      const law = town('2026-02-20', said(terms.rolledCounts, false), [
        { ...(monthly[0] as (typeof monthly)[number]), from: '2026-02-01' },
      ]);
      expect(isCadenceKept(area('2020-01-01'), law).outcome).to.equal('met');
    });

    it('twice in a half-year: one is not enough', () => {
      const law = town(
        '2026-07-06',
        said(terms.sectorCadence, { times: 2, every: 1, unit: 'half-year' }),
        said(terms.rolledCounts, false),
      );
      const sector = (...days: IsoDate[]) =>
        ({ kind: 'sector', since: '2026-01-01', meetings: days.map((d) => held(d)) }) as const;
      expect(isCadenceKept(sector('2026-03-02'), law).value).to.equal('missed');
      expect(isCadenceKept(sector('2026-03-02', '2026-03-02'), law).value, 'two on one day are two').to.equal('kept');
    });
  });

  it('a meeting that is said to be held in the future serves nothing yet', () => {
    const law = town('2026-03-10', monthly, said(terms.rolledCounts, false));
    expect(nextDue(area('2026-03-01', held('2026-03-20')), law).value).to.equal('2026-03-31');
    expect(nextDue(area('2026-03-01', held('2026-03-10')), law).value, 'today counts').to.equal('2026-04-30');
  });

  it('a cadence that no text gives is unknown, and only its own term is missing', () => {
    const decision = isCadenceKept(area('2026-01-01'), town('2026-02-03', open(terms.areaCadence)));
    expect([decision.outcome, decision.value]).to.deep.equal(['unknown', undefined]);
    expect(termsOf(decision)).to.deep.equal(['open-term meetings.areaCadence']);
    expect(termsOf(isCadenceKept(area('2026-01-01'), town('2026-02-03')))).to.deep.equal([
      'no-text meetings.areaCadence',
    ]);
  });

  it('only the texts of the kind asked about are cited', () => {
    const { lawUsed, reasons } = isCadenceKept(
      area('2026-01-01'),
      town('2026-02-03', monthly, quarterly, said(terms.rolledCounts, false)),
    );
    expect(lawUsed.map(({ id }) => id)).to.deep.equal(['meetings.areaCadence', 'meetings.rolledCounts']);
    expect(reasons).to.have.length(1);
  });

  it('due date on make-up Saturday (2026-02-14) is a workday', () => {
    const anchored = (day: number) =>
      nextDue(area('2026-02-01'), town('2026-02-02', monthly, said(terms.areaTiming, { anchor: { day } }))).value;
    expect(anchored(14)).to.equal('2026-02-14');
    expect(anchored(15), 'the holiday follows').to.equal('2026-02-24');
    expect(anchored(7), 'a plain Saturday').to.equal('2026-02-09');
  });

  it('due on 10-01..07 → next workday', () => {
    for (const day of [1, 2, 3, 4, 5, 6, 7]) {
      const law = town('2026-09-30', monthly, said(terms.areaTiming, { anchor: { day } }));
      expect(nextDue(area('2026-10-01'), law).value, `anchor ${day}`).to.equal('2026-10-08');
    }
  });

  describe('may cross quarter end: still counts? (policy)', () => {
    // 31 January 2026 is a Saturday: due on Monday 2 February, in the next month.
    const late = area('2026-01-01', held('2026-02-02'));
    for (const { counts, on, is, why } of [
      { counts: true, on: '2026-02-02', is: 'met', why: 'it counts for January' },
      { counts: false, on: '2026-02-02', is: 'unmet', why: 'it counts for February only' },
      { counts: undefined, on: '2026-02-02', is: 'unknown', why: 'no text says' },
      { counts: undefined, on: '2026-01-31', is: 'met', why: 'January has not closed in any reading' },
    ] as const)
      it(`${counts === undefined ? 'not said' : counts ? 'counts' : 'does not count'}, on ${on}: ${is}, for ${why}`, () => {
        const law = town(on, monthly, ...(counts === undefined ? [] : [said(terms.rolledCounts, counts)]));
        const decision = isCadenceKept(late, law);
        expect(decision.outcome).to.equal(is);
        if (is === 'unknown') expect(termsOf(decision)).to.deep.equal(['no-text meetings.rolledCounts']);
      });
    it('a meeting that serves January serves no February', () => {
      const law = (on: IsoDate) => town(on, monthly, said(terms.rolledCounts, true));
      expect(isCadenceKept(late, law('2026-02-28')).outcome).to.equal('met');
      expect(isCadenceKept(late, law('2026-03-02')).outcome).to.equal('unmet');
    });
    it('between the end and the day it moved to, what is next due hangs on it too', () => {
      const facts = area('2026-01-01');
      const on = '2026-02-02';
      expect(nextDue(facts, town(on, monthly, said(terms.rolledCounts, true))).value).to.equal('2026-02-02');
      expect(nextDue(facts, town(on, monthly, said(terms.rolledCounts, false))).value).to.equal('2026-02-28');
      const unsaid = nextDue(facts, town(on, monthly));
      expect([unsaid.outcome, unsaid.value]).to.deep.equal(['met', undefined]);
    });
  });

  it('year not published (2027) → provisional', () => {
    const facts = community('2026-10-01');
    expect(nextDue(facts, town('2026-09-01', quarterly))).to.include({ value: '2026-12-31', provisional: true });
    expect(nextDue(community('2026-07-01'), town('2026-08-03', quarterly))).to.not.have.property('provisional');
    const later = nextDue(community('2027-01-01'), town('2026-12-01', quarterly));
    expect(later).to.include({ value: '2027-03-31', provisional: true });
  });

  describe('31st monthly anchor → month end (民法典202)', () => {
    for (const { month, due, why } of [
      { month: '02', due: '2026-02-28', why: 'the last of February, a make-up Saturday' },
      { month: '03', due: '2026-03-31', why: 'March has its 31st' },
      { month: '04', due: '2026-04-30', why: 'April ends on the 30th' },
      { month: '05', due: '2026-06-01', why: 'Sunday 31 May moves to Monday' },
    ] as const)
      it(`${month}: ${due}, for ${why}`, () => {
        const law = town(`2026-${month}-01`, monthly, said(terms.areaTiming, { anchor: { day: 31 } }));
        expect(nextDue(area(`2026-${month}-01`), law).value).to.equal(due);
      });
    it('an anchor may name the month within its period', () => {
      const law = town('2026-04-01', quarterly, said(terms.communityTiming, { anchor: { day: 31, month: 1 } }));
      expect(nextDue(community('2026-04-01'), law).value).to.equal('2026-04-30');
    });
  });

  describe('postponed/cancelled/no quorum meeting ≠ held', () => {
    for (const status of ['scheduled', 'postponed', 'cancelled', 'inquorate'] as const)
      it(status, () => {
        const law = town('2026-02-03', monthly, said(terms.rolledCounts, false));
        expect(isCadenceKept(area('2026-01-01', held('2026-01-15', { status })), law).value).to.equal('missed');
      });
  });

  describe('extraordinary meeting: does it reset the clock?', () => {
    const facts = community('2026-01-01', held('2026-01-10'), held('2026-04-15', { isExtraordinary: true }));
    const law = (on: IsoDate, counts?: boolean) =>
      town(
        on,
        quarterly,
        said(terms.communityTiming, { maximumGap: { count: 4, unit: 'month' } }),
        said(terms.rolledCounts, false),
        ...(counts === undefined ? [] : [said(terms.extraordinaryCounts, counts)]),
      );
    it('yes: four months from 15 April on', () => {
      expect(nextDue(facts, law('2026-05-12', true))).to.include({ outcome: 'met', value: '2026-08-17' });
    });
    it('no: four months from 10 January on, to the day', () => {
      expect(isCadenceKept(facts, law('2026-05-11', false)).value).to.equal('kept');
    });
    it('counted from the last meeting before watching began, if there was one', () => {
      const watched = (...days: IsoDate[]) =>
        nextDue(community('2026-02-01', ...days.map((day) => held(day))), law('2026-02-02', false)).value;
      expect(watched('2026-01-10')).to.equal('2026-05-11');
      expect(watched()).to.equal('2026-06-01');
    });
    it('no: four months from 10 January on, and overdue', () => {
      expect(nextDue(facts, law('2026-05-12', false))).to.include({ outcome: 'unmet', value: '2026-05-11' });
      expect(isCadenceKept(facts, law('2026-05-12', false)).value).to.equal('too-long-apart');
    });
    it('not said: unknown as soon as it matters', () => {
      expect(nextDue(facts, law('2026-05-11')).outcome).to.equal('met');
      const decision = nextDue(facts, law('2026-05-12'));
      expect(decision.outcome).to.equal('unknown');
      expect(termsOf(decision)).to.deep.equal(['no-text meetings.extraordinaryCounts']);
    });
    it('where a text says “at least”, any meeting held counts', () => {
      const residents = {
        kind: 'residents',
        since: '2026-01-01',
        meetings: [held('2026-03-02', { isExtraordinary: true })],
      } as const;
      const yearly = (more: Partial<Cadence>) =>
        town(
          '2027-01-05',
          said(terms.residentsCadence, { times: 1, every: 1, unit: 'year', ...more }),
          said(terms.rolledCounts, false),
        );
      expect(isCadenceKept(residents, yearly({ isMinimum: true })).outcome).to.equal('met');
      expect(isCadenceKept(residents, yearly({})).outcome).to.equal('unknown');
    });
  });

  describe('different cadences by level with one joint meeting serving both', () => {
    const book: readonly Meeting[] = [
      {
        id: 'M1',
        kinds: ['area', 'community'],
        communities: ['cn-1'],
        on: '2026-01-20',
        status: 'held',
        mode: 'in-person',
      },
      { id: 'M2', kinds: ['area'], on: '2026-02-10', status: 'held', mode: 'in-person' },
      {
        id: 'M3',
        kinds: ['community'],
        communities: ['cn-1', 'cn-2'],
        on: '2026-04-14',
        status: 'held',
        mode: 'in-person',
      },
      { id: 'M4', kinds: ['community'], communities: ['cn-2'], on: '2026-03-03', status: 'held', mode: 'online' },
    ];
    const ask = (
      kind: 'area' | 'community',
      place: string | undefined,
      on: IsoDate,
      ...more: Parameters<typeof town>[1][]
    ) =>
      isCadenceKept(
        { kind, since: '2026-01-01', meetings: cadenceRows(book, kind, place) },
        town(on, monthly, quarterly, said(terms.rolledCounts, false), ...more),
      );
    it('counts for both where a text says so', () => {
      expect(ask('area', undefined, '2026-03-02', said(terms.sharedCounts, true)).value).to.equal('kept');
      expect(ask('community', 'cn-1', '2026-04-02', said(terms.sharedCounts, true)).value).to.equal('kept');
    });
    it('counts for neither where a text says not, and is unknown where none does', () => {
      expect(ask('area', undefined, '2026-03-02', said(terms.sharedCounts, false)).value).to.equal('missed');
      expect(termsOf(ask('area', undefined, '2026-03-02'))).to.deep.equal(['no-text meetings.sharedCounts']);
    });
    it('merged communities: a meeting held together counts for each, or not, as the text says', () => {
      const both = [said(terms.sharedCounts, true), said(terms.onlineCounts, true)];
      expect(ask('community', 'cn-1', '2026-07-02', ...both, said(terms.mergedCounts, true)).value).to.equal('kept');
      expect(ask('community', 'cn-2', '2026-07-02', ...both, said(terms.mergedCounts, false)).value).to.equal('missed');
      expect(termsOf(ask('community', 'cn-2', '2026-07-02', ...both))).to.deep.equal(['no-text meetings.mergedCounts']);
    });
    it('online meeting: as the text says; unknown where it matters and none does', () => {
      expect(ask('community', 'cn-2', '2026-04-02', said(terms.onlineCounts, true)).value).to.equal('kept');
      expect(ask('community', 'cn-2', '2026-04-02', said(terms.onlineCounts, false)).value).to.equal('missed');
      expect(termsOf(ask('community', 'cn-2', '2026-04-02'))).to.deep.equal(['no-text meetings.onlineCounts']);
    });
    it('two doubtful meetings in one period are no certain one', () => {
      const facts = area(
        '2026-01-01',
        held('2026-01-08', { mode: 'online' }),
        held('2026-01-09', { isExtraordinary: true }),
      );
      const law = (...more: Parameters<typeof town>[1][]) =>
        town('2026-02-03', monthly, said(terms.rolledCounts, false), ...more);
      expect(isCadenceKept(facts, law()).outcome).to.equal('unknown');
      expect(isCadenceKept(facts, law(said(terms.onlineCounts, true))).outcome, 'one of them is enough').to.equal(
        'met',
      );
      expect(isCadenceKept(facts, law(said(terms.onlineCounts, false))).outcome).to.equal('unknown');
    });
    it('beside a plain meeting no doubt matters', () => {
      const facts = area('2026-01-01', held('2026-01-08', { mode: 'online' }), held('2026-01-09'));
      expect(isCadenceKept(facts, town('2026-02-03', monthly, said(terms.rolledCounts, false))).outcome).to.equal(
        'met',
      );
    });
  });

  it('what a record does not say is unknown where it matters, and never taken for no', () => {
    const law = town('2026-02-03', monthly, said(terms.rolledCounts, false), said(terms.onlineCounts, false));
    const { mode: _, ...unsaid } = held('2026-01-08');
    expect(isCadenceKept(area('2026-01-01', unsaid), law).outcome).to.equal('unknown');
    expect(isCadenceKept(area('2026-01-01', unsaid, held('2026-01-09')), law).outcome).to.equal('met');
    expect(isCadenceKept(area('2026-01-01', { ...unsaid, on: null }), law).outcome).to.equal('unknown');
  });

  it('grace: late, and still counted for its period', () => {
    const timing = said(terms.areaTiming, { anchor: { day: 20 }, grace: { count: 3, unit: 'workday' } });
    const law = (on: IsoDate) => town(on, monthly, timing, said(terms.rolledCounts, false));
    expect(nextDue(area('2026-03-01'), law('2026-03-25'))).to.include({ outcome: 'met', value: '2026-03-20' });
    expect(nextDue(area('2026-03-01'), law('2026-03-26')).outcome, 'the third workday was the 25th').to.equal('unmet');
    const end = said(terms.areaTiming, { grace: { count: 2, unit: 'workday' } });
    const late = (on: IsoDate) =>
      isCadenceKept(area('2026-03-01', held(on)), town('2026-05-08', monthly, end, said(terms.rolledCounts, false)));
    expect(late('2026-04-02').value, 'March by grace, and April missed').to.equal('missed');
    expect(
      isCadenceKept(
        area('2026-03-01', held('2026-04-02'), held('2026-04-20')),
        town('2026-05-08', monthly, end, said(terms.rolledCounts, false)),
      ).value,
    ).to.equal('kept');
    expect(
      isCadenceKept(
        area('2026-03-01', held('2026-04-03'), held('2026-04-20')),
        town('2026-05-08', monthly, end, said(terms.rolledCounts, false)),
      ).value,
    ).to.equal('missed');
  });

  it('lists periods for a calendar: window, due day, status', () => {
    const law = town(
      '2026-03-10',
      monthly,
      said(terms.rolledCounts, false),
      said(terms.areaTiming, { anchor: { day: 20 }, window: { count: 5, unit: 'workday' } }),
    );
    const book: readonly Meeting[] = [
      { id: 'M', kinds: ['area'], on: '2026-02-03', status: 'held', mode: 'in-person' },
    ];
    expect(cadencePeriods(book, law, { kind: 'area', since: '2026-01-10' })).to.deep.equal([
      {
        start: '2026-01-01',
        end: '2026-01-31',
        dueOn: '2026-01-20',
        windowFrom: '2026-01-13',
        status: 'partial',
        held: 0,
      },
      {
        start: '2026-02-01',
        end: '2026-02-28',
        dueOn: '2026-02-24',
        windowFrom: '2026-02-10',
        status: 'kept',
        held: 1,
      },
      {
        start: '2026-03-01',
        end: '2026-03-31',
        dueOn: '2026-03-20',
        windowFrom: '2026-03-13',
        status: 'pending',
        held: 0,
      },
      {
        start: '2026-04-01',
        end: '2026-04-30',
        dueOn: '2026-04-20',
        windowFrom: '2026-04-13',
        status: 'pending',
        held: 0,
      },
    ]);
    expect(cadencePeriods(book, town('2026-03-10'), { kind: 'area', since: '2026-01-10' })).to.deep.equal([]);
  });

  it('watching that begins later has nothing due before', () => {
    expect(nextDue(area('2026-08-15'), town('2026-03-10', monthly, said(terms.rolledCounts, false)))).to.include({
      outcome: 'met',
      value: '2026-09-30',
    });
  });

  describe('for any cadence, month and day', () => {
    const lengths = fc.constantFrom<Cadence>(
      { times: 1, every: 1, unit: 'month' },
      { times: 1, every: 2, unit: 'month' },
      { times: 1, every: 1, unit: 'quarter' },
      { times: 1, every: 1, unit: 'half-year' },
      { times: 1, every: 1, unit: 'year' },
      { times: 1, every: 2, unit: 'year' },
    );
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2020-01-01', days));
    const plan = (cadence: Cadence, since: IsoDate, today: IsoDate, anchor?: number) =>
      cadencePeriods(
        [],
        town(
          today,
          said(terms.areaCadence, cadence),
          ...(anchor ? [said(terms.areaTiming, { anchor: { day: anchor } })] : []),
        ),
        { kind: 'area', since },
      );

    it('periods join without gaps, hold the first day, and reach past today', () => {
      fc.assert(
        fc.property(lengths, day, day, (cadence, one, other) => {
          const [since, today] = [one, other].sort() as [IsoDate, IsoDate];
          const periods = plan(cadence, since, today);
          periods.slice(1).forEach(({ start }, at) => expect(start).to.equal(addDays(periods[at]!.end, 1)));
          expect(periods[0]!.start <= since && since <= periods[0]!.end).to.equal(true);
          expect(periods[periods.length - 1]!.start > today).to.equal(true);
        }),
        { numRuns: 60 },
      );
    });

    it('an anchor falls into its last month, on its day or that month’s last, or rolls off a weekend', () => {
      fc.assert(
        fc.property(lengths, day, fc.integer({ min: 1, max: 31 }), (cadence, since, anchor) => {
          for (const { end, dueOn } of plan(cadence, since, since, anchor)) {
            const nominal = [anchor, partsOf(end)[2]].sort((a, b) => a - b)[0]!;
            const first = addDays(addMonths(end, 0), nominal - partsOf(end)[2]);
            expect(dueOn >= first && dueOn <= addDays(first, 12), `${anchor} of ${end}: ${dueOn}`).to.equal(true);
          }
        }),
        { numRuns: 60 },
      );
    });

    it('one more meeting never breaks what was kept', () => {
      const days = fc.array(day, { maxLength: 12 });
      fc.assert(
        fc.property(days, day, (before, more) => {
          const law = town(
            '2028-12-01',
            said(terms.areaCadence, { times: 1, every: 1, unit: 'quarter' }),
            said(terms.rolledCounts, true),
          );
          const ask = (all: readonly IsoDate[]) =>
            isCadenceKept(area('2026-01-01', ...all.map((on) => held(on))), law).outcome;
          if (ask(before) === 'met') expect(ask([...before, more])).to.equal('met');
        }),
        { numRuns: 60 },
      );
    });

    it('meeting in UTC-browser: days are words, so no time zone moves them', () => {
      // The suite runs under the time zone of the machine and of the browser; what it must not do is read one.
      const facts = area('2026-01-01', held('2026-01-31'));
      expect(isCadenceKept(facts, town('2026-02-01', monthly, said(terms.rolledCounts, false))).value).to.equal('kept');
    });
  });
});
