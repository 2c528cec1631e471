import { expect } from 'chai';
import {
  addMonths,
  type Tools,
  anyOf,
  allOf,
  bool,
  boolTerm,
  choose,
  code,
  date,
  either,
  days,
  int,
  intTerm,
  lawOn,
  listTerm,
  money,
  not,
  oneOf,
  periodEnd,
  question,
  rows,
  when,
  type Entry,
  type Pack,
} from '@liandong/core';

const cite = (id: string) => ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' }) as const;
const window = intTerm('t.window', 'day');
const list = listTerm('t.list');
const binding = boolTerm('t.binding');
const other = boolTerm('t.other');
const pack = {
  format: 'liandong.pack.v1',
  jurisdiction: 'cn',
  title: { 'zh-Hans': '国' },
  version: '1',
  places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
  entries: [
    { term: 't.window', from: '2020-01-01', cite: cite('w'), value: 30 },
    { term: 't.list', from: '2020-01-01', cite: cite('l'), value: { items: ['a'], complete: false, count: 37 } },
  ],
} satisfies Pack;
const law = lawOn('2024-01-01', 'cn', [pack]);

const landing = question('t.landing', {
  facts: {
    source: oneOf(['external', 'local']),
    startOn: date(),
    heldOn: date(),
    matter: code(),
    good: bool({ who: ['clerk'] }),
  },
  law: { window, list, binding },
  met: ({ source, startOn, heldOn, window, matter, list, good }) =>
    allOf(
      anyOf(
        source.is('local').because('localProject'),
        heldOn.before(startOn).and(days(heldOn, startOn).atMost(window)).because('heldInTime'),
      ),
      matter.in(list).because('listed'),
      good.advises('isGood', { binding: 'binding' }),
    ),
  value: ({ source, good }) =>
    choose(
      [
        [source.is('local'), 'a'],
        [good, 'b'],
      ],
      'c',
    ),
});

describe('a question', () => {
  it('asks only what still matters', () => {
    const decision = landing({}, law);
    expect(decision.outcome).to.equal('unknown');
    expect(landing.plan({}, law).stillNeeded.map(({ fact }) => fact)).to.deep.equal([
      'source',
      'startOn',
      'heldOn',
      'matter',
    ]);
    expect(landing.plan({ source: 'local' }, law).stillNeeded.map(({ fact }) => fact)).to.deep.equal(['matter']);
  });
  it('decides, with reasons', () => {
    const decision = landing({ source: 'external', startOn: '2024-03-01', heldOn: '2024-01-31', matter: 'a' }, law);
    expect(decision.outcome).to.equal('met');
    expect(decision.reasons.map(({ code, outcome }) => [code, outcome])).to.deep.equal([
      ['t.landing.localProject', 'unmet'],
      ['t.landing.heldInTime', 'met'],
      ['t.landing.listed', 'met'],
      ['t.landing.isGood', 'unknown'],
    ]);
    expect(decision.lawUsed.map(({ id }) => id)).to.deep.equal(['w', 'l']);
    expect(
      landing({ source: 'external', startOn: '2024-03-01', heldOn: '2024-01-30', matter: 'a' }, law).outcome,
    ).to.equal('unmet');
  });
  it('leaves a matter that an incomplete list does not hold unknown, and says so', () => {
    const decision = landing({ source: 'local', matter: 'z' }, law);
    expect(decision.outcome).to.equal('unknown');
    expect(decision.missing).to.have.length(1);
    expect(decision.missing[0]).to.include({ kind: 'open-term', term: 't.list' });
    expect(decision.value).to.equal('a');
  });
  it('tells how much of an incomplete list is known, and nothing of the kind where a list is left open', () => {
    expect(landing({ source: 'local', matter: 'z' }, law).missing[0]).to.deep.include({
      listed: { known: 1, count: 37 },
    });
    const list = listTerm('t.some');
    const q = question('t.in', { facts: { x: code() }, law: { list }, met: ({ x, list }) => x.in(list) });
    const entry = { term: 't.some', from: '2020-01-01', cite: cite('s') } as const;
    const missing = (entry: Entry) => q({ x: 'z' }, lawOn('2024-06-01', 'cn', [{ ...pack, entries: [entry] }])).missing;
    expect(missing({ ...entry, value: { items: ['a'], complete: false } })[0]).to.deep.include({
      listed: { known: 1 },
    });
    expect(missing({ ...entry, open: true })[0]).not.to.have.property('listed');
  });
  it('sees answers that stand whatever', () => {
    const q = question('t.x', {
      facts: { x: int('day', { max: 100 }), y: money() },
      met: ({ x }) => anyOf(x.atLeast(3), x.lessThan(3)),
    });
    expect(q({}, law).outcome).to.equal('met');
    const p = question('t.p', { facts: { a: bool(), b: bool() }, met: ({ a, b }) => a.or(a.and(b)) });
    expect(p.plan({}, law).stillNeeded.map(({ fact }) => fact)).to.deep.equal(['a']);
  });
  it('waits for law that a procedure consults only while it gives no value', () => {
    const q = question('t.consults', {
      facts: { a: bool() },
      derive: {
        ordered: {
          type: bool(),
          from: ['a'],
          consults: [binding],
          compute: ({ a }, { law }) => (a ? law.get(binding).value : false),
        },
      },
      met: ({ ordered }) => not(ordered),
    });
    expect(q({ a: false }, law).outcome).to.equal('met');
    const waiting = q({ a: true }, law);
    expect(waiting.outcome).to.equal('unknown');
    expect(waiting.missing.map((each) => [each.kind, 'term' in each && each.term])).to.deep.equal([
      ['no-text', 't.binding'],
    ]);
  });
  it('waits only for the law that a procedure says it lacks', () => {
    const q = question('t.lacks', {
      facts: { a: bool() },
      derive: {
        ordered: {
          type: bool(),
          from: ['a'],
          consults: [binding, other],
          compute: ({ a }, { lacks }) => lacks(a ? binding : other),
        },
        unclear: { type: bool(), from: ['a'], consults: [other], compute: (_, { lacks }) => lacks() },
      },
      met: ({ a, ordered, unclear }) => either(a, ordered, ordered.and(unclear)),
    });
    const lacking = (a: boolean) => q({ a }, law).missing.map((each) => ('term' in each ? each.term : each.kind));
    expect(lacking(true)).to.deep.equal(['t.binding']);
    expect(lacking(false), 'and where it lacks none, a fact is not known').to.have.members(['not-known', 't.other']);
  });
  it('lacks no law where a fact that it uses is not known, and says which', () => {
    const q = question('t.dark', {
      facts: { a: bool(), day: date() },
      derive: {
        begun: {
          type: bool(),
          from: ['a'],
          uses: ['day'],
          consults: [binding],
          compute: (_, { asked, lacks }) => (asked('day') ? lacks() : undefined),
        },
      },
      met: ({ begun }) => begun,
    });
    const told = (day?: null) =>
      q({ a: true, day }, law).missing.map((each) => [each.kind, 'fact' in each && each.fact]);
    expect(told()).to.deep.equal([['fact', false]]);
    expect(told(null)).to.deep.equal([['not-known', 'day']]);
  });
  it('takes a plain number where one of two numbers is meant', () => {
    const q = question('t.owed', {
      facts: { free: bool(), cost: money() },
      met: ({ free }) => free,
      value: ({ free, cost }) => when(free, 0, cost),
    });
    expect(q({ free: true }, law).value).to.equal(0);
    expect(q({ free: false, cost: 7 }, law).value).to.equal(7);
    expect(q({ cost: 7 }, law).value).to.equal(undefined);
  });
  it('works over rows', () => {
    const q = question('t.sum', {
      facts: { sources: rows({ kind: oneOf(['tax', 'gift']), amount: money() }), cost: money() },
      met: ({ sources, cost }) =>
        sources
          .sum(
            (s) => s.amount,
            (s) => not(s.kind.is('gift')),
          )
          .atLeast(cost)
          .because('enough'),
      value: ({ sources, cost }) => cost.minus(sources.sum((s) => s.amount)),
    });
    const d = q(
      {
        sources: [
          { kind: 'tax', amount: 600 },
          { kind: 'gift', amount: 500 },
        ],
        cost: 1000,
      },
      law,
    );
    expect(d.outcome).to.equal('unmet');
    expect(d.value).to.equal(-100);
    expect(q({ sources: [{ kind: 'tax' }], cost: 1000 }, law).missing).to.have.nested.property(
      '[0].question.fact',
      'sources[0].amount',
    );
    expect(q({ sources: [{ kind: 'tax', amount: 2000 }, { amount: 3 }], cost: 1000 }, law).outcome).to.equal('met');
  });
});

describe('what cannot be answered', () => {
  const limit = intTerm('t.none', 'fen');
  const spend = question('t.spend', {
    facts: { amount: money({ who: ['clerk'] }), approved: bool({ judgement: true, who: ['street'] }) },
    law: { limit, list },
    met: ({ amount, limit, approved }) => allOf(amount.atMost(limit).because('within'), approved.because('approved')),
  });
  it('does not ask for an amount that no law can be held against', () => {
    const plan = spend.plan({}, law);
    expect(plan.stillNeeded.map(({ fact }) => fact)).to.deep.equal(['approved']);
    expect(plan.blockedBy).to.deep.include({ kind: 'no-text', term: 't.none', why: ['t.spend.within'], cites: [] });
  });
  it('tells judgement from facts to be looked up', () => {
    expect(spend({}, law).missing.map(({ kind }) => kind)).to.include('judgement');
  });
  it('settles at once what no open law can change', () => {
    expect(spend({ approved: false }, law).outcome).to.equal('unmet');
  });
  it('does not ask again what was asked and is not known', () => {
    const q = question('t.twice', {
      facts: { a: bool(), b: bool() },
      met: ({ a, b }) => allOf(a.because('a'), b.because('b')),
    });
    const decision = q({ a: null }, law);
    expect(decision.missing.map(({ kind }) => kind)).to.deep.equal(['fact', 'not-known']);
    expect(q({ a: null, b: false }, law).outcome).to.equal('unmet');
  });
});

describe('a day that cannot be', () => {
  const reply = question('t.reply', {
    facts: {
      receivedOn: date(),
      repliedOn: date({ after: 'receivedOn' }),
      checkedOn: date({ past: true }),
      on: date(),
    },
    derive: { next: { type: date(), from: ['repliedOn'], compute: ({ repliedOn }) => repliedOn } },
    met: ({ repliedOn, checkedOn, on, next }) =>
      allOf(
        repliedOn.onOrBefore(on).because('replied'),
        checkedOn.onOrBefore(on).because('checked'),
        next.onOrBefore(on),
      ),
  });
  const facts = {
    receivedOn: '2024-03-04',
    repliedOn: '2024-03-04',
    checkedOn: '2024-01-01',
    on: '2030-01-01',
  } as const;
  const told = (more: object) => {
    const { outcome, missing } = reply({ ...facts, ...more }, law);
    return [outcome, ...missing.map((each) => ('fact' in each ? `${each.kind} ${each.fact}` : each.kind))];
  };
  // The law's own day is 2024-01-01.
  it('counts on its first and last possible day', () => expect(told({})).to.deep.equal(['met']));
  it('is not known before what it comes after, and told as impossible', () =>
    expect(told({ repliedOn: '2024-03-03' })).to.deep.equal(['unknown', 'impossible repliedOn']));
  it('is not known on a day still to come, where it has been', () =>
    expect(told({ checkedOn: '2024-01-02' })).to.deep.equal(['unknown', 'impossible checkedOn']));
  it('is held against nothing where the other day is not known', () =>
    expect(told({ receivedOn: null, repliedOn: '2024-03-03' })).to.deep.equal(['met']));
  it('must still be a day', () => expect(() => told({ repliedOn: '2024-02-30' })).to.throw('repliedOn'));
  it('leaves the facts that were given as they are', () => {
    const given = Object.freeze({ ...facts, repliedOn: '2024-03-03' } as const);
    reply(given, law);
    expect(given.repliedOn).to.equal('2024-03-03');
  });
  describe('for what is reckoned from it leads past the year 9999', () => {
    const fresh = question('t.fresh', {
      facts: { foundedOn: date(), heldOn: date(), isNamed: bool() },
      derive: {
        isFresh: {
          ...{ type: bool(), from: ['foundedOn'], uses: ['heldOn'] },
          compute: ({ foundedOn, heldOn }, { law }) => law.date <= addMonths(heldOn ?? foundedOn, 24),
        },
      },
      met: ({ isFresh, isNamed }) => allOf(isFresh.because('fresh'), isNamed.because('named')),
    });
    const missing = (facts: object) =>
      fresh(facts, law).missing.map((each) => ('fact' in each ? `${each.kind} ${each.fact}` : each.kind));
    const last = '9999-12-31';
    it('is told as impossible, and throws nothing', () => {
      expect(fresh.outcome({ foundedOn: last, isNamed: true }, law)).to.equal('unknown');
      expect(missing({ foundedOn: last, isNamed: true })).to.deep.equal(['impossible foundedOn']);
      expect(fresh({ foundedOn: last, isNamed: false }, law).outcome).to.equal('unmet');
      expect(fresh.plan({ foundedOn: last }, law).stillNeeded.map(({ fact }) => fact)).to.deep.equal(['isNamed']);
    });
    it('in every procedure that finds it so, whichever comes first', () => {
      const step = {
        ...({ type: bool(), from: ['isNamed'], uses: ['heldOn'] } as const),
        compute: ({ isNamed, heldOn }: { isNamed: boolean; heldOn?: string }, { impossible }: Tools) =>
          heldOn && !isNamed ? impossible('heldOn') : isNamed,
      } as const;
      const twice = question('t.twice', {
        facts: { heldOn: date(), isNamed: bool() },
        derive: { one: step, other: step },
        met: ({ one }) => one,
        value: ({ other }) => other,
      });
      const decision = twice({ heldOn: '2023-01-01', isNamed: false }, law);
      expect([decision.outcome, decision.value]).to.deep.equal(['unknown', undefined]);
    });
    it('and so are all days that it is reckoned from', () =>
      expect(missing({ foundedOn: '2023-01-01', heldOn: last, isNamed: true })).to.deep.equal([
        'impossible heldOn',
        'impossible foundedOn',
      ]));
    it('counts where nothing is', () =>
      expect(fresh({ foundedOn: '2023-01-01', isNamed: true }, law).outcome).to.equal('met'));
    it('is no excuse for any other error', () => {
      const compute = () => {
        throw new TypeError('broken');
      };
      const derive = { x: { type: bool(), from: ['on'], compute } } as const;
      const broken = question('t.broken', { facts: { on: date() }, derive, met: ({ x }) => x });
      expect(() => broken({ on: last }, law)).to.throw('broken');
    });
  });
  it('can come after a day only', () =>
    expect(() => question('t.odd', { facts: { a: bool(), b: date({ after: 'a' }) }, met: ({ a }) => a })).to.throw(
      '"b" is to come after what is no date',
    ));
});

describe('a whole that is less than its part', () => {
  const most = question('t.most', {
    facts: { all: int('person', { max: 99, after: 'some' }), some: int('person', { max: 99 }), plain: int('person') },
    met: ({ all, some, plain }) => anyOf(some.plus(some).atLeast(all), plain.atLeast(1)),
  });
  const told = (facts: object) => {
    const { outcome, missing } = most({ plain: 0, ...facts }, law);
    return [outcome, ...missing.map((each) => ('fact' in each ? `${each.kind} ${each.fact}` : each.kind))];
  };
  for (const { all, some, is, why } of [
    { all: 4, some: 4, is: ['met'], why: 'all of them' },
    { all: 4, some: 1, is: ['unmet'], why: 'too few' },
    { all: 4, some: 5, is: ['unknown', 'impossible all'], why: 'more than there are' },
    { all: 0, some: 0, is: ['met'], why: 'none of none' },
    { all: 0, some: 1, is: ['unknown', 'impossible all'], why: 'one of none' },
    { all: 4, some: null, is: ['unknown', 'not-known some'], why: 'nobody knows how many of them' },
    { all: null, some: 4, is: ['unknown', 'not-known all'], why: 'nobody knows of how many' },
  ] as const)
    it(`${some} of ${all}: ${is.join(', ')}, for ${why}`, () => expect(told({ all, some })).to.deep.equal(is));
  it('is no matter where something else settles it', () =>
    expect(told({ all: 4, some: 5, plain: 1 })).to.deep.equal(['met']));
  it('can be held against a number only', () =>
    expect(() =>
      question('t.odd', { facts: { a: date(), b: int('person', { after: 'a' }) }, met: ({ b }) => b.atLeast(1) }),
    ).to.throw('"b" is to come after what is no int'));
});

describe('derived facts', () => {
  it('name the fact that nobody knows, where it is one that they may go without', () => {
    const rest = question('t.rest', {
      facts: { was: bool(), leftOn: date() },
      derive: {
        waits: {
          type: bool(),
          from: [],
          uses: ['was', 'leftOn'],
          compute: ({ was, leftOn }) => (was === false ? false : was && leftOn ? leftOn > '2024-01-01' : undefined),
        },
      },
      met: ({ waits }) => not(waits),
    });
    expect(rest({ was: false }, law).outcome).to.equal('met');
    const { outcome, missing } = rest({ was: true, leftOn: null }, law);
    expect(outcome).to.equal('unknown');
    expect(missing.map((each) => ('fact' in each ? [each.kind, each.fact] : each.kind))).to.deep.equal([
      ['not-known', 'leftOn'],
    ]);
  });
  const limit = intTerm('t.window', 'day');
  const late = question('t.late', {
    facts: { receivedOn: date(), answeredOn: date() },
    derive: {
      dueOn: {
        type: date(),
        from: ['receivedOn'],
        law: [limit],
        compute: ({ receivedOn }, { value, calendar }) =>
          periodEnd(receivedOn, { count: value(limit), unit: 'day' }, calendar).date,
      },
    },
    met: ({ answeredOn, dueOn }) => answeredOn.onOrBefore(dueOn).because('inTime'),
    value: ({ dueOn }) => dueOn,
  });
  it('ask for what they are derived from', () => {
    expect(late.plan({}, law).stillNeeded.map(({ fact }) => fact)).to.deep.equal(['receivedOn', 'answeredOn']);
  });
  it('show as days, and make the decision provisional where the calendar is not published', () => {
    const decision = late({ receivedOn: '2024-01-01', answeredOn: '2024-01-31' }, law);
    expect(decision).to.include({ outcome: 'met', value: '2024-01-31', provisional: true });
    expect(decision.reasons[0]?.facts).to.deep.equal({ answeredOn: '2024-01-31', dueOn: '2024-01-31' });
    expect(late({ receivedOn: '2024-01-01', answeredOn: '2024-02-01' }, law).outcome).to.equal('unmet');
  });
});

describe('a wrong fact', () => {
  it('is refused by name, with what to do', () => {
    expect(() => landing({ sauce: 'local' } as never, law)).to.throw('"sauce" is not one it works with');
    expect(() => landing({ startOn: '2024-02-30' }, law)).to.throw('must be a day written YYYY-MM-DD');
    expect(() => landing({ source: 'foreign' as never }, law)).to.throw('must be one of external, local');
  });
  it('may not stand for two things', () => {
    expect(() =>
      question('t.two', { facts: { window: bool() }, law: { window }, met: ({ window }) => window as never }),
    ).to.throw('stands for two things');
  });
  it('may not pass 2^53 − 1', () => {
    expect(() =>
      question('t.big', { facts: { x: money({ max: 9e15 }) }, met: ({ x }) => x.plus(x).atLeast(1) }),
    ).to.throw('2^53');
  });
});

describe('advice', () => {
  it('never changes an outcome', () => {
    expect(landing({ source: 'local', matter: 'a', good: false }, law).outcome).to.equal('met');
  });
  it('is unknown where two texts differ on whether it binds, and it does not hold', () => {
    const says = (value: boolean, id: string) =>
      ({ term: 't.binding', from: '2023-01-01', cite: cite(id), value }) as const;
    const torn = lawOn('2024-01-01', 'cn', [
      { ...pack, entries: [...pack.entries, says(true, 'binds'), says(false, 'does-not')] },
    ]);
    const facts = { source: 'local', matter: 'a' } as const;
    expect(landing({ ...facts, good: true }, torn).outcome).to.equal('met');
    const { outcome, missing, reasons } = landing({ ...facts, good: false }, torn);
    expect(outcome).to.equal('unknown');
    expect(missing).to.have.length(1);
    expect(missing[0]).to.deep.include({ kind: 'conflicting-law', term: 't.binding', why: ['t.landing.isGood'] });
    expect(reasons.find(({ code }) => code.endsWith('isGood'))).to.include({ force: 'advisory', outcome: 'unmet' });
    expect(landing.plan(facts, torn).stillNeeded.map(({ fact }) => fact)).to.deep.equal(['good']);
    expect(landing.plan({ ...facts, good: false }, torn)).to.deep.include({ stillNeeded: [] });
  });
  it('stays advice where a text leaves open whether it binds', () => {
    const entry = { term: 't.binding', from: '2023-01-01', cite: cite('left'), open: true } as const;
    const open = lawOn('2024-01-01', 'cn', [{ ...pack, entries: [...pack.entries, entry] }]);
    const { outcome, reasons } = landing({ source: 'local', matter: 'a', good: false }, open);
    expect(outcome).to.equal('met');
    const said = reasons.find(({ code }) => code.endsWith('isGood'));
    expect(said).to.include({ force: 'advisory', outcome: 'unmet' });
    expect(said?.cites.map(({ id }) => id)).to.deep.equal(['left']);
  });
  it('binds where a pack says so, by its own citation', () => {
    const bound = lawOn('2024-01-01', 'cn', [
      { ...pack, entries: [...pack.entries, { term: 't.binding', from: '2023-01-01', cite: cite('b'), value: true }] },
    ]);
    const decision = landing({ source: 'local', matter: 'a', good: false }, bound);
    expect(decision.outcome).to.equal('unmet');
    expect(decision.reasons.find(({ code }) => code.endsWith('isGood'))).to.include({
      force: 'binding',
      decisive: true,
    });
  });
});
