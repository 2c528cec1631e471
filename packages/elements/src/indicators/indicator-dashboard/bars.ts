import type { Outcome } from '@liandong/core';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { sign } from '../../internal/icons.js';
import { short } from '../../internal/data-table.js';

/** One bar: what is known, what may be there besides, and the line it is held against, in the unit of the chart. */
export interface Bar {
  readonly label: string;
  /** The number, or why there is none. */
  readonly value: string;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly target?: number | undefined;
  readonly outcome?: Outcome | undefined;
  /** This one is the reading that counts. */
  readonly isStrong?: boolean;
}

export interface Bars {
  /** What a listener hears in the place of the picture. */
  readonly label: string;
  readonly bars: readonly Bar[];
  /** The number at the end of the scale. */
  readonly whole: number;
  /** Says the number of a line. */
  readonly sayTarget: (target: number) => string;
}

const percent = (part: number, whole: number): string =>
  `${whole > 0 ? Math.round(Math.min(1, Math.max(0, part / whole)) * 1000) / 10 : 0}%`;

/** Slanted lines for what may be there besides. Every picture of an element refers to it by its id. */
export const hatch: SVGTemplateResult = svg`
  <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="ground" width="6" height="6" /><rect class="ink" width="2" height="6" />
  </pattern>
`;

/**
 * Bars against a line. They stretch with the page and their letters do not: widths are percentages, so nothing is measured. The number of
 * the line stands once above, and where it changes from one bar to the next.
 */
export function renderBars({ label, bars, whole, sayTarget }: Bars, first = Infinity, most = 500): TemplateResult {
  const shown = bars.slice(0, most);
  return html`
    <div class="bars" role="img" aria-label=${label}>
      ${shown.map(({ target, ...bar }, at) => {
        const isNew = target !== undefined && (at === 0 || shown[at - 1]!.target !== target);
        return html`<div class=${at >= first ? 'row further' : 'row'} aria-hidden="true">
          ${isNew ? renderAxis(target, whole, sayTarget(target)) : nothing}
          <div class="names">
            <span class="name ${bar.isStrong ? 'strong' : ''}">${short(bar.label)}</span>
            <span class="value ${bar.outcome ?? ''}">${bar.outcome ? sign(bar.outcome) : nothing}${bar.value}</span>
          </div>
          ${renderBar(bar, target, whole)}
        </div>`;
      })}
    </div>
  `;
}

function renderAxis(target: number, whole: number, text: string): TemplateResult {
  const at = target / whole;
  const anchor = at > 0.75 ? 'end' : at < 0.25 ? 'start' : 'middle';
  return html`<svg class="axis" width="100%" height="1.8em" aria-hidden="true" focusable="false">
    <text class="letters" x=${percent(target, whole)} y="1.1em" text-anchor=${anchor}>${text}</text>
    <line class="goal" x1=${percent(target, whole)} x2=${percent(target, whole)} y1="1.4em" y2="1.8em" />
  </svg>`;
}

function renderBar({ least, most }: Omit<Bar, 'target'>, target: number | undefined, whole: number): TemplateResult {
  const from = least ?? 0;
  return html`<svg class="bar" width="100%" height="20" aria-hidden="true" focusable="false">
    <rect class="track" y="4" width="100%" height="12" />
      ${most !== undefined && most > from ? svg`<rect class="maybe" x=${percent(from, whole)} y="4" width=${percent(Math.min(most, whole) - from, whole)} height="12" fill="url(#hatch)" />` : nothing}
      ${least === undefined ? nothing : svg`<rect class="ink" y="4" width=${percent(least, whole)} height="12" />`}
      ${target === undefined ? nothing : svg`<line class="goal" x1=${percent(target, whole)} x2=${percent(target, whole)} y1="0" y2="20" />`}
  </svg>`;
}
