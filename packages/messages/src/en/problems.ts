import type { commonProblems as zhHansCommon, problems as zhHans } from '../zh-hans/problems.js';
import type { SameWords } from '../words.js';

/** 各种数据都会有的 · Of any data; apart from the others, so that the intake form loads no more. */
export const commonProblems = {
  required: 'This is missing',
  'not-an-option': 'Choose one of the options',
  'not-whole': 'Write a whole number',
  'not-a-date': 'Write a real day',
  'too-small': 'It may not be under {limit}',
  'too-large': 'It may not be over {limit}',
  'too-short': 'Write at least {limit} characters',
  'too-long': 'Write at most {limit} characters',
  'too-few': 'There must be at least {limit}',
  'too-many': 'There may be at most {limit}',
  twice: 'Something stands here twice',
  'wrong-form': 'This has the wrong form',
} satisfies SameWords<typeof zhHansCommon>;

/** What is wrong with data, by the codes of the models. */
export const problems = /* @__PURE__ */ Object.assign({}, commonProblems, {
  'wrong-type': 'This is of the wrong type',
  'not-wanted': 'This is not wanted here',
  'unknown-key': 'This does not belong here',
  'not-a-phone': 'Check the phone number',
  'not-a-place': 'Write the code of a place',
  'before-start': 'It cannot be earlier than the beginning',
  'over-whole':
    'It cannot be more than the whole: a part is no more than all, shares make one at most, marks no more than full marks',
  'over-a-day': 'One time cannot be longer than twenty-four hours',
  'after-end': 'It cannot be later than what it leads to',
}) satisfies SameWords<typeof zhHans>;
