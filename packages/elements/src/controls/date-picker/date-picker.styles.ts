import { css, type CSSResult } from 'lit';
import { styles as fieldStyles } from '../date-field/date-field.styles.js';

export const styles: CSSResult[] = [
  ...fieldStyles,
  css`
    .pick {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      margin-top: var(--_space-2);
    }
    .pick .hint {
      margin: var(--_space-1) var(--_space-3) var(--_space-1) 0;
    }
    .pick .hint:empty {
      margin: 0;
    }
    .press {
      width: auto;
      min-width: 44px;
      padding: var(--_space-1) var(--_space-3);
      color: var(--_color-accent);
      border-color: var(--_color-accent);
      cursor: pointer;
    }
    /* Not off: focus stays on it at the limit. */
    .press[aria-disabled='true'] {
      color: var(--_color-ink-soft);
      border: var(--_border-control) dashed var(--_color-line-strong);
      cursor: not-allowed;
    }
    .bad .pick .press,
    .bad .panel .press {
      border: 1px solid var(--_color-accent);
    }
    .panel {
      max-width: 26em;
      margin-top: var(--_space-2);
      padding: var(--_space-2);
      background: var(--_color-paper);
      border: 1px solid var(--_color-line-strong);
      border-radius: var(--_radius-control);
    }
    .head {
      display: flex;
      align-items: center;
    }
    .title {
      flex: 1;
      min-width: 0;
      font-weight: var(--_weight-strong);
      text-align: center;
    }
    /* A month and a weekday stay in one piece; of two words each may have its line. */
    .title,
    th {
      word-break: keep-all;
      overflow-wrap: normal;
    }
    table {
      width: 100%;
      table-layout: fixed;
      border-spacing: 0;
    }
    th {
      padding: var(--_space-1) 0;
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
      font-weight: 400;
    }
    td {
      padding: 1px;
    }
    .date {
      display: block;
      width: 100%;
      min-height: var(--_target);
      padding: 2px 0;
      color: inherit;
      font: inherit;
      line-height: 1.25;
      font-variant-numeric: tabular-nums;
      background: none;
      border: 1px solid transparent;
      border-radius: var(--_radius-control);
      cursor: pointer;
    }
    .date:hover {
      border-color: var(--_color-line-strong);
    }
    .date:focus {
      outline: var(--_border-focus) solid var(--_color-focus);
      box-shadow: inset 0 0 0 1px var(--_color-ink);
    }
    .date:disabled {
      color: var(--_color-ink-soft);
      text-decoration: line-through;
      cursor: not-allowed;
    }
    .today {
      font-weight: var(--_weight-strong);
      border-color: var(--_color-accent);
    }
    .chosen {
      color: var(--_color-on-accent);
      background: var(--_color-accent);
    }
    .number {
      white-space: nowrap;
    }
    /* One line high: a name that is too long for it goes to a second one, which nobody sees. */
    .moon {
      display: block;
      height: 1.25em;
      overflow: hidden;
      color: var(--_color-ink-soft);
      font-size: 0.8125em;
    }
    .moon::before {
      content: '';
      display: inline-block;
      width: 1px;
    }
    .moon span {
      display: inline-block;
      white-space: nowrap;
    }
    .chosen .moon {
      color: inherit;
    }
    /* Seven days of 44 px are as wide as a small phone. */
    .shut {
      display: none;
    }
    @media (max-width: 480px) {
      .shut {
        display: block;
        width: 100%;
        margin-top: var(--_space-1);
      }
      .panel {
        position: fixed;
        z-index: 20;
        right: 0;
        bottom: 0;
        left: 0;
        max-width: none;
        max-height: 100%;
        padding: var(--_space-1) 0;
        overflow-y: auto;
        border-width: 1px 0 0;
        border-radius: 0;
      }
      .head .press {
        padding-right: 0;
        padding-left: 0;
      }
      .title {
        font-size: min(1em, 7.5vw);
      }
      th {
        font-size: min(var(--_text-small), 6vw);
      }
      td {
        padding: 0;
      }
      .date {
        font-size: min(1em, 9vw);
      }
      .moon {
        font-size: 0.6875em;
        font-size: min(0.8125em, 4.25vw);
      }
    }
    @media (forced-colors: active) {
      .chosen {
        forced-color-adjust: none;
        color: HighlightText;
        background: Highlight;
      }
    }
    @media print {
      .press,
      .panel {
        display: none;
      }
    }
  `,
];
