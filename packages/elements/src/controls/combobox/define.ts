import { define } from '../../internal/define.js';
import { LianCombobox } from './combobox.js';
export type {} from './combobox.js';

define('lian-combobox', LianCombobox);
