import { css, type CSSResult } from 'lit';
import { controlBase } from './control-base.styles.js';

const field = css`
  .label {
    display: block;
    width: 100%;
    padding: 0;
    font-weight: var(--_weight-strong);
    margin-bottom: var(--_space-1);
  }
  .optional {
    color: var(--_color-ink-soft);
    font-size: var(--_text-small);
    font-weight: 400;
  }
  .hint,
  .counter {
    color: var(--_color-ink-soft);
    font-size: var(--_text-small);
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
    min-height: var(--_target);
    margin: 0;
    padding: var(--_space-1) var(--_space-3);
    font: inherit;
    color: inherit;
    background: var(--_color-paper);
    border: var(--_border-control) solid var(--_color-line-strong);
    border-radius: var(--_radius-control);
  }
  .control::placeholder {
    color: var(--_color-ink-soft);
    opacity: 1;
  }
  .bad .control {
    border: 2px solid var(--_color-unmet);
  }
  /* Yellow alone is 1.8:1 on white; the dark line inside it is what everyone can see. */
  .control:focus {
    outline: var(--_border-focus) solid var(--_color-focus);
    outline-offset: 0;
    border-color: var(--_color-ink);
    box-shadow: inset 0 0 0 1px var(--_color-ink);
  }
  .control:disabled,
  .control:read-only:not(select):not([type='radio']):not([type='checkbox']) {
    background: var(--_color-ground);
  }
  .control:disabled {
    color: var(--_color-ink-soft);
    border-style: dashed;
    cursor: not-allowed;
    opacity: 1;
  }
  @media (forced-colors: active) {
    .control:focus {
      outline-color: Highlight;
    }
    .bad {
      border-left-style: double;
      border-left-width: 6px;
    }
  }
`;

/** Label, hint, error and box of a form control. */
export const fieldStyles: CSSResult[] = [...controlBase, field];
