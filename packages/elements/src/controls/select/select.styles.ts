import { css, type CSSResult } from 'lit';
import { fieldStyles } from '../../internal/field.styles.js';

export const styles: CSSResult[] = [
  ...fieldStyles,
  css`
    .box {
      position: relative;
    }
    .control {
      -webkit-appearance: none;
      appearance: none;
      padding-right: 40px;
      cursor: pointer;
    }
    :host([readonly]) .box::after {
      display: none;
    }
    .box::after {
      content: '';
      position: absolute;
      top: 50%;
      right: 18px;
      width: 9px;
      height: 9px;
      margin-top: -7px;
      border: solid var(--_color-ink-soft);
      border-width: 0 2px 2px 0;
      transform: rotate(45deg);
      pointer-events: none;
    }
  `,
];
