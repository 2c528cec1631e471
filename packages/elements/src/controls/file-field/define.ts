import { define } from '../../internal/define.js';
import { LianFileField } from './file-field.js';

define('lian-file-field', LianFileField);
