import { calendarOf, type Decision, type IsoDate } from '@liandong/core';
import { expect } from 'chai';
import { planOf } from './cadence-facts.js';
import { cadencePeriods, cadenceRows, isCadenceKept, nextDue, type Meeting } from './index.js';
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
const termsOf = ({ missing }: Decision) =>
  missing.map((each) => ('term' in each ? `${each.kind} ${each.term}` : each.kind));
const unrolled = said(terms.rolledCounts, false);

describe('what hangs on a text that says nothing', () => {
  // January and February have closed; each doubtful meeting is February's only one.
  const on = '2026-03-02';
  const january = held('2026-01-08');
  const cases = [
    { row: { mode: 'online' }, term: terms.onlineCounts },
    { row: { isExtraordinary: true }, term: terms.extraordinaryCounts },
    { row: { isMerged: true }, term: terms.mergedCounts },
    { row: { isShared: true }, term: terms.sharedCounts },
  ] as const;
  for (const { row, term } of cases) {
    const name = Object.keys(row)[0];
    it(`${name}: one meeting beside a plain one, or alone`, () => {
      const beside = area('2026-01-01', january, held('2026-02-10', row));
      expect(termsOf(isCadenceKept(beside, town(on, monthly, unrolled)))).to.deep.equal([`no-text ${term.id}`]);
      const alone = area('2026-02-01', held('2026-02-10', row));
      expect(termsOf(isCadenceKept(alone, town(on, monthly, unrolled)))).to.deep.equal([`no-text ${term.id}`]);
      expect(isCadenceKept(beside, town(on, monthly, unrolled, said(term, true))).value).to.equal('kept');
      expect(isCadenceKept(beside, town(on, monthly, unrolled, said(term, false))).value).to.equal('missed');
    });
  }
  it('either of two would do: it hangs on both', () => {
    const facts = area(
      '2026-02-01',
      held('2026-02-10', { mode: 'online' }),
      held('2026-02-11', { isExtraordinary: true }),
    );
    expect(termsOf(isCadenceKept(facts, town(on, monthly, unrolled)))).to.have.members([
      `no-text ${terms.onlineCounts.id}`,
      `no-text ${terms.extraordinaryCounts.id}`,
    ]);
  });
  it('a fact that nobody gave makes no other meeting count', () => {
    const { mode: _, ...unsaid } = held('2026-02-10');
    const law = town(on, monthly, unrolled, said(terms.onlineCounts, false));
    const facts = area('2026-01-01', held('2026-01-08', { mode: 'online' }), unsaid, held('2026-02-11'));
    expect(isCadenceKept(facts, law).value, 'January had only what does not count').to.equal('missed');
    expect(isCadenceKept(area('2026-01-01', january, unsaid), law).outcome).to.equal('unknown');
  });
  it('periods that hang on it say so, and no others', () => {
    const book: readonly Meeting[] = [
      { id: 'A', kinds: ['area'], on: '2026-01-08', status: 'held', mode: 'in-person' },
      { id: 'B', kinds: ['area'], on: '2026-02-10', status: 'held', mode: 'online' },
    ];
    const statuses = cadencePeriods(book, town('2026-04-01', monthly, unrolled), { kind: 'area', since: '2026-01-01' });
    expect(statuses.map(({ start, status, held: count }) => [start, status, count])).to.deep.equal([
      ['2026-01-01', 'kept', 1],
      ['2026-02-01', 'depends', 0],
      ['2026-03-01', 'missed', 0],
      ['2026-04-01', 'pending', 0],
      ['2026-05-01', 'pending', 0],
    ]);
  });
});

describe('which periods are listed', () => {
  const starts = (on: IsoDate, since: IsoDate) =>
    cadencePeriods([], town(on, monthly, unrolled), { kind: 'area', since }).map(({ start }) => start);
  it('one after that of today, on the first day of a period too', () => {
    expect(starts('2026-03-01', '2026-02-10')).to.deep.equal(['2026-02-01', '2026-03-01', '2026-04-01']);
    expect(starts('2026-02-28', '2026-02-10')).to.deep.equal(['2026-02-01', '2026-03-01']);
  });
  it('that in which watching begins, where it begins later', () => {
    expect(starts('2026-03-10', '2026-08-01')).to.deep.equal(['2026-08-01']);
    expect(starts('2026-03-10', '2026-08-02')).to.deep.equal(['2026-08-01', '2026-09-01']);
  });
  it('a meeting behind the anchor still lies in its period', () => {
    const timing = said(terms.areaTiming, { anchor: { day: 20 } });
    const law = town('2026-04-10', monthly, timing, said(terms.rolledCounts, true));
    expect(isCadenceKept(area('2026-03-01', held('2026-03-27')), law).value).to.equal('kept');
  });
});

describe('too long apart', () => {
  const gap = { maximumGap: { count: 2, unit: 'month' } } as const;
  const law = (on: IsoDate, more = {}) =>
    town(on, monthly, unrolled, said(terms.areaTiming, { ...gap, ...more }), said(terms.extraordinaryCounts, true));
  const yearly = (on: IsoDate) =>
    town(on, said(terms.areaCadence, { times: 1, every: 1, unit: 'year' }), unrolled, said(terms.areaTiming, gap));
  const cases = [
    { held: ['2026-03-10', '2026-05-09'], on: '2026-05-20', is: 'kept', why: 'a day less than two months' },
    { held: ['2026-05-09', '2026-03-10'], on: '2026-05-20', is: 'kept', why: 'whatever order they stand in' },
    {
      held: ['2026-03-10', '2026-05-20'],
      on: '2026-05-21',
      is: 'too-long-apart',
      why: 'ten days more than two months',
    },
    { held: ['2026-03-10'], on: '2026-06-01', is: 'too-long-apart', why: 'today is too long after the last one' },
    {
      held: ['2025-06-01', '2026-02-10', '2026-03-10'],
      on: '2026-05-01',
      is: 'kept',
      why: 'what lay between two meetings before watching began is not judged',
    },
    {
      held: ['2026-02-10', '2026-03-01', '2026-04-20'],
      on: '2026-05-01',
      is: 'kept',
      why: 'a meeting on the first day of watching parts the time',
    },
    {
      held: ['2025-12-10', '2026-03-01'],
      on: '2026-04-01',
      is: 'too-long-apart',
      why: 'the meeting on the first day came too long after the one before',
    },
    {
      held: ['2025-12-10', '2026-03-20'],
      on: '2026-04-01',
      is: 'too-long-apart',
      why: 'the first one came too long after the one before watching began',
    },
  ] as const;
  for (const { held: days, on, is, why } of cases)
    it(`watched from March, held ${days.join(', ')}, on ${on}: ${is}, for ${why}`, () => {
      const facts = area('2026-03-01', ...days.map((day) => held(day)));
      expect(isCadenceKept(facts, yearly(on)).value).to.equal(is);
    });
  it('the sooner of the two is due: the period’s day, or the end of the gap', () => {
    const facts = (on: IsoDate) => area('2026-03-01', held(on));
    expect(nextDue(facts('2026-03-10'), law('2026-04-01')).value, 'the end of April').to.equal('2026-04-30');
    const short = { maximumGap: { count: 1, unit: 'month' } } as const;
    expect(nextDue(facts('2026-03-10'), law('2026-04-01', short)).value, 'a month on').to.equal('2026-04-10');
  });
  it('where both fall on one day the grace holds', () => {
    const timing = { anchor: { day: 10 }, maximumGap: { count: 1, unit: 'month' }, grace: { count: 3, unit: 'day' } };
    const ask = (on: IsoDate) => nextDue(area('2026-03-01', held('2026-03-10')), law(on, timing));
    expect(ask('2026-04-12')).to.include({ outcome: 'met', value: '2026-04-10' });
    expect(ask('2026-04-14')).to.include({ outcome: 'unmet', value: '2026-04-10' });
  });
});

describe('what a cadence cannot be told without', () => {
  const facts = area('2026-01-01', held('2026-01-08'));
  const on = '2026-02-10';
  const other = said(terms.areaTiming, { anchor: { day: 5 } });
  const conflict = [...other, ...said(terms.areaTiming, { anchor: { day: 6 } })];
  const cases = [
    {
      law: [monthly, unrolled, open(terms.areaTiming)],
      is: ['open-term meetings.areaTiming'],
      why: 'its timing is open',
    },
    {
      law: [open(terms.areaCadence), open(terms.areaTiming)],
      is: ['open-term meetings.areaCadence'],
      why: 'how often is open, and comes before when',
    },
    { law: [other], is: ['no-text meetings.areaCadence'], why: 'how often is said by no text' },
    { law: [], is: ['no-text meetings.areaCadence'], why: 'no text says anything' },
    { law: [monthly, unrolled, conflict], is: ['conflicting-law meetings.areaTiming'], why: 'two texts are at odds' },
  ];
  for (const { law, is, why } of cases)
    it(`${is.join(', ')}: ${why}`, () => {
      const at = town(on, ...law);
      for (const decision of [isCadenceKept(facts, at), nextDue(facts, at)]) {
        expect([decision.outcome, termsOf(decision)]).to.deep.equal(['unknown', is]);
      }
    });
  it('a kind that has no timing lacks its cadence only', () => {
    const decision = isCadenceKept({ ...facts, kind: 'residents' }, town(on));
    expect(termsOf(decision)).to.deep.equal(['no-text meetings.residentsCadence']);
  });
  it('the day and the outcome of every meeting, and what is asked about', () => {
    const law = town(on, monthly, unrolled);
    const plan = (given: Parameters<typeof planOf>[0]) => planOf(given, law, calendarOf(law));
    expect(plan(facts)).not.to.equal(undefined);
    for (const wanting of ['kind', 'since', 'meetings'] as const)
      expect(plan({ ...facts, [wanting]: undefined }), wanting).to.equal(undefined);
    for (const row of [{ on: null }, { status: null }])
      expect(plan(area('2026-01-01', held('2026-01-08', row))), JSON.stringify(row)).to.equal(undefined);
  });
});

describe('rows of a book', () => {
  const book: readonly Meeting[] = [
    { id: '1', kinds: ['community'], on: '2026-01-01', status: 'held', mode: 'online' },
    {
      id: '2',
      kinds: ['community', 'residents'],
      communities: ['a'],
      on: '2026-01-02',
      status: 'held',
      mode: 'online',
    },
    {
      id: '3',
      kinds: ['community', 'area'],
      communities: ['a', 'b'],
      on: '2026-01-03',
      status: 'held',
      mode: 'online',
    },
  ];
  const brief = (...asked: readonly ['area' | 'community' | 'sector', string?]) =>
    cadenceRows(book, ...asked).map(({ on, isMerged, isShared }) => [on, isMerged, isShared]);
  it('of a kind and a community, with what makes them doubtful', () => {
    expect(brief('community')).to.deep.equal([
      ['2026-01-01', false, false],
      ['2026-01-02', false, false],
      ['2026-01-03', true, true],
    ]);
    expect(brief('community', 'b'), 'no community named is not this one').to.deep.equal([['2026-01-03', true, true]]);
    expect(brief('area'), 'an area is made up of communities').to.deep.equal([['2026-01-03', false, true]]);
    expect(brief('sector')).to.deep.equal([]);
  });
  it('serve the quarter', () => {
    const law = town('2026-04-01', quarterly, unrolled, said(terms.onlineCounts, true));
    expect(
      isCadenceKept({ kind: 'community', since: '2026-01-01', meetings: cadenceRows(book, 'community', 'a') }, law)
        .value,
    ).to.equal('kept');
  });
});
