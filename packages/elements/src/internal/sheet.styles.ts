import { css, type CSSResult } from 'lit';

/** What elements that report something share: title, warnings, buttons, and boxes that scroll sideways and show it. */
export const sheetStyles: CSSResult = css`
  .title {
    font-size: var(--_text-title);
    font-weight: var(--_weight-title);
    line-height: var(--_leading-title);
  }
  .soft {
    color: var(--_color-ink-soft);
  }
  .told {
    margin-top: var(--_space-3);
    padding: var(--_space-2) var(--_space-4);
    color: var(--_color-warn);
    background: var(--_color-warn-ground);
    border-left: var(--_border-bar) solid;
  }
  caption {
    color: var(--_color-ink-soft);
    font-size: var(--_text-small);
    text-align: left;
  }
  .number {
    font-variant-numeric: tabular-nums;
    text-align: right;
  }
  button {
    min-height: var(--_target);
    padding: 0 var(--_space-4);
    color: var(--_color-accent);
    font: inherit;
    background: var(--_color-paper);
    border: var(--_border-control) solid var(--_color-line-strong);
    border-radius: var(--_radius-control);
    cursor: pointer;
  }
  button.plain {
    padding: 0;
    text-align: left;
    text-decoration: underline;
    background: none;
    border-color: transparent;
  }
  button:focus,
  .scroll:focus {
    outline: var(--_border-focus) solid var(--_color-focus);
    box-shadow: inset 0 0 0 2px var(--_color-ink);
  }
  .frame,
  .scroll {
    position: relative;
  }
  .scroll {
    overflow-x: auto;
  }
  /* More lies beyond this edge. */
  .after::after {
    content: '';
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    width: 1.25em;
    background: linear-gradient(to left, var(--_color-line-strong), transparent);
    opacity: 0.7;
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .after::after {
      background: none;
      border-right: 6px double;
      opacity: 1;
    }
    .told {
      border: 1px solid CanvasText;
    }
    button.plain {
      color: LinkText;
      border: 0;
    }
    button:focus,
    .scroll:focus {
      outline-color: Highlight;
    }
  }
  @media print {
    button,
    .after::after {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
    .told {
      color: inherit;
      background: none;
    }
    tr {
      page-break-inside: avoid;
    }
  }
`;
