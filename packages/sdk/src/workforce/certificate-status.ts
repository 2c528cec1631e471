import { allOf, choose, date, not, periodEnd, question } from '@liandong/core';
import { certificateFacts, isInForce, isOnRegister, renewFrom, today, until } from './registration.js';
import { registrationWindow } from './terms.js';

/**
 * 证书的登记情况。
 * How does a certificate stand with the register? Met: a registration is in force today.
 * Value: `not-yet` (issued later), `may-register`, `late` (the window for the first registration is over), `valid`, `renew-now`, `lapsed`.
 *
 * Whether a certificate without a registration still counts is {@link isCertified}'s: the texts do not say.
 *
 * Source: 社会工作者职业水平证书登记办法 4; the window runs from the day on the certificate (闽民人〔2009〕214号).
 *
 * @example
 * certificateStatus({ issuedOn: '2023-03-10', isRegistered: true, registeredOn: '2023-06-01', printedUntil: null }, law).value // => 'valid'
 */
export const certificateStatus = question('workforce.certificateStatus', {
  facts: certificateFacts,
  derive: {
    today,
    until,
    renewFrom,
    registerBy: {
      type: date(),
      from: ['issuedOn'],
      law: [registrationWindow],
      compute: ({ issuedOn }, { value, calendar }) => periodEnd(issuedOn, value(registrationWindow), calendar).date,
    },
  },
  met: (words) =>
    allOf(
      words.issuedOn.onOrBefore(words.today).because('issued'),
      isOnRegister(words).because('registered'),
      isInForce(words).because('inForce'),
    ),
  value: (words) =>
    choose(
      [
        [words.issuedOn.after(words.today), 'not-yet'],
        [allOf(not(isOnRegister(words)), words.today.onOrBefore(words.registerBy)), 'may-register'],
        [not(isOnRegister(words)), 'late'],
        [words.today.after(words.until), 'lapsed'],
        [words.today.onOrAfter(words.renewFrom), 'renew-now'],
      ],
      'valid',
    ),
});
