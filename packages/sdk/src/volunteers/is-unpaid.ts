import { allOf, anyOf, money, not, oneOf, question, rows } from '@liandong/core';
import { expenses } from './codes.js';
import { chargingBarred, isUnpaidByLaw, pointsAllowed, reimbursable } from './terms.js';

/**
 * 是否无偿：没有报酬，不向服务对象收钱；补贴只补本人付出的费用。
 * Is the service unpaid? No reward, nothing taken from the person served; an allowance makes good what the volunteer spent, and no more.
 * Value: what was paid above the expenses, in fen.
 *
 * A fixed sum that answers to no expense is a wage, whatever it is called. The law of the nation does not say which expenses may be made
 * good: without a local text an allowance is unknown, no allowance is in order.
 *
 * Source: 志愿服务条例 2, 21; 北京市志愿服务促进条例 28, 39, 40; 上海市志愿服务条例 22.
 */
export const isUnpaid = question('volunteers.isUnpaid', {
  facts: {
    payments: rows(
      {
        payer: oneOf(['person-served', 'organizer', 'other']),
        kind: oneOf(['wage', 'allowance', 'points']),
        expense: oneOf(expenses),
        amount: money({ max: 100_000_000 }),
        /** 本人实际付出的。 */
        spent: money({ max: 100_000_000 }),
      },
      { max: 200, who: ['organization', 'volunteer'] },
    ),
  },
  law: { isUnpaidByLaw, chargingBarred, reimbursable, pointsAllowed },
  met: ({ payments, isUnpaidByLaw, chargingBarred, reimbursable, pointsAllowed }) => {
    const forExpenses = payments.every(({ kind, expense }) => anyOf(kind.isNot('allowance'), expense.in(reimbursable)));
    return allOf(
      anyOf(
        not(
          payments.exists(({ payer, kind, amount, spent }) =>
            allOf(
              payer.is('person-served'),
              anyOf(kind.is('wage'), allOf(kind.is('allowance'), amount.moreThan(spent))),
            ),
          ),
        ),
        not(chargingBarred),
      ).because('notCharged'),
      anyOf(not(payments.exists(({ kind }) => kind.is('wage'))), not(isUnpaidByLaw)).because('noWage'),
      forExpenses.because('forExpenses'),
      payments
        .every(({ kind, amount, spent }) => anyOf(kind.isNot('allowance'), amount.atMost(spent)))
        .because('notAboveSpent', { cites: ['reimbursable'], about: forExpenses }),
      anyOf(not(payments.exists(({ kind }) => kind.is('points'))), pointsAllowed).because('points'),
    );
  },
  value: ({ payments }) =>
    payments
      .sum(
        ({ amount }) => amount,
        ({ kind }) => kind.is('wage'),
      )
      .plus(
        payments.sum(
          ({ amount, spent }) => amount.minus(spent),
          ({ kind, amount, spent }) => allOf(kind.is('allowance'), amount.moreThan(spent)),
        ),
      ),
});
