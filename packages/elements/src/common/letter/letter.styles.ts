import { css, type CSSResultGroup } from 'lit';
import { base } from '../../internal/base.styles.js';

export const letterStyles: CSSResultGroup = [
  ...base,
  css`
    [part='base'] {
      max-width: var(--_measure);
      padding: var(--_space-5);
      border: 1px solid var(--_color-line);
      border-radius: var(--_radius-card);
      background: var(--_color-paper);
      overflow-wrap: anywhere;
    }
    .title {
      font-size: var(--_text-title);
      font-weight: var(--_weight-title);
      line-height: var(--_leading-title);
      text-align: center;
    }
    .plain .title {
      text-align: left;
    }
    .letterhead {
      display: none;
    }
    .number {
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
      text-align: right;
    }
    .addressee,
    .section {
      margin-top: var(--_space-4);
    }
    .head {
      font-weight: var(--_weight-strong);
    }
    .answer .text {
      font-weight: var(--_weight-strong);
    }
    ol,
    ul {
      margin: var(--_space-1) 0 0;
      padding: 0 0 0 1.4em;
    }
    li + li,
    p + p {
      margin-top: var(--_space-2);
    }
    .name {
      margin-right: var(--_space-3);
      color: var(--_color-ink-soft);
    }
    .basis {
      display: block;
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
    }
    .signature {
      margin-top: var(--_space-6);
      text-align: right;
    }
    .seal {
      color: var(--_color-ink-soft);
    }
    ::slotted(*) {
      margin-top: var(--_space-4);
    }
    /* 11 pt, in elder mode 14, and close enough for the usual letter to be one sheet of A4. */
    @media print {
      [part='base'] {
        max-width: none;
        padding: 0;
        font-size: calc(var(--_text-body) * 0.934);
        line-height: 1.5;
        border: 0;
      }
      [lang='en'] {
        line-height: 1.3;
      }
      .title,
      .letterhead {
        font-size: 1.5em;
      }
      .letterhead {
        display: block;
        margin-bottom: 4mm;
        padding-bottom: 2mm;
        text-align: center;
        border-bottom: 2px solid;
      }
      .number,
      .basis {
        font-size: 0.9em;
      }
      .basis {
        display: inline;
        margin-left: 0.5em;
      }
      .addressee,
      .section {
        margin-top: 3mm;
      }
      li + li,
      p + p {
        margin-top: 0.7mm;
      }
      li {
        page-break-inside: avoid;
      }
      .head {
        page-break-after: avoid;
      }
      /* Room for a round seal over name and day; never alone on a sheet. */
      .signature {
        width: max-content;
        min-width: 60mm;
        max-width: 100%;
        margin: 3mm 0 0 auto;
        padding: 2mm 0;
        text-align: center;
        page-break-before: avoid;
        page-break-inside: avoid;
      }
      ::slotted(*) {
        display: none;
      }
    }
  `,
];
