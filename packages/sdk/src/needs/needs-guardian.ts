import { allOf, anyOf, bool, choose, int, not, question } from '@liandong/core';
import { guardianActsForIncapable, guardianConsentAge } from './terms.js';

/**
 * 要不要征得监护人同意。监护人可能就是施害者的，不征求，先报告。
 * Must a guardian consent? Value: `guardian`, `person` (the person alone), `report` (the guardian may be the one who harms: report, do not ask).
 *
 * Source: 个人信息保护法 31 (不满十四周岁); 民法典 21–23.
 */
export const needsGuardian = question('needs.needsGuardian', {
  facts: {
    age: int('year', { max: 130, sensitive: true, who: ['resident', 'guardian', 'proxy'] }),
    lacksCapacity: bool({ judgement: true, sensitive: true, who: ['guardian', 'clerk'] }),
    guardianIsSuspected: bool({ judgement: true, sensitive: true, who: ['socialWorker', 'clerk'] }),
  },
  law: { guardianConsentAge, guardianActsForIncapable },
  met: ({ age, lacksCapacity, guardianIsSuspected, guardianConsentAge, guardianActsForIncapable }) =>
    allOf(
      not(guardianIsSuspected).because('guardianTrusted'),
      anyOf(
        age.lessThan(guardianConsentAge).because('underAge'),
        lacksCapacity.and(guardianActsForIncapable).because('incapable'),
      ),
    ),
  value: ({ age, lacksCapacity, guardianIsSuspected, guardianConsentAge, guardianActsForIncapable }) => {
    const inCare = anyOf(age.lessThan(guardianConsentAge), lacksCapacity.and(guardianActsForIncapable));
    return choose(
      [
        [not(inCare), 'person'],
        [guardianIsSuspected, 'report'],
      ],
      'guardian',
    );
  },
});
