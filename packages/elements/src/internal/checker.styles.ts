import { css, type CSSResultGroup } from 'lit';
import { base } from './base.styles.js';

export const checkerStyles: CSSResultGroup = [
  ...base,
  css`
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(17em, 1fr));
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
      grid-gap: var(--_space-6);
      align-items: start;
    }
    .title {
      margin-bottom: var(--_space-4);
      font-size: var(--_text-title);
      font-weight: var(--_weight-title);
      line-height: var(--_leading-title);
    }
    .field {
      margin-bottom: var(--_space-5);
    }
    .rows {
      margin-bottom: var(--_space-5);
    }
    legend {
      padding: 0;
      margin-bottom: var(--_space-1);
      font-weight: var(--_weight-strong);
    }
    .hint,
    .settled {
      margin-bottom: var(--_space-3);
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
    }
    .row {
      margin-bottom: var(--_space-4);
      padding: var(--_space-4);
      border: 1px solid var(--_color-line);
      border-radius: var(--_radius-card);
    }
    .row .field {
      margin-bottom: var(--_space-4);
    }
    .further {
      margin-bottom: var(--_space-5);
    }
    summary {
      min-height: var(--_target);
      padding: var(--_space-2) 0;
      color: var(--_color-accent);
      cursor: pointer;
    }
    summary:focus {
      outline: var(--_border-focus) solid var(--_color-focus);
    }
    .note {
      padding: var(--_space-3) var(--_space-4);
      border: 1px dashed var(--_color-line-strong);
      border-radius: var(--_radius-control);
    }
    @media print {
      .sides {
        display: block;
      }
      form {
        display: none;
      }
    }
  `,
];
