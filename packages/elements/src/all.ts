// Everything for a page without a bundler: the elements that most pages need, with the rules they ask, in Simplified Chinese. The law comes
// from the page, further elements from `more.ts`, other languages from scripts of their own.
import './common/citation/define.js';
import './common/decision/define.js';
import './common/error-summary/define.js';
import './common/law/define.js';
import './controls/button/define.js';
import './controls/checkbox-group/define.js';
import './controls/combobox/define.js';
import './controls/credit-code-field/define.js';
import './controls/consent/define.js';
import './controls/date-field/define.js';
import './controls/date-picker/define.js';
import './controls/division-picker/define.js';
import './controls/file-field/define.js';
import './controls/id-field/define.js';
import './controls/money-field/define.js';
import './controls/number-field/define.js';
import './controls/phone-field/define.js';
import './controls/radio-group/define.js';
import './controls/rating/define.js';
import './controls/select/define.js';
import './controls/text-field/define.js';
import './controls/textarea/define.js';
import './funding/fee-check/define.js';
import './matters/matter-checker/define.js';
import './needs/need-intake-form/define.js';
import './needs/need-tracker/define.js';

// The rules that these elements ask; `rules.js` of @liandong/sdk has all.
export { isFunded } from '@liandong/sdk/funding';
export { mayComeDown } from '@liandong/sdk/matters';
export { consentPlan, feedbackClock, needDraft, parseModel } from '@liandong/sdk/needs';
export { addWorkdays, calendarOf, isoDate, lawOn, periodEnd, yuan } from '@liandong/core';
export { registerWords } from './internal/words-controller.js';
