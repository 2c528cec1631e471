import { html, nothing, type TemplateResult } from 'lit';
import type { Grids } from './grids.js';
import { onScroll } from './scrolling.js';

/** A grid with heads above and at the side. A cell is a `td` with `role="gridcell"`, `data-cell` and `tabindex="-1"`; a click on it opens it. */
export interface Grid {
  /** Stands before the ids of this grid, which are known only within its root. */
  readonly id: string;
  readonly label: string;
  /** What the heads at the side are. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** `head` stands in the cell where the grid is a list of its rows, and no head is above it. */
  readonly cell: (row: number, column: number, head: TemplateResult | typeof nothing) => TemplateResult;
  /** Said above it where it is wider than the page. */
  readonly sideways: string;
  /** How it is walked, said below it. */
  readonly keys: string;
  readonly grids: Grids;
  /** Closes what is open; answers whether anything was. */
  readonly close: () => boolean;
}

/** Enter and Space open a cell, Escape closes what is open, other keys walk. */
function pressed({ grids, close }: Grid, event: KeyboardEvent): void {
  const cell = (event.target as Element).closest<HTMLElement>('[data-cell]');
  if (cell && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault();
    cell.click();
  } else if (event.key === 'Escape') {
    if (!close()) return;
    event.preventDefault();
    event.stopPropagation();
  } else grids.walk.keydown(event);
}

export const renderGrid = (grid: Grid): TemplateResult => html`
  <div class="frame">
    <p class="small sideways">${grid.sideways}</p>
    <div class="scroll" role="group" aria-label=${grid.label} @scroll=${onScroll}>
    <table
      part="table"
      role="grid"
      aria-label=${grid.label}
      aria-describedby="keys-${grid.id}"
      @keydown=${(event: KeyboardEvent) => pressed(grid, event)}
      @focusin=${grid.grids.walk.focusin}
    >
      <thead>
        <tr role="row">
          <th scope="col" role="columnheader">${grid.corner}</th>
          ${grid.columns.map((one) => html`<th scope="col" role="columnheader">${one}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${grid.rows.map(
          (one, row) => html`<tr role="row">
            <th scope="row" role="rowheader">${one}</th>
            ${grid.columns.map((head, column) =>
              grid.cell(
                row,
                column,
                grid.grids.isNarrow ? html`<span class="column" aria-hidden="true">${head}</span>` : nothing,
              ),
            )}
          </tr>`,
        )}
      </tbody>
    </table>
    </div>
  </div>
  <p class="small keys" id="keys-${grid.id}">${grid.keys}</p>
`;
