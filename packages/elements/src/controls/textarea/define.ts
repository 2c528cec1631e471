import { define } from '../../internal/define.js';
import { LianTextarea } from './textarea.js';

define('lian-textarea', LianTextarea);
