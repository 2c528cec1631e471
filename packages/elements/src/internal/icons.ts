import type { Outcome } from '@liandong/core';
import { svg, type SVGTemplateResult } from 'lit';

const paths: Record<Outcome, SVGTemplateResult> = {
  met: svg`<path d="M5 13l5 5L19 7" />`,
  unmet: svg`<path d="M6 6l12 12M18 6L6 18" />`,
  unknown: svg`<path d="M8 8.5a4 4 0 1 1 5.6 3.7c-1 .5-1.6 1.3-1.6 2.5" /><path stroke-linecap="round" stroke-width="3" d="M12 19.2h.01" />`,
};

/** A bare sign for an outcome: check, cross, question mark. Words stand beside it, so it is hidden from those who listen. */
export const sign = (outcome: Outcome): SVGTemplateResult => svg`
  <svg class="sign" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.5" aria-hidden="true" focusable="false">
    ${paths[outcome]}
  </svg>
`;

/** The same sign in a ring, for the answer itself. */
export const ringed = (outcome: Outcome): SVGTemplateResult => svg`
  <svg class="ring" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true" focusable="false">
    <circle cx="12" cy="12" r="10.5" />
    <g transform="translate(5.4 5.4) scale(.55)" stroke-width="4">${paths[outcome]}</g>
  </svg>
`;
