import { expect } from 'chai';
import fc from 'fast-check';
import { allOf, bool, int, not, oneOf, question, type Asked, type Facts, type Outcome } from '@liandong/core';
import { askedIn, kind, kinds, law, walk, type Answers } from './interview-walk.test.js';
import { interview, type Step, type Topic } from './interview.js';

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
