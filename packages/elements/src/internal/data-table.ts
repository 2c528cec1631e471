import { html, nothing, type TemplateResult } from 'lit';
import { tabbed } from './copy-table.js';
import { onScroll } from './scrolling.js';

/** A cell: its text, which is what is copied, and how it is shown where that is more than the text. */
export type Cell = string | { readonly text: string; readonly shown: unknown };

/** A table beside a picture: the same, in words and numbers. */
export interface DataTable {
  /** Unique in the element. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly isNumber?: boolean }[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Cell[])[];
}

const longest = 120;

/** A text as short as somebody reads one in a table. */
export const short = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`;

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

/** The whole table as text for a spreadsheet, also what is not shown. */
export const textOfTable = ({ columns, rows }: DataTable): string =>
  tabbed([columns.map(({ label }) => label), ...rows.map((row) => row.map(textOf))]);

/**
 * The table as the page shows it, in a box that scrolls where it is narrow. Rows from `first` on are hidden on a screen and printed;
 * rows from `most` on are only copied.
 */
export function renderTable({ id, caption, columns, rows }: DataTable, first = Infinity, most = 500): TemplateResult {
  const kind = (at: number) => (columns[at]?.isNumber ? 'number' : nothing);
  const cell = (one: Cell) => (typeof one === 'string' ? short(one) : one.shown);
  // The roles are those that these elements have: narrow, rows become lines, and some browsers then forget them.
  return html`
    <div class="frame"><div class="scroll" role="group" aria-labelledby="${id}-caption" @scroll=${onScroll}>
      <table role="table">
        <caption id="${id}-caption">${caption}</caption>
        <thead>
          <tr role="row">${columns.map(({ label }, at) => html`<th scope="col" role="columnheader" class=${kind(at)}>${label}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.slice(0, most).map(
            ([name, ...rest], at) => html`
              <tr role="row" class=${at >= first ? 'further' : nothing}>
                <th scope="row" role="rowheader">${name === undefined ? nothing : cell(name)}</th>
                ${rest.map(
                  (one, place) =>
                    html`<td role="cell" class=${kind(place + 1)}><span class="column" aria-hidden="true">${columns[place + 1]?.label}</span>${cell(one)}</td>`,
                )}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div></div>
  `;
}
