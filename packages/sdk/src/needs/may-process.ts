import {
  allOf,
  anyOf,
  bool,
  choose,
  not,
  oneOf,
  question,
  type Bool,
  type OneOf,
  type Refs,
  type RefOfTerm,
} from '@liandong/core';
import { purposes } from './codes.js';
import { needsGuardian } from './needs-guardian.js';
import {
  dutyIsBasis,
  emergencyIsBasis,
  guardianActsForIncapable,
  guardianConsentAge,
  sensitiveNeedsSeparate,
  separatePurposes,
} from './terms.js';
import { clerk } from './within.js';

const answers = ['given-separately', 'given', 'refused', 'withdrawn', 'none'] as const;

const facts = {
  purpose: oneOf(purposes),
  isDuty: bool({ judgement: true, who: ['street', 'committee'] }),
  isEmergency: bool({ judgement: true, who: ['clerk', 'socialWorker'] }),
  isSensitive: bool(clerk),
  ...needsGuardian.facts,
  consentOfPerson: oneOf(answers, { who: ['resident'] }),
  consentOfGuardian: oneOf(answers, { who: ['guardian'] }),
};

const law = {
  guardianConsentAge,
  guardianActsForIncapable,
  sensitiveNeedsSeparate,
  separatePurposes,
  dutyIsBasis,
  emergencyIsBasis,
};

/**
 * 可否为此目的处理个人信息：同意、监护人同意、法定职责、紧急情况。
 * May personal data be used for this purpose? Value: `consent`, `guardian-consent`, `duty`, `emergency`, `none`.
 * Another person's word is not consent: the answers are those of the person and of the guardian.
 *
 * Source: 个人信息保护法 13, 14, 23, 25, 29, 31.
 */
export const mayProcess = question('needs.mayProcess', {
  facts,
  law,
  met: (words) => {
    const { duty, emergency, guardian, person } = groundsOf(words);
    return anyOf(
      person.because('personAgrees'),
      guardian.because('guardianAgrees'),
      duty.because('duty'),
      emergency.because('emergency'),
    );
  },
  value: (words) => {
    const { duty, emergency, guardian, person } = groundsOf(words);
    return choose(
      [
        [person, 'consent'],
        [guardian, 'guardian-consent'],
        [duty, 'duty'],
        [emergency, 'emergency'],
      ],
      'none',
    );
  },
});

type Words = Refs<typeof facts> & { readonly [Name in keyof typeof law]: RefOfTerm<(typeof law)[Name]> };

function groundsOf(words: Words): Readonly<Record<'duty' | 'emergency' | 'guardian' | 'person', Bool>> {
  const { purpose, age, isSensitive, lacksCapacity, guardianIsSuspected, consentOfPerson, consentOfGuardian } = words;
  const bySelf = anyOf(isSensitive.and(words.sensitiveNeedsSeparate), purpose.in(words.separatePurposes));
  const agreed = (answer: OneOf<(typeof answers)[number]>) =>
    anyOf(answer.is('given-separately'), answer.is('given').and(not(bySelf)));
  const inCare = anyOf(age.lessThan(words.guardianConsentAge), lacksCapacity.and(words.guardianActsForIncapable));
  return {
    person: allOf(agreed(consentOfPerson), not(inCare)),
    // Where the age is not known, the guardian's and the person's consent together do whatever the age is.
    guardian: allOf(agreed(consentOfGuardian), not(guardianIsSuspected), anyOf(inCare, agreed(consentOfPerson))),
    duty: words.isDuty.and(words.dutyIsBasis),
    emergency: words.isEmergency.and(words.emergencyIsBasis),
  };
}
