import { define } from '../../internal/define.js';
import { LianCheckboxGroup } from './checkbox-group.js';
export type {} from './checkbox-group.js';

define('lian-checkbox-group', LianCheckboxGroup);
