import { define } from '../../internal/define.js';
import { LianSelect } from './select.js';

define('lian-select', LianSelect);
