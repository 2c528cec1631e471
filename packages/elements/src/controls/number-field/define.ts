import { define } from '../../internal/define.js';
import { LianNumberField } from './number-field.js';
export type {} from './number-field.js';

define('lian-number-field', LianNumberField);
