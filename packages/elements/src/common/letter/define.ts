import { define } from '../../internal/define.js';
import { LianLetter } from './letter.js';
export type {} from './letter.js';

define('lian-letter', LianLetter);
