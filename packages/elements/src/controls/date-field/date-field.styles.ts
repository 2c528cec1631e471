import { css, type CSSResult } from 'lit';
import { groupStyles } from '../../internal/group.styles.js';

export const styles: CSSResult[] = [
  ...groupStyles,
  css`
    .parts {
      display: flex;
    }
    .part {
      flex: 0 1 4.5em;
      min-width: 0;
      margin-right: var(--_space-3);
    }
    .part:last-child {
      margin-right: 0;
    }
    .year {
      flex-basis: 6.5em;
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
