import { feedbackClock } from '@liandong/sdk/needs';
import '../../common/citation/define.js';
import '../../controls/button/define.js';
import { define } from '../../internal/define.js';
import { LianNeedTracker } from './need-tracker.js';
export type {} from './need-tracker.js';

define(
  'lian-need-tracker',
  class extends LianNeedTracker {
    override clock: LianNeedTracker['clock'] = feedbackClock;
  },
);
