import { css, type CSSResultGroup } from 'lit';
import { base } from '../../internal/base.styles.js';

export const styles: CSSResultGroup = [
  ...base,
  css`
    .title {
      margin-bottom: var(--_space-1);
      font-size: var(--_text-title);
      font-weight: var(--_weight-title);
      line-height: var(--_leading-title);
    }
    .case {
      margin-bottom: var(--_space-4);
      color: var(--_color-ink-soft);
    }
    .answer {
      display: flex;
      align-items: center;
      margin-bottom: var(--_space-4);
      padding: var(--_space-4) var(--_space-5);
      border-inline-start: 6px solid;
      border-radius: 0 var(--_radius-card) var(--_radius-card) 0;
      font-size: var(--_text-heading);
      font-weight: var(--_weight-title);
      line-height: 1.4;
    }
    .met {
      --_own: var(--_color-met);
      --_own-ground: var(--_color-met-ground);
    }
    .unmet {
      --_own: var(--_color-unmet);
      --_own-ground: var(--_color-unmet-ground);
    }
    .unknown {
      --_own: var(--_color-unknown);
      --_own-ground: var(--_color-unknown-ground);
    }
    .answer {
      color: var(--_own);
      background: var(--_own-ground);
      border-color: var(--_own);
    }
    .ring {
      flex: none;
      width: 1.4em;
      height: 1.4em;
      margin-inline-end: var(--_space-3);
    }
    .note {
      margin-bottom: var(--_space-3);
      padding: var(--_space-2) var(--_space-4);
      color: var(--_color-warn);
      background: var(--_color-warn-ground);
      border-inline-start: var(--_border-bar) solid;
    }
    .reasons {
      list-style: none;
    }
    .reason {
      display: flex;
      padding: var(--_space-3) 0;
      border-top: 1px solid var(--_color-line);
    }
    .reasons > .reason:first-child {
      border-top: 0;
      padding-top: 0;
    }
    .reason > div {
      flex: 1;
      min-width: 0;
    }
    .sign {
      flex: none;
      width: 1.25em;
      height: 1.25em;
      margin-top: 0.2em;
      margin-inline-end: var(--_space-3);
      color: var(--_own);
    }
    .decisive > div > .sentence {
      font-weight: var(--_weight-strong);
    }
    .force {
      display: inline-block;
      margin-inline-start: var(--_space-1);
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
      font-weight: 400;
    }
    .reason .reasons {
      margin-top: var(--_space-3);
    }
    .cites {
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
    }
    .cites lian-citation {
      display: block;
    }
    .others {
      display: flex;
      align-items: center;
      min-height: var(--_target);
      margin: 0;
      padding: var(--_space-1) 0;
      color: var(--_color-accent);
      font: inherit;
      text-align: start;
      background: none;
      border: 0;
      cursor: pointer;
    }
    .others::before {
      content: '';
      flex: none;
      width: 0.5em;
      height: 0.5em;
      margin-top: -0.2em;
      margin-inline-start: 0.4em;
      margin-inline-end: var(--_space-4);
      border: solid currentColor;
      border-width: 0 2px 2px 0;
      transform: rotate(45deg);
    }
    .others[aria-expanded='true']::before {
      margin-top: 0.2em;
      transform: rotate(-135deg);
    }
    .others:focus {
      outline: var(--_border-focus) solid var(--_color-focus);
      box-shadow: inset 0 0 0 2px var(--_color-ink);
    }
    .reasons + .others {
      width: 100%;
      border-top: 1px solid var(--_color-line);
    }
    .closed {
      display: none;
    }
    .missing {
      margin-top: var(--_space-4);
      padding: var(--_space-3) var(--_space-4);
      border: 1px dashed var(--_color-unknown);
      border-radius: var(--_radius-control);
    }
    .missing ul {
      margin-top: var(--_space-1);
      padding-inline-start: 1.2em;
    }
    .missing li + li {
      margin-top: var(--_space-2);
    }
    .reasons + .grounds {
      margin-top: var(--_space-2);
    }
    .grounds {
      display: grid;
      grid-template-columns: auto 1fr;
      grid-gap: var(--_space-1) var(--_space-4);
      margin-top: var(--_space-4);
      padding-top: var(--_space-4);
      border-top: 1px solid var(--_color-line);
    }
    dt {
      color: var(--_color-ink-soft);
    }
    dd {
      font-variant-numeric: tabular-nums;
    }
    .next {
      margin-top: var(--_space-4);
      padding: var(--_space-3) var(--_space-4);
      background: var(--_own-ground);
      border-radius: var(--_radius-control);
    }
    slot {
      display: block;
      margin-top: var(--_space-4);
    }
    slot[name='answer'] {
      margin: 0;
    }
    @media (max-width: 30em) {
      .grounds {
        display: block;
      }
      dd {
        margin-bottom: var(--_space-1);
      }
    }
    @media (forced-colors: active) {
      .others {
        color: LinkText;
      }
      .next,
      .note {
        border: 1px solid CanvasText;
      }
    }
    @media print {
      .others {
        display: none;
      }
      .closed {
        display: block;
      }
      .answer,
      .note,
      .next {
        color: inherit;
        background: none;
      }
      .reason,
      .next,
      .missing {
        page-break-inside: avoid;
      }
    }
  `,
];
