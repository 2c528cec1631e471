import { expect } from 'chai';
import fc from 'fast-check';
import { addDays } from '@liandong/core';
import { busyTimes, fromIcs, isCadenceKept, rowsFromIcs, toIcs, type Meeting } from './index.js';
import { folded, unfolded } from './ics-text.js';
import { quarterly, said, town } from './small-law.test.js';
import * as terms from './terms.js';

const options = { stampedAt: '2026-03-01T08:00:00Z', domain: 'hefeng.example' } as const;
const march: Meeting = {
  id: 'M-2026-03',
  kinds: ['community'],
  communities: ['cn-990101001001'],
  title: '桂花社区联席会议',
  on: '2026-03-31',
  startAt: '09:30',
  minutes: 90,
  venue: '居委会二楼；会议室',
  status: 'scheduled',
  mode: 'in-person',
  attendees: [{ kind: 'residents', name: '沈一平', isPresent: true }],
  agenda: [{ title: '楼道灯, 修缮' }, { title: '助餐点落地' }],
};
const octets = (line: string) => new TextEncoder().encode(line).length;
const lines = (text: string) => unfolded(text).map((line) => line.text);
const event = (...rows: string[]) =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', ...rows, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');

describe('meetings to iCalendar', () => {
  it('says all that a calendar needs, in the time of Shanghai', () => {
    const text = lines(toIcs([march], options));
    for (const line of [
      'DTSTAMP:20260301T080000Z',
      'TZID:Asia/Shanghai',
      'DTSTART;TZID=Asia/Shanghai:20260331T093000',
      'DTEND;TZID=Asia/Shanghai:20260331T110000',
      'UID:M-2026-03@hefeng.example',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'SUMMARY:桂花社区联席会议',
      'LOCATION:居委会二楼；会议室',
      'DESCRIPTION:楼道灯\\, 修缮\\n助餐点落地',
    ])
      expect(text).to.include(line);
  });
  it('ends every line with CRLF and folds none longer than 75 octets of UTF-8, nor within a character', () => {
    const long = toIcs([{ ...march, title: '三社联动𠮷'.repeat(23) }], options);
    expect(long.endsWith('END:VCALENDAR\r\n')).to.equal(true);
    for (const line of long.split('\r\n')) {
      expect(octets(line)).to.be.at.most(75);
      expect(line).to.not.match(/\ufffd|[\ud800-\udbff]$|^ ?[\udc00-\udfff]/);
    }
    expect(lines(long)).to.include(`SUMMARY:${'三社联动𠮷'.repeat(23)}`);
  });
  it('tells nobody who was there', () => {
    expect(toIcs([march], options)).to.not.include('沈一平');
  });
  it('keeps its UID through a change, counts up, and cancels', () => {
    const moved = toIcs([{ ...march, on: '2026-04-01', revision: 1 }], options);
    const off = toIcs([{ ...march, status: 'cancelled', revision: 2 }], options);
    expect(lines(moved)).to.include.members(['UID:M-2026-03@hefeng.example', 'SEQUENCE:1']);
    expect(lines(off)).to.include.members(['UID:M-2026-03@hefeng.example', 'SEQUENCE:2', 'STATUS:CANCELLED']);
    expect(lines(toIcs([{ ...march, status: 'postponed' }], options))).to.include('STATUS:CANCELLED');
    expect(lines(toIcs([{ ...march, status: 'inquorate' }], options)), 'people came').to.include('STATUS:CONFIRMED');
  });
  it('over midnight and without a time of day', () => {
    expect(lines(toIcs([{ ...march, startAt: '23:30' }], options))).to.include(
      'DTEND;TZID=Asia/Shanghai:20260401T010000',
    );
    const { startAt: _, ...allDay } = march;
    expect(lines(toIcs([{ ...allDay, on: '2026-02-28' }], options))).to.include.members([
      'DTSTART;VALUE=DATE:20260228',
      'DTEND;VALUE=DATE:20260301',
    ]);
  });
  it('names a meeting without a title in the reader’s words', () => {
    const { title: _, ...untitled } = march;
    expect(lines(toIcs([untitled], { ...options, titleOf: () => 'Joint meeting' }))).to.include(
      'SUMMARY:Joint meeting',
    );
    expect(lines(toIcs([untitled], options))).to.include('SUMMARY:M-2026-03');
  });
  it('text cannot break out of its line', () => {
    const text = lines(toIcs([{ ...march, title: 'a\r\nATTENDEE:x;y,z\\' }], options));
    expect(text).to.include('SUMMARY:a\\nATTENDEE:x\\;y\\,z\\\\');
    expect(text.some((line) => line.startsWith('ATTENDEE'))).to.equal(false);
  });
  it('a moment that is none is the programmer’s fault', () => {
    for (const stampedAt of ['2026-03-01', '2026-02-30T08:00:00Z', '2026-03-01T25:00:00Z', '2026-03-01T08:00:00+08:00'])
      expect(() => toIcs([], { ...options, stampedAt }), stampedAt).to.throw();
  });
});

describe('meetings from iCalendar', () => {
  it('gives back what it wrote', () => {
    const online: Meeting = {
      id: 'M-2',
      kinds: ['area', 'community'],
      on: '2026-04-02',
      status: 'held',
      mode: 'online',
      isExtraordinary: true,
    };
    const { events, problems } = fromIcs(toIcs([march, online], options));
    expect(problems).to.deep.equal([]);
    expect(events[0]).to.deep.equal({
      uid: 'M-2026-03@hefeng.example',
      title: '桂花社区联席会议',
      start: '2026-03-31T09:30',
      end: '2026-03-31T11:00',
      isAllDay: false,
      status: 'confirmed',
      isBusy: true,
      sequence: 0,
      meeting: {
        status: 'scheduled',
        kinds: ['community'],
        mode: 'in-person',
        isExtraordinary: false,
        communities: ['cn-990101001001'],
      },
    });
    expect(events[1]).to.deep.include({ start: '2026-04-02T00:00', end: '2026-04-03T00:00', isAllDay: true });
    expect(rowsFromIcs(events, 'community')).to.deep.equal([
      {
        on: '2026-03-31',
        status: 'scheduled',
        mode: 'in-person',
        isExtraordinary: false,
        isMerged: false,
        isShared: false,
      },
      { on: '2026-04-02', status: 'held', mode: 'online', isExtraordinary: true, isMerged: false, isShared: true },
    ]);
  });
  it('held meetings of a calendar serve the cadence', () => {
    const book = toIcs([{ ...march, status: 'held' }], options);
    const law = town('2026-04-02', quarterly, said(terms.rolledCounts, false));
    const facts = {
      kind: 'community',
      since: '2026-01-01',
      meetings: rowsFromIcs(fromIcs(book).events, 'community'),
    } as const;
    expect(isCadenceKept(facts, law).outcome).to.equal('met');
    const foreign = fromIcs(event('DTSTART:20260302T010000Z', 'SUMMARY:某会')).events;
    expect(rowsFromIcs(foreign, 'community'), 'another calendar does not say whether it was held').to.deep.equal([]);
  });
  const times = [
    {
      rows: ['DTSTART:20260331T160000Z', 'DTEND:20260331T170000Z'],
      start: '2026-04-01T00:00',
      why: 'UTC over midnight',
    },
    {
      rows: ['DTSTART;TZID=China Standard Time:20260331T093000'],
      start: '2026-03-31T09:30',
      why: 'a name that Outlook writes',
    },
    { rows: ['DTSTART;TZID="Asia/Shanghai":20260331T093000'], start: '2026-03-31T09:30', why: 'quoted' },
    { rows: ['dtstart;tzid=Asia/Shanghai:20260331T093000'], start: '2026-03-31T09:30', why: 'names in small letters' },
    { rows: ['DTSTART;VALUE=DATE:20260331'], start: '2026-03-31T00:00', why: 'a whole day' },
  ] as const;
  for (const { rows, start, why } of times)
    it(`${rows[0]}: ${start}, ${why}`, () => {
      expect(fromIcs(event(...rows)).events[0]?.start).to.equal(start);
    });
  it('a zone that the calendar defines with one offset', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Mine',
      'BEGIN:STANDARD',
      'TZOFFSETFROM:+0900',
      'TZOFFSETTO:+0900',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const text = event('DTSTART;TZID=Mine:20260331T093000').replace(
      'BEGIN:VEVENT',
      [...zone, 'BEGIN:VEVENT'].join('\r\n'),
    );
    expect(fromIcs(text).events[0]?.start).to.equal('2026-03-31T08:30');
  });
  it('unfolds tabs and spaces, bare line ends and a byte order mark', () => {
    const text = `\ufeff${event('DTSTART;VALUE=DATE:20260331', 'SUMMARY:桂花\r\n\t社区\r\n  联席')}`.replace(
      /\r\n/g,
      '\n',
    );
    expect(fromIcs(text).events[0]?.title).to.equal('桂花社区 联席');
  });
  it('reads durations, and what an alarm says stays the alarm’s', () => {
    const alarm = ['BEGIN:VALARM', 'TRIGGER:-PT15M', 'DURATION:PT5M', 'SUMMARY:响铃', 'END:VALARM'];
    const [read] = fromIcs(event('SUMMARY:会', 'DTSTART:20260331T010000Z', 'DURATION:P1DT1H30M', ...alarm)).events;
    expect(read).to.include({ start: '2026-03-31T09:00', end: '2026-04-01T10:30', title: '会' });
  });
  it('the latest version of an event counts', () => {
    const versions = [0, 2, 1].map((sequence) =>
      ['BEGIN:VEVENT', 'UID:1', `SEQUENCE:${sequence}`, `DTSTART;VALUE=DATE:2026030${sequence + 1}`, 'END:VEVENT'].join(
        '\n',
      ),
    );
    const { events } = fromIcs(['BEGIN:VCALENDAR', ...versions, 'END:VCALENDAR'].join('\n'));
    expect(events.map(({ start }) => start)).to.deep.equal(['2026-03-03T00:00']);
  });
  it('busy times: joined where they touch, without what is cancelled or free', () => {
    const at = (from: string, to: string, ...more: string[]) => [
      'BEGIN:VEVENT',
      `DTSTART:20260331T${from}00Z`,
      `DTEND:20260331T${to}00Z`,
      ...more,
      'END:VEVENT',
    ];
    const text = [
      'BEGIN:VCALENDAR',
      ...at('0400', '0500'),
      ...at('0100', '0200'),
      ...at('0200', '0230'),
      ...at('0600', '0700', 'STATUS:CANCELLED'),
      ...at('0800', '0900', 'TRANSP:TRANSPARENT'),
      'END:VCALENDAR',
    ].join('\r\n');
    expect(busyTimes(fromIcs(text).events)).to.deep.equal([
      { start: '2026-03-31T09:00', end: '2026-03-31T10:30' },
      { start: '2026-03-31T12:00', end: '2026-03-31T13:00' },
    ]);
  });
  const faults = [
    { rows: ['DTSTART:20260230T010000Z'], is: [[4, 'bad-time']], why: 'no such day' },
    { rows: ['DTSTART:99991231T235959Z'], is: [[4, 'bad-time']], why: 'it is year 10000 here' },
    { rows: ['DTSTART;VALUE=DATE:99991231'], is: [[4, 'bad-time']], why: 'that day ends in year 10000' },
    { rows: ['DTSTART:99991231T080000Z', 'DURATION:P1D'], is: [[5, 'bad-time']], why: 'it lasts into year 10000' },
    { rows: ['DTSTART:tomorrow'], is: [[4, 'bad-time']], why: 'no time' },
    { rows: ['DTSTART;VALUE=DATE:20260331T010000Z'], is: [[4, 'bad-time']], why: 'a time that says it is a date' },
    { rows: ['SUMMARY:x'], is: [[2, 'no-start']], why: 'nothing says when' },
    { rows: ['DTSTART;TZID=Mars/Olympus:20260331T010000'], is: [[4, 'unknown-zone']], why: 'nobody knows that zone' },
    { rows: ['DTSTART:20260331T010000Z', 'DTEND:20260331T000000Z'], is: [[5, 'ends-before-start']], why: 'backwards' },
    { rows: ['DTSTART:20260331T010000Z', 'DURATION:PX'], is: [[5, 'bad-duration']], why: 'no length' },
    {
      rows: ['nonsense', 'DTSTART;VALUE=DATE:20260331'],
      is: [[4, 'no-colon']],
      why: 'no property; the event is read all the same',
    },
    { rows: ['DTSTART:20260331T093000'], is: [[4, 'floating-time']], why: 'no zone: taken for ours, and said' },
    {
      rows: ['DTSTART;VALUE=DATE:20260331', 'RRULE:FREQ=MONTHLY'],
      is: [[5, 'recurs']],
      why: 'only the first of a series is read',
    },
    { rows: ['DTSTART;VALUE=DATE:20260331', 'END:VALARM'], is: [[5, 'wrong-end']], why: 'ends what did not begin' },
    {
      rows: ['DTSTART;VALUE=DATE:20260331', 'BEGIN:VALARM'],
      is: [
        [1, 'not-ended'],
        [2, 'not-ended'],
        [5, 'not-ended'],
        [6, 'wrong-end'],
        [7, 'wrong-end'],
      ],
      why: 'begins what does not end',
    },
  ] as const;
  for (const { rows, is, why } of faults)
    it(`${rows.join(' / ')}: ${is[0][1]}, for ${why}`, () => {
      expect(fromIcs(event(...rows)).problems.map(({ line, code }) => [line, code])).to.deep.equal(is);
    });
  it('tells the line as it stood before unfolding', () => {
    const text = event('SUMMARY:一\r\n 二\r\n 三', 'DTSTART:never');
    expect(fromIcs(text).problems).to.deep.equal([{ line: 7, code: 'bad-time' }]);
  });
  it('what is no calendar is told, and throws nothing', () => {
    expect(fromIcs('').problems).to.deep.equal([{ line: 1, code: 'not-a-calendar' }]);
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(fromIcs(text).events)));
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'BEGIN:VCALENDAR',
            'BEGIN:VEVENT',
            'END:VEVENT',
            'DTSTART:20260331T010000Z',
            ' x',
            'A;B="c',
            'DURATION:P',
          ),
        ),
        (rows) => Array.isArray(fromIcs(rows.join('\r\n')).events),
      ),
    );
  });

  describe('for any text and time', () => {
    for (const [character, first, next] of [
      ['x', 75, 75],
      ['é', 75, 75],
      ['三', 75, 73],
      ['𠮷', 74, 73],
    ] as const)
      it(`folds ${character} as late as it may`, () => {
        const [one, other] = folded(
          `A${character === '𠮷' || character === 'x' ? ':' : ':;'}${character.repeat(199)}`,
        ).split('\r\n');
        expect([octets(one ?? ''), octets(other ?? '')]).to.deep.equal([first, next]);
      });
    it('folding keeps to 75 octets and unfolds to the same', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
          const line = `X:${text.replace(/[\r\n]/g, '')}`;
          const parts = folded(line).split('\r\n');
          for (const part of parts) expect(octets(part)).to.be.at.most(75);
          expect(unfolded(folded(line))[0]?.text).to.equal(line);
        }),
      );
    });
    it('a meeting comes back with its words and times', () => {
      const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1993-01-01', days));
      const two = (number: number) => String(number).padStart(2, '0');
      fc.assert(
        fc.property(
          day,
          fc.nat(23),
          fc.nat(59),
          fc.integer({ min: 1, max: 1440 }),
          fc.string({ unit: 'grapheme' }),
          (on, hour, minute, minutes, words) => {
            // eslint-disable-next-line no-control-regex -- a calendar cannot hold these
            const title = words.replace(/[\u0000-\u001f\u007f]/g, '');
            const [read] = fromIcs(
              toIcs([{ ...march, on, startAt: `${two(hour)}:${two(minute)}`, minutes, title }], options),
            ).events;
            expect([read?.start, read?.title]).to.deep.equal([`${on}T${two(hour)}:${two(minute)}`, title]);
          },
        ),
      );
    });
  });
});
