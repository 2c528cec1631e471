import type { CSSResult } from 'lit';
import { fieldStyles } from '../../internal/field.styles.js';

export const styles: CSSResult[] = fieldStyles;
