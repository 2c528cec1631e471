import { define } from '../../internal/define.js';
import { LianCombobox } from './combobox.js';

define('lian-combobox', LianCombobox);
