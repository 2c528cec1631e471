import { expect } from 'chai';
import fc from 'fast-check';
import {
  allOf,
  anyOf,
  bool,
  boolTerm,
  code,
  enumTerm,
  int,
  intTerm,
  lawOn,
  listTerm,
  not,
  question,
  type Asked,
  type Bool,
  type Entry,
  type Facts,
  type FactValues,
  type Json,
} from '@liandong/core';
import { interview } from './interview.js';

const offered = boolTerm('t.offered');
const roles = listTerm('t.roles');
const least = intTerm('t.least', 'person');
const way = enumTerm('t.way', ['all', 'some']);
const terms = { offered, roles, least, way };

const cite = { ...{ id: 'a', title: '甲', issuer: '某市' }, checkedOn: '2026-01-02', evidence: 'law-text' } as const;
const dated = { from: '2020-01-01', cite } as const;
/** Law of what is given; a term of `open` is left open, two values are two texts against each other. */
function lawOf(values: Readonly<Record<string, readonly Json[]>>, open: readonly string[] = []) {
  const entry = (term: string, value: Json, at: number): Entry => ({
    ...dated,
    term,
    value,
    cite: { ...cite, id: `${at}` },
  });
  const entries = [
    ...Object.entries(values).flatMap(([term, all]) => all.map((value, at) => entry(`t.${term}`, value, at))),
    ...open.map((term): Entry => ({ ...dated, term: `t.${term}`, open: true })),
  ];
  const name = { 'zh-Hans': '国' };
  const places = [{ code: 'cn', level: 'nation', from: '2000-01-01', name }] as const;
  const packs = [
    { format: 'liandong.pack.v1', jurisdiction: 'cn', title: name, version: '1', places, entries },
  ] as const;
  return lawOn('2024-01-01', 'cn', packs);
}

const grant = question('t.grant', {
  facts: { role: code({ who: [] }), members: int('person', { max: 99 }), isHere: bool(), isPaid: bool() },
  law: { offered, roles, least },
  met: (words) =>
    allOf(
      words.offered.because('offered'),
      words.role.in(words.roles).because('role'),
      words.members.atLeast(words.least).because('members'),
      words.isHere.because('here'),
      not(words.isPaid).because('once'),
    ),
}) as unknown as Asked;
const other = question('t.other', {
  facts: { isHere: bool(), isKind: bool() },
  met: ({ isHere, isKind }) => allOf(isHere, isKind),
});
const full = { offered: [true], roles: [{ items: ['worker'], complete: true }], least: [3] } as const;
const { offered: _, ...noOffer } = full;

const stepIn = (law: ReturnType<typeof lawOf>, answers: object = {}, options: object = {}) =>
  interview([grant, other as unknown as Asked]).step(answers as never, law, options);

describe('an interview where the law is wanting', () => {
  it('asks on where all is written', () => {
    const { standings, next } = stepIn(lawOf(full));
    expect(standings[0]).to.deep.equal({ id: 't.grant', outcome: 'unknown', isSettled: false });
    expect(next?.for).to.include('t.grant');
  });

  for (const [how, law] of [
    ['no text says whether there is one', lawOf(noOffer)],
    ['it is left open', lawOf(noOffer, ['offered'])],
    ['two texts are against each other', lawOf({ ...full, offered: [true, false] })],
    ['the list is not there', lawOf({ offered: [true], least: [3] })],
    ['the number is left open', lawOf({ offered: [true], roles: full.roles }, ['least'])],
  ] as const)
    it(`asks nothing for a question that no answer can make met: ${how}`, () => {
      const { standings, next, atMost } = stepIn(law);
      expect(standings[0]).to.deep.equal({ id: 't.grant', outcome: 'unknown', isSettled: true, isBlocked: true });
      // The interview goes on with the other, and counts its facts alone.
      expect(next?.for).to.deep.equal(['t.other']);
      expect(atMost).to.equal(2);
    });

  it('still says that it is unmet, where an answer that was given for another makes it so; never met', () => {
    const { standings } = stepIn(lawOf(noOffer), { isHere: false });
    expect(standings[0]).to.deep.equal({ id: 't.grant', outcome: 'unmet', isSettled: true });
    const all = { role: 'worker', members: 9, isHere: true, isPaid: false };
    expect(stepIn(lawOf(noOffer), all).standings[0]?.outcome).to.equal('unknown');
  });

  it('asks again for an answer that is changed, which may make it unmet', () => {
    const { next } = stepIn(lawOf(noOffer), { isHere: true, isKind: true }, { again: 'isPaid' });
    expect(next?.fact).to.equal('isPaid');
  });

  it('asks on while a list that is known in part may hold the answer, and no longer', () => {
    const law = lawOf({ ...full, roles: [{ items: ['worker'], complete: false }] });
    expect(stepIn(law).standings[0]?.isBlocked).to.equal(undefined);
    expect(stepIn(law, { role: 'worker' }).standings[0]?.isBlocked).to.equal(undefined);
    expect(stepIn(law, { role: 'cook' }).standings[0]?.isBlocked).to.equal(true);
  });

  it('asks on where it is a fact that nobody knows, and where there is another way', () => {
    expect(stepIn(lawOf(full), { isHere: null }).standings[0]?.isBlocked).to.equal(undefined);
    const either = question('t.either', {
      facts: { isHere: bool(), isPoor: bool() },
      law: { offered },
      met: ({ offered, isHere, isPoor }) => anyOf(allOf(offered, isHere), isPoor),
    }) as unknown as Asked;
    const asking = interview([either]);
    expect(asking.step({}, lawOf({})).next?.fact).to.equal('isPoor');
    expect(asking.step({ isPoor: false }, lawOf({})).standings[0]?.isBlocked).to.equal(true);
  });

  it('asks nothing where the law would have to say no, and does not say', () => {
    const unless = question('t.unless', {
      facts: { isHere: bool(), role: code({ who: [] }) },
      law: { offered, roles },
      met: ({ offered, roles, isHere, role }) => allOf(isHere, not(anyOf(offered, role.in(roles)))),
    }) as unknown as Asked;
    const asking = interview([unless]);
    const barred = { roles: [{ items: ['worker'], complete: false }] };
    expect(asking.step({}, lawOf({ ...barred, offered: [false] })).standings[0]?.isBlocked).to.equal(true);
    expect(asking.step({}, lawOf({ roles: full.roles })).standings[0]?.isBlocked).to.equal(true);
    expect(asking.step({}, lawOf({ roles: full.roles, offered: [false] })).standings[0]?.isBlocked).to.equal(undefined);
  });

  it('never stops asking for what some answers make met', () => {
    const facts = { a: bool(), b: bool(), c: bool(), kind: code({ who: [] }) };
    type Words = Readonly<Record<string, Bool>>;
    type Made = (words: Words) => Bool;
    const leaf = fc.constantFrom<Made>(
      ...['a', 'b', 'c', 'offered'].map((name) => (words: Words) => words[name] as Bool),
      (words) => (words as never as { kind: { in(list: unknown): Bool } }).kind.in(words['roles']),
      (words) => (words as never as { way: { is(one: string): Bool } }).way.is('all'),
    );
    const { tree } = fc.letrec<{ tree: Made }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        tie('tree').map(
          (of): Made =>
            (words) =>
              not(of(words)),
        ),
        fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map(
          (of): Made =>
            (words) =>
              allOf(...of.map((one) => one(words))),
        ),
        fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map(
          (of): Made =>
            (words) =>
              anyOf(...of.map((one) => one(words))),
        ),
      ),
    }));
    const values = fc.record(
      {
        offered: fc.constantFrom([true], [false], [true, false]),
        roles: fc.constantFrom(...[true, false].map((complete) => [{ items: ['x'], complete }])),
        way: fc.constantFrom(['all'], ['some']),
      },
      { requiredKeys: [] },
    );
    const given = fc.record(
      { a: fc.boolean(), b: fc.boolean(), kind: fc.constantFrom('x', 'y') },
      { requiredKeys: [] },
    );
    const completions = [true, false].flatMap((a) =>
      [true, false].flatMap((b) => [true, false].flatMap((c) => ['x', 'y'].map((kind) => ({ a, b, c, kind })))),
    );
    let blocked = 0;
    fc.assert(
      fc.property(tree, values, given, (made, says, answers) => {
        const { offered, roles, way } = terms;
        const asked = question('t.any', {
          facts,
          law: { offered, roles, way },
          met: (words) => made(words as never) as never,
        });
        const law = lawOf(says as never);
        const [standing] = interview([asked as unknown as Asked]).step(answers, law).standings;
        if (!standing?.isBlocked) return;
        blocked++;
        for (const rest of completions)
          expect(asked({ ...rest, ...answers } as FactValues<Facts> as never, law).outcome).to.not.equal('met');
      }),
      { numRuns: 1500, seed: 7 },
    );
    expect(blocked).to.be.above(100);
  });
});
