import { css, type CSSResult } from 'lit';
import { groupStyles } from '../../internal/group.styles.js';

export const styles: CSSResult[] = [
  ...groupStyles,
  css`
    .drop {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      padding: var(--_space-2) var(--_space-3);
      background: var(--_color-paper);
      border: 1px dashed var(--_color-line-strong);
      border-radius: var(--_radius-control);
    }
    /* What is read only invites nobody. */
    :host([readonly]) .drop,
    :host([readonly]) #limits {
      display: none;
    }
    .over {
      background: var(--_color-accent-ground);
      border: 1px solid var(--_color-accent);
    }
    .bad .drop {
      border-color: var(--_color-unmet);
    }
    .drop .hint {
      margin: var(--_space-1) 0;
    }
    .chooser {
      margin: var(--_space-1) var(--_space-3) var(--_space-1) 0;
    }
    .press {
      width: auto;
      min-height: var(--_target);
      padding: var(--_space-1) var(--_space-4);
      color: var(--_color-accent);
      font: inherit;
      background: var(--_color-paper);
      border: 1px solid var(--_color-accent);
      border-radius: var(--_radius-control);
      cursor: pointer;
    }
    .files,
    .refused {
      margin: var(--_space-2) 0 0;
      padding: 0;
      list-style: none;
    }
    .refused:empty {
      margin: 0;
    }
    .refused {
      color: var(--_color-unmet);
      font-weight: var(--_weight-strong);
    }
    .files[hidden] {
      display: none;
    }
    .file {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      padding: var(--_space-2) 0;
      border-bottom: 1px solid var(--_color-line);
    }
    .picture,
    .kind {
      flex: none;
      max-width: 96px;
      max-height: 48px;
      margin-right: var(--_space-3);
    }
    .kind {
      padding: 0 var(--_space-2);
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
      border: 1px solid var(--_color-line-strong);
    }
    .about {
      flex: 1 1 10em;
      min-width: 0;
      margin-right: var(--_space-3);
    }
    .size,
    .state {
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
    }
    .failed {
      color: var(--_color-unmet);
      font-weight: var(--_weight-strong);
    }
    .about progress {
      display: block;
      width: 100%;
      accent-color: var(--_color-accent);
    }
    .file .press {
      margin: var(--_space-1) 0;
    }
    .file .press:not(:last-child) {
      margin-right: var(--_space-2);
    }
    /* A telephone has nothing to drop. */
    @media (hover: none) and (pointer: coarse) {
      .drop .hint {
        display: none;
      }
    }
    @media print {
      .drop,
      .press,
      progress {
        display: none;
      }
    }
  `,
];
