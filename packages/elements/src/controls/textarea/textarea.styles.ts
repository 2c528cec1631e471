import { css, type CSSResult } from 'lit';
import { fieldStyles } from '../../internal/field.styles.js';

export const styles: CSSResult[] = [
  ...fieldStyles,
  css`
    .control {
      padding: var(--_space-2) var(--_space-3);
      resize: vertical;
    }
    .counter {
      margin-top: var(--_space-1);
    }
    @media print {
      .control {
        overflow: visible;
        resize: none;
      }
    }
  `,
];
