import { css, type CSSResultGroup } from 'lit';
import { base } from '../../internal/base.styles.js';

export const styles: CSSResultGroup = [
  ...base,
  css`
    .title {
      margin-bottom: var(--_space-3);
      font-size: var(--_text-title);
      font-weight: var(--_weight-title);
      line-height: var(--_leading-title);
    }
    .facts {
      display: grid;
      grid-template-columns: auto 1fr;
      grid-gap: var(--_space-1) var(--_space-4);
      max-width: var(--_measure);
      margin-bottom: var(--_space-4);
    }
    dt {
      color: var(--_color-ink-soft);
    }
    .number {
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
    .now {
      padding: var(--_space-4) var(--_space-5);
      color: var(--_own);
      background: var(--_own-ground);
      border-left: 6px solid;
      border-radius: 0 var(--_radius-card) var(--_radius-card) 0;
      --_own: var(--_color-accent);
      --_own-ground: var(--_color-accent-ground);
    }
    .now.good {
      --_own: var(--_color-met);
      --_own-ground: var(--_color-met-ground);
    }
    .now.late {
      --_own: var(--_color-warn);
      --_own-ground: var(--_color-warn-ground);
    }
    .now.over {
      --_own: var(--_color-ink-soft);
      --_own-ground: var(--_color-ground);
    }
    .headline {
      font-size: var(--_text-heading);
      font-weight: var(--_weight-title);
      line-height: 1.4;
    }
    .asked {
      max-width: var(--_measure);
      margin: var(--_space-3) 0;
      padding: var(--_space-3) var(--_space-4);
      color: var(--_color-ink);
      background: var(--_color-paper);
      border-radius: var(--_radius-control);
      font-size: var(--_text-lead);
      white-space: pre-line;
    }
    ::slotted([slot='answer']) {
      margin-top: var(--_space-4);
    }
    .next {
      max-width: var(--_measure);
      margin-top: var(--_space-1);
      color: var(--_color-ink);
    }
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(17em, 1fr));
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
      grid-gap: var(--_space-5) var(--_space-7);
      align-items: start;
      margin-top: var(--_space-6);
    }
    .sides > * {
      min-width: 0;
      max-width: var(--_measure);
    }
    ol,
    .history {
      list-style: none;
    }
    .stage {
      position: relative;
      padding: 0 0 var(--_space-5) 48px;
    }
    .stage:last-child {
      padding-bottom: 0;
    }
    /* The way from one stage to the next. */
    .stage::before {
      content: '';
      position: absolute;
      top: 32px;
      bottom: 0;
      left: 15px;
      border-left: 2px solid var(--_color-line-strong);
    }
    .stage:last-child::before {
      display: none;
    }
    .stage.done::before {
      border-color: var(--_color-met);
    }
    .mark {
      position: absolute;
      top: 0;
      left: 0;
      width: 32px;
      height: 32px;
      color: var(--_color-line-strong);
    }
    .done > .mark {
      color: var(--_color-met);
    }
    .now-on > .mark {
      color: var(--_color-accent);
    }
    .name {
      display: inline-block;
      margin-right: var(--_space-2);
      font-size: var(--_text-lead);
      font-weight: var(--_weight-title);
    }
    .word {
      color: var(--_color-ink-soft);
    }
    .now-on .word {
      color: var(--_color-accent);
      font-weight: var(--_weight-strong);
    }
    .done .word {
      color: var(--_color-met);
    }
    .clock {
      margin-top: var(--_space-2);
    }
    .step {
      font-weight: var(--_weight-strong);
    }
    .overdue .text {
      color: var(--_color-warn);
      font-weight: var(--_weight-strong);
    }
    .open .said-of {
      color: var(--_color-unknown);
    }
    .sign {
      width: 1.1em;
      height: 1.1em;
      margin-right: var(--_space-1);
      vertical-align: -0.15em;
    }
    .cites,
    .counted {
      margin-bottom: var(--_space-3);
    }
    .as-of {
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
    }
    .cites lian-citation {
      display: block;
    }
    .as-of {
      margin-top: var(--_space-4);
    }
    .heading {
      margin-bottom: var(--_space-2);
      font-size: var(--_text-heading);
      font-weight: var(--_weight-title);
      line-height: var(--_leading-title);
    }
    .event {
      padding: var(--_space-3) 0;
      border-top: 1px solid var(--_color-line);
    }
    .event:first-child {
      border-top: 0;
    }
    .when {
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
      font-variant-numeric: tabular-nums;
    }
    .what {
      font-weight: var(--_weight-strong);
    }
    .words {
      margin-top: var(--_space-1);
      padding-left: var(--_space-3);
      border-left: var(--_border-bar) solid var(--_color-line);
      white-space: pre-line;
    }
    .actions > * {
      margin: 0 var(--_space-3) var(--_space-2) 0;
    }
    .actions {
      margin-top: var(--_space-5);
    }
    .note {
      padding: var(--_space-4);
      color: var(--_color-ink-soft);
      border: 1px dashed var(--_color-line-strong);
      border-radius: var(--_radius-control);
    }
    @media (max-width: 30em) {
      .facts {
        display: block;
      }
      dd {
        margin-bottom: var(--_space-1);
      }
    }
    @media (forced-colors: active) {
      .now {
        border: 1px solid CanvasText;
        border-left-width: 6px;
      }
    }
    @media print {
      .now {
        color: inherit;
        background: none;
      }
      .sides {
        display: block;
      }
      .sides > * + * {
        margin-top: var(--_space-5);
      }
      .stage,
      .event {
        page-break-inside: avoid;
      }
      .actions {
        display: none;
      }
    }
  `,
];
