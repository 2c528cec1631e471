import { css, type CSSResult } from 'lit';

/** What grids and lists of findings look like. The element's own sheet gives each state its colour as `--_own` and `--_own-ground`. */
export const gridStyles: CSSResult = css`
  .title {
    font-size: var(--_text-title);
    font-weight: var(--_weight-title);
    line-height: var(--_leading-title);
  }
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
  .soft {
    color: var(--_color-ink-soft);
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
  .counts {
    display: flex;
    flex-wrap: wrap;
    margin: var(--_space-3) calc(-1 * var(--_space-2)) var(--_space-2) 0;
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
  .told {
    margin-top: var(--_space-2);
    padding: var(--_space-2) var(--_space-4);
    color: var(--_color-warn);
    background: var(--_color-warn-ground);
    border-left: var(--_border-bar) solid;
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
  button {
    min-width: var(--_target);
    min-height: var(--_target);
    padding: 0 var(--_space-3);
    color: var(--_color-accent);
    font: inherit;
    background: var(--_color-paper);
    border: var(--_border-control) solid var(--_color-line-strong);
    border-radius: var(--_radius-control);
    cursor: pointer;
  }
  button.plain {
    border-color: transparent;
    background: none;
    text-decoration: underline;
  }
  button:focus,
  .scroll:focus {
    outline: var(--_border-focus) solid var(--_color-focus);
    box-shadow: inset 0 0 0 2px var(--_color-ink);
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
  .scroll {
    position: relative;
    overflow-x: auto;
    scroll-padding: 0 0 0 9em;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    overflow-wrap: break-word;
    line-height: 1.4;
  }
  caption {
    padding: var(--_space-2) var(--_space-3);
    color: var(--_color-ink-soft);
    font-size: var(--_text-small);
    text-align: left;
  }
  th,
  td {
    min-width: 6.2em;
    padding: var(--_space-2);
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
    color: var(--_own);
    font-weight: var(--_weight-strong);
    white-space: nowrap;
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
  @media (max-width: 30em) {
    tr > :first-child {
      min-width: 8em;
      max-width: 8em;
    }
    .findings .plain {
      text-align: left;
    }
    .findings .what .small {
      display: block;
      margin-left: 0;
    }
  }
  @media (forced-colors: active) {
    [data-cell]:focus,
    button:focus {
      outline-color: Highlight;
    }
    [data-cell][aria-expanded='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .details,
    .told {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .bar,
    .keys,
    button,
    .details {
      display: none;
    }
    .more[hidden] {
      display: block;
    }
    .scroll {
      overflow: visible;
      border: 0;
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
    .findings > li,
    .counts li,
    .told,
    [data-cell] {
      color: inherit;
      background: none;
    }
    tr,
    .findings > li {
      page-break-inside: avoid;
    }
  }
`;
