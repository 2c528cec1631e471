import { css, type CSSResult } from 'lit';
import { fieldStyles } from './field.styles.js';

/** A fieldset and its legend, as plain boxes. */
export const group: CSSResult = css`
  fieldset,
  legend {
    width: 100%;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
`;

/** The same for a group of boxes under one question. */
export const groupStyles: CSSResult[] = [...fieldStyles, group];
