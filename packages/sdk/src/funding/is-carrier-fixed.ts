import { allOf, bool, choose, not, oneOf, question } from '@liandong/core';
import { isPractised } from './terms.js';

const street = { who: ['street'] } as const;

/**
 * 三定：一个承担者（居委会或服务站）的任务、人员、经费是否都已明确。
 * Are the three things fixed for a carrier, the residents' committee or the service station: tasks, staff, money?
 *
 * Met says that all three are fixed, not that anybody must fix them: what is known of it is practice.
 * The value names what is wanting.
 *
 * Source: 将台研究（三定）；宁夏社区工作事项准入制政策解读.
 *
 * @example
 * isCarrierFixed({ carrier: 'station', areTasksFixed: true, isStaffFixed: false, isMoneyFixed: true }, law).value // => 'staff'
 */
export const isCarrierFixed = question('funding.isCarrierFixed', {
  facts: {
    carrier: oneOf(['committee', 'station'], street),
    areTasksFixed: bool(street),
    isStaffFixed: bool(street),
    isMoneyFixed: bool(street),
  },
  law: { isPractised },
  met: ({ areTasksFixed, isStaffFixed, isMoneyFixed }) =>
    allOf(
      areTasksFixed.because('tasks', { cites: ['isPractised'] }),
      isStaffFixed.because('staff', { cites: ['isPractised'] }),
      isMoneyFixed.because('money', { cites: ['isPractised'] }),
    ),
  value: ({ areTasksFixed: tasks, isStaffFixed: staff, isMoneyFixed: money }) =>
    choose(
      [
        [allOf(tasks, staff, money), 'nothing'],
        [allOf(not(tasks), staff, money), 'tasks'],
        [allOf(tasks, not(staff), money), 'staff'],
        [allOf(tasks, staff, not(money)), 'money'],
        [allOf(not(tasks), not(staff), money), 'tasksAndStaff'],
        [allOf(not(tasks), staff, not(money)), 'tasksAndMoney'],
        [allOf(tasks, not(staff), not(money)), 'staffAndMoney'],
      ],
      'everything',
    ),
});
