import { css, type CSSResult } from 'lit';
import { sheetStyles } from './sheet.styles.js';

const figures = css`
  .summary {
    margin-top: var(--_space-1);
    color: var(--_color-ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .soft {
    font-size: var(--_text-small);
  }
  .heading {
    font-size: var(--_text-heading);
    font-weight: var(--_weight-title);
    line-height: var(--_leading-title);
  }
  .met {
    --_own: var(--_color-met);
  }
  .unmet {
    --_own: var(--_color-unmet);
  }
  .unknown {
    --_own: var(--_color-unknown);
  }
  .sign {
    flex: none;
    width: 1.1em;
    height: 1.1em;
    margin-right: var(--_space-1);
    vertical-align: -0.15em;
    color: var(--_own);
  }
  .told ul {
    margin-top: var(--_space-1);
    padding-left: 1.2em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    margin-top: var(--_space-2);
  }
  .buttons > * {
    margin: 0 var(--_space-4) var(--_space-1) 0;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  tbody th {
    overflow-wrap: anywhere;
  }
  .column {
    display: none;
  }
  caption {
    padding-bottom: var(--_space-2);
  }
  th,
  td {
    padding: var(--_space-2) var(--_space-3) var(--_space-2) 0;
    font-weight: 400;
    text-align: left;
    vertical-align: top;
    border-top: 1px solid var(--_color-line);
  }
  th:last-child,
  td:last-child {
    padding-right: 0;
  }
  thead th {
    color: var(--_color-ink-soft);
    font-size: var(--_text-small);
    vertical-align: bottom;
    border-top: 0;
  }
  tbody th {
    min-width: 6em;
    max-width: 14em;
  }
  td {
    min-width: 3.5em;
  }
  /* Where there is no room beside each other, a row is its name and a line of what it says. */
  .narrow thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
  }
  .narrow table,
  .narrow caption,
  .narrow tr,
  .narrow tbody th {
    display: block;
    max-width: none;
  }
  .narrow tr {
    padding: var(--_space-2) 0;
    border-top: 1px solid var(--_color-line);
  }
  .narrow th,
  .narrow td {
    padding: 0;
    border: 0;
  }
  .narrow tbody th {
    font-weight: var(--_weight-strong);
  }
  .narrow td {
    display: inline-block;
    min-width: 0;
    margin-right: var(--_space-4);
    text-align: left;
  }
  .narrow .column {
    display: inline;
    margin-right: 0.4em;
    color: var(--_color-ink-soft);
    font-size: var(--_text-small);
  }
  /* On paper there is no button to open them. */
  @media screen {
    .closed,
    .listing:not(.all) .further.further {
      display: none;
    }
  }
  @media print {
    .buttons {
      display: none;
    }
  }
`;

/** Tables, buttons, notes and pictures of elements that show figures. */
export const figureStyles: CSSResult[] = [sheetStyles, figures];
