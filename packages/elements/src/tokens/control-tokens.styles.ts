// Written from tokens.json; change that.
import { withShortNames } from './short-names.styles.js';

/** What form controls need, by its short name, `var(--_color-ink)`, with the light value where a page brings no theme. */
export const controlTokens = withShortNames(`
color-ink:#17202a;
color-ink-soft:#4a5663;
color-line:#cfd6de;
color-line-strong:#7b8794;
color-ground:#f4f6f8;
color-paper:#ffffff;
color-accent:#0f4f97;
color-accent-ground:#e9f1fb;
color-on-accent:#ffffff;
color-unmet:#a3251c;
color-focus:#f2b600;
text-small:0.875rem;
text-body:1rem;
leading-body:1.65;
weight-strong:600;
space-1:4px;
space-2:8px;
space-3:12px;
space-4:16px;
space-5:24px;
radius-control:4px;
border-control:1px;
border-focus:3px;
border-bar:4px;
target:40px;
`);
