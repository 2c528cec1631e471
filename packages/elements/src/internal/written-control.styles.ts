import { css, type CSSResult } from 'lit';
import { fieldStyles } from './field.styles.js';

export const styles: CSSResult[] = [
  ...fieldStyles,
  css`
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }
    .control {
      flex: 1 1 7em;
      min-width: 0;
      max-width: 22em;
      font-variant-numeric: tabular-nums;
    }
    .suffix {
      flex: none;
      max-width: 40%;
      margin-left: var(--_space-2);
    }
  `,
];
