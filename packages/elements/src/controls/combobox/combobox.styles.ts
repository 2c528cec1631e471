import { css, type CSSResult } from 'lit';
import { styles as selectStyles } from '../select/select.styles.js';

export const styles: CSSResult[] = [
  ...selectStyles,
  css`
    .control {
      padding-right: 84px;
      cursor: text;
    }
    :host([readonly]) .control {
      padding-right: var(--_space-3);
    }
    .clear {
      position: absolute;
      top: 0;
      right: 36px;
      width: 44px;
      height: 100%;
      padding: 0;
      color: var(--_color-ink-soft);
      font: inherit;
      font-size: 1.25em;
      background: none;
      border: 0;
      cursor: pointer;
    }
    .list {
      position: absolute;
      z-index: 10;
      top: 100%;
      left: 0;
      right: 0;
      max-height: 18em;
      margin: 2px 0 0;
      padding: 0;
      overflow-y: auto;
      overflow-anchor: none;
      list-style: none;
      background: var(--_color-paper);
      border: 1px solid var(--_color-line-strong);
      border-radius: var(--_radius-control);
    }
    .list[hidden] {
      display: none;
    }
    .up {
      top: auto;
      bottom: 100%;
      margin: 0 0 2px;
    }
    .row {
      position: relative;
      min-height: var(--_target);
      padding: var(--_space-2) var(--_space-3) var(--_space-2) var(--_space-5);
      line-height: 1.5;
      cursor: pointer;
    }
    .row:hover,
    .active {
      background: var(--_color-accent-ground);
    }
    .active {
      box-shadow: inset 4px 0 var(--_color-accent);
    }
    .chosen {
      font-weight: var(--_weight-strong);
    }
    .chosen::before {
      content: '';
      position: absolute;
      top: 0.95em;
      left: 9px;
      width: 0.3em;
      height: 0.6em;
      border: solid var(--_color-accent);
      border-width: 0 2px 2px 0;
      transform: rotate(45deg);
    }
    .row-hint {
      display: block;
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
      font-weight: 400;
    }
    .off {
      color: var(--_color-ink-soft);
      text-decoration: line-through;
      cursor: not-allowed;
    }
    .past {
      visibility: hidden;
    }
    @media (forced-colors: active) {
      .active {
        outline: 2px solid Highlight;
        outline-offset: -2px;
      }
    }
  `,
];
