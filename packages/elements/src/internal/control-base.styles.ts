import { css, type CSSResult } from 'lit';
import { controlTokens } from '../tokens/control-tokens.styles.js';

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
  p,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  [hidden] {
    display: none;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
`;

/** What a form control starts from. */
export const controlBase: CSSResult[] = [controlTokens, host];
