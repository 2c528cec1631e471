import { html, type TemplateResult } from 'lit';
import type { GridWalk } from './grid-walk.js';

/** A grid with heads above and at the side. A cell is a `td` with `data-cell` and `tabindex="-1"`; a click on it opens it. */
export interface Grid {
  /** Stands before the ids of this grid, which are known only within its root. */
  readonly id: string;
  readonly label: string;
  /** What the heads at the side are. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly cell: (row: number, column: number) => TemplateResult;
  /** How it is walked, said below it. */
  readonly keys: string;
  readonly walk: GridWalk;
  /** Closes what is open; answers whether anything was. */
  readonly close: () => boolean;
}

/** Enter and Space open a cell, Escape closes what is open, other keys walk. */
function pressed({ walk, close }: Grid, event: KeyboardEvent): void {
  const cell = (event.target as Element).closest<HTMLElement>('[data-cell]');
  if (cell && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault();
    cell.click();
  } else if (event.key === 'Escape') {
    if (!close()) return;
    event.preventDefault();
    event.stopPropagation();
  } else walk.keydown(event);
}

export const renderGrid = (grid: Grid): TemplateResult => html`
  <div class="scroll">
    <table
      part="table"
      role="grid"
      aria-label=${grid.label}
      aria-describedby="keys-${grid.id}"
      @keydown=${(event: KeyboardEvent) => pressed(grid, event)}
      @focusin=${grid.walk.focusin}
    >
      <thead>
        <tr>
          <th scope="col">${grid.corner}</th>
          ${grid.columns.map((one) => html`<th scope="col">${one}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${grid.rows.map(
          (one, row) => html`<tr>
            <th scope="row">${one}</th>
            ${grid.columns.map((_, column) => grid.cell(row, column))}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>
  <p class="small keys" id="keys-${grid.id}">${grid.keys}</p>
`;
