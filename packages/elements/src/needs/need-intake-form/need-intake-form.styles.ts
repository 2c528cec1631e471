import { css, type CSSResultGroup } from 'lit';
import { base } from '../../internal/base.styles.js';
import { group } from '../../internal/group.styles.js';

export const styles: CSSResultGroup = [
  ...base,
  group,
  css`
    :host {
      max-width: var(--_measure);
    }
    .step,
    .lead,
    .number,
    .none,
    .quiet {
      color: var(--_color-ink-soft);
    }
    .step,
    .cites,
    .quiet {
      font-size: var(--_text-small);
    }
    .step {
      margin-bottom: var(--_space-1);
    }
    .number,
    .bare,
    legend {
      margin-bottom: var(--_space-2);
    }
    .lead,
    .field,
    .answers {
      margin-bottom: var(--_space-5);
    }
    .title {
      margin-bottom: var(--_space-3);
      font-size: var(--_text-title);
      font-weight: var(--_weight-title);
      line-height: var(--_leading-title);
    }
    .title:focus,
    .row:focus {
      outline: none;
    }
    .is-number::part(control) {
      max-width: 10em;
    }
    .notice {
      margin-top: var(--_space-3);
      padding: var(--_space-3) var(--_space-4);
      color: var(--_color-warn);
      background: var(--_color-warn-ground);
      border-left: var(--_border-bar) solid;
    }
    .buttons > * {
      display: inline-block;
      margin: 0 var(--_space-3) var(--_space-2) 0;
      vertical-align: top;
    }
    .section {
      margin: var(--_space-6) 0 var(--_space-3);
      font-size: var(--_text-lead);
    }
    .section,
    .error,
    legend,
    dt {
      font-weight: var(--_weight-strong);
    }
    .cites {
      display: block;
      margin-top: var(--_space-1);
    }
    form + .live {
      margin-top: var(--_space-4);
    }
    .note:not(.quiet) {
      margin: 0 0 var(--_space-5);
      padding: var(--_space-3) var(--_space-4);
      border: 1px solid var(--_color-line-strong);
      border-left: var(--_border-bar) solid;
      border-radius: var(--_radius-control);
    }
    .note.fixed {
      position: fixed;
      top: 0;
      z-index: 1;
      background: var(--_color-paper);
    }
    .note.good {
      color: var(--_color-met);
    }
    .note.bad,
    .error {
      color: var(--_color-unmet);
    }
    .note ul {
      margin: var(--_space-2) 0;
      color: var(--_color-ink);
    }
    ul,
    ol {
      padding-left: 1.5em;
    }
    .row {
      margin-bottom: var(--_space-4);
      padding: var(--_space-4);
      border: 1px solid var(--_color-line);
      border-radius: var(--_radius-card);
    }
    .answers {
      border-top: 1px solid var(--_color-line);
    }
    .answer {
      display: grid;
      grid-template-columns: minmax(6em, 1fr) minmax(0, 2fr) auto;
      grid-gap: var(--_space-1) var(--_space-4);
      align-items: baseline;
      padding: var(--_space-3) 0;
      border-bottom: 1px solid var(--_color-line);
    }
    .said,
    .note ul {
      white-space: pre-wrap;
    }
    .link {
      min-width: var(--_target);
      min-height: var(--_target);
      padding: 0;
      font: inherit;
      color: var(--_color-accent);
      background: none;
      border: 0;
      text-decoration: underline;
      cursor: pointer;
    }
    .link:focus {
      outline: var(--_border-focus) solid var(--_color-focus);
      color: var(--_color-ink);
    }
    @media (max-width: 480px) {
      .answer {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      dt {
        grid-column: 1 / 3;
      }
    }
    @media print {
      .buttons,
      .change,
      .bare,
      .note:not(.good),
      .step {
        display: none;
      }
    }
  `,
];
