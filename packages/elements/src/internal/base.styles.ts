import { css, type CSSResult } from 'lit';
import { tokens } from '../tokens/tokens.styles.js';

const host = css`
  :host {
    display: block;
    color: var(--_color-ink);
    font-size: var(--_text-body);
    line-height: var(--_leading-body);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  [hidden] {
    display: none;
  }
  a {
    color: var(--_color-accent);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;

/** What every element starts from: the tokens by short name (`var(--_color-ink)`), type, and nothing of the browser's. */
export const base: CSSResult[] = [tokens, host];
