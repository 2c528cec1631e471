import { css, type CSSResult } from 'lit';
import { styles as writtenStyles } from '../../internal/written-control.styles.js';

export const styles: CSSResult[] = [
  ...writtenStyles,
  css`
    /* Millions stay whole on a small phone, with text twice as large too. */
    @media (max-width: 360px) {
      .control {
        padding-right: var(--_space-2);
        padding-left: var(--_space-2);
      }
    }
  `,
];
