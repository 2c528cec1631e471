import { allOf, anyOf, bool, choose, not, question } from '@liandong/core';
import { clerk } from './within.js';
import { deleteOnWithdrawal } from './terms.js';

/**
 * 应否删除：撤回同意或目的已实现的，停止并删除；法定保存期未满的只可存储。
 * Must personal data be deleted? Value: `delete`, `store-only` (a law keeps it: stop every other use), `go-on`.
 *
 * Source: 个人信息保护法 15, 47.
 */
export const mustDelete = question('needs.mustDelete', {
  facts: {
    isWithdrawn: bool({ who: ['resident', 'guardian'] }),
    isPurposeDone: bool(clerk),
    hasOtherBasis: bool({ judgement: true, who: ['clerk'] }),
    isKeptByLaw: bool({ judgement: true, who: ['clerk'] }),
  },
  law: { deleteOnWithdrawal },
  met: ({ isWithdrawn, isPurposeDone, hasOtherBasis, isKeptByLaw, deleteOnWithdrawal }) =>
    allOf(
      deleteOnWithdrawal,
      anyOf(
        isWithdrawn.because('withdrawn', { cites: ['deleteOnWithdrawal'] }),
        isPurposeDone.because('purposeDone', { cites: ['deleteOnWithdrawal'] }),
      ),
      not(hasOtherBasis).because('noOtherBasis'),
      not(isKeptByLaw).because('notKept', { cites: ['deleteOnWithdrawal'] }),
    ),
  value: ({ isWithdrawn, isPurposeDone, hasOtherBasis, isKeptByLaw, deleteOnWithdrawal }) =>
    choose(
      [
        [anyOf(hasOtherBasis, not(anyOf(isWithdrawn, isPurposeDone)), not(deleteOnWithdrawal)), 'go-on'],
        [isKeptByLaw, 'store-only'],
      ],
      'delete',
    ),
});
