import { draftProblems, needForm, needFormPlan } from '@liandong/sdk/needs';
import { registerWords } from '../../internal/words-controller.js';
// In this order like lies beside like, styles by styles and words by words, within what gzip sees at once (32 KB).
import '../../controls/text-field/define.js';
import '../../controls/textarea/define.js';
import '../../controls/select/define.js';
import '../../controls/radio-group/define.js';
import '../../controls/phone-field/define.js';
import '../../controls/checkbox-group/define.js';
import '../../controls/number-field/define.js';
import '../../controls/button/define.js';
import '../../common/error-summary/define.js';
import { define } from '../../internal/define.js';
import { LianNeedIntakeForm } from './need-intake-form.js';
import { askedNames } from '@liandong/messages/zh-hans/need-names';

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
