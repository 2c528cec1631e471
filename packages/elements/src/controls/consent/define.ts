import { define } from '../../internal/define.js';
import { LianConsent } from './consent.js';

define('lian-consent', LianConsent);
