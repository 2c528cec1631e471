import { define } from '../../internal/define.js';
import { LianFileField } from './file-field.js';
export type {} from './file-field.js';

define('lian-file-field', LianFileField);
