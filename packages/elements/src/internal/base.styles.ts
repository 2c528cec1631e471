import { css, type CSSResult } from 'lit';
import { furtherTokens } from '../tokens/further-tokens.styles.js';
import { controlBase } from './control-base.styles.js';

const page = css`
  h1,
  h2,
  h3,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  [hidden] {
    display: none;
  }
  a {
    color: var(--_color-accent);
  }
  /* Else it keeps its own colours where text has forced ones. */
  svg {
    forced-color-adjust: auto;
  }
`;

/** What every other element starts from: all tokens by short name (`var(--_color-ink)`), type, and nothing of the browser's. */
export const base: CSSResult[] = [...controlBase, furtherTokens, page];
