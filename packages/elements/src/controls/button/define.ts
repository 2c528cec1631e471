import { define } from '../../internal/define.js';
import { LianButton } from './button.js';

define('lian-button', LianButton);
