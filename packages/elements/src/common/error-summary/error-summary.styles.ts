import { css, type CSSResult } from 'lit';
import { base } from '../../internal/base.styles.js';

export const styles: CSSResult[] = [
  ...base,
  css`
    .summary {
      margin-bottom: var(--_space-5);
      padding: var(--_space-4);
      background: var(--_color-unmet-ground);
      border-left: 6px solid var(--_color-unmet);
      border-radius: 0 var(--_radius-card) var(--_radius-card) 0;
    }
    .summary:focus {
      outline: var(--_border-focus) solid var(--_color-focus);
      box-shadow: inset 0 0 0 1px var(--_color-ink);
    }
    .title {
      display: flex;
      align-items: center;
      color: var(--_color-unmet);
      font-size: var(--_text-heading);
      font-weight: var(--_weight-title);
      line-height: var(--_leading-title);
      margin-bottom: var(--_space-2);
    }
    .icon {
      flex: none;
      width: 28px;
      height: 28px;
      margin-right: var(--_space-3);
    }
    .list {
      list-style: none;
    }
    .link {
      display: inline-block;
      padding: var(--_space-1) 0;
      color: var(--_color-unmet);
      font-weight: var(--_weight-strong);
    }
    .link:focus {
      outline: var(--_border-focus) solid var(--_color-focus);
      color: var(--_color-ink);
    }
    @media (forced-colors: active) {
      .summary {
        border: 2px solid CanvasText;
        border-left-width: 6px;
      }
    }
  `,
];
