import { define } from '../../internal/define.js';
import { LianErrorSummary } from './error-summary.js';
export type {} from './error-summary.js';

define('lian-error-summary', LianErrorSummary);
