import { define } from '../../internal/define.js';
import { LianDatePicker } from './date-picker.js';
export type {} from './date-picker.js';

define('lian-date-picker', LianDatePicker);
