import { css, type CSSResultGroup } from 'lit';
import { base } from '../../internal/base.styles.js';
import { figureStyles } from '../../internal/figures.styles.js';

export const styles: CSSResultGroup = [
  ...base,
  ...figureStyles,
  css`
    .value {
      --_own: var(--_color-accent);
      --_own-ground: var(--_color-accent-ground);
    }
    .open,
    .none,
    .no-place {
      --_own: var(--_color-unknown);
      --_own-ground: var(--_color-unknown-ground);
    }
    .conflict {
      --_own: var(--_color-unmet);
      --_own-ground: var(--_color-unmet-ground);
    }
    .answer {
      display: flex;
      align-items: flex-start;
      margin-top: var(--_space-4);
      padding: var(--_space-4) var(--_space-5);
      color: var(--_own);
      background: var(--_own-ground);
      border-left: 6px solid var(--_own);
      border-radius: 0 var(--_radius-card) var(--_radius-card) 0;
    }
    .answer .ring {
      flex: none;
      width: 1.8em;
      height: 1.8em;
      margin: 0.1em var(--_space-4) 0 0;
    }
    .answer > div {
      min-width: 0;
    }
    .answer .when {
      color: var(--_color-ink-soft);
      font-variant-numeric: tabular-nums;
    }
    .answer .what {
      font-size: var(--_text-heading);
      font-weight: var(--_weight-title);
      line-height: 1.4;
    }
    .note {
      margin-top: var(--_space-2);
      color: var(--_color-warn);
    }
    .slider {
      margin-top: var(--_space-4);
      border-radius: var(--_radius-control);
    }
    .slider:focus {
      outline: var(--_border-focus) solid var(--_color-focus);
      outline-offset: 2px;
      box-shadow: inset 0 0 0 2px var(--_color-ink);
    }
    .line {
      display: block;
      overflow: visible;
    }
    .base {
      stroke: var(--_color-line-strong);
      stroke-dasharray: 2 5;
    }
    .stretch {
      cursor: pointer;
    }
    .body {
      stroke: var(--_own);
      stroke-width: 2;
    }
    .value .body,
    .body.value {
      fill: var(--_color-accent);
      stroke: var(--_color-paper);
    }
    .ground,
    .plate {
      fill: var(--_color-paper);
    }
    .violet {
      fill: var(--_color-unknown);
    }
    .red {
      fill: var(--_color-unmet);
    }
    .letters {
      fill: var(--_own);
      font-size: var(--_text-small);
      font-weight: var(--_weight-strong);
    }
    .value .letters {
      fill: var(--_color-on-accent);
    }
    .tick {
      stroke: var(--_color-line-strong);
    }
    .year {
      fill: var(--_color-ink-soft);
      font-size: var(--_text-small);
      font-variant-numeric: tabular-nums;
    }
    .marker {
      stroke: var(--_color-ink);
      stroke-width: 2;
    }
    .knob {
      fill: var(--_color-paper);
      stroke: var(--_color-ink);
      stroke-width: 3;
    }
    .day {
      fill: var(--_color-ink);
      font-size: var(--_text-small);
      font-weight: var(--_weight-strong);
      font-variant-numeric: tabular-nums;
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      margin-top: var(--_space-2);
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
      list-style: none;
    }
    .legend li {
      display: flex;
      align-items: center;
      margin-right: var(--_space-5);
    }
    .legend svg {
      flex: none;
      margin-right: var(--_space-2);
    }
    button:disabled {
      color: var(--_color-ink-soft);
      border-color: var(--_color-line);
      cursor: default;
    }
    .stretches {
      margin-top: var(--_space-4);
      list-style: none;
    }
    .item {
      display: flex;
      align-items: flex-start;
      padding: var(--_space-3) 0 var(--_space-3) var(--_space-3);
      border-top: 1px solid var(--_color-line);
      border-left: var(--_border-bar) solid transparent;
    }
    .item.now {
      border-left-color: var(--_own);
    }
    .badge {
      flex: none;
      min-width: 1.8em;
      margin-right: var(--_space-3);
      padding: 0 var(--_space-1);
      color: var(--_own);
      border: 1px solid var(--_own);
      border-radius: var(--_radius-control);
      font-size: var(--_text-small);
      font-variant-numeric: tabular-nums;
      text-align: center;
    }
    .inside {
      min-width: 0;
    }
    .dates {
      color: var(--_color-ink-soft);
      font-variant-numeric: tabular-nums;
    }
    .dates span:first-child {
      margin-right: var(--_space-2);
    }
    .item .what {
      font-weight: var(--_weight-strong);
    }
    .item.none .what,
    .item.no-place .what {
      color: var(--_color-ink-soft);
      font-weight: 400;
    }
    .tag {
      display: inline-block;
      padding: 0 var(--_space-2);
      color: var(--_color-ink-soft);
      border: 1px solid var(--_color-line);
      border-radius: var(--_radius-control);
      font-size: var(--_text-small);
    }
    .now .tag {
      color: var(--_own);
      border-color: var(--_own);
    }
    .cites {
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
    }
    .cites lian-citation {
      display: block;
    }
    @media (forced-colors: active) {
      .answer {
        border-color: CanvasText;
      }
      .item {
        border-left-color: Canvas;
      }
      .item.now {
        border-left-color: CanvasText;
      }
      .violet,
      .red,
      .year,
      .day,
      .letters,
      .value .body,
      .body.value {
        fill: CanvasText;
      }
      .ground,
      .plate,
      .knob,
      .value .letters {
        fill: Canvas;
      }
      .body,
      .base,
      .tick {
        stroke: CanvasText;
      }
      .value .body,
      .body.value {
        stroke: Canvas;
      }
      .marker,
      .knob {
        stroke: Highlight;
      }
      .slider:focus {
        outline-color: Highlight;
      }
    }
    @media print {
      .answer {
        color: inherit;
        background: none;
      }
      .item {
        page-break-inside: avoid;
      }
    }
  `,
];
