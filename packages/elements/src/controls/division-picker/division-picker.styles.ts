import { css, type CSSResult } from 'lit';
import { groupStyles } from '../../internal/group.styles.js';

export const styles: CSSResult[] = [
  ...groupStyles,
  css`
    .level {
      margin-top: var(--_space-3);
    }
    .level:first-child {
      margin-top: 0;
    }
    .hint:empty {
      margin: 0;
    }
    #note {
      margin-top: var(--_space-2);
    }
    .again {
      min-height: var(--_target);
      padding: 0 var(--_space-3);
      color: var(--_color-accent);
      font: inherit;
      background: none;
      border: 1px solid currentColor;
      border-radius: var(--_radius-control);
      cursor: pointer;
    }
  `,
];
