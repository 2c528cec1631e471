// Written from tokens.json; change that.
import { css } from 'lit';

/** What form controls need, by its short name, `var(--_color-ink)`, with the light value where a page brings no theme. */
export const controlTokens = css`
  :host {
    --_color-ink: var(--lian-color-ink, #17202a);
    --_color-ink-soft: var(--lian-color-ink-soft, #4a5663);
    --_color-line: var(--lian-color-line, #cfd6de);
    --_color-line-strong: var(--lian-color-line-strong, #7b8794);
    --_color-ground: var(--lian-color-ground, #f4f6f8);
    --_color-paper: var(--lian-color-paper, #ffffff);
    --_color-accent: var(--lian-color-accent, #0f4f97);
    --_color-accent-ground: var(--lian-color-accent-ground, #e9f1fb);
    --_color-on-accent: var(--lian-color-on-accent, #ffffff);
    --_color-unmet: var(--lian-color-unmet, #a3251c);
    --_color-focus: var(--lian-color-focus, #f2b600);
    --_text-small: var(--lian-text-small, 0.875rem);
    --_text-body: var(--lian-text-body, 1rem);
    --_leading-body: var(--lian-leading-body, 1.65);
    --_weight-strong: var(--lian-weight-strong, 600);
    --_space-1: var(--lian-space-1, 4px);
    --_space-2: var(--lian-space-2, 8px);
    --_space-3: var(--lian-space-3, 12px);
    --_space-4: var(--lian-space-4, 16px);
    --_space-5: var(--lian-space-5, 24px);
    --_radius-control: var(--lian-radius-control, 4px);
    --_border-control: var(--lian-border-control, 1px);
    --_border-focus: var(--lian-border-focus, 3px);
    --_border-bar: var(--lian-border-bar, 4px);
    --_target: var(--lian-target, 40px);
  }
`;
