import { css, type CSSResultGroup } from 'lit';
import { base } from './base.styles.js';

/** Of whatever asks facts: the checking elements and the subsidy wizard. */
export const askingStyles: CSSResultGroup = [
  ...base,
  css`
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(17em, 1fr));
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
      grid-gap: var(--_space-5) var(--_space-7);
      align-items: start;
      margin-top: var(--_space-5);
    }
    .field {
      margin-bottom: var(--_space-5);
    }
    /* Yes, no and not known side by side where all three fit, else one below the other; browsers before 79 fit what they can. */
    .short::part(control) {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(7em, 1fr));
      grid-template-columns: repeat(auto-fit, minmax(min(100%, max(7em, (22em - 100%) * 999)), 1fr));
      grid-gap: var(--_space-2);
    }
    .short::part(option) {
      margin: 0;
    }
    fieldset {
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      margin-bottom: var(--_space-1);
      font-weight: var(--_weight-strong);
    }
    .hint,
    .none {
      margin-bottom: var(--_space-3);
      color: var(--_color-ink-soft);
    }
    .hint {
      font-size: var(--_text-small);
    }
    .row {
      margin: var(--_space-2) 0 var(--_space-4);
      padding: var(--_space-4);
      border: 1px solid var(--_color-line);
      border-radius: var(--_radius-card);
    }
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
      grid-gap: var(--_space-4);
      margin-bottom: var(--_space-4);
    }
    .fields .field {
      min-width: 0;
      margin: 0;
    }
    .number {
      margin-bottom: var(--_space-2);
      color: var(--_color-ink-soft);
      font-variant-numeric: tabular-nums;
    }
    .buttons > * {
      margin-bottom: var(--_space-2);
      margin-inline-end: var(--_space-3);
    }
    .unsure {
      display: inline-flex;
      align-items: center;
      min-height: var(--_target);
      cursor: pointer;
    }
    .unsure input {
      flex: none;
      width: 1.25em;
      height: 1.25em;
      margin: 0;
      margin-inline-end: var(--_space-2);
      font: inherit;
    }
    .unsure input:focus,
    .plain:focus,
    summary:focus {
      outline: var(--_border-focus) solid var(--_color-focus);
      box-shadow: inset 0 0 0 2px var(--_color-ink);
    }
    .plain,
    summary {
      min-height: var(--_target);
      padding: var(--_space-1) 0;
      color: var(--_color-accent);
      cursor: pointer;
    }
    .plain {
      min-width: var(--_target);
      margin: 0;
      font: inherit;
      text-align: start;
      text-decoration: underline;
      background: none;
      border: 0;
    }
    .note {
      padding: var(--_space-4);
      color: var(--_color-ink-soft);
      border: 1px dashed var(--_color-line-strong);
      border-radius: var(--_radius-control);
    }
    @media (forced-colors: active) {
      .plain,
      summary {
        color: LinkText;
      }
    }
    @media print {
      .sides {
        display: block;
      }
      dl {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
        grid-gap: var(--_space-1) var(--_space-4);
        margin-top: var(--_space-2);
      }
    }
  `,
];
