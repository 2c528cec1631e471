import { allOf, anyOf, bool, choose, date, not, question } from '@liandong/core';
import { sameDayLater } from './may-contract.js';
import { longestTerm, usualTerm, usualTermBinds } from './terms.js';

const asked = { who: ['department', 'street'], register: 'projects.contracts' } as const;

/**
 * 合同期限合不合规：一般不超过一年，稳定且有预算保障的不超过三年。
 * May a contract for a bought service run this long? Usually a year; up to three where what is bought is stable and the budget is secured.
 *
 * “Usually” advises, unless a text makes it bind; the longest time bars. Value: `usual`, `longer`, `advised-shorter`, `too-long`.
 *
 * Source: 财政部令第102号 24.
 *
 * @example
 * isTermAllowed({ beginsOn: '2026-01-01', endsOn: '2026-12-31' }, law).value // => 'usual'
 */
export const isTermAllowed = question('projects.isTermAllowed', {
  facts: {
    beginsOn: date(asked),
    endsOn: date({ ...asked, after: 'beginsOn' }),
    /** 购买内容相对固定、连续性强、经费来源稳定、价格变化幅度小。 */
    isStable: bool({ who: ['department', 'finance'], judgement: true }),
    isBudgetSecured: bool({ who: ['finance'], register: 'finance.budget' }),
  },
  law: { usualTermBinds },
  derive: {
    usualUntil: {
      type: date(),
      from: ['beginsOn'],
      law: [usualTerm],
      compute: ({ beginsOn }, { value }) => sameDayLater(beginsOn, value(usualTerm)),
    },
    longestUntil: {
      type: date(),
      from: ['beginsOn'],
      law: [longestTerm],
      compute: ({ beginsOn }, { value }) => sameDayLater(beginsOn, value(longestTerm)),
    },
  },
  met: ({ endsOn, isStable, isBudgetSecured, usualUntil, longestUntil }) =>
    allOf(
      endsOn.onOrBefore(longestUntil).because('withinLongest'),
      anyOf(endsOn.onOrBefore(usualUntil), allOf(isStable, isBudgetSecured)).advises('asUsual', {
        binding: 'usualTermBinds',
      }),
    ),
  value: ({ endsOn, isStable, isBudgetSecured, usualUntil, longestUntil }) =>
    choose(
      [
        [not(endsOn.onOrBefore(longestUntil)), 'too-long'],
        [endsOn.onOrBefore(usualUntil), 'usual'],
        [allOf(isStable, isBudgetSecured), 'longer'],
      ],
      'advised-shorter',
    ),
});
