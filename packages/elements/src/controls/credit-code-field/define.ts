import { define } from '../../internal/define.js';
import { LianCreditCodeField } from './credit-code-field.js';
export type {} from './credit-code-field.js';

define('lian-credit-code-field', LianCreditCodeField);
