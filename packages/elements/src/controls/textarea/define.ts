import { define } from '../../internal/define.js';
import { LianTextarea } from './textarea.js';
export type {} from './textarea.js';

define('lian-textarea', LianTextarea);
