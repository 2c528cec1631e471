import { css, type CSSResult } from 'lit';
import { choiceStyles } from '../../internal/choice.styles.js';

export const styles: CSSResult[] = [
  ...choiceStyles,
  css`
    .choice {
      flex-wrap: wrap;
    }
    .words {
      flex: 1 1 4em;
      min-width: min-content;
      max-width: 100%;
      word-break: normal;
      overflow-wrap: break-word;
    }
    .stars {
      flex: none;
      margin-left: auto;
      padding-left: var(--_space-3);
      color: var(--_color-accent);
      white-space: nowrap;
    }
    .off .stars {
      color: inherit;
    }
    .rest {
      color: var(--_color-line);
    }
    @media (forced-colors: active) {
      .rest {
        visibility: hidden;
      }
    }
  `,
];
