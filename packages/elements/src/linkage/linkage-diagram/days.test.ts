import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Actor, Link, LinkageGraph } from '@liandong/sdk/graph';
import { daysOf, noFilter, type Filter } from '../diagram/mask.js';
import { networkOf } from '../diagram/network.js';
import './define.js';
import { saveSvg } from './outputs.js';
import type { LianLinkageDiagram } from './linkage-diagram.js';

const actor = (id: string, kind: Actor['kind'], community?: string, more: Partial<Actor> = {}): Actor => ({
  ...{ id, kind, name: id, tier: community ? 'community' : 'area' },
  ...(community && { community }),
  ...more,
});
const link = (id: string, kind: Link['kind'], from: string, to: string, more: Partial<Link> = {}): Link => ({
  ...{ id, kind, from, to, evidence: [], isActive: true, ...more },
});
/** A service that ended, a meeting and a volunteer that came late, and what nobody knows the day of. */
const graph: LinkageGraph = {
  asOf: '2026-03-31',
  actors: [
    actor('街道', 'government'),
    actor('居委会', 'committee', 'c1'),
    actor('互助会', 'communityOrganization', 'c1'),
    actor('志愿队', 'volunteer', 'c2', { from: '2026-02-15' }),
  ],
  links: [
    link('l1', 'funding', '街道', '居委会', { firstOn: '2026-01-05', lastOn: '2026-03-05' }),
    link('l2', 'service', '居委会', '互助会', { firstOn: '2025-06-01', lastOn: '2026-02-10', isActive: false }),
    link('l3', 'meeting', '居委会', '志愿队', { firstOn: '2026-03-01', lastOn: '2026-03-20' }),
    link('l4', 'information', '互助会', '街道', { isActive: undefined }),
  ],
  findings: [
    { code: 'linkage.isMoving', actors: ['居委会'], links: [], community: 'c1', severity: 'must' },
    { code: 'linkage.isMoving', actors: [], links: ['l3'], community: 'c2', severity: 'should' },
  ],
  problems: [],
};

async function show(given: Partial<LianLinkageDiagram> = {}): Promise<LianLinkageDiagram> {
  const element = await fixture<LianLinkageDiagram>(
    html`<lian-linkage-diagram lang="zh-Hans" .graph=${given.graph ?? graph} .earlier=${given.earlier}></lian-linkage-diagram>`,
  );
  await waitUntil(() => said(element) === '排布好了。', 'it is laid out', { timeout: 15_000 });
  return element;
}
const all = (element: Element, selector: string) =>
  Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>(selector));
const one = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const text = (element: Element, selector: string) => one(element, selector).textContent!.replace(/\s+/g, ' ').trim();
const said = (element: Element) => text(element, '.unseen[role=status]');
const names = (element: Element) => all(element, '.row .said').map((each) => each.textContent);
const button = (element: Element, name: string) =>
  all(element, 'button').find((each) => each.textContent!.trim() === name) as HTMLButtonElement;
const linkAt = (element: LianLinkageDiagram, id: string) => element['whole']!.linkIndexOf.get(id)!;

async function filter(element: LianLinkageDiagram, change: Partial<Filter>): Promise<void> {
  element['filter'] = { ...noFilter, ...change };
  await element.updateComplete;
}
/** Of each community, how many and what was found, as its row says. */
const open = async (element: LianLinkageDiagram) => {
  for (const key of ['g0', 'g1', 'g2', 'a1']) {
    const row = element['rows'].find((each) => each.key === key);
    if (row?.isOpen === false) element['toggle'](row);
  }
  await element.updateComplete;
};
const copied = async (element: LianLinkageDiagram): Promise<string> => {
  const taken: string[] = [];
  const { writeText } = navigator.clipboard;
  navigator.clipboard.writeText = (words) => Promise.resolve(void taken.push(words));
  try {
    element['panel'] = 'more';
    await element.updateComplete;
    button(element, '复制成表格').click();
    await waitUntil(() => taken.length > 0);
    return taken[0]!;
  } finally {
    navigator.clipboard.writeText = writeText;
  }
};

describe('lian-linkage-diagram on another day', () => {
  it('stops on the days on which something began and on which something ended', () =>
    expect(daysOf(networkOf(graph))).to.deep.equal([
      ...['2025-06-01', '2026-01-05', '2026-02-10', '2026-02-15', '2026-03-01', '2026-03-31'],
    ]));
  it('has no stop on a day that is none', () => {
    const [first] = graph.links;
    const network = networkOf({ ...graph, links: [{ ...first!, firstOn: '2025-13-45' as never }] });
    expect(daysOf(network)).to.deep.equal(['2026-02-15', '2026-03-31']);
  });
  it('tells of a link what it was then: active before it ended, over from that day on', async () => {
    const element = await show();
    for (const [date, state] of [
      ['2026-01-05', '在进行'],
      ['2026-02-10', '已经停了'],
      [undefined, '已经停了'],
    ] as const) {
      await filter(element, { ...(date && { date }) });
      element['choose']({ link: linkAt(element, 'l2') });
      await element.updateComplete;
      expect(text(element, '.details .soft'), String(date)).to.match(new RegExp(`^${state}`));
    }
    await filter(element, { date: '2026-01-05' });
    expect(element['network']!.links[linkAt(element, 'l1')], 'no later day is known yet').to.not.include({
      lastOn: '2026-03-05',
    });
  });
  it('counts what was there then, and says that findings are of the graph’s own day', async () => {
    const element = await show();
    expect(text(element, '.summary')).to.equal('截至 2026年3月31日 · 4 个行动者，4 条联系，2 处发现');
    await filter(element, { date: '2026-02-10' });
    expect(text(element, '.summary')).to.equal(
      '截至 2026年2月10日 · 3 个行动者，3 条联系，发现只按 2026年3月31日 得出',
    );
    expect(said(element), 'said aloud').to.equal(text(element, '.summary'));
  });
  it('lists no finding of its own day on another, neither in rows, details, print nor copy; F8 has nowhere to go', async () => {
    const element = await show();
    await open(element);
    expect(names(element).join('\n')).to.include('必须改');
    await filter(element, { date: '2026-02-10' });
    expect(names(element)).to.deep.equal([
      ...['地区支持，1 个行动者', '街道，政府，地区层面，联系出去 1 条，联系进来 1 条', 'c1，2 个行动者'],
      ...['居委会，居（村）民委员会，社区层面，联系出去 1 条，联系进来 1 条'],
      ...['资金：来自 街道，在进行', '服务：给 互助会，已经停了'],
      ...['互助会，社区社会组织，社区层面，联系出去 1 条，联系进来 1 条'],
    ]);
    expect(button(element, '没有列出发现').disabled).to.equal(true);
    element['keyboard'].nextFinding();
    expect(element['chosen']).to.equal(undefined);
    const table = await copied(element);
    expect(table.split('\n')[0]).to.equal('截至 2026年2月10日 · 3 个行动者，3 条联系，发现只按 2026年3月31日 得出');
    expect(table).to.include('服务\t居委会\t互助会\t2025-06-01\t2026-02-10\t已经停了');
    expect(table).to.not.match(/志愿队|会议|必须改/);
    element['beforePrint']();
    expect(all(element, '.paper table')).to.have.length(0);
    element['afterPrint']();
  });
  it('lets go of who was not there yet, and does not find them', async () => {
    const element = await show();
    element['choose']({ actor: element['whole']!.indexOf.get('志愿队')! });
    await filter(element, { date: '2026-02-10' });
    expect(element['chosen']).to.equal(undefined);
    const input = one(element, 'input[type=search]') as HTMLInputElement;
    input.value = '志愿';
    input.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(text(element, '.search')).to.equal('没有找到');
  });
});

describe('lian-linkage-diagram of what is not moving', () => {
  const reason = { code: 'linkage.isMoving.carriedOut', facts: { meetings: 1, due: 3, done: 1 }, cites: [] };
  const decision = { question: 'linkage.isMoving', reasons: [reason], missing: [] };
  const found = { code: 'linkage.isMoving.linkedNotMoving', actors: ['居委会'], links: ['l3'], severity: 'should' };
  const of = (more: object) => ({ ...graph, findings: [{ ...found, ...more }] }) as unknown as LinkageGraph;
  it('says so of the link, in place of active, and how much is overdue where the answer says so', async () => {
    const element = await show({ graph: of({ decision }) });
    const l3 = linkAt(element, 'l3');
    element['choose']({ link: l3 });
    await element.updateComplete;
    expect(said(element)).to.equal(
      '会议：居委会 到 志愿队，没有动起来，应当改进：联而不动：开了会，议定的事没有办，到期 3 件，没有办 2 件',
    );
    expect(text(element, '.details')).to.match(/没有动起来 · 从.*到期 3 件，没有办 2 件/);
    element['keyboard'].nextFinding();
    expect(said(element)).to.include('到期 3 件，没有办 2 件');
    await filter(element, { date: '2026-03-05' });
    expect(element['telling']!.link(l3), 'findings are of the graph’s own day').to.include('在进行');
  });
  it('says nothing of what is due where nothing is', async () => {
    const element = await show({ graph: of({}) });
    expect(element['telling']!.link(linkAt(element, 'l3'))).to.match(/没有动起来，.*没有办$/);
    expect(element['telling']!.link(linkAt(element, 'l1'))).to.match(/在进行$/);
  });
});

describe('lian-linkage-diagram with a filter', () => {
  it('says how many of how many, in the summary and in the list, and goes to the findings that are left', async () => {
    const element = await show();
    // Volunteers and the meeting with them are left out, and the finding about that meeting.
    await filter(element, { hiddenLooks: new Set([4]) });
    expect(text(element, '.summary')).to.equal(
      '截至 2026年3月31日 · 3（共 4） 个行动者，3（共 4） 条联系，1（共 2） 处发现',
    );
    await open(element);
    expect(names(element)).to.include(
      '居委会，居（村）民委员会，社区层面，联系出去 1 条，联系进来 1 条，必须改：是不是既联又动',
    );
    for (let press = 0; press < 3; press++) {
      element['keyboard'].nextFinding();
      expect(element['finding']).to.equal(0);
    }
    expect(await copied(element)).to.not.match(/志愿队|会议|应当改进/);
    element['beforePrint']();
    expect(all(element, '.paper tbody tr')).to.have.length(1);
    element['afterPrint']();
  });
  it('says so where nothing passes, in place of the picture and aloud, and shows all again', async () => {
    const element = await show();
    await filter(element, { hiddenLooks: new Set([0, 1, 2, 3, 4, 5, 6]) });
    expect(text(element, '.frame .note')).to.equal('筛选以后什么也没有。 看全部');
    expect(said(element)).to.equal('筛选以后什么也没有。');
    expect(one(element, '.tree').hidden, 'no list of nothing').to.equal(true);
    await expect(element).to.be.accessible();
    (one(element, '.frame .note button') as HTMLButtonElement).click();
    await waitUntil(() => element.shadowRoot!.activeElement?.className === 'tree');
    expect(text(element, '.summary')).to.include('4 个行动者，4 条联系');
    expect(one(element, '.frame .note')).to.equal(null);
  });
  it('goes by F8 to whom a finding names and who is seen', async () => {
    const found = { ...graph.findings[0]!, actors: ['志愿队', '互助会'], community: undefined } as never;
    const element = await show({ graph: { ...graph, findings: [found] } });
    await filter(element, { hiddenLooks: new Set([4]) });
    element['keyboard'].nextFinding();
    expect(element['chosen']).to.deep.equal({ actor: element['whole']!.indexOf.get('互助会') });
  });
  it('shows only what is broken: what has findings, and links that are over; on another day these alone', async () => {
    const element = await show();
    element['panel'] = 'filter';
    await element.updateComplete;
    const tick = all(element, '#filter label').find((each) => each.textContent!.trim() === '只看有发现的和停了的')!;
    tick.querySelector('input')!.click();
    await element.updateComplete;
    await open(element);
    expect(names(element)).to.include('服务：给 互助会，已经停了');
    expect(text(element, '.summary'), 'the supporter has neither').to.include(
      '3（共 4） 个行动者，2（共 4） 条联系，2 处发现',
    );
    await filter(element, { onlyFindings: true, date: '2026-02-10' });
    expect(text(element, '.summary')).to.include('2（共 3） 个行动者，1（共 3） 条联系，发现只按');
    await filter(element, { onlyFindings: true, date: '2026-01-05' });
    expect(text(element, '.summary')).to.include('0（共 3） 个行动者');
  });
  it('keeps everybody of a community with a finding that names nobody', async () => {
    const lost = { code: 'linkage.isTriadComplete.community.organization', actors: [], links: [], severity: 'must' };
    const findings = [
      { ...lost, community: 'c2' },
      { ...lost, community: 'c9' },
    ] as unknown as LinkageGraph['findings'];
    const element = await show({ graph: { ...graph, findings } });
    await filter(element, { onlyFindings: true });
    expect(text(element, '.summary')).to.include('3（共 4） 个行动者，2（共 4） 条联系，1（共 2） 处发现');
    element['keyboard'].nextFinding();
    expect(element['finding']).to.equal(0);
  });
});

describe('lian-linkage-diagram compared', () => {
  const earlier: LinkageGraph = {
    ...graph,
    asOf: '2026-01-31',
    actors: [...graph.actors.slice(0, 3), actor('商户', 'supplier', 'c1')],
    links: [
      { ...graph.links[0]!, lastOn: '2026-01-05' },
      { ...graph.links[1]!, isActive: true },
      link('l9', 'funding', '商户', '居委会'),
    ],
    findings: [],
  };
  const opened = async (element: LianLinkageDiagram) => {
    all(element, '.paths details').forEach((each) => ((each as HTMLDetailsElement).open = true));
    await element.updateComplete;
    return all(element, '.paths details').map((each) => [
      each.querySelector('summary')!.textContent,
      ...Array.from(each.querySelectorAll('li'), (item) => item.textContent!.trim()),
    ]);
  };
  it('lists which links are new, gone and changed, and goes to those that are still there', async () => {
    const element = await show({ earlier });
    expect(text(element, '.paths')).to.match(
      /^与 2026年1月31日 相比：多了 2 条联系，少了 2 条联系，变了 1 条联系，多了 1 个行动者，少了 1 个行动者/,
    );
    expect(await opened(element)).to.deep.equal([
      ['多了 2 条联系', '会议：居委会 到 志愿队，从 2026年3月1日 起，最近一次 2026年3月20日', '信息：互助会 到 街道'],
      ['少了 2 条联系', '服务：居委会 到 互助会，从 2025年6月1日 起，最近一次 2026年2月10日', '资金：商户 到 居委会'],
      [
        '变了 1 条联系',
        '资金：街道 到 居委会，从 2026年1月5日 起，最近一次 2026年1月5日 → 从 2026年1月5日 起，最近一次 2026年3月5日',
      ],
      ['多了 1 个行动者', '志愿队，社区志愿者'],
      ['少了 1 个行动者', '商户，提供资源的一方'],
    ]);
    expect(button(element, '商户，提供资源的一方'), 'nor is who is gone').to.equal(undefined);
    expect(button(element, '资金：商户 到 居委会'), 'it is in no picture any more').to.equal(undefined);
    (all(element, '.paths li button')[0] as HTMLButtonElement).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element['chosen']).to.deep.equal({ link: linkAt(element, 'l3') });
    expect(said(element)).to.match(/^会议：居委会 到 志愿队/);
  });
  it('lists no more than thirty of a kind, and says how many more there are', async () => {
    const links = Array.from({ length: 45 }, (_, at) => link(`x${at}`, 'service', '商户', '居委会'));
    const element = await show({ earlier: { ...earlier, links } });
    const gone = (await opened(element)).find(([title]) => title === '少了 45 条联系')!;
    expect(gone).to.have.length(32);
    expect(gone[31]).to.equal('还有 15 处没有列出');
  });
  it('says of a change both what was and what is, and that it is known again whether it goes on', async () => {
    const link = { ...graph.links[0]!, isActive: undefined, firstOn: undefined, lastOn: undefined } as never;
    const element = await show({ earlier: { ...earlier, links: [link] } });
    const [, changed] = (await opened(element)).find(([title]) => title === '变了 1 条联系')!;
    expect(changed).to.equal(
      '资金：街道 到 居委会，是否在进行不清楚 → 在进行，从 2026年1月5日 起，最近一次 2026年3月5日',
    );
  });
  it('goes to who is new', async () => {
    const element = await show({ earlier });
    await opened(element);
    button(element, '志愿队，社区志愿者').click();
    expect(element['chosen']).to.deep.equal({ actor: element['whole']!.indexOf.get('志愿队') });
  });
  it('opens a link that the filter hides with a word that it does, and shows it when that is asked', async () => {
    const element = await show({ earlier });
    await filter(element, { hiddenKinds: new Set([3]) });
    await opened(element);
    button(element, '会议：居委会 到 志愿队，从 2026年3月1日 起，最近一次 2026年3月20日').click();
    await element.updateComplete;
    expect(text(element, '.details')).to.match(/^筛选以后看不到它。 看全部 会议：居委会 到 志愿队/);
    expect(said(element)).to.match(/^会议：居委会 到 志愿队.*筛选以后看不到它。$/);
    (one(element, '.details button') as HTMLButtonElement).click();
    await waitUntil(() => element['rows'][element['active']]!.key.endsWith(`l${linkAt(element, 'l3')}`));
    await element.updateComplete;
    expect(text(element, '.details')).to.match(/^会议：居委会 到 志愿队/);
    expect(element.shadowRoot!.activeElement!.className).to.equal('tree');
  });
  it('compares two days of one graph that the reader chooses', async () => {
    const element = await show();
    element['panel'] = 'filter';
    await filter(element, { date: '2026-01-05' });
    button(element, '同这一天相比').click();
    await element.updateComplete;
    expect(text(element, '.summary')).to.match(/^截至 2026年3月31日/);
    const sentence = '与 2026年1月5日 相比：多了 1 条联系，少了 1 条联系，变了 1 条联系，多了 1 个行动者';
    expect(said(element)).to.include(sentence);
    expect((await opened(element))[0]).to.deep.equal([
      ...['多了 1 条联系', '会议：居委会 到 志愿队，从 2026年3月1日 起，最近一次 2026年3月20日'],
    ]);
    // The other end of the comparison goes with the slider.
    await filter(element, { date: '2026-02-10' });
    expect(said(element)).to.include('与 2026年1月5日 相比：多了 0 条联系，少了 1 条联系');
    button(element, '关闭').click();
    await filter(element, {});
    expect(one(element, '.paths')).to.equal(null);
  });
});

describe('lian-linkage-diagram of no day', () => {
  for (const asOf of [undefined, 'soon', '2026-13-45'])
    it(`makes none up, and compares with nothing: ${asOf}`, async () => {
      const earlier = { ...graph, asOf: '2026-01-31', links: [] } as LinkageGraph;
      const element = await show({ graph: { ...graph, asOf } as never, earlier });
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
      const element = await show({ graph: { ...graph, problems: [problem] } as never });
      expect(text(element, '.told li')).to.equal(said);
    });
  const [first] = graph.links;
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
      const element = await show({ graph: { ...graph, ...broken } as never });
      element['keyboard'].nextFinding();
      await element.updateComplete;
      expect(text(element, '.details')).to.match(/^居委会/);
      element['choose']({ link: 0 });
      await element.updateComplete;
      expect(text(element, '.details'))
        .to.match(/^资金/)
        .and.not.match(/undefined|NaN|object|1970/);
      await filter(element, { hiddenLooks: new Set([4]) });
      expect(text(element, '.summary')).to.include('3（共 4） 个行动者');
    });
});
