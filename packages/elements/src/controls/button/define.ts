import { define } from '../../internal/define.js';
import { LianButton } from './button.js';
export type {} from './button.js';

define('lian-button', LianButton);
