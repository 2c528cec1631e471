import type { IsoDate } from '@liandong/core';
import { expect } from 'chai';
import { busyTimes, fromIcs, toIcs, type Meeting } from './index.js';
import { escaped, folded, propertyOf, unescaped, unfolded } from './ics-text.js';
import { minuteNumber, type LocalTime } from './from-ics.js';

const options = { stampedAt: '2026-03-01T08:00:00Z', domain: 'hefeng.example' } as const;
/** One event without a UID; its own lines begin at the third. */
const event = (...rows: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...rows, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
const problemsOf = (text: string) => fromIcs(text).problems.map(({ line, code }) => [line, code]);

describe('a whole calendar', () => {
  const calendar = [
    'BEGIN:VCARD',
    'BEGIN:VEVENT',
    'UID:of-a-card',
    'DTSTART;VALUE=DATE:20260301',
    'END:VEVENT',
    'END:VCARD',
    'END:',
    'BEGIN: vcalendar ',
    'VERSION:2.0',
    'BEGIN:VTIMEZONE',
    'LAST-MODIFIED:20250101T000000Z',
    'TZID:Mine',
    'BEGIN:STANDARD',
    'TZNAME:M',
    'TZOFFSETFROM:+0800',
    'TZOFFSETTO:+0545',
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT ',
    'UID:1',
    'SUMMARY:联席会议\\, 三月\\n二楼',
    'DTSTART;TZID=Mine:20260331T093000',
    'DTEND;TZID=Mine:20260331T103000',
    'STATUS:tentative',
    'SEQUENCE:12',
    'RRULE:FREQ=MONTHLY',
    'END: VEVENT',
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:20260401',
    'STATUS:CANCELLED',
    'SEQUENCE:x3',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'DTSTART:20260402T090000',
    'SEQUENCE:3x',
    'X-LIAN-STATUS:held',
    'X-LIAN-KINDS:community,group,party',
    'END:VEVENT',
    'BEGIN:VTODO',
    'DTSTART:never',
    'END:VTODO',
    'BEGIN:VEVENT',
    'UID:2',
    'SEQUENCE:1',
    'DTSTART:20260403T010000Z',
    'DTEND:20260403T020000Z',
    'TRANSP:transparent',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:2',
    'SEQUENCE:1',
    'DTSTART:20260404T010000Z',
    'DURATION:PT1H',
    'X-LIAN-STATUS:scheduled',
    'X-LIAN-KINDS:area',
    'X-LIAN-MODE:online',
    'X-LIAN-EXTRAORDINARY:TRUE',
    'X-LIAN-COMMUNITIES:cn-1,,cn-2',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  it('comes back event by event', () => {
    expect(fromIcs(calendar).events).to.deep.equal([
      {
        uid: '1',
        title: '联席会议, 三月\n二楼',
        start: '2026-03-31T11:45',
        end: '2026-03-31T12:45',
        isAllDay: false,
        status: 'tentative',
        isBusy: true,
        sequence: 12,
        isFirstOfSeries: true,
      },
      {
        start: '2026-04-01T00:00',
        end: '2026-04-02T00:00',
        isAllDay: true,
        status: 'cancelled',
        isBusy: false,
        sequence: 0,
      },
      {
        start: '2026-04-02T09:00',
        end: '2026-04-02T09:00',
        isAllDay: false,
        status: 'confirmed',
        isBusy: false,
        sequence: 0,
        meeting: {
          status: 'held',
          kinds: ['community', 'group'],
          mode: 'in-person',
          isExtraordinary: false,
          communities: [],
        },
      },
      // Of two versions with one number the later in the file counts.
      {
        uid: '2',
        start: '2026-04-04T09:00',
        end: '2026-04-04T10:00',
        isAllDay: false,
        status: 'confirmed',
        isBusy: true,
        sequence: 1,
        meeting: {
          status: 'scheduled',
          kinds: ['area'],
          mode: 'online',
          isExtraordinary: true,
          communities: ['cn-1', 'cn-2'],
        },
      },
    ]);
  });
  it('tells by line what it could not read', () => {
    expect(problemsOf(calendar)).to.deep.equal([
      [7, 'wrong-end'],
      [26, 'recurs'],
      [34, 'floating-time'],
    ]);
  });
  it('what stands in no calendar is none', () => {
    expect(fromIcs('BEGIN:VCARD\nEND:VCARD')).to.deep.equal({
      events: [],
      problems: [{ line: 1, code: 'not-a-calendar' }],
    });
  });
});

describe('a zone that a calendar defines', () => {
  const zoned = (offsets: readonly string[], component = 'VTIMEZONE') =>
    fromIcs(
      [
        'BEGIN:VCALENDAR',
        `BEGIN:${component}`,
        'TZID:Mine',
        ...offsets.flatMap((offset) => ['BEGIN:STANDARD', `TZOFFSETTO:${offset}`, 'END:STANDARD']),
        `END:${component}`,
        'BEGIN:VEVENT',
        'DTSTART;TZID=Mine:20260331T093000',
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\n'),
    );
  const cases = [
    { offsets: ['+0900'], start: '2026-03-31T08:30', why: 'an hour before us' },
    { offsets: ['+0545'], start: '2026-03-31T11:45', why: 'minutes count too' },
    { offsets: ['-0330'], start: '2026-03-31T21:00', why: 'west of Greenwich' },
    { offsets: ['+090000'], start: '2026-03-31T08:30', why: 'seconds may be written' },
    { offsets: ['+0900', '+0900'], start: '2026-03-31T08:30', why: 'it kept one offset' },
    { offsets: ['+0900', '+1000'], start: undefined, why: 'which of the two holds is not worked out' },
    { offsets: ['+0900', 'east'], start: undefined, why: 'one of the two is no offset' },
    { offsets: [], start: undefined, why: 'no offset is given' },
    { offsets: ['x+0900'], start: undefined, why: 'something stands before it' },
    { offsets: ['+0900x'], start: undefined, why: 'something stands behind it' },
    { offsets: ['+0900xy'], start: undefined, why: 'what stands for seconds are no digits' },
  ] as const;
  for (const { offsets, start, why } of cases)
    it(`${offsets.join(', ') || 'none'}: ${start ?? 'unknown'}, for ${why}`, () => {
      const { events, problems } = zoned(offsets);
      expect(events[0]?.start).to.equal(start);
      expect(problems.map(({ code }) => code)).to.deep.equal(start ? [] : ['unknown-zone']);
    });
  it('may not carry a time back before the year 1', () => {
    const at = (time: string) => {
      const zone = [
        'BEGIN:VTIMEZONE',
        'TZID:Mine',
        'BEGIN:STANDARD',
        'TZOFFSETTO:+0900',
        'END:STANDARD',
        'END:VTIMEZONE',
      ];
      const rows = ['BEGIN:VEVENT', `DTSTART;TZID=Mine:00010101T${time}`, 'END:VEVENT'];
      return fromIcs(['BEGIN:VCALENDAR', ...zone, ...rows, 'END:VCALENDAR'].join('\n'));
    };
    expect(at('010000').events[0]?.start).to.equal('0001-01-01T00:00');
    expect(at('005900')).to.deep.equal({ events: [], problems: [{ line: 9, code: 'bad-time' }] });
  });
  it('only where it is called a zone', () => {
    expect(zoned(['+0900'], 'VJOURNAL').problems.map(({ code }) => code)).to.deep.equal(['unknown-zone']);
  });
  const names = [
    { zone: '/freeassociation.example/Asia/Shanghai', start: '2026-03-31T09:30', why: 'a path before the name' },
    { zone: 'prc', start: '2026-03-31T09:30', why: 'small letters' },
    { zone: 'Asia/Shanghai2', start: undefined, why: 'the name goes on' },
    { zone: 'MyPRC', start: undefined, why: 'the name begins before' },
  ] as const;
  for (const { zone, start, why } of names)
    it(`${zone}: ${start ?? 'unknown'}, for ${why}`, () => {
      expect(fromIcs(event(`DTSTART;TZID=${zone}:20260331T093000`)).events[0]?.start).to.equal(start);
    });
});

describe('times and lengths', () => {
  const lengths = [
    ['P1W', 7 * 1440, 'a week'],
    ['P12W', 84 * 1440, 'weeks of two digits'],
    ['P12D', 12 * 1440, 'days of two digits'],
    ['PT12H', 720, 'hours of two digits'],
    ['PT90M', 90, 'minutes past the hour'],
    ['PT5M', 5, 'no days and no hours'],
    ['PT30S', 0, 'seconds are left out'],
    ['PT1H30S', 60, 'minutes may be left out between'],
    ['P1DT2H3M4S', 1440 + 123, 'all of it'],
    ['+P1D', 1440, 'a plus sign'],
    [' P1D ', 1440, 'spaces around it'],
    ['P', undefined, 'no figure'],
    ['PT', undefined, 'no figure'],
    ['PxW', undefined, 'no figures'],
    ['PTxS', undefined, 'no figures'],
    ['-P1D', undefined, 'no event lasts backwards'],
    ['xP1D', undefined, 'something stands before it'],
    ['P1Dx', undefined, 'something stands behind it'],
  ] as const;
  const minuteOf = (time: LocalTime) => minuteNumber(time.slice(0, 10) as IsoDate, time.slice(11));
  for (const [length, minutes, why] of lengths)
    it(`“${length}”: ${minutes ?? 'bad-duration'}, for ${why}`, () => {
      const { events, problems } = fromIcs(event('DTSTART:20260303T010000Z', `DURATION:${length}`));
      const [read] = events;
      expect(read && minuteOf(read.end) - minuteOf(read.start)).to.equal(minutes);
      expect(problems).to.deep.equal(minutes === undefined ? [{ line: 4, code: 'bad-duration' }] : []);
    });
  const times = [
    ['DTSTART;VALUE=DATE: 20260331 ', [], 'spaces around it'],
    ['DTSTART;VALUE=DATE:x20260331', [[3, 'bad-time']], 'something stands before it'],
    ['DTSTART;VALUE=DATE:20260331x', [[3, 'bad-time']], 'something stands behind it'],
    ['DTSTART:20260331T240000Z', [[3, 'bad-time']], 'the day ends at 23:59'],
    ['DTSTART:20260331T235960Z', [], 'a leap second'],
  ] as const;
  for (const [row, is, why] of times)
    it(`${row}: ${is[0]?.[1] ?? 'read'}, for ${why}`, () => {
      expect(problemsOf(event(row))).to.deep.equal(is);
      expect(fromIcs(event(row)).events).to.have.length(1 - is.length);
    });
  it('an end that cannot be read leaves the event out, and is told', () => {
    expect(fromIcs(event('DTSTART:20260331T010000Z', 'DTEND:never'))).to.deep.equal({
      events: [],
      problems: [{ line: 4, code: 'bad-time' }],
    });
  });
  it('what lies within a longer time ends nothing sooner', () => {
    const at = (start: string, end: string) => [`DTSTART:20260331T${start}00Z`, `DTEND:20260331T${end}00Z`];
    const text = [at('0100', '0400'), at('0200', '0300'), at('0400', '0500')]
      .flatMap((rows) => ['BEGIN:VEVENT', ...rows, 'END:VEVENT'])
      .join('\n');
    expect(busyTimes(fromIcs(`BEGIN:VCALENDAR\n${text}\nEND:VCALENDAR`).events)).to.deep.equal([
      { start: '2026-03-31T09:00', end: '2026-03-31T13:00' },
    ]);
  });
});

describe('a whole calendar as it is written', () => {
  const least: Meeting = { id: 'M', kinds: ['area'], on: '2026-12-31', status: 'postponed', mode: 'online' };
  it('of a meeting that says the least', () => {
    expect(toIcs([least], { ...options, name: '和丰, 会议' }).split('\r\n')).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Liandong//Meetings//ZH',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:和丰\\, 会议',
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Shanghai',
      'BEGIN:STANDARD',
      'DTSTART:19920101T000000',
      'TZOFFSETFROM:+0800',
      'TZOFFSETTO:+0800',
      'TZNAME:CST',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:M@hefeng.example',
      'DTSTAMP:20260301T080000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SEQUENCE:0',
      'STATUS:CANCELLED',
      'SUMMARY:M',
      'X-LIAN-STATUS:postponed',
      'X-LIAN-KINDS:area',
      'X-LIAN-MODE:online',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    expect(toIcs([], options)).not.to.contain('X-WR-CALNAME');
  });
  for (const stampedAt of ['2026-03-01Tx08:00:00Z', '2026-03-01T08:00:00Zx', '2026-03-01T24:00:00Z', '2026-03-01'])
    it(`${stampedAt} is no moment`, () => expect(() => toIcs([], { ...options, stampedAt })).to.throw(stampedAt));
});

describe('lines of a calendar', () => {
  const octets = [
    ['\u007f', 1],
    ['\u0080', 2],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['\uffff', 3],
    ['\u{10000}', 4],
  ] as const;
  for (const [character, count] of octets)
    it(`U+${character.codePointAt(0)?.toString(16)} takes ${count}`, () => {
      const upTo = (length: number) => folded('x'.repeat(length - count) + character);
      expect([upTo(75).includes('\r\n'), upTo(76).includes('\r\n')]).to.deep.equal([false, true]);
    });
  it('every kind of line end is one, in text', () => {
    expect(escaped('a\rb\r\nc\nd')).to.equal('a\\nb\\nc\\nd');
    expect(unescaped('a\\nb\\Nc\\,\\;\\\\n\\x')).to.equal('a\nb\nc,;\\n\\x');
  });
  it('a byte order mark is left out where a text begins, and nowhere else', () => {
    expect(unfolded('\ufeffA:1\rB:\ufeff2')).to.deep.equal([
      { line: 1, text: 'A:1' },
      { line: 2, text: 'B:\ufeff2' },
    ]);
  });
  const properties = [
    ['a;p="x;y:z":v:w', { name: 'A', params: { P: 'x;y:z' }, value: 'v:w' }, 'in quotes nothing parts'],
    ['A;FLAG;=x;P=1;Q=:', { name: 'A', params: { P: '1', Q: '' }, value: '' }, 'a parameter has a name and a sign'],
    ['A;P=x"y"z:v', { name: 'A', params: { P: 'x"y"z' }, value: 'v' }, 'quotes within stay'],
    ['X-A1:', { name: 'X-A1', params: {}, value: '' }, 'letters, figures and hyphens'],
    ['A', undefined, 'no colon'],
    ['A;P="x:y', undefined, 'no colon outside quotes'],
    [':v', undefined, 'no name'],
    ['室A:v', undefined, 'no letter of a name before it'],
    ['A室:v', undefined, 'no letter of a name behind it'],
  ] as const;
  for (const [text, is, why] of properties)
    it(`${text}: ${is ? 'read' : 'no property'}, for ${why}`, () => expect(propertyOf(text)).to.deep.equal(is));
});
