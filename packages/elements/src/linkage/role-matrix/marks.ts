import { svg, type SVGTemplateResult } from 'lit';
import { markOfState, type CellState } from './view.js';

const paths: Readonly<Record<(typeof markOfState)[CellState], SVGTemplateResult>> = {
  check: svg`<path d="M5 13l5 5L19 7" />`,
  // A seat that nobody sits on.
  empty: svg`<circle cx="12" cy="12" r="8.5" stroke-dasharray="4.4 3.2" />`,
  // Out of one's own field.
  over: svg`<path d="M4 20V9h8M9 15L20 4M13 4h7v7" />`,
  swapped: svg`<path d="M4 8h15M15 4l4 4-4 4M20 16H5M9 12l-4 4 4 4" />`,
  beside: svg`<path d="M4 5h9v14H4zM18 9v6M15 12h6" />`,
  unknown: svg`<path d="M8 8.5a4 4 0 1 1 5.6 3.7c-1 .5-1.6 1.3-1.6 2.5" /><path stroke-linecap="round" stroke-width="3" d="M12 19.2h.01" />`,
  free: svg`<circle cx="12" cy="12" r="4" />`,
  none: svg`<path d="M8 12h8" stroke-width="1.5" />`,
};

/** The sign of a state; a word stands beside it. */
export const markOf = (state: CellState): SVGTemplateResult => svg`
  <svg class="mark" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.4" aria-hidden="true" focusable="false">
    ${paths[markOfState[state]]}
  </svg>
`;
