import { css, type CSSResultGroup } from 'lit';
import { base } from '../../internal/base.styles.js';

export const styles: CSSResultGroup = [
  ...base,
  css`
    :host {
      display: inline;
      color: inherit;
      font-size: inherit;
    }
    .grade {
      display: inline-block;
      padding: 0 var(--_space-2);
      color: var(--_color-warn);
      border: 1px solid currentColor;
      border-radius: 3px;
      line-height: 1.5;
    }
    @media print {
      a::after {
        content: '（' attr(href) '）';
      }
      a {
        color: inherit;
        text-decoration: none;
      }
    }
  `,
];
