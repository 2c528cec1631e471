import { css, type CSSResultGroup } from 'lit';
import { base } from '../../internal/base.styles.js';
import { side } from './side.styles.js';

export const styles: CSSResultGroup = [
  ...base,
  side,
  css`
    .base {
      position: relative;
      background: var(--_color-paper);
    }
    :host(:fullscreen) {
      padding: var(--_space-4);
      overflow: auto;
      background: var(--_color-paper);
    }
    .title {
      font-size: var(--_text-title);
      font-weight: var(--_weight-title);
      line-height: var(--_leading-title);
    }
    .summary {
      margin: var(--_space-1) 0 var(--_space-3);
      color: var(--_color-ink-soft);
      font-variant-numeric: tabular-nums;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      margin: 0 calc(-1 * var(--_space-2)) var(--_space-3) 0;
    }
    .bar > * {
      margin: 0 var(--_space-2) var(--_space-2) 0;
    }
    .search {
      position: relative;
      flex: 1 1 14em;
      max-width: 24em;
    }
    button,
    input[type='search'] {
      min-height: var(--_target);
      min-width: var(--_target);
      padding: 0 var(--_space-3);
      color: inherit;
      font: inherit;
      background: var(--_color-paper);
      border: var(--_border-control) solid var(--_color-line-strong);
      border-radius: var(--_radius-control);
    }
    input[type='search'] {
      width: 100%;
    }
    button {
      color: var(--_color-accent);
      cursor: pointer;
    }
    button[aria-expanded='true'],
    button[aria-pressed='true'] {
      background: var(--_color-accent-ground);
      border-color: var(--_color-accent);
    }
    button:disabled {
      color: var(--_color-ink-soft);
      border-color: var(--_color-line);
      cursor: default;
    }
    button:focus,
    input:focus,
    .stage:focus,
    .tree:focus {
      outline: var(--_border-focus) solid var(--_color-focus);
      outline-offset: 0;
      box-shadow: inset 0 0 0 2px var(--_color-ink);
    }
    .matches {
      position: absolute;
      z-index: 3;
      top: 100%;
      left: 0;
      right: 0;
      max-height: 20em;
      overflow: auto;
      background: var(--_color-paper);
      border: 1px solid var(--_color-line-strong);
      border-radius: var(--_radius-control);
    }
    .matches li {
      padding: var(--_space-2) var(--_space-3);
      cursor: pointer;
    }
    .matches li[aria-selected='true'],
    .matches li:hover {
      background: var(--_color-accent-ground);
    }
    .soft,
    .note,
    .row .count {
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
    }
    .panel {
      margin-bottom: var(--_space-3);
      padding: var(--_space-4);
      background: var(--_color-ground);
      border-radius: var(--_radius-card);
    }
    .panel fieldset {
      margin: 0 0 var(--_space-3);
      padding: 0;
      border: 0;
    }
    .panel legend {
      padding: 0;
      margin-bottom: var(--_space-1);
      font-weight: var(--_weight-strong);
    }
    .ticks {
      display: flex;
      flex-wrap: wrap;
    }
    .ticks > * {
      display: inline-flex;
      align-items: center;
      min-height: var(--_target);
      margin-right: var(--_space-5);
    }
    .ticks input {
      flex: none;
      width: 1.25em;
      height: 1.25em;
      margin: 0 var(--_space-2) 0 0;
      accent-color: var(--_color-accent);
    }
    .days {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }
    .days input {
      flex: 1 1 16em;
      margin: 0 0 0 var(--_space-3);
      accent-color: var(--_color-accent);
      max-width: 30em;
      min-height: var(--_target);
    }
    .kindNames {
      width: 2.75em;
    }
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 21em;
      grid-gap: var(--_space-4);
      align-items: stretch;
    }
    .frame {
      position: relative;
      height: 38em;
      min-height: 22em;
      border: 1px solid var(--_color-line);
      border-radius: var(--_radius-card);
      overflow: hidden;
    }
    :host(:fullscreen) .frame,
    :host(:fullscreen) .base:not(.narrow) .side {
      height: 80vh;
    }
    .stage {
      position: absolute;
      top: 0;
      right: 0;
      bottom: 0;
      left: 0;
      overflow: hidden;
      touch-action: pan-y;
      cursor: grab;
    }
    .stage[data-grabbed],
    :host(:fullscreen) .stage {
      touch-action: none;
    }
    .stage.points {
      cursor: pointer;
    }
    .stage svg,
    .stage canvas {
      position: absolute;
      top: 0;
      left: 0;
      width: 100%;
      height: 100%;
      pointer-events: none;
      user-select: none;
      -webkit-user-select: none;
    }
    .map {
      position: absolute;
      top: var(--_space-3);
      right: var(--_space-3);
      background: var(--_color-paper);
      border: 1px solid var(--_color-line-strong);
      border-radius: var(--_radius-control);
      cursor: crosshair;
      touch-action: none;
    }
    .zoom {
      position: absolute;
      right: var(--_space-3);
      bottom: var(--_space-3);
      display: grid;
    }
    .zoom button {
      padding: 0;
      font-size: 1.25em;
      line-height: 1;
    }
    .zoom button + button {
      border-top: 0;
      border-radius: 0;
    }
    .zoom button:first-child {
      border-radius: var(--_radius-control) var(--_radius-control) 0 0;
    }
    .zoom button:last-child {
      border-radius: 0 0 var(--_radius-control) var(--_radius-control);
    }
    .grab,
    :host(:fullscreen) .grab {
      display: none;
    }
    @media (any-pointer: coarse) {
      .grab {
        display: block;
      }
    }
    .note {
      position: absolute;
      left: var(--_space-3);
      bottom: var(--_space-3);
      max-width: 70%;
      padding: var(--_space-1) var(--_space-2);
      background: var(--_color-paper);
      border-radius: var(--_radius-control);
    }
    .blank {
      bottom: 50%;
    }
    .paper {
      display: none;
    }
    .narrow .body {
      display: block;
    }
    .narrow .side {
      height: auto;
    }
    .narrow .tree {
      max-height: 24em;
      min-height: 0;
    }
    .narrow .frame {
      height: 26em;
      margin-bottom: var(--_space-3);
    }
    .narrow.list .frame,
    .narrow.picture .tree {
      display: none;
    }
    .narrow .details {
      max-height: none;
    }
    .narrow .search {
      flex-basis: 100%;
      max-width: none;
    }
    @media (forced-colors: active) {
      .row.active {
        outline: 2px solid Highlight;
        outline-offset: -2px;
      }
      .panel,
      .details,
      .paths {
        border: 1px solid CanvasText;
      }
    }
    @media print {
      .bar,
      .panel,
      .base > .told,
      .body,
      .paths {
        display: none !important;
      }
      .paper {
        display: block;
        padding-right: 1px;
      }
      .paper > svg {
        display: block;
        width: 100%;
        height: auto;
        max-height: 75vh;
      }
      .paper > svg,
      tr {
        page-break-inside: avoid;
      }
      .paper > svg + svg {
        display: none;
      }
      table {
        width: 100%;
        margin-top: var(--_space-4);
        border-collapse: collapse;
      }
      th,
      td {
        padding: 4px 8px;
        text-align: left;
        vertical-align: top;
        border: 1px solid var(--_color-line);
      }
      th {
        min-width: 5.5em;
      }
    }
    /* A3 and larger. */
    @media print and (min-width: 1200px), print and (min-height: 1200px) {
      .paper > svg:first-child {
        display: none;
      }
      .paper > svg + svg {
        display: block;
      }
    }
  `,
];
