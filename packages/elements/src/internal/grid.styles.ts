import { css, type CSSResult } from 'lit';
import { sheetStyles } from './sheet.styles.js';

const grids = css`
  .heading {
    margin: var(--_space-5) 0 var(--_space-2);
    font-size: var(--_text-lead);
    font-weight: var(--_weight-title);
    line-height: var(--_leading-title);
  }
  .heading::first-letter,
  th::first-letter {
    text-transform: uppercase;
  }
  .none-found {
    margin-bottom: var(--_space-3);
  }
  .small {
    color: var(--_color-ink-soft);
    font-size: var(--_text-small);
  }
  .mark {
    flex: none;
    width: 1.15em;
    height: 1.15em;
    margin-right: 0.35em;
    vertical-align: -0.2em;
    color: var(--_own);
  }
  .state .mark {
    margin-top: 0.125em;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    margin: var(--_space-3) 0 var(--_space-2);
    list-style: none;
  }
  .counts li {
    margin: 0 var(--_space-2) var(--_space-2) 0;
    padding: var(--_space-1) var(--_space-3);
    color: var(--_own);
    background: var(--_own-ground);
    border: 1px solid var(--_own);
    border-radius: var(--_radius-control);
    font-variant-numeric: tabular-nums;
  }
  .counts b {
    margin-left: 0.5em;
    font-weight: var(--_weight-title);
  }
  .open {
    margin: var(--_space-3) 0;
    padding: var(--_space-3) var(--_space-4);
    border: 1px dashed var(--_color-unknown);
    border-radius: var(--_radius-control);
  }
  .open ul {
    margin-top: var(--_space-1);
    padding-left: 1.2em;
  }
  .cites {
    font-size: var(--_text-small);
  }
  .cites lian-citation {
    display: block;
  }
  .findings {
    margin: var(--_space-2) 0 var(--_space-4);
    list-style: none;
    border-top: 1px solid var(--_color-line);
  }
  .findings > li {
    padding: var(--_space-2) 0 var(--_space-2) var(--_space-3);
    border-bottom: 1px solid var(--_color-line);
    border-left: var(--_border-bar) solid var(--_own);
  }
  .findings .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .findings .what {
    flex: 1 1 14em;
    min-width: 0;
  }
  .findings .small {
    margin-left: 0.5em;
  }
  .findings .more .small {
    margin: 0;
  }
  .findings .plain {
    min-width: 5em;
    padding: 0;
    text-align: right;
  }
  .findings .name {
    color: var(--_own);
    font-weight: var(--_weight-strong);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: var(--_space-2) 0;
  }
  .bar > * {
    margin: 0 var(--_space-2) var(--_space-2) 0;
  }
  .sideways {
    display: none;
    padding: 0 1.5em var(--_space-1) 0;
  }
  .before .sideways,
  .after .sideways {
    display: block;
  }
  /* The heads at the side stay; what lies before is hidden behind them. */
  .before tr > :first-child {
    border-right: 2px solid var(--_color-line-strong);
  }
  .scroll {
    scroll-padding: 0 0 0 9em;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    word-break: normal;
    overflow-wrap: break-word;
    line-height: 1.4;
  }
  th,
  td {
    min-width: 6.3em;
    padding: var(--_space-2) 0.4em;
    text-align: left;
    vertical-align: top;
    border-top: 1px solid var(--_color-line);
    border-left: 1px solid var(--_color-line);
  }
  th {
    font-size: var(--_text-small);
    font-weight: var(--_weight-strong);
    background: var(--_color-ground);
  }
  tr > :first-child {
    position: sticky;
    left: 0;
    z-index: 1;
    min-width: 7.5em;
    max-width: 9em;
    border-left: 0;
  }
  thead th {
    vertical-align: bottom;
  }
  [data-cell] {
    background: var(--_own-ground, var(--_color-paper));
    cursor: pointer;
  }
  [data-cell] .state {
    display: flex;
    color: var(--_own);
    font-weight: var(--_weight-strong);
    word-break: keep-all;
  }
  [data-cell] .mark {
    margin-right: 0.2em;
  }
  [data-cell] .small {
    display: block;
  }
  [data-cell] .part {
    display: inline-block;
  }
  [data-cell].empty {
    --_own: var(--_color-ink-soft);
    --_own-ground: var(--_color-paper);
  }
  [data-cell][aria-expanded='true'] {
    box-shadow: inset 0 0 0 2px var(--_color-accent);
  }
  [data-cell]:focus {
    outline: var(--_border-focus) solid var(--_color-focus);
    outline-offset: calc(-1 * var(--_border-focus));
    box-shadow: inset 0 0 0 calc(var(--_border-focus) + 2px) var(--_color-ink);
  }
  .details {
    margin-top: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
    background: var(--_color-ground);
    border-radius: var(--_radius-card);
  }
  .details .what {
    font-weight: var(--_weight-strong);
  }
  .more {
    padding: var(--_space-2) 0 var(--_space-1);
  }
  .narrow .findings .plain {
    text-align: left;
  }
  .narrow .findings .what .small {
    display: block;
    margin-left: 0;
  }
  /* Where there is no room beside each other, a row is its name and a line for each column. */
  .narrow thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
  }
  .narrow table,
  .narrow tbody,
  .narrow tr,
  .narrow tbody th {
    display: block;
    max-width: none;
  }
  .narrow tbody th {
    position: static;
    padding: var(--_space-3) var(--_space-3) var(--_space-2);
    font-size: inherit;
  }
  .narrow tbody tr:first-child th {
    border-top: 0;
  }
  .narrow [data-cell] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    min-width: 0;
    padding: var(--_space-2) var(--_space-3);
    border-left: 0;
  }
  .narrow .column {
    flex: 1 1 8em;
    margin-right: var(--_space-3);
  }
  .narrow [data-cell] .small {
    flex: 1 0 100%;
  }
  @media (forced-colors: active) {
    [data-cell]:focus {
      outline-color: Highlight;
    }
    .details {
      border: 1px solid CanvasText;
    }
    [data-cell][aria-expanded='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .bar,
    .keys,
    .sideways.sideways,
    .details {
      display: none;
    }
    .more[hidden] {
      display: block;
    }
    table {
      font-size: 9pt;
      border: solid var(--_color-line);
      border-width: 0 1px 1px;
    }
    table th,
    table .small {
      font-size: inherit;
    }
    th,
    td {
      position: static !important;
      min-width: 0 !important;
      padding: 3px;
    }
    .scroll {
      border: 0;
    }
    .findings > li,
    .counts li,
    [data-cell] {
      color: inherit;
      background: none;
    }
    .findings > li {
      page-break-inside: avoid;
    }
  }
`;

/** What grids and lists of findings look like. The element's own sheet gives each state its colour as `--_own` and `--_own-ground`. */
export const gridStyles: CSSResult[] = [sheetStyles, grids];
