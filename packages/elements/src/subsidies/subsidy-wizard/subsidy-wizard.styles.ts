import { css, type CSSResultGroup } from 'lit';
import { askingStyles } from '../../internal/asking.styles.js';

// A label under the heading that says the same is out of view; for whoever hears the page it stays.
export const wizardStyles: CSSResultGroup = [
  askingStyles,
  css`
    .heading {
      font-size: var(--_text-title);
      font-weight: var(--_weight-title);
      line-height: var(--_leading-title);
    }
    .small {
      margin-bottom: var(--_space-2);
      font-size: inherit;
    }
    .heading:focus,
    .done:focus {
      outline: none;
    }
    .progress p {
      color: var(--_color-ink-soft);
    }
    progress {
      display: block;
      width: 100%;
      max-width: var(--_measure);
      height: var(--_space-2);
      margin-top: var(--_space-2);
      accent-color: var(--_color-accent);
    }
    .progress .note {
      margin-top: var(--_space-3);
    }
    .main,
    .schemes {
      min-width: 0;
    }
    .main {
      max-width: var(--_measure);
    }
    .why {
      margin: var(--_space-2) 0 var(--_space-4);
      color: var(--_color-ink-soft);
    }
    .cite {
      font-size: var(--_text-small);
    }
    .question .field {
      margin-top: var(--_space-4);
    }
    .question > .field > .entry::part(label),
    .question > .field > .rows > legend {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip: rect(0 0 0 0);
      white-space: nowrap;
    }
    .error {
      margin: var(--_space-3) 0;
      color: var(--_color-unmet);
      font-weight: var(--_weight-strong);
    }
    .sum {
      margin-top: var(--_space-2);
      font-size: var(--_text-title);
    }
    .done .buttons {
      margin-top: var(--_space-4);
    }
    .answers {
      margin-top: var(--_space-6);
    }
    .answer-row {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      grid-gap: 0 var(--_space-4);
      align-items: center;
      padding: var(--_space-2) 0;
      border-top: 1px solid var(--_color-line);
    }
    .answer-row dt {
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
    }
    .answer-row dd {
      grid-column: 1;
    }
    .answer-row dd + dd {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
    .schemes ul {
      list-style: none;
    }
    .schemes li {
      border-top: 1px solid var(--_color-line);
    }
    .schemes summary {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      padding: var(--_space-2) 0;
      color: inherit;
    }
    .schemes svg {
      flex: none;
      width: 1.4em;
      height: 1.4em;
      color: var(--_color-unknown);
    }
    .schemes .met svg {
      color: var(--_color-met);
    }
    .schemes .unmet svg {
      color: var(--_color-unmet);
    }
    .schemes .name {
      flex: 1 1 6em;
      min-width: 0;
      margin: 0 var(--_space-3);
    }
    .standing {
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
    }
    .met .standing {
      color: var(--_color-met);
    }
    .schemes lian-decision {
      display: block;
      padding: var(--_space-2) 0 var(--_space-4);
    }
    @media print {
      .question,
      .buttons,
      .plain,
      progress {
        display: none;
      }
    }
  `,
];
