import { anyOf, bool, not, question } from '@liandong/core';
import { refusalMayNotBlock } from './terms.js';

/**
 * 本人不同意处理个人信息，可否因此不予服务。
 * May a service be declined because the person did not agree? Only what cannot be done without the data.
 *
 * Source: 个人信息保护法 16.
 */
export const mayDecline = question('needs.mayDecline', {
  facts: { isNecessary: bool({ judgement: true, who: ['clerk', 'street'] }) },
  law: { refusalMayNotBlock },
  met: ({ isNecessary, refusalMayNotBlock }) =>
    anyOf(
      isNecessary.because('necessary', { cites: ['refusalMayNotBlock'] }),
      not(refusalMayNotBlock).because('noRule'),
    ),
});
