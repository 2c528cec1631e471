import type { ShareState } from '@liandong/sdk/sharing';
import { svg, type SVGTemplateResult } from 'lit';

const paths: Readonly<Record<ShareState, SVGTemplateResult>> = {
  allowed: svg`<path d="M5 13l5 5L19 7" />`,
  // A pen and a line to sign on.
  'needs-consent': svg`<path d="M4 21h16M7 17l1-4L17 4l3 3-9 9z" />`,
  'not-allowed': svg`<path d="M6 6l12 12M18 6L6 18" />`,
  unknown: svg`<path d="M8 8.5a4 4 0 1 1 5.6 3.7c-1 .5-1.6 1.3-1.6 2.5" /><path stroke-linecap="round" stroke-width="3" d="M12 19.2h.01" />`,
};

/** The sign of a state; a word stands beside it. */
export const markOf = (state: ShareState): SVGTemplateResult => svg`
  <svg class="mark" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.4" aria-hidden="true" focusable="false">
    ${paths[state]}
  </svg>
`;
