import { css, type CSSResultGroup } from 'lit';
import { askingStyles } from './asking.styles.js';

export const checkerStyles: CSSResultGroup = [
  askingStyles,
  css`
    .title {
      font-size: var(--_text-title);
      font-weight: var(--_weight-title);
      line-height: var(--_leading-title);
    }
    .case {
      margin-top: var(--_space-1);
      color: var(--_color-ink-soft);
    }
    .form,
    .answer {
      min-width: 0;
      max-width: var(--_measure);
    }
    .settled {
      margin-bottom: var(--_space-3);
      color: var(--_color-ink-soft);
    }
    .aside > summary + * {
      margin-top: var(--_space-3);
    }
    .slip {
      margin-bottom: var(--_space-5);
    }
    .slip > summary {
      margin-bottom: var(--_space-2);
    }
    .value {
      margin-bottom: var(--_space-3);
      font-variant-numeric: tabular-nums;
    }
    .given {
      display: none;
    }
    @media screen and (min-height: 40em) and (min-width: 60em) {
      .answer {
        position: -webkit-sticky;
        position: sticky;
        top: var(--_space-5);
      }
    }
    @media print {
      .form {
        display: none;
      }
      .given {
        display: block;
        margin-top: var(--_space-5);
      }
    }
  `,
];
