import '../combobox/define.js';
import { define } from '../../internal/define.js';
import { LianDivisionPicker } from './division-picker.js';
export type {} from './division-picker.js';

define('lian-division-picker', LianDivisionPicker);
