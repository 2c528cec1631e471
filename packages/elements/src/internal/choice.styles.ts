import { css, type CSSResult } from 'lit';
import { groupStyles } from './group.styles.js';

/** Answers as full-width rows, for one (round marks) or some (square marks). */
export const choiceStyles: CSSResult[] = [
  ...groupStyles,
  css`
    .choice {
      display: flex;
      align-items: center;
      min-height: var(--_target);
      margin-bottom: var(--_space-2);
      padding: var(--_space-1) var(--_space-3);
      background: var(--_color-paper);
      border: var(--_border-control) solid var(--_color-line);
      border-radius: var(--_radius-control);
      cursor: pointer;
    }
    .choice:last-child {
      margin-bottom: 0;
    }
    .choice:hover {
      border-color: var(--_color-line-strong);
    }
    .chosen {
      border-color: var(--_color-accent);
      background: var(--_color-accent-ground);
    }
    .bad .choice {
      border-color: var(--_color-unmet);
    }
    /* The mark is the native input itself: drawn by us, yet the one that is pressed and read out. */
    .mark {
      -webkit-appearance: none;
      appearance: none;
      flex: none;
      position: relative;
      width: 1.25em;
      height: 1.25em;
      margin: 0;
      margin-inline-end: var(--_space-3);
      font: inherit;
      background: var(--_color-paper);
      border: 2px solid var(--_color-line-strong);
      border-radius: 50%;
      outline: 0;
      cursor: inherit;
    }
    .mark[type='checkbox'] {
      border-radius: 3px;
    }
    .mark:checked {
      border-color: var(--_color-accent);
    }
    .mark[type='radio']:checked {
      border-width: 0.375em;
    }
    .mark[type='checkbox']:checked {
      background: var(--_color-accent);
    }
    .mark[type='checkbox']:checked::after {
      content: '';
      position: absolute;
      top: 0.02em;
      left: 0.28em;
      width: 0.36em;
      height: 0.68em;
      border: solid var(--_color-on-accent);
      border-width: 0 0.15em 0.15em 0;
      transform: rotate(45deg);
    }
    .words {
      min-width: 0;
      padding: 2px 0;
    }
    .choice-hint {
      display: block;
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
    }
    .off {
      color: var(--_color-ink-soft);
      background: var(--_color-ground);
      border-style: dashed;
      cursor: not-allowed;
    }
    :host([readonly]) .choice {
      background: var(--_color-ground);
      border-style: none;
      cursor: auto;
    }
    @media (forced-colors: active) {
      .mark {
        border-color: CanvasText;
        forced-color-adjust: none;
        background: Canvas;
      }
      .mark:checked {
        border-color: Highlight;
      }
      .mark[type='checkbox']:checked {
        background: Highlight;
      }
      .mark[type='checkbox']:checked::after {
        border-color: HighlightText;
      }
      .chosen {
        border: 2px solid Highlight;
      }
      .off {
        color: GrayText;
        border-color: GrayText;
      }
    }
    @media print {
      .choice {
        min-height: 0;
        border: 0;
        padding: 0;
      }
      .mark {
        -webkit-print-color-adjust: exact;
        print-color-adjust: exact;
      }
    }
  `,
];
