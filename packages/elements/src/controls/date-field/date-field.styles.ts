import { css, type CSSResult } from 'lit';
import { groupStyles } from '../../internal/group.styles.js';

export const styles: CSSResult[] = [
  ...groupStyles,
  css`
    .parts {
      display: flex;
      flex-wrap: wrap;
    }
    .part {
      flex: 1 1 3em;
      min-width: 0;
      max-width: 4.5em;
      margin-right: var(--_space-3);
    }
    .part:last-child {
      margin-right: 0;
    }
    .year {
      flex-basis: 4.8em;
      max-width: 6.5em;
    }
    .part label {
      display: block;
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
    }
    .control {
      font-variant-numeric: tabular-nums;
    }
    .bad .control:not([aria-invalid='true']) {
      border: var(--_border-control) solid var(--_color-line-strong);
    }
  `,
];
