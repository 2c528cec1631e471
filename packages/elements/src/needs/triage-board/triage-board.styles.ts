import { css, type CSSResultGroup } from 'lit';
import { base } from '../../internal/base.styles.js';
import { cardStyles } from './board-card.styles.js';
import { panelStyles } from './board-panel.styles.js';

export const styles: CSSResultGroup = [
  ...base,
  css`
    .base {
      position: relative;
    }
    .top {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      margin-bottom: var(--_space-4);
    }
    .title {
      font-size: var(--_text-title);
      font-weight: var(--_weight-title);
      line-height: var(--_leading-title);
    }
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(9.5em, 1fr));
      grid-gap: var(--_space-3) var(--_space-4);
      align-items: start;
      margin-bottom: var(--_space-1);
    }
    .fields > * {
      min-width: 0;
    }
    .only {
      margin-top: var(--_space-3);
    }
    /* Its answers say it; for whoever hears the page it stays. */
    .only::part(label) {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip: rect(0 0 0 0);
      white-space: nowrap;
    }
    .only::part(control) {
      display: flex;
      flex-wrap: wrap;
    }
    .only::part(option) {
      margin: 0 0 var(--_space-2);
      margin-inline-end: var(--_space-2);
    }
    .filters {
      margin-bottom: var(--_space-3);
    }
    summary {
      min-height: var(--_target);
      padding: var(--_space-1) 0;
      color: var(--_color-accent);
      cursor: pointer;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      margin-bottom: var(--_space-3);
    }
    .counts {
      margin-inline-end: var(--_space-4);
      font-variant-numeric: tabular-nums;
    }
    .plain {
      min-height: var(--_target);
      margin: 0;
      padding: 0;
      color: var(--_color-accent);
      font: inherit;
      text-decoration: underline;
      background: none;
      border: 0;
      cursor: pointer;
    }
    .plain:focus,
    .columns:focus,
    .tab:focus,
    .page:focus,
    summary:focus {
      outline: var(--_border-focus) solid var(--_color-focus);
      box-shadow: inset 0 0 0 2px var(--_color-ink);
    }
    .warning,
    .told {
      max-width: 60em;
      margin-bottom: var(--_space-3);
      padding: var(--_space-2) var(--_space-3);
      border-inline-start: var(--_border-bar) solid;
    }
    .warning {
      color: var(--_color-warn);
      background: var(--_color-warn-ground);
    }
    .told {
      color: var(--_color-accent);
      background: var(--_color-accent-ground);
    }
    .told.good {
      color: var(--_color-met);
      background: var(--_color-met-ground);
    }
    .told.bad {
      color: var(--_color-unmet);
      background: var(--_color-unmet-ground);
    }
    .base > .told {
      position: sticky;
      z-index: 3;
      bottom: 0;
      margin: var(--_space-3) 0;
      max-height: 30vh;
      overflow-y: auto;
      box-shadow: 0 0 0 1px var(--_color-line), 0 -2px 8px rgba(10, 15, 20, 0.2);
    }
    /* The sentence, and what shuts it. */
    .say {
      display: flex;
      align-items: flex-start;
    }
    .say .sign {
      flex: none;
      margin-top: 0.2em;
    }
    .shut {
      flex: none;
      min-width: var(--_target);
      margin: calc(-1 * var(--_space-2)) 0;
      margin-inline-start: auto;
      padding-inline-start: var(--_space-3);
      color: inherit;
    }
    .carrying > .told {
      pointer-events: none;
    }
    .told lian-citation,
    .told .lost {
      color: var(--_color-ink);
    }
    .sign {
      width: 1.1em;
      height: 1.1em;
      margin-inline-end: var(--_space-1);
      vertical-align: -0.15em;
    }
    .frame {
      position: relative;
    }
    /* More lies beyond this edge. */
    .after::after {
      content: '';
      position: absolute;
      z-index: 2;
      top: 0;
      right: 0;
      bottom: 0;
      width: 1.25em;
      background: linear-gradient(to left, var(--_color-line-strong), transparent);
      opacity: 0.7;
      pointer-events: none;
    }
    .columns {
      display: grid;
      grid-auto-columns: minmax(11.5em, 1fr);
      grid-auto-flow: column;
      grid-gap: var(--_space-3);
      align-items: start;
      padding-bottom: var(--_space-2);
      overflow-x: auto;
    }
    .narrow {
      grid-auto-columns: minmax(0, 1fr);
    }
    .column {
      min-width: 0;
      padding: var(--_space-2);
      background: var(--_color-ground);
      border: 1px solid var(--_color-line);
      border-radius: var(--_radius-card);
    }
    .column.can {
      border-color: var(--_color-met);
      box-shadow: inset 0 0 0 2px var(--_color-met);
    }
    .column.cannot {
      border-color: var(--_color-unmet);
      border-style: dashed;
      box-shadow: inset 0 0 0 1px var(--_color-unmet);
    }
    .can .column-head {
      color: var(--_color-met);
    }
    .cannot .column-head {
      color: var(--_color-unmet);
    }
    .column-head[hidden] {
      display: none;
    }
    .column-head {
      padding: var(--_space-1) var(--_space-1) var(--_space-2);
      font-weight: var(--_weight-title);
    }
    .count {
      margin-inline-start: var(--_space-2);
      color: var(--_color-ink-soft);
      font-weight: normal;
      font-variant-numeric: tabular-nums;
    }
    .list {
      max-height: 70vh;
      max-height: var(--lian-board-height, 70vh);
      margin: 0;
      padding: var(--_space-1);
      overflow-y: auto;
      list-style: none;
    }
    .narrow .list {
      max-height: none;
    }
    .none {
      min-height: 6em;
      padding: var(--_space-2) var(--_space-1);
      color: var(--_color-ink-soft);
    }
    .note {
      padding: var(--_space-4);
      color: var(--_color-ink-soft);
      border: 1px dashed var(--_color-line-strong);
      border-radius: var(--_radius-control);
    }
    .ground {
      max-width: 60em;
      margin-top: var(--_space-3);
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
    }
    .tabs {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(6.5em, 1fr));
      grid-gap: var(--_space-2);
      margin-bottom: var(--_space-3);
    }
    /* Whatever is carried can be dropped there, however far down its card stands. */
    @media (min-height: 20em) {
      .carrying > .tabs {
        position: sticky;
        z-index: 4;
        top: 0;
        background: var(--_color-paper);
      }
    }
    .tab {
      min-height: var(--_target);
      margin: 0;
      padding: var(--_space-1) var(--_space-2);
      color: inherit;
      font: inherit;
      background: var(--_color-paper);
      border: 1px solid var(--_color-line-strong);
      border-radius: var(--_radius-control);
      cursor: pointer;
    }
    .tab[aria-selected='true'] {
      color: var(--_color-accent);
      font-weight: var(--_weight-strong);
      background: var(--_color-accent-ground);
      border: 2px solid var(--_color-accent);
    }
    .tab .count {
      display: inline-block;
      margin-inline-start: var(--_space-1);
      white-space: nowrap;
      overflow-wrap: normal;
    }
    .tab.can {
      border-color: var(--_color-met);
      box-shadow: inset 0 0 0 2px var(--_color-met);
    }
    .tab.cannot {
      border-style: dashed;
      border-color: var(--_color-unmet);
    }
    .away {
      display: none;
    }
    .carrying {
      -webkit-user-select: none;
      user-select: none;
    }
    @media (forced-colors: active) {
      .after::after {
        background: none;
        border-right: 6px double;
        opacity: 1;
      }
      .plain,
      summary {
        color: LinkText;
      }
      .tab[aria-selected='true'] {
        border-color: Highlight;
      }
      .told,
      .warning {
        border: 1px solid CanvasText;
        border-inline-start-width: var(--_border-bar);
      }
      .column.can {
        outline: 3px solid Highlight;
      }
    }
    @media print {
      [part~='filters'],
      .filters,
      .tabs,
      .told,
      .plain,
      .after::after,
      #keys {
        display: none;
      }
      .columns {
        display: block;
        overflow: visible;
      }
      .away,
      .column-head[hidden] {
        display: block;
      }
      .column {
        margin-bottom: var(--_space-4);
        padding: 0;
        background: none;
        border: 0;
      }
      .list {
        max-height: none;
        overflow: visible;
      }
    }
  `,
  cardStyles,
  panelStyles,
];
