import { css, type CSSResultGroup } from 'lit';
import { base } from '../../internal/base.styles.js';
import { sheetStyles } from '../../internal/sheet.styles.js';

export const styles: CSSResultGroup = [
  ...base,
  sheetStyles,
  css`
    .heading {
      margin: var(--_space-5) 0 var(--_space-2);
      font-size: var(--_text-lead);
      font-weight: var(--_weight-title);
      line-height: var(--_leading-title);
    }
    .small {
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
    }
    lian-decision {
      margin-top: var(--_space-4);
    }
    .modes {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
      grid-gap: var(--_space-4);
      list-style: none;
    }
    .mode {
      min-width: 0;
      padding: var(--_space-4);
      border: 1px solid var(--_color-line);
      border-radius: var(--_radius-card);
    }
    .name {
      margin-bottom: var(--_space-3);
      font-weight: var(--_weight-title);
    }
    .steps {
      list-style: none;
      counter-reset: step;
    }
    .step {
      position: relative;
      min-height: 3.4em;
      padding: 0 0 var(--_space-3) 3em;
      counter-increment: step;
    }
    .step::before {
      content: counter(step);
      position: absolute;
      top: 0;
      left: 0;
      z-index: 1;
      width: 2em;
      height: 2em;
      color: var(--_color-ink);
      font-weight: var(--_weight-strong);
      line-height: calc(2em - 4px);
      text-align: center;
      background: var(--_color-paper);
      border: 2px solid var(--_color-line-strong);
      border-radius: 50%;
    }
    /* The way to the next step. */
    .step::after {
      content: '';
      position: absolute;
      top: 2em;
      bottom: 0;
      left: calc(1em - 1px);
      border-left: 2px solid var(--_color-line-strong);
    }
    .step.in::before {
      color: var(--_color-paper);
      background: var(--_color-met);
      border-color: var(--_color-met);
    }
    .step.now::before {
      color: var(--_color-on-accent);
      background: var(--_color-accent);
      border-color: var(--_color-accent);
    }
    .what > :first-child {
      margin-right: var(--_space-2);
    }
    .what {
      padding-top: 0.15em;
      font-weight: var(--_weight-strong);
    }
    .tag {
      display: inline-block;
      margin-right: var(--_space-2);
      padding: 0 var(--_space-2);
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
      font-weight: 400;
      border: 1px solid currentColor;
      border-radius: 3px;
      line-height: 1.5;
    }
    .tag.now {
      color: var(--_color-accent);
    }
    .tag.early {
      color: var(--_color-warn);
    }
    .back {
      position: relative;
      padding-left: 3em;
      color: var(--_color-ink-soft);
    }
    .back svg {
      position: absolute;
      top: 0;
      left: 0.25em;
      width: 1.5em;
      height: 1.5em;
    }
    .verdict {
      margin-top: var(--_space-3);
      padding-top: var(--_space-3);
      border-top: 1px solid var(--_color-line);
    }
    .sign {
      width: 1.15em;
      height: 1.15em;
      margin-right: 0.3em;
      vertical-align: -0.2em;
      color: var(--_own);
    }
    .met {
      --_own: var(--_color-met);
    }
    .unmet {
      --_own: var(--_color-warn);
    }
    .unknown {
      --_own: var(--_color-unknown);
    }
    .onward {
      margin-top: var(--_space-2);
      font-weight: var(--_weight-strong);
    }
    .cites {
      margin-top: var(--_space-3);
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
    }
    .cites lian-citation {
      display: block;
    }
    table {
      width: 100%;
      max-width: var(--_measure);
      border-collapse: collapse;
      line-height: 1.4;
    }
    caption {
      padding-bottom: var(--_space-1);
    }
    th,
    td {
      padding: var(--_space-2) var(--_space-3);
      text-align: left;
      border-bottom: 1px solid var(--_color-line);
    }
    th {
      font-weight: var(--_weight-strong);
    }
    thead th {
      font-size: var(--_text-small);
      background: var(--_color-ground);
    }
    .number {
      white-space: nowrap;
    }
    .base {
      margin-bottom: var(--_space-2);
    }
    button {
      margin-right: var(--_space-3);
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      margin: var(--_space-4) 0 0;
    }
    @media (max-width: 30em) {
      .modes {
        display: block;
      }
      .mode + .mode {
        margin-top: var(--_space-3);
      }
      thead {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip: rect(0 0 0 0);
      }
      table,
      caption,
      tbody,
      tbody tr,
      tbody th {
        display: block;
      }
      tbody tr {
        padding: var(--_space-2) 0;
        border-bottom: 1px solid var(--_color-line);
      }
      tbody th,
      td {
        padding: 0;
        border: 0;
      }
      td {
        display: inline-block;
        margin-right: var(--_space-4);
      }
    }
    @media (forced-colors: active) {
      .step.in::before,
      .step.now::before {
        border-width: 4px;
        line-height: calc(2em - 8px);
      }
    }
    @media print {
      .bar {
        display: none;
      }
      .step.in::before,
      .step.now::before {
        color: inherit;
        background: none;
      }
      .mode {
        page-break-inside: avoid;
      }
    }
  `,
];
