// A diagram on a page of its own, and what is asked of it: for the specs beside this file.
import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { diagram as en } from '@liandong/messages/en/diagram';
import { diagram as zhHant } from '@liandong/messages/zh-hant/diagram';
import type { Actor, Link, LinkageGraph } from '@liandong/sdk/graph';
import { registerWords } from '../../internal/words-controller.js';
import { noFilter, type Filter } from '../diagram/mask.js';
import './define.js';
import type { LianLinkageDiagram } from './linkage-diagram.js';

registerWords('en', 'diagram', en);
registerWords('zh-Hant', 'diagram', zhHant);

export const actor = (id: string, kind: Actor['kind'], community?: string, more: Partial<Actor> = {}): Actor => ({
  ...{ id, kind, name: id, tier: community ? 'community' : 'area' },
  ...(community && { community }),
  ...more,
});
export const link = (id: string, kind: Link['kind'], from: string, to: string, more: Partial<Link> = {}): Link => ({
  ...{ id, kind, from, to, evidence: [], isActive: true, ...more },
});
/** A service that ended, a meeting and a volunteer that came late, and what nobody knows the day of. */
export const quarter: LinkageGraph = {
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

export async function show(
  { graph = quarter, places = [], earlier }: Partial<LianLinkageDiagram> = {},
  lang = 'zh-Hans',
): Promise<LianLinkageDiagram> {
  const element = await fixture<LianLinkageDiagram>(
    html`<lian-linkage-diagram lang=${lang} .graph=${graph} .places=${places} .earlier=${earlier}></lian-linkage-diagram>`,
  );
  if (graph.actors?.length) await laidOut(element);
  return element;
}
/** The same in a column too narrow for list and picture side by side. */
export async function showNarrow(
  given: Partial<LianLinkageDiagram>,
  act: (element: LianLinkageDiagram) => Promise<void>,
  mode = '',
): Promise<void> {
  const column = document.body.appendChild(document.createElement('div'));
  column.style.width = '290px';
  if (mode) column.dataset['lianMode'] = mode;
  const element = Object.assign(document.createElement('lian-linkage-diagram'), { ...given, lang: 'zh-Hans' });
  column.append(element);
  try {
    await laidOut(element);
    element['isList'] = false;
    await element.updateComplete;
    await act(element);
  } finally {
    column.remove();
  }
}
export const laidOut = (element: LianLinkageDiagram) =>
  waitUntil(
    () => one(element, '.unseen[role=status]') && /^(排布好了。|Arranged\.)$/.test(said(element)),
    'it is laid out',
    { timeout: 15_000 },
  );

export const all = (element: Element, selector: string) =>
  Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>(selector));
export const one = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
export const plain = (words: string | null) => words!.replace(/\s+/g, ' ').trim();
export const text = (element: Element, selector: string) => plain(one(element, selector).textContent);
export const said = (element: Element) => text(element, '.unseen[role=status]');
export const names = (element: Element) => all(element, '.row .said').map((each) => each.textContent);
export const button = (element: Element, name: string) =>
  all(element, 'button').find((each) => each.textContent!.trim() === name) as HTMLButtonElement;
export const linkAt = (element: LianLinkageDiagram, id: string) => element['whole']!.linkIndexOf.get(id)!;
export const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

export async function press(element: LianLinkageDiagram, ...keys: readonly string[]) {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
    await frame();
  }
}
export async function filter(element: LianLinkageDiagram, change: Partial<Filter>): Promise<void> {
  element['filter'] = { ...noFilter, ...change };
  await element.updateComplete;
}
/** Opens every community, and whom the service is given to. */
export const open = async (element: LianLinkageDiagram) => {
  for (const key of ['g0', 'g1', 'g2', 'a1']) {
    const row = element['rows'].find((each) => each.key === key);
    if (row?.isOpen === false) element['toggle'](row);
  }
  await element.updateComplete;
};
export const copied = async (element: LianLinkageDiagram): Promise<string> => {
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
