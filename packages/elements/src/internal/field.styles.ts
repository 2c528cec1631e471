import { css, type CSSResult } from 'lit';
import { controlBase } from './control-base.styles.js';

const field = css`
  .label {
    display: block;
    font-weight: var(--_weight-strong);
    margin-bottom: var(--_space-1);
  }
  .optional,
  .hint,
  .counter {
    color: var(--_color-ink-soft);
    font-size: var(--_text-small);
    font-weight: 400;
  }
  .hint {
    margin-bottom: var(--_space-2);
  }
  .error {
    color: var(--_color-unmet);
    font-weight: var(--_weight-strong);
    margin-bottom: var(--_space-1);
  }
  .bad {
    border-left: var(--_border-bar) solid var(--_color-unmet);
    padding-left: var(--_space-4);
  }
  .control {
    display: block;
    width: 100%;
    padding: var(--_space-1) var(--_space-3);
    color: inherit;
    background: var(--_color-paper);
  }
  /* What nobody can change is no box, in forced colours too, but a line to read. */
  :host([readonly]) .control:enabled {
    background: var(--_color-ground);
    border-style: none none solid;
    cursor: auto;
  }
  .control::placeholder {
    color: var(--_color-ink-soft);
  }
  .bad .control {
    border: 2px solid var(--_color-unmet);
  }
  @media (forced-colors: active) {
    .bad {
      border-left-style: double;
      border-left-width: 6px;
    }
  }
`;

/** Label, hint, error and box of a form control. */
export const fieldStyles: CSSResult[] = [...controlBase, field];
