import { allOf, anyOf, bool, code, not, oneOf, question } from '@liandong/core';
import { organizationKinds } from './codes.js';
import { creditCodeFault, kindOfCreditCode } from './credit-code.js';

/**
 * 统一社会信用代码写得对不对。
 * Is a unified credit code written soundly? It says nothing on whether anybody holds it.
 *
 * That the first two letters fit the kind of organisation only advises: published tables of the first letters do not agree.
 *
 * Source: GB 32100, GB 11714, checked against codes in use.
 *
 * @example
 * isCreditCodeSound({ creditCode: '52420000MJH23339XT' }, law).outcome // => 'met'
 */
export const isCreditCodeSound = question('organizations.isCreditCodeSound', {
  facts: {
    creditCode: code({
      who: ['organization'],
      register: 'organizations.creditCode',
      evidence: ['registration-certificate'],
    }),
    kind: oneOf(organizationKinds, { who: ['organization'], register: 'organizations.kind' }),
  },
  derive: {
    hasForm: {
      type: bool(),
      from: ['creditCode'],
      compute: ({ creditCode }) => creditCodeFault(creditCode) !== 'form',
    },
    isBodySound: {
      type: bool(),
      from: ['creditCode'],
      compute: ({ creditCode }) => !['form', 'body'].includes(creditCodeFault(creditCode) ?? ''),
    },
    isCheckSound: {
      type: bool(),
      from: ['creditCode'],
      compute: ({ creditCode }) => creditCodeFault(creditCode) === undefined,
    },
    tellsKind: {
      type: bool(),
      from: ['creditCode'],
      compute: ({ creditCode }) => kindOfCreditCode(creditCode) !== undefined,
    },
    kindInCode: {
      type: oneOf(organizationKinds),
      from: ['creditCode'],
      compute: ({ creditCode }) => kindOfCreditCode(creditCode) ?? 'other',
    },
  },
  met: ({ hasForm, isBodySound, isCheckSound, tellsKind, kindInCode, kind }) =>
    allOf(
      hasForm.because('form'),
      isBodySound.because('body'),
      isCheckSound.because('check'),
      anyOf(not(tellsKind), ...organizationKinds.map((each) => allOf(kindInCode.is(each), kind.is(each)))).advises(
        'kind',
      ),
    ),
});
