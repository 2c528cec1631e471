import { define } from '../../internal/define.js';
import { LianMoneyField } from './money-field.js';
export type {} from './money-field.js';

define('lian-money-field', LianMoneyField);
