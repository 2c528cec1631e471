import { advanceNeed, consentPlan, feedbackClock, triage } from '@liandong/sdk/needs';
import '../../common/citation/define.js';
import '../../controls/button/define.js';
import '../../controls/checkbox-group/define.js';
import '../../controls/radio-group/define.js';
import '../../controls/select/define.js';
import '../../controls/text-field/define.js';
import '../../controls/textarea/define.js';
import { define } from '../../internal/define.js';
import { LianTriageBoard } from './triage-board.js';
export type {} from './triage-board.js';

define(
  'lian-triage-board',
  class extends LianTriageBoard {
    override rules: LianTriageBoard['rules'] = {
      clock: feedbackClock,
      triage,
      advance: advanceNeed,
      // Free text may hold anything, and an age that nobody gave says nothing: by those alone every need would be masked.
      isSensitive: (need, law) =>
        need.events.some(({ kind }) => kind === 'report') ||
        consentPlan(need, law).sensitive.some(({ why }) => why !== 'free-text' && why !== 'age-not-known'),
    };
  },
);
