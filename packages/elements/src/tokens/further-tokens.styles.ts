// Written from tokens.json; change that.
import { css } from 'lit';

/** The tokens that form controls do without, likewise. */
export const furtherTokens = css`
  :host {
    --_color-met: var(--lian-color-met, #1a6638);
    --_color-met-ground: var(--lian-color-met-ground, #eaf5ee);
    --_color-unmet-ground: var(--lian-color-unmet-ground, #fcefee);
    --_color-unknown: var(--lian-color-unknown, #5b4a94);
    --_color-unknown-ground: var(--lian-color-unknown-ground, #f3f0fb);
    --_color-warn: var(--lian-color-warn, #7a5200);
    --_color-warn-ground: var(--lian-color-warn-ground, #fdf4e0);
    --_text-lead: var(--lian-text-lead, 1.125rem);
    --_text-heading: var(--lian-text-heading, 1.3125rem);
    --_text-title: var(--lian-text-title, 1.625rem);
    --_text-display: var(--lian-text-display, 2rem);
    --_leading-title: var(--lian-leading-title, 1.3);
    --_weight-title: var(--lian-weight-title, 650);
    --_space-6: var(--lian-space-6, 32px);
    --_space-7: var(--lian-space-7, 48px);
    --_radius-card: var(--lian-radius-card, 6px);
    --_measure: var(--lian-measure, 38em);
  }
`;
