import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Rows that PageUp and PageDown go over. */
const page = 5;

const cellsOf = (part: ParentNode): HTMLElement[] => Array.from(part.querySelectorAll<HTMLElement>('[data-cell]'));

/**
 * Walking a grid by keys, with one Tab stop for each grid: arrows, Home and End in a row, with Ctrl in the whole, PageUp and PageDown.
 *
 * A grid is what has `role="grid"`; its rows are `tr` or `role="row"`, the cells to stop at carry `data-cell` and `tabindex="-1"`.
 * Rows may differ in length. Put `keydown` and `focusin` on the grid.
 */
export class GridWalk implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    const grids = Array.from(this.host.shadowRoot?.querySelectorAll<HTMLElement>('[role=grid]') ?? []);
    for (const grid of grids) {
      const stops = cellsOf(grid).filter(({ tabIndex }) => tabIndex === 0);
      this.stopAt(grid, stops[0] ?? cellsOf(grid)[0]);
    }
  }

  /** A cell that is clicked, or reached in another way, becomes the stop. */
  readonly focusin = (event: FocusEvent): void => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-cell]');
    if (cell) this.stopAt(event.currentTarget as HTMLElement, cell);
  };

  /** Moves the focus; a key that means nothing here is left alone. */
  readonly keydown = (event: KeyboardEvent): void => {
    const grid = event.currentTarget as HTMLElement;
    const cell = (event.target as Element).closest<HTMLElement>('[data-cell]');
    if (!cell || event.altKey || event.metaKey || event.shiftKey) return;
    const to = this.next(grid, cell, event.key, event.ctrlKey);
    if (!to) return;
    event.preventDefault();
    this.stopAt(grid, to);
    to.focus();
  };

  private next(grid: HTMLElement, cell: HTMLElement, key: string, isWhole: boolean): HTMLElement | undefined {
    const rows = Array.from(grid.querySelectorAll('tr, [role=row]'), cellsOf).filter(({ length }) => length > 0);
    const row = rows.findIndex((cells) => cells.includes(cell));
    const column = rows[row]?.indexOf(cell) ?? -1;
    if (column < 0) return undefined;
    const at = (r: number, c: number): HTMLElement => {
      const cells = rows[Math.max(0, Math.min(rows.length - 1, r))]!;
      return cells[Math.max(0, Math.min(cells.length - 1, c))]!;
    };
    if (isWhole) return key === 'Home' ? at(0, 0) : key === 'End' ? at(rows.length, Infinity) : undefined;
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: [row, 0],
      End: [row, Infinity],
      PageUp: [row - page, column],
      PageDown: [row + page, column],
    };
    const move = moves[key];
    return move && at(...move);
  }

  private stopAt(grid: HTMLElement, stop: HTMLElement | undefined): void {
    for (const cell of cellsOf(grid)) {
      const wanted = cell === stop ? '0' : '-1';
      if (cell.getAttribute('tabindex') !== wanted) cell.setAttribute('tabindex', wanted);
    }
  }
}
