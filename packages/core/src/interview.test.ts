import { expect } from 'chai';
import fc from 'fast-check';
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
  type Outcome,
  type Pack,
} from '@liandong/core';
import { interview, type Step, type Topic } from './interview.js';

const pack = {
  format: 'liandong.pack.v1',
  jurisdiction: 'cn',
  title: { 'zh-Hans': '国' },
  version: '1',
  places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
  entries: [],
} satisfies Pack;
const law = lawOn('2024-01-01', 'cn', [pack]);

const kinds = ['person', 'club', 'company', 'committee', 'fund', 'school'] as const;
const kind = oneOf(kinds);
const forClubs = question('t.club', {
  facts: { kind, members: int('person', { max: 99 }), hasRoom: bool() },
  met: ({ kind, members, hasRoom }) => allOf(kind.is('club'), members.atLeast(10), not(hasRoom)),
}) as unknown as Asked;
const forPeople = question('t.person', {
  facts: { kind, isHere: bool(), isPaid: bool() },
  met: ({ kind, isHere, isPaid }) => allOf(kind.is('person'), isHere, not(isPaid)),
}) as unknown as Asked;

type Answers = Readonly<Record<string, unknown>>;

/** Walks an interview to its end with somebody who knows all. */
function walk(asking: ReturnType<typeof interview>, knows: Answers, from: Answers = {}) {
  const steps: Step[] = [asking.step(from, law)];
  let answers = from;
  for (;;) {
    const { next } = steps[steps.length - 1] as Step;
    if (!next) return { steps, answers };
    answers = { ...answers, [next.fact]: knows[next.fact] ?? null };
    steps.push(asking.step(answers, law));
  }
}
const askedIn = (steps: readonly Step[]) => steps.flatMap(({ next }) => (next ? [next.fact] : []));

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

  it('finishes a topic with what its met questions wait for, and says so where it comes back for that', () => {
    const paid = question('t.paid', {
      facts: { isIn: bool(), size: int('point', { max: 9 }), isSeen: bool() },
      met: ({ isIn, isSeen }) => allOf(isIn, isSeen),
      value: ({ size }) => size,
    }) as unknown as Asked;
    const topics: Topic[] = [
      { name: 'in', facts: ['isIn', 'size'] },
      { name: 'seen', facts: ['isSeen'] },
    ];
    const knows = { isIn: true, isSeen: true, size: 3, kind: 'club' };
    const told = ({ next }: Step) => next && [next.fact, next.back];
    expect(walk(interview([paid, forPeople], topics), knows).steps.map(told)).to.deep.equal([
      ['kind', undefined],
      ['isIn', undefined],
      ['isSeen', undefined],
      ['size', 'amount'],
      undefined,
    ]);
    const met = interview([paid, forPeople], topics).step({ isSeen: true, isIn: true }, law).next;
    expect([met?.fact, met?.back], 'met while its topic is open').to.deep.equal(['size', undefined]);
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
      facts: { papers: rows({ level: int('level', { max: 9 }), lapsesOn: date() }), isIn: bool() },
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
      const whole = [{ level: 3, lapsesOn: '2030-01-01' }];
      expect(asking.step({ papers: whole, isIn: true }, law, { known: ['papers'] }).next).to.equal(undefined);
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

/** 许多方案，二十四个事实，六个话题：每个方案先看对象，其余条件有常见的、有少见的。 */
function generated(source: number, size: number) {
  let state = source;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const names = Array.from({ length: 23 }, (_, at) => `f${at}`);
  const facts: Facts = {
    ...Object.fromEntries(
      names.map((name, at) => [
        name,
        at % 4 === 3 ? int('point', { max: 9 }) : at % 4 === 2 ? oneOf(['a', 'b', 'c']) : bool(),
      ]),
    ),
    kind,
  };
  // A few facts are common, most are rare; as in published sets, where whom a scheme is for settles most.
  const pick = () => names[Math.floor(names.length * random() ** 3)] as string;
  const schemes = Array.from({ length: size }, (_, at) => {
    const wanted = [...new Set(Array.from({ length: 1 + Math.floor(random() * 4) }, pick))];
    const whom = kinds[Math.floor(random() * kinds.length)] as string;
    const turned = random() < 0.3;
    const own = Object.fromEntries([...wanted, 'kind'].map((name) => [name, facts[name]])) as Facts;
    return question(`t.scheme${at}`, {
      facts: own,
      met: (words: Record<string, never>) =>
        allOf(
          ...wanted.map((name, nth) => {
            const word = words[name] as never as { is(value: string): never; atLeast(number: number): never };
            if (own[name]?.kind === 'enum') return word.is('abc'[at % 3] as string);
            if (own[name]?.kind === 'int') return word.atLeast(1 + (at % 9));
            return turned && nth === 0 ? not(word as never) : (word as never);
          }),
          (words.kind as never as { is(value: string): never }).is(whom),
        ),
    } as never) as unknown as Asked;
  });
  const topics: Topic[] = [0, 1, 2, 3, 4].map((topic) => ({
    name: `topic${topic}`,
    facts: names.filter((_, at) => Math.floor(at / 5) === topic),
  }));
  const somebody = (): Answers =>
    Object.fromEntries(
      Object.entries(facts).map(([name, { kind: type, options }]) => [
        name,
        type === 'bool'
          ? random() < 0.5
          : type === 'enum'
            ? options?.[Math.floor(random() * options.length)]
            : Math.floor(random() * 10),
      ]),
    );
  return { schemes, topics, facts, somebody };
}

describe('an interview on a hundred schemes', () => {
  const { schemes, topics, facts, somebody } = generated(20261121, 100);
  const asking = interview(schemes, topics);
  const people = Array.from({ length: 60 }, somebody);
  const isAllSettled = (answers: Answers) => asking.step(answers, law).standings.every(({ isSettled }) => isSettled);

  it('asks at most 65 % of what a fixed order asks', () => {
    let [own, fixed] = [0, 0];
    for (const person of people) {
      own += askedIn(walk(asking, person).steps).length;
      let answers: Answers = {};
      for (const name of Object.keys(facts)) {
        if (isAllSettled(answers)) break;
        answers = { ...answers, [name]: person[name] };
        fixed++;
      }
    }
    expect(own / fixed).to.be.at.most(0.65);
  });

  it('has settled 90 % of the schemes after three answers', () => {
    let settled = 0;
    for (const person of people) {
      const { steps } = walk(asking, person);
      const third = steps[Math.min(3, steps.length - 1)] as Step;
      settled += third.standings.filter(({ isSettled }) => isSettled).length;
    }
    expect(settled / (people.length * schemes.length)).to.be.at.least(0.9);
  });

  it('never splits a topic, never raises what is left, and ends where all answers end', () => {
    for (const person of people) {
      const { steps } = walk(asking, person);
      const visited = steps.flatMap(({ next }) => (next ? [next.topic] : []));
      const runs = visited.filter((topic, at) => topic !== visited[at - 1]);
      expect(runs, visited.join()).to.have.lengthOf(new Set(runs).size);
      steps.slice(1).forEach(({ atMost }, at) => expect(atMost).to.be.below((steps[at] as Step).atMost));
      const last = steps[steps.length - 1] as Step;
      const should = schemes.map((asked): Outcome =>
        asked.outcome(Object.fromEntries(Object.keys(asked.facts).map((name) => [name, person[name]])) as never, law),
      );
      expect(last.standings.map(({ outcome }) => outcome)).to.deep.equal(should);
    }
  });

  it('keeps every answer that still counts when one is changed', () => {
    fc.assert(
      fc.property(fc.nat(people.length - 1), fc.nat(30), (who, which) => {
        const { answers } = walk(asking, people[who] as Answers);
        const names = Object.keys(answers);
        const name = names[which % names.length] as string;
        const other = people[(who + 1) % people.length] as Answers;
        const changed = walk(asking, people[who] as Answers, { ...answers, [name]: other[name] });
        for (const kept of names) if (kept !== name) expect(changed.answers[kept]).to.equal(answers[kept]);
      }),
      { numRuns: 40, seed: 20261121 },
    );
  });
});

describe('an interview on five hundred schemes', () => {
  it('plans again within 5 ms after an answer, in the middle of all', () => {
    const { schemes, topics, somebody } = generated(20261122, 500);
    const asking = interview(schemes, topics);
    const took: number[] = [];
    for (let nth = 0; nth < 20; nth++) {
      const knows = somebody();
      let answers: Answers = {};
      for (let { next } = asking.step(answers, law); next;) {
        answers = { ...answers, [next.fact]: knows[next.fact] };
        const from = performance.now();
        ({ next } = asking.step(answers, law));
        took.push(performance.now() - from);
      }
    }
    expect(took.sort((one, other) => one - other)[took.length >> 1]).to.be.at.most(5);
  });
});
