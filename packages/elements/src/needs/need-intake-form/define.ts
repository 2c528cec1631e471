import type { Law } from '@liandong/core';
import { needNames } from '@liandong/messages/zh-hans/need-names';
import {
  consentPlan,
  groups,
  kinds,
  needDraft,
  parseModel,
  relations,
  signals,
  type NeedDraft,
} from '@liandong/sdk/needs';
import '../../common/error-summary/define.js';
import '../../controls/button/define.js';
import '../../controls/checkbox-group/define.js';
import '../../controls/radio-group/define.js';
import '../../controls/select/define.js';
import '../../controls/text-field/define.js';
import '../../controls/textarea/define.js';
import { define } from '../../internal/define.js';
import { registerWords } from '../../internal/words-controller.js';
import type { ConsentAsk, IntakePlan } from './intake-steps.js';
import { LianNeedIntakeForm } from './need-intake-form.js';

registerWords('zh-Hans', 'needs', { names: needNames });

/** What the SDK's consent plan makes the form ask. What somebody else says for a person is no consent of that person. */
function plan(draft: Partial<NeedDraft>, law: Law): IntakePlan {
  const { purposes } = consentPlan(draft, law);
  const asksGuardian = purposes.some(({ about, ask }) => about === 'person' && ask === 'guardian');
  const consents = purposes.flatMap(({ purpose, about, ask, through }): readonly ConsentAsk[] => {
    if (ask === 'nobody' || through === 'proxy') return [];
    return [{ purpose, about, by: ask === 'guardian' ? 'guardian' : about === 'proxy' ? 'proxy' : 'person' }];
  });
  return { asksGuardian, consents };
}

define(
  'lian-need-intake-form',
  class extends LianNeedIntakeForm {
    override lists = { kinds, signals, groups, relations };
    override plan = plan;
    override check = (draft: NeedDraft) => {
      const parsed = parseModel(needDraft, draft);
      return parsed.ok ? [] : parsed.problems;
    };
  },
);
