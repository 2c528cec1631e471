import { expect } from '@open-wc/testing';
import { daysOf } from '../diagram/mask.js';
import { networkOf } from '../diagram/network.js';
import {
  all,
  button,
  copied,
  filter,
  linkAt,
  names,
  one,
  open,
  quarter,
  said,
  show,
  text,
} from './shown-diagram.test.js';

describe('lian-linkage-diagram on another day', () => {
  it('stops on the days on which something began and on which something ended', () =>
    expect(daysOf(networkOf(quarter))).to.deep.equal([
      ...['2025-06-01', '2026-01-05', '2026-02-10', '2026-02-15', '2026-03-01', '2026-03-31'],
    ]));
  it('has no stop on a day that is none', () => {
    const [first] = quarter.links;
    const network = networkOf({ ...quarter, links: [{ ...first!, firstOn: '2025-13-45' as never }] });
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
