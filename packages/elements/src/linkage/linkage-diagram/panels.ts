import type { LinkageGraph } from '@liandong/sdk/graph';
import { html, nothing, type TemplateResult } from 'lit';
import type { Filter } from '../diagram/mask.js';
import { kindsOfLink, looks, sampleOf, type Network } from '../diagram/network.js';
import type { Row } from '../diagram/rows.js';
import { wordOf, type Say, type Telling } from '../diagram/telling.js';
import { icon, marks, type Sort } from './icons.js';
import type { Change } from './ways.js';

/** Findings on paper. */
const mostPrinted = 500;

export const renderLegend = (say: Say): TemplateResult => html`
  <div class="panel" id="legend">
    ${(Object.keys(marks) as Sort[]).map(
      (sort) => html`
        <div class="ticks">
          ${marks[sort].map((key) => html`<span>${icon(sort, key, say(['glyphs', sampleOf(key)]))}<span>${say([sort, key])}${sort === 'kindNames' ? html`<br /><span class="soft">${say(['kindLooks', key])}</span>` : nothing}</span></span>`)}
        </div>
      `,
    )}
  </div>
`;

export interface FilterView {
  readonly say: Say;
  readonly filter: Filter;
  readonly days: readonly string[];
  readonly date: (day: string) => string;
  readonly change: (filter: Partial<Filter>) => void;
  /** Compares the graph's own day with the one that is looked at. */
  readonly compare: () => void;
}

export function renderFilter({ say, filter, days, date, change, compare }: FilterView): TemplateResult {
  const without = (set: ReadonlySet<number>, place: number): Set<number> => {
    const now = new Set(set);
    if (!now.delete(place)) now.add(place);
    return now;
  };
  const place = filter.date ? days.indexOf(filter.date) : days.length - 1;
  const tick = (name: string, isOn: boolean, toggle: () => void) =>
    html`<label><input type="checkbox" .checked=${isOn} @change=${toggle} />${name}</label>`;
  return html`
    <div class="panel" id="filter">
      <fieldset>
        <legend>${say('linkKinds')}</legend>
        <div class="ticks">
          ${kindsOfLink.map((kind, at) =>
            tick(say(['kindNames', kind]), !filter.hiddenKinds.has(at), () =>
              change({ hiddenKinds: without(filter.hiddenKinds, at) }),
            ),
          )}
        </div>
      </fieldset>
      <fieldset>
        <legend>${say('elements')}</legend>
        <div class="ticks">
          ${looks.map((look, at) =>
            tick(say(['looks', look]), !filter.hiddenLooks.has(at), () =>
              change({ hiddenLooks: without(filter.hiddenLooks, at) }),
            ),
          )}
          ${tick(say('onlyFindings'), filter.onlyFindings, () => change({ onlyFindings: !filter.onlyFindings }))}
        </div>
      </fieldset>
      ${
        days.length > 1
          ? html`<label class="days">${say('pair', { word: say('date'), text: date(days[place] ?? days[days.length - 1]!) })}
              <input
                type="range" min="0" max=${days.length - 1} .value=${String(place)} aria-valuetext=${date(days[place]!)}
                @input=${(event: Event) => {
                  const at = Number((event.target as HTMLInputElement).value);
                  change({ date: at === days.length - 1 ? undefined : (days[at] as Filter['date']) });
                }}
              />
            </label>
            ${filter.date ? html`<button type="button" @click=${compare}>${say('compareThen')}</button>` : nothing}`
          : nothing
      }
    </div>
  `;
}

/** How many are left out of a list, where any are. */
export const unlisted = (
  count: number,
  say: Say,
  put: (text: string) => TemplateResult,
): TemplateResult | typeof nothing => (count > 0 ? put(say('unlisted', { count })) : nothing);

/** Changes of one kind: where any are listed, they can be opened. On paper, where nothing can be chosen, they are open. */
export const renderChange = (
  { title, count, items }: Change,
  say: Say,
  choose?: (item: Pick<Row, 'kind' | 'index'>) => void,
): TemplateResult | typeof nothing =>
  items.length === 0
    ? nothing
    : html`
        <details ?open=${!choose}>
          <summary>${title}</summary>
          <ul>
            ${items.map(({ text, kind, index }) => html`<li>${!choose || index === undefined ? text : html`<button type="button" @click=${() => choose({ kind, index })}>${text}</button>`}</li>`)}
            ${unlisted(count - items.length, say, (text) => html`<li class="soft">${text}</li>`)}
          </ul>
        </details>
      `;

/** What was wrong with the data, in one line that can be opened. */
export function renderProblems(graph: LinkageGraph, dropped: number, say: Say): TemplateResult | typeof nothing {
  const count = graph.problems.length;
  if (count === 0 && dropped === 0) return nothing;
  return html`
    <details class="told">
      <summary>${count > 0 ? say('problems', { count }) : ''} ${dropped > 0 ? say('dropped', { count: dropped }) : ''}</summary>
      <ul>
        ${graph.problems.slice(0, 30).map(({ code, path }) => html`<li>${wordOf(say, 'problemNames', code)} <span class="soft">${path}</span></li>`)}
        ${unlisted(count - 30, say, (text) => html`<li class="soft">${text}</li>`)}
      </ul>
    </details>
  `;
}

/** Findings as a table, for paper, the worst first; nothing where there are none. */
export const renderFindingsTable = (
  { worstFirst }: Network,
  telling: Telling,
  say: Say,
): TemplateResult | typeof nothing =>
  worstFirst.length === 0
    ? nothing
    : html`
        <table>
          <thead><tr>${['severity', 'finding', 'place', 'who'].map((key) => html`<th>${say(['table', key])}</th>`)}</tr></thead>
          <tbody>
            ${worstFirst.slice(0, mostPrinted).map((place) => {
              const [severity, finding, about, ...rest] = telling.findingCells(place, 5);
              return html`<tr><td>${severity}</td><td>${finding}<br />${about}</td>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`;
            })}
            ${unlisted(worstFirst.length - mostPrinted, say, (text) => html`<tr><td colspan="4">${text}</td></tr>`)}
          </tbody>
        </table>
      `;
