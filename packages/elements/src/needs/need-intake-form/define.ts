import { askedNames } from '@liandong/messages/zh-hans/need-names';
import { needDraft, needForm, needFormPlan, parseModel, type NeedDraft } from '@liandong/sdk/needs';
import '../../common/error-summary/define.js';
import '../../controls/button/define.js';
import '../../controls/checkbox-group/define.js';
import '../../controls/radio-group/define.js';
import '../../controls/select/define.js';
import '../../controls/text-field/define.js';
import '../../controls/textarea/define.js';
import { define } from '../../internal/define.js';
import { registerWords } from '../../internal/words-controller.js';
import { LianNeedIntakeForm } from './need-intake-form.js';

registerWords('zh-Hans', 'needs', { names: askedNames });

define(
  'lian-need-intake-form',
  class extends LianNeedIntakeForm {
    override plan = needFormPlan;
    override check = (draft: NeedDraft) => {
      const parsed = parseModel(needDraft, draft);
      return parsed.ok ? [] : parsed.problems;
    };

    constructor() {
      super();
      this.state.standard = needForm;
    }
  },
);
