/* eslint-disable lit-a11y/accessible-name -- a row is named by its text, part of which only a screen reader gets */
import { html, type TemplateResult } from 'lit';
import type { Network } from '../diagram/network.js';
import { kindsOfLink, looks, worstOf } from '../diagram/network.js';
import type { Row } from '../diagram/rows.js';
import type { Telling } from '../diagram/telling.js';
import { findingMark, icon } from './icons.js';

/** Rows above and below those that can be seen. */
const spare = 6;

export interface TreeView {
  readonly rows: readonly Row[];
  /** Place of the row that has the focus. */
  readonly active: number;
  /** How far the list is scrolled, how high it is, how high a row. */
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly network: Network;
  readonly telling: Telling;
  readonly glyphOf: (kind: string) => string;
}

/** Rows that are in the page: those that can be seen, a few more, and the one with the focus. */
export function windowOf({ rows, active, top, height, rowHeight }: TreeView): readonly [number, number] {
  const shown = Math.ceil(height / rowHeight);
  let first = Math.max(0, Math.floor(top / rowHeight) - spare);
  let end = Math.min(rows.length, first + shown + spare * 2);
  if (active >= 0 && active < rows.length && (active < first || active >= end)) {
    first = Math.max(0, active - spare);
    end = Math.min(rows.length, first + shown + spare * 2);
  }
  return [first, end];
}

export const renderRows = (view: TreeView, id: (place: number) => string): TemplateResult => {
  const { rows, rowHeight } = view;
  const [first, end] = windowOf(view);
  // As a property: an attribute of that name is refused by a strict policy.
  const room = `padding:${first * rowHeight}px 0 ${(rows.length - end) * rowHeight}px`;
  return html`<div role="none" .style=${room}>
    ${rows.slice(first, end).map((row, at) => renderRow(view, row, first + at, id(first + at)))}
  </div>`;
};

function renderRow(view: TreeView, row: Row, place: number, id: string): TemplateResult {
  const { telling, active, rowHeight } = view;
  return html`
    <div
      id=${id}
      class="row ${place === active ? 'active' : ''}"
      role="treeitem"
      data-place=${place}
      aria-level=${row.level}
      aria-posinset=${row.place}
      aria-setsize=${row.of}
      aria-selected=${place === active}
      aria-expanded=${row.isOpen === undefined ? (null as unknown as string) : String(row.isOpen)}
      .style=${`height:${rowHeight}px;padding-left:${(row.level - 1) * 18 + 4}px`}
    >
      <span class="said unseen">${telling.row(row)}</span>
      <span class="twist" aria-hidden="true">${row.isOpen === undefined ? '' : row.isOpen ? '▾' : '▸'}</span>
      <span class="shown" aria-hidden="true">${contentOf(view, row)}</span>
    </div>
  `;
}

function contentOf({ network, telling, glyphOf }: TreeView, { kind, index, actor }: Row): TemplateResult {
  const { findings } = network.graph;
  if (kind === 'finding') {
    const finding = findings[index]!;
    return html`${findingMark(finding.severity)}<span class="name ${finding.severity}">${telling.finding(finding)}</span>`;
  }
  if (kind === 'link') {
    const worst = worstOf(findings, network.findingsOfLink.get(index));
    return html`${icon('kindNames', kindsOfLink[network.kind[index]!]!)}
      <span class="name">${telling.linkName(index, actor)}</span>
      <span class="count">${worst ? findingMark(worst) : telling.activity(network.links[index]!)}</span>`;
  }
  const worst = worstOf(findings, (kind === 'actor' ? network.findingsOfActor : network.findingsOfGroup).get(index));
  if (kind === 'actor')
    return html`${icon('looks', looks[network.look[index]!]!, glyphOf(network.actors[index]!.kind))}
      <span class="name">${telling.nameOf(index).slice(0, 80)}</span>
      <span class="count">${worst ? findingMark(worst) : ''}</span>`;
  return html`<span class="name">${telling.nameOfGroup(index)}</span>
    <span class="count">${telling.sizeOf(index)}</span>${worst ? findingMark(worst) : ''}`;
}

/** Where the focus goes for a key; `undefined` where the key means nothing in a tree. */
export function moved(rows: readonly Row[], active: number, key: string, page: number): number | undefined {
  const last = rows.length - 1;
  const within = (place: number) => Math.max(0, Math.min(last, place));
  if (key === 'ArrowDown') return within(active + 1);
  if (key === 'ArrowUp') return within(active - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'PageDown') return within(active + page);
  if (key === 'PageUp') return within(active - page);
  if (key !== 'ArrowLeft') return undefined;
  // To what it is in.
  const level = rows[active]?.level ?? 1;
  for (let at = active - 1; at >= 0; at--) if (rows[at]!.level < level) return at;
  return active;
}
