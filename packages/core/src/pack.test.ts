import { expect } from 'chai';
import { calendarYear } from './calendar.js';
import type { Citation } from './citation.js';
import { InvalidPackError } from './errors.js';
import { lawOn, type Pack } from './law.js';
import { leavesOpen, pack, packJsonSchema, parsePack, repeals, sets } from './pack.js';
import { boolTerm, enumTerm, intTerm, listTerm } from './term.js';

const fee = intTerm('library.lateFee', 'fen', { mayFill: ['nation', 'city'] });
const door = enumTerm('library.door', ['open', 'shut']);
const books = listTerm('library.books');
const quiet = boolTerm('library.quiet');
const terms = [fee, door, books, quiet];

const cite: Citation = {
  id: 'rules#1',
  title: 'Library rules',
  issuer: 'The library',
  article: '1',
  issued: '2019-12-01',
  address: 'https://example.org/rules',
  checkedOn: '2026-01-02',
  evidence: 'illustrative',
};
const sound = pack({
  jurisdiction: 'xx',
  title: { 'zh-Hans': '图书馆规则' },
  version: '1',
  places: [
    { code: 'xx', from: '2000-01-01', level: 'nation', name: { 'zh-Hans': '甲' } },
    { code: 'xx-1', from: '2000-01-01', level: 'city', within: 'xx', name: { 'zh-Hans': '乙' } },
    { code: 'xx-1', from: '2010-01-01', ended: true, into: ['xx'] },
  ],
  entries: [
    ...sets(fee, [
      { from: '2020-01-01', cite, value: 100 },
      { from: '2021-01-01', cite, value: 150, replaceable: true, reviewBy: '2030-01-01' },
    ]),
    ...leavesOpen(door, { from: '2020-01-01', cite }),
    ...repeals(quiet, { from: '2020-01-01', cite, replaces: 'rules#0' }),
  ],
});

/** The faults of the sound pack after one change, as `path: problem`. */
function faultsAfter(change: (json: any) => void, loaded: readonly Pack[] = []): string[] {
  const json = JSON.parse(JSON.stringify(sound));
  change(json);
  try {
    parsePack(json, terms, loaded);
  } catch (error) {
    if (!(error instanceof InvalidPackError)) throw error;
    return error.faults.map(({ path, problem }) => `${path}: ${problem}`);
  }
  return [];
}

describe('building a pack', () => {
  it('gives exactly plain JSON', () => {
    expect(JSON.parse(JSON.stringify(sound))).to.deep.equal(sound);
    expect(sound.entries[1]).to.deep.equal({
      term: 'library.lateFee',
      from: '2021-01-01',
      cite,
      replaceable: true,
      reviewBy: '2030-01-01',
      value: 150,
    });
    expect(sound.entries[2]).to.deep.equal({ term: 'library.door', from: '2020-01-01', cite, open: true });
    expect(sound.entries[3]).to.have.property('repealed', true);
  });

  it('leaves out what is undefined', () => {
    const [entry] = sets(fee, [{ from: '2020-01-01', cite, value: 1, reviewBy: undefined }]);
    expect(entry).to.have.all.keys('term', 'from', 'cite', 'value');
  });

  it('takes only values of the term', () => {
    // @ts-expect-error a fee is a number
    sets(fee, [{ from: '2020-01-01', cite, value: '100' }]);
    // @ts-expect-error ajar is no state of the door
    sets(door, [{ from: '2020-01-01', cite, value: 'ajar' }]);
    // @ts-expect-error a list says whether it is complete
    sets(books, [{ from: '2020-01-01', cite, value: { items: [] } }]);
    // @ts-expect-error a value has its citation
    sets(fee, [{ from: '2020-01-01', value: 1 }]);
    // @ts-expect-error and its day
    leavesOpen(fee, { cite });
  });
});

describe('parsePack', () => {
  it('gives back a sound pack as it was', () => {
    expect(parsePack(JSON.parse(JSON.stringify(sound)), terms)).to.deep.equal(sound);
  });

  it('does not change what it is given', () => {
    const json = JSON.parse(JSON.stringify(sound));
    parsePack(json, terms);
    expect(json).to.deep.equal(sound);
  });

  const cases: { fault: string; change: (json: any) => void; is: string }[] = [
    { fault: 'format', change: (p) => (p.format = 'liandong.pack.v2'), is: 'format: must be "liandong.pack.v1"' },
    { fault: 'missing version', change: (p) => delete p.version, is: 'version: is missing' },
    { fault: 'empty title', change: (p) => (p.title['zh-Hans'] = ' '), is: 'title.zh-Hans: must not be empty' },
    { fault: 'unknown key of the pack', change: (p) => (p.author = 'x'), is: 'author: is no key that belongs here' },
    {
      fault: 'unknown key of an entry',
      change: (p) => (p.entries[1].to = '2022-01-01'),
      is: 'entries[1].to: is no key that belongs here',
    },
    {
      fault: 'a day that is none',
      change: (p) => (p.entries[0].from = '2021-02-29'),
      is: 'entries[0].from: is not a day: write a real day as YYYY-MM-DD',
    },
    {
      fault: 'a day as a number',
      change: (p) => (p.entries[0].from = 2021),
      is: 'entries[0].from: must be of the type string',
    },
    {
      fault: 'review before the start',
      change: (p) => (p.entries[0].reviewBy = '2020-01-01'),
      is: 'entries[0].reviewBy: must be later than from',
    },
    { fault: 'no citation', change: (p) => delete p.entries[0].cite, is: 'entries[0].cite: is missing' },
    { fault: 'no issuer', change: (p) => delete p.entries[0].cite.issuer, is: 'entries[0].cite.issuer: is missing' },
    {
      fault: 'grade of evidence',
      change: (p) => (p.entries[0].cite.evidence = 'hearsay'),
      is: 'entries[0].cite.evidence: must be "law-text" or "official-page" or "report" or "study" or "reprint" or "illustrative"',
    },
    {
      fault: 'address',
      change: (p) => (p.entries[0].cite.address = 'javascript:alert(1)'),
      is: 'entries[0].cite.address: must be a web address with http or https',
    },
    {
      fault: 'checked before issued',
      change: (p) => (p.entries[0].cite.checkedOn = '2019-01-01'),
      is: 'entries[0].cite.checkedOn: is earlier than the text was issued',
    },
    {
      fault: 'one id for two texts',
      change: (p) => (p.entries[3].cite.title = 'Other rules'),
      is: 'entries[3].cite.id: rules#1 stands for another text in entries[0]',
    },
    {
      fault: 'value against its term',
      change: (p) => (p.entries[0].value = 1.5),
      is: `entries[0].value: ${fee.type.check(1.5)}`,
    },
    {
      fault: 'unknown term',
      change: (p) => (p.entries[2].term = 'library.window'),
      is: 'entries[2].term: library.window is no known term',
    },
    {
      fault: 'a level that may not fill the term',
      change: (p) => (p.places[0] = { ...p.places[0], level: 'province', within: 'yy' }),
      is: 'entries[0].term: library.lateFee may be filled by nation, city, not by a province',
    },
    {
      fault: 'nothing said',
      change: (p) => delete p.entries[2].open,
      is: 'entries[2]: says nothing: give one of value, open, repealed',
    },
    {
      fault: 'two things said',
      change: (p) => (p.entries[2].value = 'open'),
      is: 'entries[2]: says value, open at once: give one of them',
    },
    { fault: 'open: false', change: (p) => (p.entries[2].open = false), is: 'entries[2].open: must be true' },
    {
      fault: 'replaceable without a value',
      change: (p) => (p.entries[2].replaceable = true),
      is: 'entries[2].replaceable: belongs to a value',
    },
    {
      fault: 'two values of one term and day',
      change: (p) => p.entries.push({ ...p.entries[0], value: 101 }),
      is: 'entries[4]: says otherwise than entries[0] of the same term and day',
    },
    {
      fault: 'a place begins twice on one day',
      change: (p) => p.places.push({ ...p.places[1], within: 'xx' }),
      is: 'places[3].from: overlaps places[1]: one place begins twice on one day',
    },
    { fault: 'place without a name', change: (p) => delete p.places[1].name, is: 'places[1].name: is missing' },
    {
      fault: 'place within nothing',
      change: (p) => delete p.places[1].within,
      is: 'places[1].within: is missing: only the nation lies within nothing',
    },
    {
      fault: 'place within a lower one',
      change: (p) =>
        p.places.push({
          code: 'xx-2',
          from: '2000-01-01',
          level: 'province',
          within: 'xx-1',
          name: { 'zh-Hans': '丙' },
        }),
      is: 'places[3].within: xx-1 is a city, which cannot hold a province',
    },
    {
      fault: 'place within its equal',
      change: (p) =>
        p.places.push({ code: 'xx-2', from: '2000-01-01', level: 'city', within: 'xx-1', name: { 'zh-Hans': '丙' } }),
      is: 'places[3].within: xx-1 is a city, which cannot hold a city',
    },
    {
      fault: 'a place that ends on the day on which it begins',
      change: (p) => (p.places[2].from = '2000-01-01'),
      is: 'places[2].ended: ends a place that no earlier record of this pack begins',
    },
    {
      fault: 'a level that may not fill the term, by a text older than the records of the place',
      change: (p) => {
        p.places[0] = { ...p.places[0], level: 'province', within: 'yy' };
        p.entries[0].from = '1990-01-01';
      },
      is: 'entries[0].term: library.lateFee may be filled by nation, city, not by a province',
    },
    {
      fault: 'successors missing',
      change: (p) => delete p.places[2].into,
      is: 'places[2].into: is missing: name what the place became, or nothing as []',
    },
    {
      fault: 'an end without a beginning',
      change: (p) => (p.places[2].code = 'xx-9'),
      is: 'places[2].ended: ends a place that no earlier record of this pack begins',
    },
    {
      fault: 'a pack of a place that nobody lists',
      change: (p) => (p.jurisdiction = 'xx-7'),
      is: 'jurisdiction: xx-7 is no place of this pack or of those loaded before it',
    },
    {
      fault: 'a function as a value',
      change: (p) => (p.entries[0].value = () => 1),
      is: 'entries[0].value: must be plain JSON',
    },
  ];
  for (const { fault, change, is } of cases) {
    it(`refuses: ${fault}`, () => {
      expect(faultsAfter(change)).to.include(is);
    });
  }

  const name = { 'zh-Hans': '丙' };
  const from = '2000-01-01';
  const beside: { fault: string; change: (json: any) => void; is: string }[] = [
    {
      fault: 'a code with a blank',
      change: (p) => p.places.push({ code: 'foo bar', from, level: 'city', within: 'xx', name }),
      is: 'places[3].code: must be letters and digits, with single hyphens between',
    },
    {
      fault: 'within a place that nobody lists',
      change: (p) => p.places.push({ code: 'xx-3', from, level: 'city', within: 'yy', name }),
      is: 'places[3].within: yy is no place of this pack or of those loaded before it',
    },
    {
      fault: 'within a place of a loaded pack before that begins',
      change: (p) => p.places.push({ code: 'xx-3', from: '1990-01-01', level: 'district', within: 'xx-8', name }),
      is: 'places[3].within: xx-8 does not exist on 1990-01-01',
    },
    {
      fault: 'within a place of a loaded pack after its end',
      change: (p) => p.places.push({ code: 'xx-3', from: '2016-01-01', level: 'street', within: 'xx-9', name }),
      is: 'places[3].within: xx-9 does not exist on 2016-01-01',
    },
    {
      fault: 'within a place of a loaded pack of a lower level',
      change: (p) => p.places.push({ code: 'xx-3', from, level: 'province', within: 'xx-8', name }),
      is: 'places[3].within: xx-8 is a city, which cannot hold a province',
    },
    {
      fault: 'above a place of a loaded pack of its own level',
      change: (p) => p.places.push({ code: 'xx', from: '2015-01-01', level: 'city', within: 'xx-1', name }),
      is: 'places[3].level: a city cannot hold xx-8, which is a city',
    },
    {
      fault: 'a circle through a place of a loaded pack',
      change: (p) => p.places.push({ code: 'xx', from: '2005-01-01', level: 'nation', within: 'xx-8', name }),
      is: 'places[3].within: closes a circle of places: xx in xx-8 in xx',
    },
    {
      fault: 'a place within itself',
      change: (p) => p.places.push({ code: 'xx-3', from, level: 'city', within: 'xx-3', name }),
      is: 'places[3].within: closes a circle of places: xx-3 in xx-3',
    },
    {
      fault: 'another record of a loaded place and day',
      change: (p) => p.places.push({ code: 'xx-8', from, level: 'district', within: 'xx', name }),
      is: 'places[3].from: says otherwise of xx-8 on the same day than a pack loaded before',
    },
    {
      fault: 'ended and became itself',
      change: (p) => (p.places[2].into = ['xx', 'xx-1']),
      is: 'places[2].into[1]: names the place that ended itself',
    },
    {
      fault: 'ended and became what nobody lists',
      change: (p) => (p.places[2].into = ['yy']),
      is: 'places[2].into[0]: yy is no place of this pack or of those loaded before it',
    },
  ];
  const other = pack({
    ...{ jurisdiction: 'xx-8', title: { 'zh-Hans': '丁' }, version: '1', entries: [] },
    places: [
      { code: 'xx-8', from, level: 'city', within: 'xx', name },
      { code: 'xx-9', from, level: 'district', within: 'xx-8', name },
      { code: 'xx-9', from: '2015-01-01', ended: true, into: ['xx-8'] },
    ],
  });
  for (const { fault, change, is } of beside)
    it(`refuses beside a loaded pack: ${fault}`, () => expect(faultsAfter(change, [other])).to.include(is));

  it('takes a record that a loaded pack has too, and places within those of a loaded pack', () => {
    const change = (p: any) =>
      p.places.push(other.places[0], { code: 'xx-8-1', from, level: 'street', within: 'xx-9', name });
    expect(faultsAfter(change, [other])).to.deep.equal([]);
  });

  it('finds a circle of places, also one that closes only on a later day', () => {
    const circle = faultsAfter((p) => {
      const name = { 'zh-Hans': '丙' };
      p.places.push({ code: 'xx-2', from: '2000-01-01', level: 'city', within: 'xx', name });
      p.places.push({ code: 'xx-3', from: '2000-01-01', level: 'district', within: 'xx-2', name });
      p.places.push({ code: 'xx-2', from: '2015-01-01', level: 'city', within: 'xx-3', name });
    });
    expect(circle.filter((fault) => fault.includes('closes a circle'))).to.deep.equal([
      'places[4].within: closes a circle of places: xx-3 in xx-2 in xx-3',
      'places[5].within: closes a circle of places: xx-2 in xx-3 in xx-2',
    ]);
  });

  it('tells each fault as data too: path, code, and what the sentence names', () => {
    const json = JSON.parse(JSON.stringify(sound));
    json.entries[0].term = 'library.unheard';
    json.entries[1].from = '2021-02-29';
    json.version = '';
    try {
      parsePack(json, terms);
      expect.fail('taken');
    } catch (error) {
      expect((error as InvalidPackError).faults).to.deep.equal([
        { path: 'version', code: 'empty', problem: 'must not be empty' },
        {
          path: 'entries[1].from',
          code: 'not-a-date',
          problem: 'is not a day: write a real day as YYYY-MM-DD',
        },
        {
          path: 'entries[0].term',
          code: 'unknown-term',
          params: { term: 'library.unheard' },
          problem: 'library.unheard is no known term',
        },
      ]);
    }
  });

  it('reports every fault at once', () => {
    const faults = faultsAfter((p) => {
      p.format = 'other';
      p.entries[0].from = 'soon';
      p.entries[1].value = 'much';
      p.entries[2].term = 'library.window';
      delete p.entries[3].cite;
      p.places[1].level = 'village';
    });
    expect(faults.map((fault) => fault.slice(0, fault.indexOf(':')))).to.have.members([
      'format',
      'entries[0].from',
      'entries[1].value',
      'entries[2].term',
      'entries[3].cite',
      'places[1].level',
    ]);
  });

  for (const nothing of [null, undefined, 7, 'pack', [], {}]) {
    it(`refuses ${JSON.stringify(nothing)} without stumbling`, () => {
      expect(() => parsePack(nothing, terms)).to.throw(InvalidPackError);
    });
  }

  it('names the place and each fault in its message', () => {
    expect(() => parsePack({ ...sound, version: '' }, terms)).to.throw(
      'The pack "xx" is refused:\n  version: must not be empty',
    );
  });

  it('accepts equal values of one term and day, whatever the order of their keys', () => {
    const twice = pack({
      ...sound,
      entries: [
        ...sets(books, [{ from: '2020-01-01', cite, value: { items: ['a'], complete: true } }]),
        ...sets(books, [{ from: '2020-01-01', cite, value: { complete: true, items: ['a'] } }]),
      ],
    });
    expect(parsePack(twice, terms)).to.deep.equal(twice);
    expect(lawOn('2020-01-01', 'xx', [twice]).get(books).status).to.equal('value');
  });

  it('accepts a text that was checked on the day of its issue', () => {
    expect(faultsAfter((p) => p.entries.forEach((entry: any) => (entry.cite.checkedOn = '2019-12-01')))).to.deep.equal(
      [],
    );
  });

  it('finds the place of a pack in packs loaded before', () => {
    const lower = { ...sound, jurisdiction: 'xx-1', places: [], entries: [] };
    expect(() => parsePack(lower, terms)).to.throw(InvalidPackError);
    expect(parsePack(lower, terms, [sound])).to.deep.equal(lower);
  });

  it('knows the terms of the calendar without being told', () => {
    const entries = sets(calendarYear(2031), [
      { from: '2030-11-01', cite, value: { basis: 'published', off: ['2031-01-01'], work: [] } },
    ]);
    expect(parsePack({ ...sound, entries }, []))
      .to.have.property('entries')
      .with.lengthOf(1);
    const wrong = {
      ...sound,
      entries: [{ ...entries[0], value: { basis: 'published', off: ['2031-02-30'], work: [] } }],
    };
    expect(() => parsePack(wrong, [])).to.throw('entries[0].value: 2031-02-30 is no day of a list of days');
  });
});

describe('packJsonSchema', () => {
  it('is plain JSON and names what a pack must have', () => {
    expect(JSON.parse(JSON.stringify(packJsonSchema))).to.deep.equal(packJsonSchema);
    expect(packJsonSchema)
      .to.have.property('required')
      .that.includes.members(['format', 'jurisdiction', 'entries', 'places']);
    const text = JSON.stringify(packJsonSchema);
    expect(text).to.include('"additionalProperties":false');
    expect(text).to.include('"format":"date"');
    expect(text).to.include('"law-text"');
    expect(text).to.include('{"required":["open"]}');
  });
});
