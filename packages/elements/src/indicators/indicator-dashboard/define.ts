import { targetsAndCoverage } from '@liandong/messages/zh-hans/indicators';
import '../../common/decision/define.js';
import { define } from '../../internal/define.js';
import { registerWords } from '../../internal/words-controller.js';
import { LianIndicatorDashboard } from './indicator-dashboard.js';
export type {} from './indicator-dashboard.js';

registerWords('zh-Hans', 'indicators', targetsAndCoverage);

define('lian-indicator-dashboard', LianIndicatorDashboard);
