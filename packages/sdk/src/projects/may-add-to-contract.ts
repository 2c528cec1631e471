import { allOf, anyOf, bool, choose, money, not, question, rows } from '@liandong/core';
import { additionExcess } from './terms.js';

const asked = { who: ['department', 'street'], register: 'projects.contracts' } as const;

/**
 * 合同能不能再追加：同样的服务，其他条款不变，所有补充合同合计不超过原合同的一成。
 * May more of the same be added to a contract? All supplements together, the one asked for among them, may not go over the share of the
 * original price; the share itself is allowed.
 *
 * Value: `may`, `too-much`, `another-contract` (something else, or other terms), `not-procurement`.
 *
 * Source: 政府采购法 49.
 *
 * @example
 * mayAddToContract({ isUnderLaw: true, isSameService: true, keepsTerms: true, original: yuan(100_000), additions: [{ amount: yuan(10_000) }] }, law).value
 * // => 'may'
 */
export const mayAddToContract = question('projects.mayAddToContract', {
  facts: {
    isUnderLaw: bool({ who: ['department', 'finance'], judgement: true }),
    isSameService: bool(asked),
    keepsTerms: bool(asked),
    original: money({ min: 1, ...asked }),
    additions: rows({ amount: money() }, { max: 100, ...asked }),
  },
  law: { additionExcess },
  met: ({ isUnderLaw, isSameService, keepsTerms, original, additions, additionExcess }) =>
    anyOf(
      not(isUnderLaw).because('notUnderLaw'),
      allOf(
        isSameService.because('sameService', { cites: ['additionExcess'] }),
        keepsTerms.because('sameTerms', { cites: ['additionExcess'] }),
        not(additions.sum(({ amount }) => amount).reaches(additionExcess, original)).because('withinShare'),
      ),
    ),
  value: ({ isUnderLaw, isSameService, keepsTerms, original, additions, additionExcess }) =>
    choose(
      [
        [not(isUnderLaw), 'not-procurement'],
        [not(allOf(isSameService, keepsTerms)), 'another-contract'],
        [additions.sum(({ amount }) => amount).reaches(additionExcess, original), 'too-much'],
      ],
      'may',
    ),
});
