import { define } from '../../internal/define.js';
import { LianSelect } from './select.js';
export type {} from './select.js';

define('lian-select', LianSelect);
