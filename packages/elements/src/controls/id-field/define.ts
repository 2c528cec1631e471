import { define } from '../../internal/define.js';
import { LianIdField } from './id-field.js';
export type {} from './id-field.js';

define('lian-id-field', LianIdField);
