import { css, type CSSResult } from 'lit';

export const panelStyles: CSSResult = css`
  dialog {
    width: calc(100% - 32px);
    max-width: 62em;
    max-height: calc(100% - 32px);
    padding: var(--_space-5);
    overflow-y: auto;
    color: var(--_color-ink);
    background: var(--_color-paper);
    border: 1px solid var(--_color-line-strong);
    border-radius: var(--_radius-card);
  }
  dialog::backdrop {
    background: rgba(10, 15, 20, 0.45);
  }
  .panel-head {
    margin-bottom: var(--_space-3);
    font-size: var(--_text-heading);
    font-weight: var(--_weight-title);
    line-height: var(--_leading-title);
  }
  .panel-head:focus {
    outline: none;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    grid-gap: var(--_space-4) var(--_space-6);
    align-items: start;
  }
  .sides > * {
    min-width: 0;
  }
  .facts {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-gap: var(--_space-1) var(--_space-4);
    margin-bottom: var(--_space-4);
  }
  dt {
    color: var(--_color-ink-soft);
  }
  .kept {
    margin-bottom: var(--_space-4);
  }
  dd {
    white-space: pre-line;
  }
  dd.of-said,
  .kept {
    max-height: 12em;
    overflow-y: auto;
    white-space: pre-line;
  }
  .label {
    margin-bottom: var(--_space-1);
    font-weight: var(--_weight-strong);
  }
  .clocks {
    margin-bottom: var(--_space-4);
    list-style: none;
  }
  .clocks .clock {
    padding: var(--_space-2) 0;
    border-top: 1px solid var(--_color-line);
  }
  .clocks lian-citation {
    display: block;
    font-size: var(--_text-small);
  }
  .move > * {
    display: block;
    margin-bottom: var(--_space-4);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: var(--_space-4);
  }
  .buttons > * {
    margin: 0 0 var(--_space-2);
    margin-inline-end: var(--_space-3);
  }
  .page {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
  }
  @media (max-width: 30em) {
    dialog {
      padding: var(--_space-4);
    }
    .facts {
      display: block;
    }
    dd {
      margin-bottom: var(--_space-2);
    }
  }
  @media print {
    dialog {
      display: none;
    }
  }
`;
