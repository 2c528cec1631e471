import { css, type CSSResult } from 'lit';
import { controlTokens } from '../tokens/control-tokens.styles.js';

const host = css`
  :host {
    display: block;
    outline: none; /* before 94 the browser draws a ring around who hands focus on, too */
    color: var(--_color-ink);
    font-size: var(--_text-body);
    line-height: var(--_leading-body);
    word-break: break-word; /* for browsers before 80 */
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
  p {
    margin: 0;
  }
  .control {
    min-height: var(--_target);
    margin: 0;
    font: inherit;
    border: var(--_border-control) solid var(--_color-line-strong);
    border-radius: var(--_radius-control);
  }
  /* Yellow alone is 1.8:1 on white; the dark line inside it is what everyone can see. */
  .control:focus,
  .choice:focus-within {
    outline: var(--_border-focus) solid var(--_color-focus);
    border-color: var(--_color-ink);
    box-shadow: inset 0 0 0 1px var(--_color-ink);
  }
  .control:disabled {
    color: var(--_color-ink-soft);
    background: var(--_color-ground);
    border: var(--_border-control) dashed var(--_color-line-strong);
    cursor: not-allowed;
  }
  @media (forced-colors: active) {
    .control:focus,
    .choice:focus-within {
      outline-color: Highlight;
    }
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
