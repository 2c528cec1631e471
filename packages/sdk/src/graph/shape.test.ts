import { LiandongError, type IsoDate } from '@liandong/core';
import { expect } from 'chai';
import {
  compareGraphs,
  graphOf,
  graphOn,
  linkId,
  neighbourhood,
  parseGraph,
  shortestPath,
  type Actor,
  type GraphFinding,
  type Link,
  type LinkageGraph,
} from './index.js';
import { compare, isCommunity } from './text.js';

const asOf: IsoDate = '2026-03-31';
const actor = (id: string, more: Partial<Actor> = {}): Actor => ({
  ...{ id, name: id, kind: 'volunteer', tier: 'community' },
  ...more,
});
const link = (from: string, to: string, more: Partial<Link> = {}): Link => ({
  ...{ id: linkId(more.kind ?? 'service', from, to), kind: 'service', from, to, evidence: [], isActive: undefined },
  ...more,
});
const finding = (code: string, actors: readonly string[], more: Partial<GraphFinding> = {}): GraphFinding => ({
  ...{ code, actors, links: [], severity: 'should' },
  ...more,
});

describe('graph: what stands in a table', () => {
  it('is told with what is wrong, and keeps what is right', () => {
    const graph = graphOf({
      ...{ asOf, from: '2026-01-01' },
      actors: [
        actor('b', { from: '2026-02-02', until: '2026-02-01' }),
        actor('a', { from: 'soon' as IsoDate, until: '2026-02-01' }),
        actor('b', { name: 'again' }),
        actor('c', { from: '2026-02-02', until: '2026-02-02' }),
      ],
      links: [
        link('x', 'y'),
        link('b', 'a', { firstOn: '2026-02-02', lastOn: '2026-02-01' }),
        link('a', 'b', { firstOn: '2026-02-02', lastOn: '2026-02-02' }),
        link('a', 'c', { lastOn: '2026-02-30' as IsoDate }),
        link('c', 'c'),
        link('a', 'b', { evidence: [{ record: 'r' }] }),
      ],
      findings: [finding('f', ['a'])],
    });
    expect(graph).to.deep.equal({
      ...{ asOf, from: '2026-01-01', findings: [finding('f', ['a'])] },
      actors: [
        actor('a', { until: '2026-02-01' }),
        actor('b', { from: '2026-02-02', until: '2026-02-01' }),
        actor('c', { from: '2026-02-02', until: '2026-02-02' }),
      ],
      links: [
        link('a', 'b', { firstOn: '2026-02-02', lastOn: '2026-02-02' }),
        link('a', 'c'),
        link('b', 'a', { firstOn: '2026-02-02', lastOn: '2026-02-01' }),
      ],
      problems: [
        {
          ...{ path: 'actors[0].until', code: 'ends-before-it-begins' },
          params: { from: '2026-02-02', until: '2026-02-01' },
        },
        { path: 'actors[1].from', code: 'not-a-date', params: { text: 'soon' } },
        { path: 'actors[2].id', code: 'actor-twice', params: { actor: 'b' }, actors: ['b'] },
        { path: 'links[0].from', code: 'actor-missing', params: { actor: 'x' } },
        { path: 'links[0].to', code: 'actor-missing', params: { actor: 'y' } },
        {
          ...{ path: 'links[1].lastOn', code: 'ends-before-it-begins' },
          params: { from: '2026-02-02', until: '2026-02-01' },
        },
        { path: 'links[3].lastOn', code: 'not-a-date', params: { text: '2026-02-30' } },
        { path: 'links[4]', code: 'self-link', params: { actor: 'c' }, actors: ['c'] },
        { path: 'links[5].id', code: 'link-twice', params: { link: 'service:a>b' } },
      ],
    });
    expect(graphOf({ asOf, actors: [actor('a')], links: [] })).to.not.have.property('from');
  });
  it('says the same thing of the same place once, also when it was said before', () => {
    const problems = [
      { path: 'actors', code: 'empty' },
      { path: 'links[0]', code: 'self-link' },
      { path: 'links[1]', code: 'self-link' },
      { path: 'links[1]', code: 'link-twice' },
    ] as const;
    expect(graphOf({ asOf, actors: [], links: [], problems }).problems).to.deep.equal(problems);
  });
  it('tells no more than the beginning of what is no day, and of a name that is too long its limit', () => {
    const { problems, actors } = graphOf({
      asOf,
      actors: [
        actor('a', { name: '长'.repeat(100) }),
        actor('b', { name: '𠮷'.repeat(100) }),
        actor('c', { name: '长'.repeat(101), from: 'x'.repeat(61) as IsoDate }),
        actor('d', { from: null as never }),
      ],
      links: [],
    });
    expect(problems).to.deep.equal([
      { path: 'actors[2].from', code: 'not-a-date', params: { text: 'x'.repeat(60) } },
      { path: 'actors[2].name', code: 'name-too-long', params: { limit: 100 }, actors: ['c'] },
    ]);
    expect(actors[2]?.name).to.have.length(101);
  });
});

describe('graph: circles of supervision', () => {
  const supervised = (pairs: string, ...more: readonly Link[]) => {
    const ends = pairs.split(' ');
    const ids = [...new Set(ends.join(''))];
    return graphOf({
      asOf,
      actors: ids.map((id) => actor(id, { name: id.repeat(21) })),
      links: [...ends.map(([from = '', to = '']) => link(from, to, { kind: 'supervision' })), ...more],
    }).problems;
  };
  const id = (pair: string) => `supervision:${pair[0]}>${pair[1]}`;
  it('names its members, the first five of them shortened, and its own links only', () => {
    expect(
      supervised('ab bc cd de ef fa ga fh', link('a', 'b'), link('c', 'a', { kind: 'information' })),
    ).to.deep.equal([
      {
        ...{ path: 'links[2]', code: 'supervision-cycle', actors: ['a', 'b', 'c', 'd', 'e', 'f'] },
        params: { names: ['a', 'b', 'c', 'd', 'e'].map((one) => one.repeat(20)).join('、'), count: 6 },
        links: ['ab', 'bc', 'cd', 'de', 'ef', 'fa'].map(id),
      },
    ]);
  });
  const circles = (pairs: string) => supervised(pairs).map(({ actors, links }) => [actors?.join(''), links?.length]);
  const rows = [
    { pairs: 'ab bc ac', is: [], why: 'two ways down are no circle' },
    { pairs: 'ab ba', is: [['ab', 2]], why: 'two above each other' },
    {
      pairs: 'ab ba cd dc',
      is: [
        ['ab', 2],
        ['cd', 2],
      ],
      why: 'two circles apart',
    },
    {
      pairs: 'ab ba cd dc ca',
      is: [
        ['ab', 2],
        ['cd', 2],
      ],
      why: 'a circle above another circle',
    },
    {
      pairs: 'ab ba cd dc ac',
      is: [
        ['ab', 2],
        ['cd', 2],
      ],
      why: 'a circle below another circle',
    },
    {
      pairs: 'yz zy ab ba',
      is: [
        ['ab', 2],
        ['yz', 2],
      ],
      why: 'in the order of their first links',
    },
    { pairs: 'ab bc cb ca', is: [['abc', 4]], why: 'a circle within a circle is one' },
    { pairs: 'ab bc cd db', is: [['bcd', 3]], why: 'somebody above a circle is not in it' },
    { pairs: 'ab bc ca cd de', is: [['abc', 3]], why: 'nor is who stands below it' },
    { pairs: 'ab ac cd da be', is: [['acd', 3]], why: 'a way that ends does not break one that returns' },
  ] as const;
  for (const { pairs, is, why } of rows) it(why, () => expect(circles(pairs)).to.deep.equal(is));
});

describe('graph: on a day', () => {
  const standing: readonly Actor[] = [
    actor('a'),
    actor('b', { from: '2026-02-01' }),
    actor('c', { until: '2026-02-01' }),
  ];
  const evidence = [{ record: 'r1', on: '2026-01-10' }, { record: 'r2' }, { record: 'r3', on: '2026-02-10' }] as const;
  const whole = graphOf({
    ...{ asOf, from: '2026-01-01' as IsoDate, actors: standing },
    links: [
      link('a', 'b', { firstOn: '2026-01-10', lastOn: '2026-02-20', evidence, isActive: false }),
      link('b', 'a', { evidence, isActive: true }),
      link('a', 'c', { firstOn: '2026-01-10' }),
    ],
    findings: [finding('f', ['a'])],
  });
  const shown = (date: IsoDate) => {
    const { actors, links } = graphOn(whole, date);
    return [actors.map(({ id }) => id).join(''), links.map(({ id }) => id.slice(8))];
  };
  it('has who was there, and what was there among them', () => {
    expect(shown('2026-01-09')).to.deep.equal(['ac', []]);
    expect(shown('2026-01-10')).to.deep.equal(['ac', ['a>c']]);
    expect(shown('2026-01-31')).to.deep.equal(['ac', ['a>c']]);
    expect(shown('2026-02-01')).to.deep.equal(['ab', ['a>b', 'b>a']]);
  });
  it('shows a link as it was: its evidence, its last day by then, and whether it was there', () => {
    const on = (date: IsoDate, at = 0) => {
      const { lastOn, isActive, evidence: shownEvidence } = graphOn(whole, date).links[at] as Link;
      return [lastOn, isActive, shownEvidence.map(({ record }) => record).join(' ')];
    };
    expect(on('2026-02-01')).to.deep.equal(['2026-01-10', true, 'r1 r2']);
    expect(on('2026-02-10')).to.deep.equal(['2026-02-10', true, 'r1 r2 r3']);
    expect(on('2026-02-19')).to.deep.equal(['2026-02-10', true, 'r1 r2 r3']);
    expect(on('2026-02-20')).to.deep.equal(['2026-02-20', false, 'r1 r2 r3']);
    expect(on('2026-02-09', 1)).to.deep.equal(['2026-01-10', true, 'r1 r2']);
    expect(on('2026-04-01')).to.deep.equal(['2026-02-20', false, 'r1 r2 r3']);
    expect(on('2026-04-01', 1)).to.deep.equal([undefined, undefined, 'r1 r2 r3']);
  });
  it('knows nothing of a stretch, and has no findings, but on its own day', () => {
    const other = graphOn(whole, '2026-04-01');
    expect([other.asOf, other.findings]).to.deep.equal(['2026-04-01', []]);
    expect(other).to.not.have.property('from');
    expect(graphOn(whole, asOf)).to.equal(whole);
    expect(() => graphOn(whole, '2026-02-30')).to.throw(LiandongError);
  });
  it('a link without days of its own is as the graph says', () => {
    const bare = graphOf({ asOf, actors: [actor('a'), actor('b')], links: [link('a', 'b', { isActive: true })] });
    expect(graphOn(bare, '2026-01-01').links).to.deep.equal([link('a', 'b', { isActive: true })]);
    const half = graphOf({
      asOf,
      actors: [actor('a'), actor('b')],
      links: [link('a', 'b', { firstOn: '2026-01-10', isActive: false })],
    });
    expect(graphOn(half, '2026-01-20').links).to.deep.equal([
      link('a', 'b', { firstOn: '2026-01-10', isActive: false }),
    ]);
  });
});

describe('graph: as JSON', () => {
  const whole: LinkageGraph = {
    ...{ asOf, from: '2026-01-01' },
    actors: [
      actor('a', { place: 'cn-99', community: 'cn-990101001001', from: '2026-01-01', until: '2027-01-01' }),
      actor('b'),
    ],
    links: [
      link('a', 'b', {
        ...{ firstOn: '2026-01-01', lastOn: '2026-01-02', isActive: true },
        evidence: [{ record: 'r', on: '2026-01-01' }, { record: 's' }],
      }),
      link('b', 'a'),
    ],
    findings: [
      finding('f', ['a'], { links: ['service:a>b'], community: 'cn-990101001001', severity: 'must', roles: [] }),
      finding('g', [], { severity: 'unknown', decision: {} as never, sign: {} as never }),
    ],
    problems: [
      { path: 'x', code: 'empty', params: { limit: 1 }, actors: ['a'], links: ['service:a>b'] },
      { path: 'y', code: 'empty' },
    ],
  };
  const plain = JSON.parse(JSON.stringify(whole)) as Record<string, unknown[]>;
  it('comes back with all that may stand in it', () => {
    const read = parseGraph(plain);
    expect(read).to.deep.equal({ ok: true, value: whole });
    expect(read.ok && 'isActive' in (read.value.links[1] as object)).to.equal(true);
  });
  it('names the path of what is no part of it', () => {
    const faults = (change: object) => {
      const read = parseGraph({ ...plain, ...change });
      return read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`);
    };
    const [anActor, aLink, aFinding, aProblem] = ['actors', 'links', 'findings', 'problems'].map(
      (name) => plain[name]?.[0] as object,
    );
    const cases: readonly (readonly [object, string])[] = [
      [{ asOf: undefined }, 'asOf required'],
      [{ from: 'soon' }, 'from not-a-date'],
      [{ more: 1 }, 'more unknown-key'],
      [{ actors: [{ ...anActor, tier: 'top' }] }, 'actors[0].tier not-an-option'],
      [{ actors: [{ ...anActor, id: '' }] }, 'actors[0].id required'],
      [{ actors: [{ ...anActor, id: 'x'.repeat(65) }] }, 'actors[0].id too-long'],
      [{ actors: [{ ...anActor, more: 1 }] }, 'actors[0].more unknown-key'],
      [{ actors: [{ ...anActor, until: 'soon' }] }, 'actors[0].until not-a-date'],
      [{ actors: [{ ...anActor, place: 1 }] }, 'actors[0].place wrong-type'],
      [{ links: [{ ...aLink, kind: 'love' }] }, 'links[0].kind not-an-option'],
      [{ links: [{ ...aLink, id: 'x'.repeat(501) }] }, 'links[0].id too-long'],
      [{ links: [{ ...aLink, firstOn: 'soon' }] }, 'links[0].firstOn not-a-date'],
      [{ links: [{ ...aLink, evidence: [{ on: '2026-01-01' }] }] }, 'links[0].evidence[0].record required'],
      [{ links: [{ ...aLink, evidence: [{ record: 'r', more: 1 }] }] }, 'links[0].evidence[0].more unknown-key'],
      [{ links: [{ ...aLink, isActive: 'yes' }] }, 'links[0].isActive wrong-type'],
      [{ findings: [{ ...aFinding, severity: 'high' }] }, 'findings[0].severity not-an-option'],
      [{ findings: [{ ...aFinding, actors: [1] }] }, 'findings[0].actors[0] wrong-type'],
      [{ findings: [{ ...aFinding, more: 1 }] }, 'findings[0].more unknown-key'],
      [{ findings: [{ ...aFinding, decision: 'no' }] }, 'findings[0].decision wrong-form'],
      [{ findings: [{ ...aFinding, sign: null }] }, 'findings[0].sign required'],
      [{ problems: [{ ...aProblem, code: 'bad' }] }, 'problems[0].code not-an-option'],
      [{ problems: [{ ...aProblem, more: 1 }] }, 'problems[0].more unknown-key'],
      [{ problems: [{ ...aProblem, links: 'x' }] }, 'problems[0].links wrong-type'],
      [{ problems: [{ ...aProblem, params: 1 }] }, 'problems[0].params wrong-form'],
    ];
    for (const [change, fault] of cases) expect(faults(change), fault).to.deep.equal([fault]);
  });
});

describe('graph: ways', () => {
  const graphOfPairs = (pairs: string) =>
    graphOf({
      asOf,
      actors: [...new Set(pairs.replace(/ /g, ''))].map((id) => actor(id)),
      links: pairs.split(' ').map(([from = '', to = '']) => link(from, to)),
      findings: [finding('f', ['e']), finding('g', ['a', 'e']), finding('h', [])],
    });
  it('a part has its own links and the findings that touch it', () => {
    const { actors, links, findings, asOf: on } = neighbourhood(graphOfPairs('ab bc ca cd de ea'), 'b', 1);
    expect([actors, links, findings].map((list) => list.map((one: { id?: string; code?: string }) => one.id ?? one.code)))
      .to.deep.equal([['a', 'b', 'c'], ['service:a>b', 'service:b>c', 'service:c>a'], ['g']]); // prettier-ignore
    expect(on).to.equal(asOf);
  });
  it('of ways of one length the one whose links come first', () => {
    expect(shortestPath(graphOfPairs('ab ac bd cd'), 'a', 'd')).to.deep.equal({
      ...{ actors: ['a', 'b', 'd'], links: ['service:a>b', 'service:b>d'] },
    });
    expect(shortestPath(graphOfPairs('ab'), 'a', 'a')).to.deep.equal({ actors: ['a'], links: [] });
    expect(shortestPath(graphOfPairs('ab'), 'x', 'a')).to.equal(undefined);
    expect(shortestPath(graphOfPairs('ab'), 'x', 'x')).to.equal(undefined);
    expect(shortestPath(graphOfPairs('ab'), 'b', 'a', { isDirected: true })).to.equal(undefined);
    expect(shortestPath(graphOfPairs('ab'), 'b', 'a', {})?.actors).to.deep.equal(['b', 'a']);
  });
});

describe('graph: changes', () => {
  it('compares findings by code, community and whom they touch', () => {
    const of = (...findings: readonly GraphFinding[]) =>
      graphOf({ asOf, actors: [actor('a'), actor('b')], links: [], findings });
    const [stays, goes, comes] = [
      finding('f', ['a']),
      finding('f', ['a'], { community: 'x' }),
      finding('f', ['b'], { community: 'x' }),
    ];
    const { findings, actors, links } = compareGraphs(of(stays, goes), of({ ...stays, severity: 'must' }, comes));
    expect(findings).to.deep.equal({
      ...{ appeared: [comes], ended: [goes] },
      changed: [{ before: stays, after: { ...stays, severity: 'must' } }],
    });
    expect([actors, links]).to.deep.equal([
      { appeared: [], ended: [], changed: [] },
      { appeared: [], ended: [], changed: [] },
    ]);
  });
  it('a link that is active again has appeared, one of which nobody knows is there', () => {
    const of = (isActive: boolean | undefined) =>
      graphOf({ asOf, actors: [actor('a'), actor('b')], links: [link('a', 'b', { isActive })] });
    const changed = (one: boolean | undefined, other: boolean | undefined) => {
      const { appeared, ended, changed: both } = compareGraphs(of(one), of(other)).links;
      return [appeared.length, ended.length, both.length];
    };
    expect(changed(false, true)).to.deep.equal([1, 0, 0]);
    expect(changed(undefined, false)).to.deep.equal([0, 1, 0]);
    expect(changed(undefined, true)).to.deep.equal([0, 0, 1]);
    expect(changed(false, false)).to.deep.equal([0, 0, 0]);
  });
});

describe('graph: codes and order', () => {
  it('knows the code of a community', () => {
    const codes = ['cn-990101001001', 'cn-990101001000', 'cn-990101000001', 'cn-9901010010011', 'xcn-990101001001'];
    expect([...codes, 'cn-99010100100a', undefined].map((code) => isCommunity(code))).to.deep.equal([
      ...[true, false, true, false, false, false, false],
    ]);
  });
  it('orders by code units', () => {
    expect([compare('a', 'b'), compare('b', 'a'), compare('a', 'a'), compare('A', 'a')]).to.deep.equal([-1, 1, 0, -1]);
  });
  it('escapes its own signs in an id, and only these', () => {
    expect(linkId('service', 'a>b:c%', '居委会')).to.equal('service:a%3Eb%3Ac%25>居委会');
  });
});
