import { expect } from 'chai';
import {
  allOf,
  anyOf,
  bool,
  code,
  date,
  int,
  lawOn,
  not,
  oneOf,
  question,
  rows,
  when,
  WrongQuestionError,
  type Asked,
  type Facts,
} from '@liandong/core';
import { askedIn, kind, kinds, law, pack, walk } from './interview-walk.test.js';
import { interview, type Step, type Topic } from './interview.js';

const forClubs = question('t.club', {
  facts: { kind, members: int('person', { max: 99 }), hasRoom: bool() },
  met: ({ kind, members, hasRoom }) => allOf(kind.is('club'), members.atLeast(10), not(hasRoom)),
}) as unknown as Asked;
const forPeople = question('t.person', {
  facts: { kind, isHere: bool(), isPaid: bool() },
  met: ({ kind, isHere, isPaid }) => allOf(kind.is('person'), isHere, not(isPaid)),
}) as unknown as Asked;

describe('an interview', () => {
  const both = interview([forClubs, forPeople]);

  it('asks first what settles most', () => {
    const { next, atMost, standings } = both.step({}, law);
    expect(next?.fact).to.equal('kind');
    expect(next?.for).to.deep.equal(['t.club', 't.person']);
    expect(next?.question.options).to.deep.equal(kinds);
    expect(atMost).to.equal(5);
    expect(standings.map(({ outcome, isSettled }) => [outcome, isSettled])).to.deep.equal([
      ['unknown', false],
      ['unknown', false],
    ]);
  });

  it('asks nothing that no longer matters', () => {
    const { steps } = walk(both, { kind: 'person', isHere: false, isPaid: false });
    expect(askedIn(steps)).to.deep.equal(['kind', 'isHere']);
    expect(steps[1]?.standings[0]).to.deep.equal({ id: 't.club', outcome: 'unmet', isSettled: true });
    expect(both.step({ kind: 'fund' }, law).next).to.equal(undefined);
  });

  it('takes "not known" for an answer, and does not ask again', () => {
    const { steps, answers } = walk(both, { kind: 'person', isPaid: false });
    expect(answers).to.deep.equal({ kind: 'person', isHere: null, isPaid: false });
    expect(steps[steps.length - 1]?.standings[1]).to.deep.equal({
      id: 't.person',
      outcome: 'unknown',
      isSettled: true,
    });
  });

  it('finishes a topic before the next, though another fact would settle more', () => {
    const three = [
      question('t.a', {
        facts: { open1: bool(), open2: bool() },
        met: ({ open1, open2 }) => anyOf(open1, open2),
      }),
      ...[1, 2, 3].map((at) =>
        question(`t.b${at}`, {
          facts: { first: bool(), often: bool(), [`own${at}`]: bool() } as Facts,
          met: (words) => allOf(words.first as never, words.often as never, words[`own${at}`] as never),
        }),
      ),
    ] as unknown as Asked[];
    const topics: Topic[] = [
      { name: 'home', facts: ['open1', 'open2'] },
      { name: 'work', facts: ['first', 'often'] },
    ];
    expect(interview(three, topics).step({ open1: false }, law).next?.fact).to.equal('open2');
    expect(interview(three).step({ open1: false }, law).next?.fact).to.equal('first');
    expect(interview(three, topics).step({ open1: false }, law, { known: ['open1'] }).next?.fact).to.equal('first');
    expect(interview(three, topics).step({}, law).next?.topic).to.equal('work');
  });

  const hung = question('t.hung', {
    facts: { mark: int('point', { max: 9 }), isNoted: bool(), other: int('point', { max: 9 }), isPlain: bool() },
    met: ({ mark, isNoted, other, isPlain }) => allOf(isPlain, anyOf(isNoted, mark.atLeast(other))),
  }) as unknown as Asked;

  it('counts no more to ask after an answer that is not known', () => {
    const asking = interview([hung]);
    for (const name of Object.keys(hung.facts))
      for (const then of Object.keys(hung.facts)) {
        const counts = [{}, { [name]: null }, { [name]: null, [then]: null }].map(
          (each) => asking.step(each, law).atMost,
        );
        expect(counts, `${name} ${then}`).to.deep.equal([...counts].sort((one, other) => other - one));
      }
  });

  it('asks at last for what the value of a met question waits for, and for nothing of one that is not met', () => {
    const paid = question('t.paid', {
      facts: { isIn: bool(), isLarge: bool(), size: int('point', { max: 9 }), grade: oneOf(['a', 'b']) },
      derive: {
        base: { type: int('point', { max: 9 }), from: ['grade'], compute: ({ grade }) => (grade === 'a' ? 1 : 2) },
      },
      met: ({ isIn }) => isIn,
      value: ({ isLarge, size, base }) => when(isLarge, size, base),
    }) as unknown as Asked;
    const asking = interview([paid, forPeople]);
    const { steps } = walk(asking, { isIn: true, isLarge: false, grade: 'b', kind: 'club' });
    expect(askedIn(steps)).to.deep.equal(['isIn', 'kind', 'isLarge', 'grade']);
    expect(steps[2]?.standings[0]).to.deep.equal({ id: 't.paid', outcome: 'met', isSettled: false });
    expect(steps[4]?.standings[0]?.isSettled).to.equal(true);
    expect(askedIn(walk(asking, { isIn: false, kind: 'club' }).steps)).to.deep.equal(['isIn', 'kind']);
    const dark = walk(asking, { isIn: true, isLarge: true, kind: 'club' });
    expect(dark.answers, 'not known: nothing more to ask').to.include({ size: null });
    expect(dark.answers).not.to.have.property('grade');
  });

  it('comes back to the topic that was half open when an earlier answer is given again', () => {
    const topics: Topic[] = [
      { name: 'whom', facts: ['kind', 'isPaid'] },
      { name: 'home', facts: ['isHere', 'isOld', 'isNear'] },
      { name: 'rest', facts: ['r1'] },
    ];
    const ofHome = question('t.home', {
      facts: { isHere: bool(), isOld: bool(), isNear: bool() },
      met: ({ isHere, isOld, isNear }) => allOf(isHere, isOld, isNear),
    }) as unknown as Asked;
    const rest = question('t.rest', { facts: { r1: bool() }, met: ({ r1 }) => r1 }) as unknown as Asked;
    const asking = interview([ofHome, rest, forPeople], topics);
    const before = { kind: 'club', isHere: true };
    expect(asking.step(before, law).next?.topic).to.equal('home');
    expect(asking.step({ isHere: true, kind: 'club' }, law).next?.topic, 'unaltered').to.equal('home');
    expect(asking.step({ isHere: true, kind: 'person' }, law).next?.fact, 'altered').to.equal('isPaid');
    expect(asking.step({ isHere: true, kind: 'person', isPaid: false }, law).next?.topic).to.equal('home');
  });

  it('finishes a topic with what tells how much, of what may still be met, and says so where it comes back for that', () => {
    const paid = question('t.paid', {
      facts: { isIn: bool(), size: int('point', { max: 9 }), isSeen: bool() },
      met: ({ isIn, isSeen }) => allOf(isIn, isSeen),
      value: ({ size }) => size,
    }) as unknown as Asked;
    const topics: Topic[] = [
      { name: 'in', facts: ['isIn', 'size'] },
      { name: 'seen', facts: ['isSeen'] },
    ];
    const asking = interview([paid, forPeople], topics);
    const told = ({ next }: Step) => next && [next.fact, next.back];
    expect(walk(asking, { isIn: true, isSeen: true, size: 3, kind: 'club' }).steps.map(told)).to.deep.equal([
      ['kind', undefined],
      ['isIn', undefined],
      ['size', undefined],
      ['isSeen', undefined],
      undefined,
    ]);
    expect(askedIn(walk(asking, { isIn: false, kind: 'club' }).steps), 'not met').to.deep.equal(['kind', 'isIn']);
    expect(askedIn(walk(asking, { isIn: null, isSeen: true, kind: 'club' }).steps), 'never met').to.deep.equal([
      ...['kind', 'isIn', 'isSeen'],
    ]);
    const met = asking.step({ isSeen: true, isIn: true }, law).next;
    expect([met?.fact, met?.back], 'met while its topic is open').to.deep.equal(['size', undefined]);
    const given = asking.step({ isIn: true, kind: 'club', isSeen: true }, law).next;
    expect([given?.fact, given?.back], 'answers that a host gave').to.deep.equal(['size', 'amount']);
    expect(asking.step({ isSeen: true, kind: 'club' }, law).next?.fact, 'its topic is not open').to.equal('isIn');
  });

  it('says so where it comes back because of answers since, and not where it is asked to', () => {
    const late = question('t.late', {
      facts: { one: bool(), two: bool(), three: bool() },
      met: ({ one, two, three }) => anyOf(allOf(one, two), allOf(not(one), two, three)),
    }) as unknown as Asked;
    const topics: Topic[] = [
      { name: 'a', facts: ['one', 'three'] },
      { name: 'b', facts: ['two'] },
    ];
    const asking = interview([late], topics);
    const { next } = asking.step({ three: null, two: true }, law);
    expect([next?.fact, next?.back]).to.deep.equal(['one', 'answers']);
    expect(asking.step({ two: true, three: null }, law).next?.back, 'its topic is open').to.equal(undefined);
    expect(asking.step({ three: null, two: true }, law, { again: 'one' }).next?.back).to.equal(undefined);
  });

  it('asks first for what is nearer its end, of answers that settle as much', () => {
    const long = question('t.long', {
      facts: { l1: bool(), l2: bool(), l3: bool(), l4: bool() },
      met: ({ l1, l2, l3, l4 }) => allOf(l1, l2, l3, l4),
    }) as unknown as Asked;
    const short = question('t.short', {
      facts: { s1: bool(), s2: bool() },
      met: ({ s1, s2 }) => allOf(s1, s2),
    }) as unknown as Asked;
    expect(interview([long, short]).step({}, law).next?.fact).to.equal('s1');
    expect(interview([long, short]).step({ l1: true, l2: true, l3: true }, law).next?.fact).to.equal('l4');
  });

  it('opens no long topic before a short one for settling a little more', () => {
    const names = ['isHeld', 'isNew', 'isWhole', 'isValid', 'isOwn', 'isListed'] as const;
    const held = question('t.held', {
      facts: Object.fromEntries(names.map((name) => [name, bool()])),
      met: (words) => allOf(...names.map((name) => words[name] as (typeof words)[string])),
    }) as unknown as Asked;
    const post = question('t.post', {
      facts: { post: oneOf(['street', 'agency', 'other']), isHeld: bool() },
      met: ({ post, isHeld }) => allOf(post.is('street'), isHeld),
    }) as unknown as Asked;
    const first = (topics: readonly Topic[]) => interview([post, held], topics).step({}, law).next?.fact;
    expect(first([])).to.equal('isHeld');
    expect(first([{ name: 'certificate', facts: names }])).to.equal('post');
  });

  it('weighs codes by those that any question holds them against', () => {
    const of = (id: string, codes: readonly string[]) =>
      question(id, {
        facts: { hasRoom: bool(), group: code(), isOld: bool(), isNear: bool() },
        met: ({ hasRoom, group, isOld, isNear }) => allOf(hasRoom, group.in(codes), isOld, isNear),
      }) as unknown as Asked;
    expect(interview([of('t.few', ['x']), of('t.other', ['y', 'z'])]).step({}, law).next?.fact).to.equal('group');
    expect(interview([of('t.many', ['x', 'y'])]).step({}, law).next?.fact).to.equal('hasRoom');
  });

  describe('where a register left a hole in rows', () => {
    const holding = question('t.holding', {
      facts: { papers: rows({ level: int('level', { max: 9 }), lapsesOn: date(), copies: int('copy') }), isIn: bool() },
      derive: {
        best: {
          type: int('level', { max: 9 }),
          from: ['papers'],
          compute: ({ papers }) =>
            papers.some(({ lapsesOn }) => !lapsesOn)
              ? undefined
              : Math.max(0, ...papers.map(({ level }) => level ?? 0)),
        },
      },
      met: ({ best, isIn }) => allOf(isIn, best.atLeast(2)),
      value: ({ best }) => best,
    }) as unknown as Asked;
    const asking = interview([holding]);
    const papers = [{ level: 3 }];

    it('asks whoever may know, and takes their own hole for an answer', () => {
      const before = asking.step({ papers, isIn: true }, law, { known: ['papers'] });
      expect([before.next?.fact, before.next?.question.type, before.atMost]).to.deep.equal(['papers', 'rows', 1]);
      expect(before.standings[0]?.isSettled).to.equal(false);
      const after = asking.step({ papers, isIn: true }, law);
      expect([after.next, after.atMost, after.standings[0]?.isSettled]).to.deep.equal([undefined, 0, true]);
    });

    it('asks for nothing where it does not matter, or where there is none', () => {
      expect(asking.step({ papers, isIn: false }, law, { known: ['papers'] }).next).to.equal(undefined);
      const whole = [{ level: 3, lapsesOn: '2030-01-01', copies: 1 }];
      expect(asking.step({ papers: whole, isIn: true }, law, { known: ['papers'] }).next).to.equal(undefined);
      // Neither the outcome nor the value looks at how many copies there are.
      const { next, standings } = asking.step({ papers: [{ level: 3, lapsesOn: '2030-01-01' }], isIn: true }, law, {
        known: ['papers'],
      });
      expect([next, standings[0]?.isSettled]).to.deep.equal([undefined, true]);
    });

    it('asks for nothing where only something else is wanting, which no hole bears on', () => {
      const known = ['papers'];
      const facts = {
        papers: rows({ copies: int('copy'), lapsesOn: date() }),
        isIn: bool(),
        isNew: bool(),
        paid: int('fen'),
      };
      const whatever = question('t.whatever', {
        facts,
        derive: {
          due: { type: int('fen'), from: ['papers'], compute: ({ papers }) => papers.length },
        },
        met: ({ due, isIn }) => allOf(isIn, due.atLeast(1)),
        value: ({ due, paid }) => due.minus(paid),
      }) as unknown as Asked;
      const asRows = question('t.asRows', {
        facts,
        met: ({ papers, isIn, isNew }) =>
          allOf(
            isIn,
            isNew,
            papers.every(({ copies }) => copies.atLeast(1)),
          ),
      }) as unknown as Asked;
      const answers = { papers: [{ lapsesOn: null }], isIn: null, isNew: null };
      expect(interview([whatever]).step({ ...answers, isIn: true, paid: null }, law, { known }).next).to.equal(
        undefined,
      );
      expect(interview([asRows]).step(answers, law, { known }).next?.fact).to.equal('papers');
      expect(interview([asRows]).step({ ...answers, isNew: false }, law, { known }).next).to.equal(undefined);
    });
  });

  it('has nothing to ask of no question', () => {
    expect(interview([]).step({}, law)).to.deep.equal({ standings: [], atMost: 0 });
  });

  it('does not plan again what has the same answers and the same law', () => {
    let planned = 0;
    const counted = {
      ...forClubs,
      plan: (...given: Parameters<Asked['plan']>) => (planned++, forClubs.plan(...given)),
    };
    const asking = interview([counted as Asked, forPeople]);
    asking.step({}, law);
    asking.step({ isHere: true }, law);
    expect(planned).to.equal(1);
    asking.step({ isHere: true, kind: 'club' }, law);
    expect(planned).to.equal(2);
    asking.step({ isHere: true, kind: 'club' }, lawOn('2024-01-02', 'cn', [pack]));
    expect(planned).to.equal(3);
  });

  it('asks for rows once, holes or not', () => {
    const rowsFact = { kind: 'rows', who: [], max: 3, row: { isGood: bool() } } as unknown as Facts[string];
    const asked = question('t.rows', {
      facts: { parts: rowsFact },
      met: ({ parts }) =>
        (parts as never as { every(test: (row: { isGood: never }) => never): never }).every(({ isGood }) => isGood),
    }) as unknown as Asked;
    expect(interview([asked]).step({}, law).next?.fact).to.equal('parts');
    expect(interview([asked]).step({ parts: [{}] }, law).next).to.equal(undefined);
  });

  it('asks again for a fact that is named, while it matters', () => {
    const { next } = both.step({ kind: 'person' }, law, { again: 'isPaid' });
    expect(next?.fact).to.equal('isPaid');
    expect(both.step({ kind: 'person' }, law, { again: 'members' }).next?.fact).to.equal('isHere');
  });

  it('refuses one name for two things, and a fact in two topics', () => {
    const other = question('t.other', { facts: { kind: bool() }, met: ({ kind }) => kind }) as unknown as Asked;
    expect(() => interview([forClubs, other])).to.throw(WrongQuestionError, 'fact "kind" is another thing');
    expect(() =>
      interview(
        [forClubs],
        [
          { name: 'one', facts: ['kind'] },
          { name: 'two', facts: ['kind'] },
        ],
      ),
    ).to.throw(WrongQuestionError, 'two topics');
  });
});
