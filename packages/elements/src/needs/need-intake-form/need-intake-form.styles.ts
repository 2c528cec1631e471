import { css, type CSSResultGroup } from 'lit';
import { base } from '../../internal/base.styles.js';

export const styles: CSSResultGroup = [
  ...base,
  css`
    :host {
      max-width: var(--_measure);
    }
    .step {
      margin-bottom: var(--_space-1);
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
    }
    .title {
      margin-bottom: var(--_space-2);
      font-size: var(--_text-title);
      font-weight: var(--_weight-title);
      line-height: var(--_leading-title);
    }
    .title:focus {
      outline: none;
    }
    .lead,
    .privacy {
      margin-bottom: var(--_space-5);
      color: var(--_color-ink-soft);
    }
    .field {
      margin-bottom: var(--_space-5);
    }
    .short {
      max-width: 10em;
    }
    .notice {
      margin-top: var(--_space-3);
      padding: var(--_space-3) var(--_space-4);
      color: var(--_color-warn);
      background: var(--_color-warn-ground);
      border-left: var(--_border-bar) solid;
    }
    .buttons > * {
      display: inline-block;
      margin: 0 var(--_space-3) var(--_space-2) 0;
    }
    .answers {
      margin-bottom: var(--_space-5);
      border-top: 1px solid var(--_color-line);
    }
    .answer {
      display: grid;
      grid-template-columns: minmax(6em, 1fr) minmax(0, 2fr) auto;
      grid-gap: var(--_space-1) var(--_space-4);
      padding: var(--_space-3) 0;
      border-bottom: 1px solid var(--_color-line);
    }
    dt {
      font-weight: var(--_weight-strong);
    }
    .said {
      white-space: pre-wrap;
    }
    .none {
      color: var(--_color-ink-soft);
    }
    .link {
      min-height: 24px;
      padding: 0;
      font: inherit;
      color: var(--_color-accent);
      background: none;
      border: 0;
      text-decoration: underline;
      cursor: pointer;
    }
    .link:focus {
      outline: var(--_border-focus) solid var(--_color-focus);
      color: var(--_color-ink);
    }
    @media (max-width: 480px) {
      .answer {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .answer dt {
        grid-column: 1 / 3;
      }
    }
    @media (forced-colors: active) {
      .notice {
        border: 2px solid CanvasText;
      }
    }
  `,
];
