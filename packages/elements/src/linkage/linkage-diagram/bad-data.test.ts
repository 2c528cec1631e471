import { expect } from '@open-wc/testing';
import type { Actor, Link, LinkageGraph } from '@liandong/sdk/graph';
import { saveSvg } from './outputs.js';
import { all, filter, one, quarter, said, show, text } from './shown-diagram.test.js';

describe('lian-linkage-diagram with bad data', () => {
  const graph = (actors: readonly unknown[], links: readonly unknown[]) =>
    ({ asOf: '2026-03-31', actors, links, findings: [], problems: [] }) as unknown as LinkageGraph;
  it('says that there is nobody', async () => {
    expect((await show({ graph: graph([], []) })).shadowRoot!.textContent).to.include('还没有行动者');
    expect((await show({ graph: 'x' as unknown as LinkageGraph })).shadowRoot!.textContent).to.include('还没有行动者');
  });
  it('tells what it left out, and shows names as names', async () => {
    const name = '<img src=x onerror=window.hit=1>';
    const actors = [
      { id: 'a', kind: 'committee', tier: 'community', community: 'c', name },
      { id: 'b', kind: 'no such kind', tier: 'community', community: 'c', name: 'B'.repeat(10_000) },
      { id: 'b', kind: 'station', tier: 'community', community: 'c', name: 'twice' },
    ];
    const links = [
      { id: '1', kind: 'funding', from: 'a', to: 'b', isActive: true },
      { id: '2', kind: 'funding', from: 'a', to: 'nobody', isActive: true },
      { id: '3', kind: 'funding', from: 'a', to: 'a', isActive: true },
      { id: '1', kind: 'service', from: 'b', to: 'a', isActive: true },
      { id: '4', kind: 'no such kind', from: 'b', to: 'a', isActive: true },
      null,
    ];
    const element = await show({ graph: graph(actors, links) });
    expect(one(element, '.told').textContent).to.include('有 4 条联系没有画出');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    element['choose']({ actor: 0 });
    await element.updateComplete;
    expect(one(element, '.details .heading').textContent).to.equal(name);
    expect(all(element, '.details li').length).to.equal(1);
    element['choose']({ actor: 1 });
    await element.updateComplete;
    expect(one(element, '.details .soft').textContent).to.match(/^其他 · 社区层面/);
  });
  it('says so of an unknown tier, and shows an unknown problem as it was given', async () => {
    const given = graph([{ id: 'a', kind: 'committee', tier: 'moon', community: 'c', name: '甲' }], []);
    const problems = [{ code: 'odd "thing"', path: 'links[0]' }];
    for (const [lang, tier, problem] of [
      ['zh-Hans', '层面不清楚', '不认识的问题“odd "thing"”'],
      ['en', 'Unknown tier', 'A problem of an unknown kind: "odd "thing""'],
    ] as const) {
      const element = await show({ graph: { ...given, problems } as unknown as LinkageGraph }, lang);
      element['choose']({ actor: 0 });
      await element.updateComplete;
      expect(one(element, '.details .soft').textContent).to.include(tier);
      expect(said(element)).to.include(tier);
      expect(one(element, '.told li').textContent).to.include(problem);
    }
  });
  it('stays awake with a hundred thousand links', async () => {
    const actors = Array.from({ length: 2000 }, (_, at): Actor => ({
      id: `${at}`,
      kind: 'volunteer',
      tier: 'community',
      community: `c${at % 40}`,
      name: `${at}`,
    }));
    const links = Array.from({ length: 100_000 }, (_, at): Link => ({
      id: `l${at}`,
      kind: 'service',
      from: `${at % 2000}`,
      to: `${(at * 7 + 1 + Math.floor(at / 2000)) % 2000}`,
      evidence: [],
      isActive: true,
    }));
    const element = await show({ graph: graph(actors, links) });
    expect(one(element, '.summary').textContent).to.include('条联系');
  }).timeout(60_000);
});

describe('lian-linkage-diagram of no day', () => {
  for (const asOf of [undefined, 'soon', '2026-13-45'])
    it(`makes none up, and compares with nothing: ${asOf}`, async () => {
      const earlier = { ...quarter, asOf: '2026-01-31', links: [] } as LinkageGraph;
      const element = await show({ graph: { ...quarter, asOf } as never, earlier });
      element['panel'] = 'filter';
      await element.updateComplete;
      expect(text(element, '.summary')).to.equal('不知道是哪一天的 · 4 个行动者，4 条联系，2 处发现');
      expect(all(element, '.days, .paths')).to.deep.equal([]);
      const other = await show({ earlier: { ...earlier, asOf } as never });
      expect(all(other, '.paths')).to.deep.equal([]);
      const files: string[] = [];
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        files.push(this.download);
      };
      saveSvg(element['output']);
      HTMLAnchorElement.prototype.click = click;
      expect(files).to.deep.equal(['联动图.svg']);
    });
});

describe('lian-linkage-diagram of malformed items', () => {
  for (const [problem, said] of [
    [{}, '不认识的问题“…”'],
    [{ code: 5, path: 7 }, '不认识的问题“5” 7'],
    [{ path: 'links[0]' }, '不认识的问题“…” links[0]'],
  ] as const)
    it(`tells of a problem: ${JSON.stringify(problem)}`, async () => {
      const element = await show({ graph: { ...quarter, problems: [problem] } as never });
      expect(text(element, '.told li')).to.equal(said);
    });
  const [first] = quarter.links;
  const bad: readonly (readonly [string, object])[] = [
    ['links', { evidence: [null] }],
    ['links', { evidence: null }],
    ['links', { firstOn: 20260101 }],
    ['links', { lastOn: {} }],
    ['findings', { code: undefined }],
    ['findings', { code: 5 }],
    ['findings', { decision: {} }],
    ['findings', { decision: { question: 'linkage.isMoving', reasons: [null, {}] } }],
    ['findings', { sign: {} }],
    ['findings', { sign: { facts: {}, cites: null } }],
    ['findings', { sign: { facts: { largestSource: {}, allMoney: 'x' } } }],
    ['findings', { overdue: 'x' }],
    [
      'findings',
      { overdue: [null, {}, { id: 't', dueOn: 5, owner: 'x' }, { id: 't', dueOn: '2026-03-01', owner: 'x' }] },
    ],
    ['findings', { notAgreed: [null, { on: {} }, { id: 'a', on: '2026-03-01', by: 'x' }] }],
    ['findings', { largestSource: { numerator: 'x', denominator: {} } }],
    ['findings', { largestSource: { kind: 'x', numerator: 1, denominator: 2, carriers: null } }],
    ['findings', { roles: 'x' }],
    ['findings', { roles: [null, { who: 'x' }] }],
  ];
  for (const [where, item] of bad)
    it(`draws and tells on: ${where} ${JSON.stringify(item)}`, async () => {
      const found = { code: 'x', actors: ['居委会'], links: ['l1'], severity: 'must' };
      const broken = where === 'links' ? { links: [{ ...first, ...item }] } : { findings: [{ ...found, ...item }] };
      const element = await show({ graph: { ...quarter, ...broken } as never });
      element['keyboard'].nextFinding();
      await element.updateComplete;
      expect(text(element, '.details')).to.match(/^居委会/);
      element['choose']({ link: 0 });
      await element.updateComplete;
      expect(text(element, '.details'))
        .to.match(/^资金/)
        .and.not.match(/undefined|NaN|object|1970/);
      await filter(element, { hiddenLooks: new Set([4]) });
      expect(text(element, '.summary')).to.include('3 个行动者（共 4）');
    });
});
