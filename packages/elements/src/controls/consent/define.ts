import { define } from '../../internal/define.js';
import { LianConsent } from './consent.js';
export type {} from './consent.js';

define('lian-consent', LianConsent);
