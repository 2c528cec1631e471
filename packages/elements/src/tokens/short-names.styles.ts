import { unsafeCSS, type CSSResult } from 'lit';

/** `color-ink:#17202a;` as `--_color-ink:var(--lian-color-ink,#17202a);`, for all of a list: pages load each token once. */
export const withShortNames = (tokens: string): CSSResult =>
  unsafeCSS(`:host{${tokens.replace(/([\w-]+):([^;]+)/g, '--_$1:var(--lian-$1,$2)')}}`);
