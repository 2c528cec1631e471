import { define } from '../../internal/define.js';
import { LianCitation } from './citation.js';
export type {} from './citation.js';

define('lian-citation', LianCitation);
