import { define } from '../../internal/define.js';
import { LianLaw } from './law.js';
export type {} from './law.js';

define('lian-law', LianLaw);
