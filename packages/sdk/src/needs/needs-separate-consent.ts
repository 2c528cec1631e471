import { allOf, anyOf, bool, code, known, not, question, rows } from '@liandong/core';
import { needsGuardian } from './needs-guardian.js';
import { guardianConsentAge, sensitiveClasses, sensitiveNeedsSeparate } from './terms.js';

/**
 * 是否含敏感个人信息，因而须单独同意。年龄不明的，按敏感个人信息对待。
 * Is there sensitive data in it, so that consent is asked by itself? Where the age is not known, it is taken to be.
 * The law names classes and gives a definition; what is not named may still be harmful if it leaks.
 *
 * Source: 个人信息保护法 28, 29.
 */
export const needsSeparateConsent = question('needs.needsSeparateConsent', {
  facts: {
    age: needsGuardian.facts.age,
    data: rows({ dataClass: code() }, { max: 100, who: ['clerk'] }),
    couldHarm: bool({ judgement: true, who: ['clerk'] }),
  },
  law: { guardianConsentAge, sensitiveClasses, sensitiveNeedsSeparate },
  met: ({ age, data, couldHarm, guardianConsentAge, sensitiveClasses, sensitiveNeedsSeparate }) =>
    allOf(
      sensitiveNeedsSeparate,
      anyOf(
        data.exists(({ dataClass }) => dataClass.in(sensitiveClasses)).because('named'),
        couldHarm.because('couldHarm', { cites: ['sensitiveClasses'] }),
        age.lessThan(guardianConsentAge).because('underAge', { cites: ['sensitiveClasses'] }),
        not(known(age)).because('ageNotKnown', { cites: ['sensitiveClasses'] }),
      ),
    ),
});
