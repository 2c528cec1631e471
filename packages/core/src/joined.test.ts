import {
  allOf,
  anyOf,
  bool,
  citesOf,
  code,
  choose,
  either,
  lawOn,
  listTerm,
  not,
  oneOf,
  question,
  rows,
  type Decision,
  type Entry,
  type Level,
  type Pack,
} from '@liandong/core';
import { expect } from 'chai';

// A list that the texts of several levels make up together: what turns on one of its items rests on the texts that name it.

const cite = (id: string) => ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' }) as const;
const name = { 'zh-Hans': '某地' };
const from = '2020-01-01';
const closed = listTerm('t.closed');
const loaned = listTerm('t.loaned');
const codes = { n: 'nation', p: 'province', c: 'city' } as const satisfies Record<string, Level>;
type Code = keyof typeof codes;

const names = (items: readonly string[], complete = false) => ({ value: { items, complete } });
type Told = ReturnType<typeof names> | { readonly open: true } | { readonly repealed: true };
type More = Partial<Pick<Entry, 'replaces' | 'replaceable' | 'reviewBy'>>;

/** The law in the city, of what each place says of the closed rooms; `extra` says so of the loaned ones. */
function lawOf(told: Partial<Record<Code, Told & More>>, extra: Partial<Record<Code, Told & More>> = {}) {
  const places = [
    { code: 'n', level: codes.n, from, name },
    { code: 'p', level: codes.p, within: 'n', from, name },
    { code: 'c', level: codes.c, within: 'p', from, name },
  ] as const;
  const entry = (term: string, id: string, one?: Told & More): Entry[] =>
    one ? [{ term, from, cite: cite(id), ...one }] : [];
  const packs = (Object.keys(codes) as Code[]).map((place): Pack => ({
    format: 'liandong.pack.v1',
    jurisdiction: place,
    title: name,
    version: '1',
    places: place === 'n' ? places : [],
    entries: [...entry('t.closed', place, told[place]), ...entry('t.loaned', `${place}-loans`, extra[place])],
  }));
  return lawOn('2026-01-01', 'c', packs);
}
const ids = (cites: readonly { readonly id: string }[] | undefined) => cites?.map(({ id }) => id);

describe('a list of several levels', () => {
  const law = lawOf({ n: names(['east', 'shared']), p: names(['west', 'shared']), c: names(['north']) });
  const ruling = law.get(closed);

  it('is one list, by all of its texts', () => {
    expect(ruling.value).to.deep.equal({ items: ['east', 'shared', 'west', 'north'], complete: false });
    expect(ids(ruling.cites)).to.deep.equal(['n', 'p', 'c']);
  });
  for (const [item, texts] of [
    ['east', ['n']],
    ['west', ['p']],
    ['north', ['c']],
    ['shared', ['n', 'p']],
    ['nowhere', ['n', 'p', 'c']],
  ] as const)
    it(`rests on ${texts.join(', ')} for ${item}`, () => {
      expect(ids(citesOf(ruling, [item]))).to.deep.equal(texts);
    });
  it('rests for several items on what names them, and on all where one is named by none', () => {
    expect(ids(citesOf(ruling, ['north', 'east']))).to.deep.equal(['n', 'c']);
    expect(ids(citesOf(ruling, ['north', 'nowhere']))).to.deep.equal(['n', 'p', 'c']);
    expect(ids(citesOf(ruling, []))).to.deep.equal(['n', 'p', 'c']);
  });
  it('is not said to have parts where one level says it alone', () => {
    const alone = lawOf({ p: names(['west']) }).get(closed);
    expect(alone).to.not.have.property('parts');
    expect(ids(citesOf(alone, ['west']))).to.deep.equal(['p']);
    expect(ids(citesOf(alone, ['nowhere']))).to.deep.equal(['p']);
  });
  it('rests on the text that left it open too where that is what let the lower one name it', () => {
    const filled = lawOf({ n: { open: true }, p: names(['west']) }).get(closed);
    expect(ids(citesOf(filled, ['west']))).to.deep.equal(['n', 'p']);
  });
  it('does not rest on a lower text that names nothing', () => {
    const left = lawOf({ n: names(['east'], true), c: { open: true } }).get(closed);
    expect(left.value).to.deep.equal({ items: ['east'], complete: false });
    expect(ids(citesOf(left, ['east']))).to.deep.equal(['n']);
    expect(ids(citesOf(left, ['west']))).to.deep.equal(['n', 'c']);
    expect(ids(citesOf(lawOf({ n: names(['east']), c: { repealed: true } }).get(closed), ['west']))).to.deep.equal([
      'n',
    ]);
  });
  it('has no parts of texts that another took the place of', () => {
    const replaced = lawOf({
      n: names(['east']),
      p: { ...names(['west']) },
      c: { ...names(['north']), replaces: 'p' },
    });
    expect(replaced.get(closed).value?.items).to.deep.equal(['north']);
    expect(replaced.get(closed)).to.not.have.property('parts');
  });
});

const asksClosed = question('t.open', {
  facts: { room: code(), isKeyHeld: bool() },
  law: { closed, loaned },
  met: ({ room, isKeyHeld, closed, loaned }) =>
    allOf(not(room.in(closed)).because('open'), anyOf(isKeyHeld, room.in(loaned)).because('key')),
});
const byCode = (decision: Decision, code: string) =>
  ids(decision.reasons.find((reason) => reason.code.endsWith(`.${code}`))?.cites);

describe('an answer that turns on an item', () => {
  const law = lawOf(
    { n: names(['east'], true), p: names(['west'], true) },
    { n: names(['east', 'west'], true), p: names(['attic'], true) },
  );
  it('cites the text that names it, as its reason does', () => {
    const decision = asksClosed({ room: 'west', isKeyHeld: true }, law);
    expect(decision.outcome).to.equal('unmet');
    expect(byCode(decision, 'open')).to.deep.equal(['p']);
    expect(byCode(decision, 'key')).to.deep.equal(['n-loans']);
    expect(ids(decision.lawUsed)).to.deep.equal(['p']);
  });
  it('cites all texts where none names it', () => {
    const decision = asksClosed({ room: 'attic' }, law);
    expect(decision.outcome).to.equal('met');
    expect(ids(decision.lawUsed)).to.deep.equal(['n', 'p', 'p-loans']);
    expect(byCode(asksClosed({ room: 'cellar', isKeyHeld: true }, law), 'key')).to.deep.equal(['n-loans', 'p-loans']);
  });
  it('cites all texts while nobody has told the item, and those that name it for what is still asked', () => {
    expect(byCode(asksClosed({}, law), 'open')).to.deep.equal(['n', 'p']);
    expect(byCode(asksClosed({ room: null }, law), 'open')).to.deep.equal(['n', 'p']);
    const half = lawOf({ n: names(['east']), p: names(['west']) }, { n: names(['east']), p: names(['attic']) });
    const [asked] = asksClosed.plan({ room: 'cellar' }, half).stillNeeded;
    expect(asked?.fact).to.equal('isKeyHeld');
    expect(ids(asked?.cites)).to.deep.equal(['n-loans', 'p-loans']);
  });
  it('is known as well as the texts that it cites', () => {
    const [nation, province] = [names(['east'], true), { ...names(['west'], true), reviewBy: '2021-01-01' as const }];
    const aged = lawOf({ n: nation, p: province });
    expect(ids(asksClosed({ room: 'west' }, aged).stale)).to.deep.equal(['p']);
    expect(asksClosed({ room: 'east' }, aged)).to.not.have.property('stale');
  });
  it('holds without a reason too', () => {
    const plain = question('t.plain', {
      facts: { room: code() },
      law: { closed },
      met: ({ room, closed }) => room.in(closed),
    });
    expect(ids(plain({ room: 'west' }, law).lawUsed)).to.deep.equal(['p']);
    expect(ids(plain({ room: 'attic' }, law).lawUsed)).to.deep.equal(['n', 'p']);
  });
});

describe('an answer that turns on items of rows', () => {
  const facts = { rooms: rows({ room: code(), isLit: bool() }), other: code(), kind: oneOf(['all', 'some']) };
  const ask = question('t.rows', {
    facts,
    law: { closed },
    met: ({ rooms, other, kind, closed }) =>
      anyOf(
        either(
          kind.is('all'),
          rooms.every(({ room, isLit }) => anyOf(isLit, room.in(closed))).because('every'),
          rooms.exists(({ room }) => room.in(closed)).because('some'),
        ),
        allOf(other.in(closed), rooms.count(({ room }) => room.in(closed)).atLeast(2)).because('other'),
      ),
  });
  const law = lawOf({ n: names(['east'], true), p: names(['west'], true) });
  const of = (...rooms: string[]) => rooms.map((room) => ({ room, isLit: false }));

  it('cites what names the rows that settle it', () => {
    expect(byCode(ask({ kind: 'some', rooms: of('west', 'attic') }, law), 'some')).to.deep.equal(['p']);
    expect(byCode(ask({ kind: 'some', rooms: of('west', 'east') }, law), 'some')).to.deep.equal(['n', 'p']);
    expect(byCode(ask({ kind: 'some', rooms: of('attic') }, law), 'some')).to.deep.equal(['n', 'p']);
    expect(byCode(ask({ kind: 'some', rooms: [] }, law), 'some')).to.deep.equal(['n', 'p']);
    expect(byCode(ask({ kind: 'all', rooms: of('west', 'west') }, law), 'every')).to.deep.equal(['p']);
    // That the attic is on no list is what all texts say together.
    expect(byCode(ask({ kind: 'all', rooms: of('west', 'attic') }, law), 'every')).to.deep.equal(['n', 'p']);
  });
  it('cites what names the part that fails', () => {
    const decision = ask({ kind: 'some', rooms: of('attic', 'west'), other: 'east' }, law);
    expect(byCode(decision, 'other')).to.deep.equal(['n', 'p']);
    expect(byCode(ask({ kind: 'some', rooms: of('west', 'west'), other: 'west' }, law), 'other')).to.deep.equal(['p']);
  });
});

describe('a reason about an item that a procedure looks up', () => {
  const ask = question('t.worked', {
    facts: { room: code() },
    law: { closed },
    derive: {
      isClosed: {
        type: bool(),
        from: ['room'],
        law: [closed],
        compute: ({ room }, { value }) => value(closed).items.includes(room),
      },
    },
    met: ({ room, isClosed, closed }) =>
      allOf(
        not(isClosed).because('open', { cites: ['closed'], about: room.in(closed) }),
        not(isClosed).because('silent', { cites: ['closed'] }),
        isClosed.advises('attic', { cites: ['closed'], about: choose([], 'attic').in(closed) }),
      ),
  });
  const law = lawOf({ n: names(['east']), p: names(['west', 'attic']) });

  it('cites the texts that name it, and decides nothing by it', () => {
    const decision = ask({ room: 'east' }, law);
    expect(decision.outcome).to.equal('unmet');
    expect(byCode(decision, 'open')).to.deep.equal(['n']);
    expect(byCode(decision, 'silent'), 'nothing says what it is about').to.deep.equal(['n', 'p']);
    expect(byCode(decision, 'attic'), 'whatever the facts are').to.deep.equal(['p']);
    expect(ask({ room: 'cellar' }, law)).to.include({ outcome: 'met' });
    expect(byCode(ask({ room: 'cellar' }, law), 'open')).to.deep.equal(['n', 'p']);
    expect(ask({}, law).missing.map(({ kind }) => kind)).to.deep.equal(['fact']);
  });
  it('says so in its data', () => {
    const about: unknown[] = [];
    JSON.stringify(ask.criterion, (key, part: unknown) => {
      if (key === 'about') about.push(part);
      return part;
    });
    expect(about[0]).to.deep.equal({ op: 'in', of: { op: 'fact', name: 'room' }, list: { op: 'law', name: 'closed' } });
  });
});
