import { define } from '../../internal/define.js';
import { LianRadioGroup } from './radio-group.js';
export type {} from './radio-group.js';

define('lian-radio-group', LianRadioGroup);
