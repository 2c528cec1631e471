import { define } from '../../internal/define.js';
import { LianPhoneField } from './phone-field.js';
export type {} from './phone-field.js';

define('lian-phone-field', LianPhoneField);
