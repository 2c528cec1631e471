// In this order like lies beside like within what gzip sees at once (32 KB): see decision 0009.
import { askedNames } from './intake-base.js';
import { draftProblems, needForm, needFormPlan } from '@liandong/sdk/needs';
import '../../controls/checkbox-group/define.js';
import '../../controls/button/define.js';
import { LianNeedIntakeForm } from './need-intake-form.js';
import '../../common/error-summary/define.js';
import '../../controls/text-field/define.js';
import { define } from '../../internal/define.js';
import '../../controls/textarea/define.js';
import '../../controls/select/define.js';
import '../../controls/radio-group/define.js';
import { registerWords } from '../../internal/words-controller.js';
import '../../controls/phone-field/define.js';
import '../../controls/number-field/define.js';
export type {} from './need-intake-form.js';

registerWords('zh-Hans', 'needs', { names: askedNames });

define(
  'lian-need-intake-form',
  class extends LianNeedIntakeForm {
    override plan = needFormPlan;
    override check = draftProblems;

    constructor() {
      super();
      this.state.standard = needForm;
    }
  },
);
