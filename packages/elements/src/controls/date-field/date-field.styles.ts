import { css, type CSSResult } from 'lit';
import { fieldStyles } from '../../internal/field.styles.js';

export const styles: CSSResult[] = [
  ...fieldStyles,
  css`
    .parts {
      display: flex;
      flex-wrap: wrap;
    }
    .part {
      margin-right: var(--_space-4);
    }
    .part:last-child {
      margin-right: 0;
    }
    .part label {
      display: block;
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
    }
    .control {
      width: 4em;
      font-variant-numeric: tabular-nums;
    }
    .year {
      width: 6em;
    }
    .bad .control:not([aria-invalid]) {
      border: var(--_border-control) solid var(--_color-line-strong);
    }
  `,
];
