import { define } from '../../internal/define.js';
import { LianTextField } from './text-field.js';
export type {} from './text-field.js';

define('lian-text-field', LianTextField);
