import { LiandongError, type IsoDate } from '@liandong/core';
import { district, districtDay } from '@liandong/fixtures/district';
import { districts } from '@liandong/fixtures/districts';
import { expect } from 'chai';
import fc from 'fast-check';
import { set } from '../linkage/small-law.test.js';
import {
  compareGraphs,
  graphOf,
  graphOn,
  linkageGraph,
  linkId,
  neighbourhood,
  parseGraph,
  shortestPath,
  type Actor,
  type Link,
  type LinkageGraph,
} from './index.js';

const asOf: IsoDate = '2026-03-31';
const actor = (id: string): Actor => ({ id, name: id, kind: 'volunteer', tier: 'community' });
const link = (from: string, to: string, more: Partial<Link> = {}): Link => ({
  ...{ id: linkId('service', from, to), kind: 'service', from, to, evidence: [], isActive: undefined },
  ...more,
});
/** `ab bc`: links from a to b, from b to c. */
const graph = (pairs: string, lone = ''): LinkageGraph => {
  const ends = pairs.split(' ').filter(Boolean);
  const ids = [...new Set([...ends.join(''), ...lone])];
  return graphOf({ asOf, actors: ids.map(actor), links: ends.map(([from = '', to = '']) => link(from, to)) });
};
const made = () => linkageGraph(district({ actors: 60, seed: 11 }), { asOf: districtDay }, set());
const any = fc.record({ actors: fc.integer({ min: 2, max: 40 }), seed: fc.integer() });

describe('graph: JSON', () => {
  it('comes back as it was', () => {
    for (const { records, window } of districts) {
      const one = linkageGraph(records, window, set());
      expect(parseGraph(JSON.parse(JSON.stringify(one)))).to.deep.equal({ ok: true, value: one });
    }
    fc.assert(
      fc.property(any, (size) => {
        const one = JSON.stringify(linkageGraph(district(size), { asOf: '2025-11-30' }));
        const read = parseGraph(JSON.parse(one));
        expect(read.ok && JSON.stringify(read.value) === one).to.equal(true);
      }),
      { numRuns: 25 },
    );
  });
  it('names every fault of its shape by path', () => {
    const wrong = {
      asOf: '2026-02-30',
      actors: [{ ...actor('a'), kind: 'king' }],
      links: [{ ...link('a', 'b'), more: 1 }],
      findings: [],
      problems: [],
    };
    const read = parseGraph(wrong);
    expect(read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`)).to.have.members([
      'asOf not-a-date',
      'actors[0].kind not-an-option',
      'links[0].more unknown-key',
    ]);
  });
  it('names every fault of what a finding is about by path', () => {
    const finding = { code: 'x', actors: [], links: [], severity: 'should' };
    const about = [
      { overdue: [null, { dueOn: 'soon', id: 't', title: 't', owner: 'a', meeting: 'm', daysOverdue: 1 }] },
      { notAgreed: [{ on: '2026-03-01', id: 'a', by: 'everybody' }] },
      { largestSource: { kind: 1, numerator: 1, denominator: 2, carriers: [], funders: [] } },
    ];
    const read = parseGraph({ ...graph('ab'), findings: about.map((one) => ({ ...finding, ...one })) });
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).to.deep.equal([
      'findings[0].overdue[0]',
      'findings[0].overdue[1].dueOn',
      'findings[1].notAgreed[0].by',
      'findings[2].largestSource.kind',
    ]);
  });
  it('of any data either reads or tells why, and throws nothing', () => {
    fc.assert(fc.property(fc.anything(), (data) => void expect(parseGraph(data)).to.have.property('ok')));
  });
  it('keeps markup in a name as it is written', () => {
    const name = '<img src=x onerror=alert(1)>';
    const read = parseGraph(
      JSON.parse(JSON.stringify(graphOf({ asOf, actors: [{ ...actor('a'), name }], links: [] }))),
    );
    expect(read.ok && read.value.actors[0]?.name).to.equal(name);
  });
});

describe('graph: out of two tables', () => {
  it('tells what cannot be drawn, and draws the rest', () => {
    const { actors, links, problems } = graphOf({
      asOf,
      actors: [actor('a'), actor('b'), actor('a'), { ...actor('c'), from: '2026-13-01' as IsoDate }],
      links: [
        ...[link('a', 'b'), link('a', 'b'), link('a', 'x'), link('b', 'b')],
        link('b', 'a', { firstOn: '2026-03-02', lastOn: '2026-03-01' }),
      ],
    });
    expect(problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'actors[2].id actor-twice',
      'actors[3].from not-a-date',
      'links[1].id link-twice',
      'links[2].to actor-missing',
      'links[3] self-link',
      'links[4].lastOn ends-before-it-begins',
    ]);
    expect([actors.map(({ id }) => id), links.map(({ id }) => id)]).to.deep.equal([
      ['a', 'b', 'c'],
      ['service:a>b', 'service:b>a'],
    ]);
  });
});

describe('graph: compared', () => {
  it('names what appeared, ended and changed', () => {
    const before = graphOf({
      asOf,
      actors: ['a', 'b', 'c'].map(actor),
      links: [link('a', 'b'), link('b', 'c'), link('c', 'a')],
    });
    const after = graphOf({
      asOf,
      actors: [...['a', 'b', 'd'].map(actor), { ...actor('c'), name: 'C' }],
      links: [link('a', 'b', { isActive: false }), link('b', 'c', { isActive: true }), link('a', 'd')],
    });
    const { actors, links } = compareGraphs(before, after);
    expect([actors.appeared, actors.ended, actors.changed].map((list) => list.length)).to.deep.equal([1, 0, 1]);
    expect(links.appeared.map(({ id }) => id)).to.deep.equal(['service:a>d']);
    expect(links.ended.map(({ id }) => id)).to.deep.equal(['service:a>b', 'service:c>a']);
    expect(links.changed.map(({ before: { id } }) => id)).to.deep.equal(['service:b>c']);
  });
  it('with itself is nothing; turned round, what appeared has ended', () => {
    fc.assert(
      fc.property(any, fc.integer(), (size, seed) => {
        const [one, other] = [size, { ...size, seed }].map((each) =>
          linkageGraph(district(each), { asOf: districtDay }),
        );
        const same = compareGraphs(one as LinkageGraph, one as LinkageGraph);
        expect(JSON.stringify(same)).to.not.contain('id');
        const [there, back] = [
          compareGraphs(one as LinkageGraph, other as LinkageGraph),
          compareGraphs(other as LinkageGraph, one as LinkageGraph),
        ];
        expect(there.links.appeared.map(({ id }) => id)).to.deep.equal(back.links.ended.map(({ id }) => id));
      }),
      { numRuns: 25 },
    );
  });
});

describe('graph: around somebody', () => {
  const chain = graph('ab cb cd de', 'z');
  const near = (id: string, depth: number) =>
    neighbourhood(chain, id, depth)
      .actors.map((one) => one.id)
      .join('');
  it('reaches as many steps as asked, whichever way links point', () => {
    expect([near('b', 0), near('b', 1), near('b', 2), near('b', 9), near('z', 3), near('x', 3)]).to.deep.equal([
      ...['b', 'abc', 'abcd', 'abcde', 'z', ''],
    ]);
  });
  it('holds the links among them, and the findings that touch them', () => {
    const whole = made();
    const { actors, links, findings } = neighbourhood(whole, whole.actors[10]?.id ?? '', 1);
    const ids = actors.map(({ id }) => id);
    expect(links.every(({ from, to }) => ids.includes(from) && ids.includes(to))).to.equal(true);
    expect(findings.every((one) => one.actors.some((id) => ids.includes(id)))).to.equal(true);
  });
});

describe('graph: the shortest way', () => {
  const ways = graph('ab bc cd ad dc', 'z');
  const way = (from: string, to: string, isDirected = false) =>
    shortestPath(ways, from, to, { isDirected })?.actors.join('');
  it('either way, or the way links point', () => {
    expect([
      way('a', 'c'),
      way('c', 'a'),
      way('c', 'b', true),
      way('a', 'd', true),
      way('a', 'a'),
      way('a', 'z'),
      way('a', 'x'),
    ]).to.deep.equal([...['abc', 'cba', undefined, 'ad', 'a', undefined, undefined]]);
    expect(shortestPath(ways, 'c', 'a')?.links).to.deep.equal(['service:b>c', 'service:a>b']);
  });
  it('is as long as the ring in which the neighbourhood first holds the other', () => {
    fc.assert(
      fc.property(any, fc.nat(), fc.nat(), (size, one, other) => {
        const all = linkageGraph(district(size), { asOf: districtDay });
        const [from, to] = [one, other].map((at) => all.actors[at % all.actors.length]?.id ?? '') as [string, string];
        const found = shortestPath(all, from, to);
        const ring = [...Array(size.actors + 1).keys()].find((depth) =>
          neighbourhood(all, from, depth).actors.some(({ id }) => id === to),
        );
        expect(found?.links.length).to.equal(ring);
      }),
      { numRuns: 20 },
    );
  });
});

describe('graph: on another day', () => {
  it('holds the links that the records of that day give', () => {
    const records = district({ actors: 60, seed: 13 });
    const all = linkageGraph(records, { asOf: districtDay });
    for (const day of ['2025-03-31', '2025-04-01', '2025-09-09', '2026-01-01', '2026-03-31', '2027-01-01'] as const) {
      const then = graphOn(all, day);
      const asked = linkageGraph(records, { asOf: day });
      expect(then.links.map(({ id }) => id)).to.deep.equal(asked.links.map(({ id }) => id));
      if (day <= districtDay)
        expect(then.links.map(({ evidence }) => evidence)).to.deep.equal(asked.links.map(({ evidence }) => evidence));
    }
  });
  const past = link('a', 'b', {
    ...{ firstOn: '2026-01-10', lastOn: '2026-02-10', isActive: false },
    evidence: [{ record: 'r', on: '2026-01-10' }],
  });
  const stood = graphOf({ asOf, actors: ['a', 'b'].map(actor), links: [past] });
  const rows = [
    { day: '2026-01-09', is: [], why: 'the day before it began' },
    { day: '2026-01-10', is: [true], why: 'its first day' },
    { day: '2026-02-09', is: [true], why: 'the day before it ended' },
    { day: '2026-02-10', is: [false], why: 'the day it ended' },
    { day: '2026-04-01', is: [false], why: 'after the graph’s own day' },
  ] as const;
  for (const { day, is, why } of rows)
    it(`${why}: ${is}`, () => expect(graphOn(stood, day).links.map(({ isActive }) => isActive)).to.deep.equal(is));
  const stretch = graphOf({ asOf, from: '2026-03-20', actors: ['a', 'b'].map(actor), links: [past] });
  const before = [
    { day: '2026-02-09', is: [true], why: 'before the stretch and its last day, it was there' },
    {
      day: '2026-03-19',
      is: [undefined],
      why: 'the day before the stretch, after its last day: no text says how long that still counts',
    },
    { day: '2026-03-20', is: [false], why: 'the first day of the stretch, in which it did not move' },
  ] as const;
  for (const { day, is, why } of before)
    it(`${why}: ${is}`, () => expect(graphOn(stretch, day).links.map(({ isActive }) => isActive)).to.deep.equal(is));
  it('has no findings, which are answers about another day; its own day is itself', () => {
    const whole = made();
    expect(whole.findings).to.not.deep.equal([]);
    expect([graphOn(whole, '2026-03-30').findings, graphOn(whole, districtDay)]).to.deep.equal([[], whole]);
    expect(() => graphOn(whole, 'soon' as IsoDate)).to.throw(LiandongError);
  });
});
