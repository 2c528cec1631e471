import { css, type CSSResult } from 'lit';
import { controlBase } from '../../internal/control-base.styles.js';

export const styles: CSSResult[] = [
  ...controlBase,
  css`
    :host {
      display: inline-block;
      max-width: 100%;
      vertical-align: middle;
    }
    .control {
      padding: var(--_space-1) var(--_space-5);
      font-weight: var(--_weight-strong);
      color: var(--_color-on-accent);
      background: var(--_color-accent);
      border-color: var(--_color-accent);
      cursor: pointer;
    }
    .outlined {
      color: var(--_color-accent);
      background: none;
    }
    .control:enabled:hover {
      text-decoration: underline;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
];
