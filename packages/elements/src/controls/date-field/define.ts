import { define } from '../../internal/define.js';
import { LianDateField } from './date-field.js';
export type {} from './date-field.js';

define('lian-date-field', LianDateField);
