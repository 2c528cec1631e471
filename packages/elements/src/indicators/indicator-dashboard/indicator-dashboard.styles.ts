import { css, type CSSResultGroup } from 'lit';
import { base } from '../../internal/base.styles.js';
import { figureStyles } from '../../internal/figures.styles.js';

export const styles: CSSResultGroup = [
  ...base,
  ...figureStyles,
  css`
    .defs {
      position: absolute;
    }
    .block {
      margin-top: var(--_space-5);
      padding-top: var(--_space-5);
      border-top: 1px solid var(--_color-line);
    }
    .notes,
    .empty,
    .verdict {
      max-width: var(--_measure);
      margin-top: var(--_space-2);
    }
    .verdict {
      color: var(--_own);
      font-size: var(--_text-lead);
    }
    .readings {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
      grid-gap: var(--_space-3) var(--_space-4);
      margin-top: var(--_space-4);
      list-style: none;
    }
    .reading {
      display: flex;
      align-items: flex-start;
      padding: var(--_space-3) var(--_space-4);
      border: 1px solid var(--_color-line);
      border-left: var(--_border-bar) solid var(--_own);
      border-radius: 0 var(--_radius-card) var(--_radius-card) 0;
    }
    .ring {
      flex: none;
      width: 1.6em;
      height: 1.6em;
      margin: 0.1em var(--_space-3) 0 0;
      color: var(--_own);
    }
    .reading .what {
      display: block;
      color: var(--_color-ink-soft);
    }
    .reading b {
      display: block;
      color: var(--_own);
      font-size: var(--_text-lead);
      line-height: 1.4;
    }
    .tag {
      display: inline-block;
      margin-top: var(--_space-1);
      padding: 0 var(--_space-2);
      font-size: var(--_text-small);
      color: var(--_color-accent);
      background: var(--_color-accent-ground);
      border-radius: var(--_radius-control);
    }
    .outcome {
      display: inline-flex;
      align-items: baseline;
      color: var(--_own);
    }
    .pair {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      grid-gap: var(--_space-4) var(--_space-6);
      align-items: start;
      margin-top: var(--_space-4);
    }
    .pair > * {
      min-width: 0;
    }
    .narrow .pair {
      display: block;
    }
    .narrow .tabled {
      margin-top: var(--_space-4);
    }
    .row {
      padding-bottom: var(--_space-2);
    }
    .names {
      display: flex;
      align-items: baseline;
      justify-content: space-between;
      line-height: 1.4;
    }
    .names .name {
      min-width: 0;
    }
    .names .strong {
      font-weight: var(--_weight-strong);
    }
    .names .value {
      flex: none;
      max-width: 60%;
      margin-left: var(--_space-3);
      font-variant-numeric: tabular-nums;
      text-align: right;
    }
    .axis,
    .bar,
    .mix {
      display: block;
      overflow: visible;
    }
    .letters {
      fill: var(--_color-ink-soft);
      font-size: var(--_text-small);
    }
    .track {
      fill: var(--_color-ground);
      stroke: var(--_color-line);
    }
    .ink,
    .blue {
      fill: var(--_color-accent);
    }
    .violet {
      fill: var(--_color-unknown);
    }
    .green {
      fill: var(--_color-met);
    }
    .amber {
      fill: var(--_color-warn);
    }
    .ground {
      fill: var(--_color-paper);
    }
    .maybe {
      stroke: var(--_color-accent);
    }
    .goal {
      stroke: var(--_color-ink);
      stroke-width: 2;
    }
    .part {
      stroke: var(--_color-ink);
      stroke-width: 1;
    }
    .swatch {
      flex: none;
      margin: 0.2em var(--_space-2) 0 0;
    }
    .kind {
      display: flex;
      align-items: flex-start;
    }
    .period {
      margin-bottom: var(--_space-2);
    }
    .reasons,
    .floor {
      margin-top: var(--_space-3);
      padding: var(--_space-4);
      background: var(--_color-ground);
      border-radius: var(--_radius-card);
    }
    .cites {
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
    }
    .cites lian-citation {
      display: block;
    }
    .foot {
      margin-top: var(--_space-5);
    }
    code {
      font-size: 0.9em;
    }
    @media (forced-colors: active) {
      .letters,
      .ink,
      .blue,
      .violet,
      .green,
      .amber {
        fill: CanvasText;
      }
      .ground,
      .track {
        fill: Canvas;
      }
      .track,
      .maybe,
      .part {
        stroke: CanvasText;
      }
      .goal {
        stroke: Highlight;
        stroke-width: 3;
      }
      .floor,
      .reasons,
      .tag {
        border: 1px solid CanvasText;
      }
    }
    @media print {
      .block {
        page-break-inside: auto;
      }
      .row,
      .reading {
        page-break-inside: avoid;
      }
      .floor,
      .reasons {
        padding: 0;
        background: none;
      }
      slot {
        display: none;
      }
    }
  `,
];
