import type { LinkageGraph } from '@liandong/sdk/graph';
import { html, nothing, type TemplateResult } from 'lit';
import type { Filter } from '../diagram/mask.js';
import { kindsOfLink, looks, sampleOf, type Network } from '../diagram/network.js';
import type { Chosen } from '../diagram/scene.js';
import type { Palette } from '../diagram/palette.js';
import { wordOf, type Say, type Telling } from '../diagram/telling.js';
import { actorMark, findingMark, linkMark } from './icons.js';
import type { Change } from './ways.js';

/** Findings on paper. */
const mostPrinted = 500;

export const renderLegend = (say: Say, palette: Palette): TemplateResult => html`
  <div class="panel" id="legend">
    <div class="ticks">
      ${looks.map((look) => html`<span class="key">${actorMark(look, say(['glyphs', sampleOf(look)]), palette)}${say(['looks', look])}</span>`)}
    </div>
    <div class="ticks">
      ${kindsOfLink.map((kind) => html`<span class="key">${linkMark(kind, palette)}${say(['kindNames', kind])}<span class="soft"> ${say(['kindLooks', kind])}</span></span>`)}
    </div>
    <div class="ticks">
      ${(['must', 'should', 'unknown'] as const).map((one) => html`<span class="key">${findingMark(one)}${say(['severities', one])}</span>`)}
    </div>
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

/** Changes of one kind: where any are listed, they can be opened. */
export const renderChange = (
  { title, count, items }: Change,
  say: Say,
  choose: (chosen: Chosen) => void,
): TemplateResult | typeof nothing =>
  items.length === 0
    ? nothing
    : html`
        <details>
          <summary>${title}</summary>
          <ul>
            ${items.map(({ text, link }) => html`<li>${link === undefined ? text : html`<button type="button" @click=${() => choose({ link })}>${text}</button>`}</li>`)}
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
      <summary>${count > 0 ? say('problems', { count }) : say('dropped', { count: dropped })}</summary>
      <ul>
        ${count > 0 && dropped > 0 ? html`<li>${say('dropped', { count: dropped })}</li>` : nothing}
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
