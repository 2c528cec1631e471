import { define } from '../../internal/define.js';
import { LianLetter } from './letter.js';

define('lian-letter', LianLetter);
