// Written from tokens.json; change that.
import { withShortNames } from './short-names.styles.js';

/** The tokens that form controls do without, likewise. */
export const furtherTokens = withShortNames(`
color-met:#1a6638;
color-met-ground:#eaf5ee;
color-unmet-ground:#fcefee;
color-unknown:#5b4a94;
color-unknown-ground:#f3f0fb;
color-warn:#7a5200;
color-warn-ground:#fdf4e0;
text-lead:1.125rem;
text-heading:1.3125rem;
text-title:1.625rem;
text-display:2rem;
leading-title:1.3;
weight-title:650;
space-6:32px;
space-7:48px;
radius-card:6px;
measure:38em;
`);
