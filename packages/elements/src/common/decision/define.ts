import '../citation/define.js';
import { define } from '../../internal/define.js';
import { LianDecision } from './decision.js';
export type {} from './decision.js';

define('lian-decision', LianDecision);
