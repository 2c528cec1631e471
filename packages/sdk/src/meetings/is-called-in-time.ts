import {
  bool,
  choose,
  date,
  either,
  oneOf,
  periodEnd,
  question,
  type Bool,
  type Day,
  type Derivation,
  type Period,
  type Term,
} from '@liandong/core';
import { recorded, today } from './shared.js';
import { callAfterProposal, callAfterSupervision } from './terms.js';

const facts = {
  /** 村民代表提议（或者特殊情况），或者村务监督委员会建议。 */
  basis: oneOf(['proposal', 'supervision'], recorded),
  askedOn: date(recorded),
  isCalled: bool(recorded),
  calledOn: date({ ...recorded, after: 'askedOn' }),
} as const;

const dueAfter = (term: Term<Period>): Derivation<typeof facts, ReturnType<typeof date>> => ({
  type: date(),
  from: ['askedOn'],
  law: [term],
  compute: ({ askedOn }, { value, calendar }) => periodEnd(askedOn, value(term), calendar).date,
});

/**
 * 提议之后有没有按时召集。
 * Was a meeting called in time after it was demanded? The day of the demand is not counted; a last day off moves to the next workday.
 *
 * Met: called in time, or there is still time. Value: `in-time`, `running`, `late`, `overdue`.
 *
 * Source: 北京市实施《村民委员会组织法》的若干规定 20（五日内）; 上海市实施《村民委员会组织法》办法 26（十五日内）.
 *
 * @example
 * isCalledInTime({ basis: 'proposal', askedOn: '2024-05-06', isCalled: true, calledOn: '2024-05-13' }, law).value // => 'in-time'
 */
export const isCalledInTime = question('meetings.isCalledInTime', {
  facts,
  derive: {
    afterProposal: dueAfter(callAfterProposal),
    afterSupervision: dueAfter(callAfterSupervision),
    today,
  },
  met: ({ basis, isCalled, calledOn, today, ...due }) => {
    const within = (dueOn: Day): Bool => either(isCalled, calledOn.onOrBefore(dueOn), today.onOrBefore(dueOn));
    return either(
      basis.is('proposal'),
      within(due.afterProposal).because('afterProposal'),
      within(due.afterSupervision).because('afterSupervision'),
    );
  },
  value: ({ basis, isCalled, calledOn, today, ...due }) => {
    const isBy = (day: Day) =>
      either(basis.is('proposal'), day.onOrBefore(due.afterProposal), day.onOrBefore(due.afterSupervision));
    return choose(
      [
        [isCalled.and(isBy(calledOn)), 'in-time'],
        [isCalled, 'late'],
        [isBy(today), 'running'],
      ],
      'overdue',
    );
  },
});
