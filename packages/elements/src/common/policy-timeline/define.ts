import '../citation/define.js';
import { define } from '../../internal/define.js';
import { LianPolicyTimeline } from './policy-timeline.js';
export type {} from './policy-timeline.js';

define('lian-policy-timeline', LianPolicyTimeline);
