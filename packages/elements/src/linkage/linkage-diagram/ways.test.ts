import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LinkageGraph } from '@liandong/sdk/graph';
import { svgOfDiagram } from '../diagram/saving.js';
import { city } from '../diagram/city.test.js';
import { actor, all, button, filter, link, linkAt, one, quarter, said, show, text } from './shown-diagram.test.js';
import type { LianLinkageDiagram } from './linkage-diagram.js';

describe('lian-linkage-diagram with a way', () => {
  it('tells what it compared in the language that the page has now', async () => {
    const { graph, places } = city(1);
    const element = await show({ graph, places, earlier: { ...graph, asOf: '2026-01-31', links: [] } });
    expect(one(element, '.paths').textContent).to.include('与 2026年1月31日 相比');
    element.lang = 'en';
    await waitUntil(() => one(element, '.paths').textContent!.includes('Compared with 31 January 2026: new links'));
    expect(one(element, '.paths').textContent).to.not.match(/多了|条联系/);
    element['leaveWay']();
    element.lang = 'zh-Hans';
    await element.updateComplete;
    expect(one(element, '.paths')).to.equal(null);
  });
  it('tells the way between two in the language that the page has now, and link by link', async () => {
    const { graph, places } = city(2);
    const element = await show({ graph, places });
    element['act']('from', { actor: 3 });
    element['act']('to', { actor: 5 });
    await element.updateComplete;
    expect(one(element, '.paths').textContent).to.include('经过 2 条联系');
    expect(all(element, '.paths li').map((each) => each.textContent!.trim())).to.have.length(2);
    element.lang = 'en';
    await waitUntil(() => one(element, '.paths').textContent!.includes('links on the way: 2'));
    (one(element, '.paths li button') as HTMLButtonElement).click();
    expect(element['chosen']).to.have.property('link');
    element['leaveWay']();
    element.lang = 'zh-Hans';
    await element.updateComplete;
    expect(one(element, '.paths')).to.equal(null);
  });
  it('draws the way between two, and compares with an earlier day', async () => {
    const { graph, places } = city(2);
    const element = await show({
      graph,
      places,
      earlier: { ...graph, asOf: '2026-01-31', links: graph.links.slice(1) },
    });
    expect(one(element, '.paths').textContent).to.include('与 2026年1月31日 相比：多了 1 条联系，少了 0 条');
    element['act']('from', { actor: 3 });
    element['act']('to', { actor: 5 });
    await element.updateComplete;
    expect(one(element, '.paths').textContent).to.include('经过 2 条联系');
    // What is saved shows the way too, still names everybody, and says of which day and how much it is.
    const { now, path: _, chosen: __, ...plain } = element['output'];
    const way = svgOfDiagram({ ...plain, path: element['output'].path });
    expect(way).to.include('opacity="0.12"');
    expect(svgOfDiagram(plain)).to.not.include('opacity="0.12"');
    const namesIn = (file: string) => (file.match(/<text [^>]*>第[^<]{4,}<\/text>/g) ?? []).length;
    expect(namesIn(way)).to.be.at.least(graph.actors.length);
    const title = /<title>([^<]*)</.exec(way)![1];
    expect(title).to.match(/截至 2026年3月31日.*经过 2 条联系/);
    // So does what is printed, in words too.
    element['beforePrint']();
    for (const sheet of all(element, '.paper > svg')) {
      expect(sheet.querySelectorAll('[opacity="0.12"]').length).to.be.above(0);
      expect(sheet.textContent).to.include('资金').and.include('必须改');
    }
    const printed = all(element, '.paper > p, .paper li').map((each) => each.textContent!.trim());
    expect(printed[0]).to.match(/ 到 .*，经过 2 条联系$/);
    expect(printed).to.have.length(3);
    expect((one(element, '.paper details') as HTMLDetailsElement).open).to.equal(true);
    element['afterPrint']();
    element['choose']({ actor: 3 });
    expect(svgOfDiagram({ ...element['output'], view: now })).to.not.equal(
      svgOfDiagram({ ...element['output'], view: now, chosen: undefined }),
    );
  });
  it('keeps the rings and signs of what lies off the way, dimmed', async () => {
    const { graph, places } = city(2);
    const [first] = graph.findings;
    const findings = (['must', 'should', 'unknown'] as const).flatMap((severity, at) => [
      { ...first!, severity, actors: [`a1-${at + 5}`] },
      { ...first!, severity, actors: [], links: [`l${at + 40}`] },
    ]);
    const element = await show({ graph: { ...graph, findings }, places });
    element['act']('from', { actor: 3 });
    element['act']('to', { actor: 5 });
    await element.updateComplete;
    const page = new DOMParser().parseFromString(svgOfDiagram(element['output']), 'image/svg+xml');
    for (const severity of ['must', 'should', 'unknown']) {
      const signs = page.querySelectorAll(`.finding.${severity}[opacity="0.35"] > path`);
      expect(signs, 'one of a link and one of an actor').to.have.length(2);
      expect(page.querySelectorAll(`.marks.${severity} [opacity="0.35"]`)).to.have.length(2);
    }
    expect(page.querySelectorAll('.rings > path[opacity="0.35"]')).to.have.length(3);
    const { path: _, ...plain } = element['output'];
    expect(svgOfDiagram(plain)).to.not.include('opacity="0.35"');
  });
});

describe('lian-linkage-diagram compared', () => {
  const earlier: LinkageGraph = {
    ...quarter,
    asOf: '2026-01-31',
    actors: [...quarter.actors.slice(0, 3), actor('商户', 'supplier', 'c1')],
    links: [
      { ...quarter.links[0]!, lastOn: '2026-01-05' },
      { ...quarter.links[1]!, isActive: true },
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
      /^与 2026年1月31日 相比：多了 2 条联系，少了 2 条联系，变了 1 条联系，多了 1 个行动者，少了 1 个行动者，变了 0 个行动者/,
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
    const link = { ...quarter.links[0]!, isActive: undefined, firstOn: undefined, lastOn: undefined } as never;
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
  it('tells the order of the two days: by a later one, what had not begun is new and what ends is gone', async () => {
    const later: LinkageGraph = {
      ...quarter,
      asOf: '2026-04-30',
      actors: [...quarter.actors, actor('新社', 'communityOrganization', 'c1')],
      links: [
        ...[quarter.links[0]!, quarter.links[1]!, { ...quarter.links[2]!, isActive: false }, quarter.links[3]!],
        link('l9', 'service', '新社', '居委会', { firstOn: '2026-04-02' }),
      ],
    };
    for (const [lang, sentence] of [
      ['zh-Hans', '截至 2026年4月30日：多了 1 条联系，少了 1 条联系，变了 0 条联系，多了 1 个行动者，少了 0 个行动者'],
      ['zh-Hant', '截至 2026年4月30日：多了 1 條聯繫，少了 1 條聯繫，變了 0 條聯繫，多了 1 個行動者，少了 0 個行動者'],
      ['en', 'As of 30 April 2026: new links: 1, links gone: 1, links changed: 0, new actors: 1, actors gone: 0'],
    ] as const)
      expect(text(await show({ earlier: later }, lang), '.paths')).to.satisfy((said: string) =>
        said.startsWith(sentence),
      );
    const element = await show({ earlier: later });
    const [[, begun], [, ended]] = (await opened(element)) as [string[], string[]];
    expect(begun).to.equal('服务：新社 到 居委会，从 2026年4月2日 起');
    expect(ended).to.match(/^会议：居委会 到 志愿队/);
    expect(Array.from(element['way']!.links), 'what will be gone is in the picture').to.deep.equal([
      linkAt(element, 'l3'),
    ]);
  });
  it('orders two days of one graph too, whichever of them is looked at', async () => {
    const element = await show();
    await filter(element, { date: '2026-02-15' });
    element['panel'] = 'filter';
    await element.updateComplete;
    button(element, '同这一天相比').click();
    await filter(element, { date: '2026-01-05' });
    expect(said(element)).to.match(/^截至 2026年2月15日：多了 0 条联系，少了 1 条联系，.*多了 1 个行动者，少了 0 个/);
  });
  it('tells of an actor the new name, kind and community, of a link the new kind and ends', async () => {
    const [office, committee, group, team] = quarter.actors;
    const before: LinkageGraph = {
      ...quarter,
      asOf: '2026-01-31',
      actors: [
        { ...office!, name: '街道办' },
        { ...committee!, kind: 'station' },
        { ...group!, community: 'c2', name: '老互助会' },
        { ...team!, from: '2026-02-14' },
      ],
      links: [
        { ...quarter.links[0]!, kind: 'service' },
        { ...quarter.links[2]!, to: '互助会', lastOn: '2026-03-05' },
        ...[quarter.links[1]!, quarter.links[3]!],
      ],
    };
    const element = await show({ earlier: before });
    const told = await opened(element);
    expect(told.find(([title]) => title === '变了 3 个行动者')!.slice(1)).to.deep.equal([
      '街道办 → 街道',
      '居委会，社区服务站 → 居（村）民委员会',
      '老互助会，c2 → 互助会，c1',
    ]);
    expect(told.find(([title]) => title === '变了 2 条联系')!.slice(1)).to.deep.equal([
      '服务：街道 到 居委会 → 资金：街道 到 居委会',
      '会议：居委会 到 互助会，从 2026年3月1日 起，最近一次 2026年3月5日 → 会议：居委会 到 志愿队，从 2026年3月1日 起，最近一次 2026年3月20日',
    ]);
    button(element, '街道办 → 街道').click();
    expect(element['chosen']).to.deep.equal({ actor: 0 });
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
