import { anyOf, bool, money, not, question } from '@liandong/core';
import { unspentReturns } from './terms.js';

const asked = { who: ['street', 'committee'], register: 'funding.ledger' } as const;

/**
 * 事项取消后，结余是否已经退回。
 * Once a matter is revoked, has what was not spent gone back? The value is what is still to go back, in fen.
 *
 * Source: none that was found orders it: a place's pack may; only the invented chain does.
 *
 * @example
 * isUnspentReturned({ isRevoked: true, received: 100, spent: 60, returned: 0 }, law).value // => 40
 */
export const isUnspentReturned = question('funding.isUnspentReturned', {
  facts: { isRevoked: bool(asked), received: money(asked), spent: money(asked), returned: money(asked) },
  law: { unspentReturns },
  met: ({ isRevoked, received, spent, returned, unspentReturns }) =>
    anyOf(
      not(isRevoked).because('standing'),
      received.minus(spent).minus(returned).atMost(0).because('nothingLeft'),
      not(unspentReturns).because('mayKeep'),
    ),
  value: ({ received, spent, returned }) => received.minus(spent).minus(returned).max(0),
});
