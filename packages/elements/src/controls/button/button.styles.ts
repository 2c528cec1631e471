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
      max-width: 100%;
      min-height: var(--_target);
      margin: 0;
      padding: var(--_space-1) var(--_space-5);
      font: inherit;
      font-weight: var(--_weight-strong);
      color: var(--_color-on-accent);
      background: var(--_color-accent);
      border: var(--_border-control) solid var(--_color-accent);
      border-radius: var(--_radius-control);
      cursor: pointer;
    }
    .outlined {
      color: var(--_color-accent);
      background: none;
    }
    .control:hover {
      text-decoration: underline;
    }
    .control:focus {
      outline: var(--_border-focus) solid var(--_color-focus);
      outline-offset: 0;
      border-color: var(--_color-ink);
      box-shadow: inset 0 0 0 1px var(--_color-ink);
    }
    .control:disabled {
      color: var(--_color-ink-soft);
      background: var(--_color-ground);
      border: var(--_border-control) dashed var(--_color-line-strong);
      text-decoration: none;
      cursor: not-allowed;
    }
    @media (forced-colors: active) {
      .control:focus {
        outline-color: Highlight;
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
];
