import {
  allOf,
  anyOf,
  bool,
  choose,
  code,
  int,
  not,
  oneOf,
  question,
  type Bool,
  type RefOfTerm,
  type Refs,
} from '@liandong/core';
import {
  assessmentRequired,
  dutyIsBasis,
  emergencyIsBasis,
  guardianConsentAge,
  sensitiveNeedsSeparate,
} from '../needs/index.js';
import { consents, dataClasses, layers, receivers, relations } from './codes.js';
import {
  communityMatrix,
  entrustingNeedsAgreement,
  givingNeedsSeparate,
  governmentMatrix,
  matrixBinds,
  minimumBinds,
  noticeRequired,
  purposeBinds,
  sharedClasses,
  strictForSensitive,
} from './terms.js';

const keeper = { who: ['committee', 'station', 'street'] } as const;

const facts = {
  layer: oneOf(layers, keeper),
  dataClass: oneOf(dataClasses, keeper),
  receiver: oneOf(receivers, keeper),
  /** 与已识别或者可识别的自然人有关；匿名化的不算。 */
  isPersonal: bool(keeper),
  isSensitive: bool(keeper),
  /** 收到方：本单位之内、受托处理、另一个处理者。 */
  relation: oneOf(relations, keeper),
  hasAgreement: bool({ ...keeper, evidence: ['processing-agreement'] }),
  /** 用途与收集时的目的是否相同。 */
  isSamePurpose: bool({ ...keeper, judgement: true }),
  consentOfPerson: oneOf(consents, { who: ['resident'] }),
  consentOfGuardian: oneOf(consents, { who: ['guardian'] }),
  age: int('year', { max: 130, sensitive: true, who: ['resident', 'guardian'] }),
  guardianIsSuspected: bool({ judgement: true, sensitive: true, who: ['socialWorker'] }),
  isDuty: bool({ judgement: true, who: ['street', 'committee'] }),
  isEmergency: bool({ judgement: true, who: ['clerk', 'socialWorker'] }),
  isNecessary: bool({ judgement: true, ...keeper }),
  isTold: bool(keeper),
  isProtected: bool(keeper),
  isAssessed: bool({ ...keeper, evidence: ['impact-assessment'] }),
};

const law = {
  ...{ sharedClasses, communityMatrix, governmentMatrix, matrixBinds, givingNeedsSeparate, purposeBinds, minimumBinds },
  ...{ noticeRequired, strictForSensitive, entrustingNeedsAgreement },
  ...{ guardianConsentAge, sensitiveNeedsSeparate, dutyIsBasis, emergencyIsBasis, assessmentRequired },
};
const derived = { pair: code() };

type Words = Refs<typeof facts> &
  Refs<typeof derived> & { readonly [Name in keyof typeof law]: RefOfTerm<(typeof law)[Name]> };

type Ground = 'notPersonal' | 'person' | 'guardian' | 'duty' | 'emergency' | 'within' | 'entrusted';
type Part = Ground | 'guardianConsents' | 'guardianTrusted';

/** On what the data may be shared. Within one body and with its processors the purpose must stay the same. */
function groundsOf(words: Words): Readonly<Record<Part, Bool>> {
  const { isPersonal, isSensitive, relation, hasAgreement, isSamePurpose, age } = words;
  const separately = anyOf(
    allOf(relation.is('other-handler'), words.givingNeedsSeparate),
    allOf(isSensitive, words.sensitiveNeedsSeparate),
  );
  const agreed = (answer: typeof words.consentOfPerson) =>
    anyOf(answer.is('given-separately'), allOf(answer.is('given'), not(separately)));
  const isYoung = age.lessThan(words.guardianConsentAge);
  // Where the age is not known, both consents together do, whatever it is.
  const guardianConsents = allOf(agreed(words.consentOfGuardian), anyOf(isYoung, agreed(words.consentOfPerson)));
  const guardianTrusted = not(words.guardianIsSuspected);
  return {
    notPersonal: not(isPersonal),
    person: allOf(agreed(words.consentOfPerson), not(isYoung)),
    guardianConsents,
    guardianTrusted,
    guardian: allOf(guardianConsents, guardianTrusted),
    duty: allOf(words.isDuty, words.dutyIsBasis),
    emergency: allOf(words.isEmergency, words.emergencyIsBasis),
    within: allOf(relation.is('within'), isSamePurpose),
    entrusted: allOf(relation.is('processor'), isSamePurpose, anyOf(hasAgreement, not(words.entrustingNeedsAgreement))),
  };
}

/**
 * 信息能不能给：哪一类、给谁、作什么用、有没有同意。
 * May this class of data be given to this receiver for this purpose?
 *
 * The sources say that information is linked, compatible and shared, and give no matrix: that is open, and advises unless a place makes
 * it bind. What limits sharing by purpose is the privacy law. Met: it may. Value: the ground, `not-personal`, `consent`,
 * `guardian-consent`, `duty`, `emergency`, `within`, `entrusted` or `none`.
 *
 * Source: 个人信息保护法 6, 13, 14, 17, 21, 23, 28–31, 35, 55; 上城（两个层面、六类信息）.
 *
 * @example
 * mayShare({ isPersonal: true, relation: 'other-handler', consentOfPerson: 'given', age: 40, isDuty: false, isEmergency: false }, law).value
 * // => 'none', for consent to giving it to another must be separate
 */
export const mayShare = question('sharing.mayShare', {
  facts,
  law,
  derive: {
    pair: {
      type: derived.pair,
      from: ['dataClass', 'receiver'],
      compute: ({ dataClass, receiver }) => `${dataClass}/${receiver}`,
    },
  },
  met: (words) => {
    const { notPersonal, person, guardianConsents, guardianTrusted, duty, ...others } = groundsOf(words);
    const { emergency, within, entrusted } = others;
    const { isSensitive, relation, layer, pair } = words;
    return allOf(
      anyOf(
        notPersonal.because('notPersonal'),
        person.because('personAgrees'),
        // 有伤害嫌疑的监护人不去问，应当报告：单列一条理由，下一步才能分开说。
        allOf(guardianConsents.because('guardianAgrees'), guardianTrusted.because('guardianTrusted')),
        duty.because('duty'),
        emergency.because('emergency'),
        within.because('within', { cites: ['purposeBinds'] }),
        entrusted.because('entrusted'),
      ),
      anyOf(notPersonal, words.isNecessary).advises('least', { cites: ['minimumBinds'], binding: 'minimumBinds' }),
      // 紧急情况下可以事后告知。
      anyOf(notPersonal, emergency, words.isTold).advises('told', { binding: 'noticeRequired' }),
      anyOf(notPersonal, not(isSensitive), words.isProtected).advises('protectedStrictly', {
        binding: 'strictForSensitive',
      }),
      anyOf(notPersonal, allOf(not(isSensitive), relation.is('within')), words.isAssessed).advises('assessed', {
        binding: 'assessmentRequired',
      }),
      anyOf(
        allOf(layer.is('community'), pair.in(words.communityMatrix)),
        allOf(layer.is('government'), pair.in(words.governmentMatrix)),
      ).advises('inMatrix', { binding: 'matrixBinds' }),
      words.dataClass.in(words.sharedClasses).advises('classNamed'),
    );
  },
  value: (words) => {
    const { notPersonal, person, guardian, duty, emergency, within, entrusted } = groundsOf(words);
    return choose(
      [
        [notPersonal, 'not-personal'],
        [person, 'consent'],
        [guardian, 'guardian-consent'],
        [duty, 'duty'],
        [emergency, 'emergency'],
        [within, 'within'],
        [entrusted, 'entrusted'],
      ],
      'none',
    );
  },
});
