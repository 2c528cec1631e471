import {
  allOf,
  anyOf,
  bool,
  choose,
  code,
  date,
  not,
  oneOf,
  question,
  type Bool,
  type OneOf,
  type RefOfTerm,
  type Refs,
} from '@liandong/core';
import {
  admissionWay,
  approver,
  approvers,
  assistFields,
  assistList,
  complaintDutyStays,
  dutyStays,
  emergencyRule,
  enforcementRule,
  formsBarred,
  mayRefuseWithoutConsent,
  negativeList,
  negativeListBinds,
  notAnswerableBinds,
  notAnswerableFor,
  outsideEffect,
  support,
  villageAdmissionWay,
  villageApprover,
  villageAssistList,
  villageEmergencyRule,
  villageOutsideEffect,
  villageSupport,
  type Approver,
} from './terms.js';

/** 事项的性质：自治、公共服务、执法，或者兼有服务与执法。 */
export const natures = ['autonomy', 'service', 'enforcement', 'mixed'] as const;
export type Nature = (typeof natures)[number];

/** 准入申请所处的状态，未申请为 `none`。Where a matter's application stands; see {@link advanceApplication}. */
export const admissions = ['none', 'applied', 'under-review', 'admitted', 'refused', 'revoked', 'expired'] as const;

const isOneOfThem = (one: OneOf<Approver>, other: OneOf<Approver>) =>
  anyOf(...approvers.map((who) => allOf(one.is(who), other.is(who))));

const facts = {
  matter: code({ who: ['department', 'street'], register: 'matters.matters' }),
  community: oneOf(['urban', 'rural'], { who: ['street', 'committee'], register: 'places.communities' }),
  /** 交由居（村）民委员会作为责任主体（主责），而不是协助。 */
  isAnswerable: bool({ who: ['department'] }),
  admission: oneOf(admissions, { who: ['department'], register: 'matters.applications' }),
  admittedOn: date({ who: ['department'], register: 'matters.applications' }),
  admittedBy: oneOf(approvers, { who: ['department'], evidence: ['admission-decision'] }),
  /** 突发事件中，所在地人民政府的决定或者要求包括这件事。 */
  isOrderedInEmergency: bool({ who: ['street'], evidence: ['emergency-decision'] }),
  emergencyFrom: date({ who: ['street'], evidence: ['emergency-decision'] }),
  emergencyUntil: date({ who: ['street'], evidence: ['emergency-decision'] }),
  nature: oneOf(natures, { who: ['department'], judgement: true }),
  /** 事项来自市民诉求的办理。 */
  isFromComplaint: bool({ who: ['department', 'street'] }),
  /** 事项所属的领域，如公共卫生。 */
  field: code({ who: ['department'] }),
  /** 违反规定要求建台账、填表报数。 */
  demandsForms: bool({ who: ['committee'], judgement: true }),
  /** 经费、工作条件等保障已经随事项到位。 */
  comesWithSupport: bool({ who: ['committee'] }),
};

const law = {
  assistList,
  villageAssistList,
  assistFields,
  negativeList,
  negativeListBinds,
  notAnswerableFor,
  notAnswerableBinds,
  dutyStays,
  complaintDutyStays,
  formsBarred,
  enforcementRule,
  outsideEffect,
  villageOutsideEffect,
  mayRefuseWithoutConsent,
  admissionWay,
  villageAdmissionWay,
  approver,
  villageApprover,
  emergencyRule,
  villageEmergencyRule,
  support,
  villageSupport,
};

/** Facts that are worked out from the law of the day. */
const derived = {
  onDay: date(),
  listFrom: date(),
  villageListFrom: date(),
  isFound: bool(),
  isAbolished: bool(),
  isBarredCharge: bool(),
};

type Words = Refs<typeof facts> &
  Refs<typeof derived> & { readonly [Name in keyof typeof law]: RefOfTerm<(typeof law)[Name]> };

/** What speaks for a matter and what against it, each as a reason. */
function groundsOf(words: Words): Record<'clear' | 'listed' | 'admitted' | 'inEmergency' | 'isFree', Bool> {
  const {
    matter,
    community,
    isAnswerable,
    admission,
    admittedOn,
    admittedBy,
    nature,
    demandsForms,
    isFromComplaint,
    onDay,
  } = words;
  const {
    isOrderedInEmergency,
    emergencyFrom,
    emergencyUntil,
    listFrom,
    villageListFrom,
    isAbolished,
    isBarredCharge,
  } = words;
  const byCommunity = (urban: Bool, rural: Bool) =>
    anyOf(allOf(community.is('urban'), urban), allOf(community.is('rural'), rural));

  const clear = allOf(
    not(isAbolished).advises('notAbolished', { cites: ['negativeList'], binding: 'negativeListBinds' }),
    not(isBarredCharge).advises('mayAnswerForIt', { cites: ['notAnswerableFor'], binding: 'notAnswerableBinds' }),
    // The texts that bind here speak of residents' committees; what a village list admits is assistance all the same.
    not(allOf(isAnswerable, community.is('urban'))).advises('dutyNotPassedOn', {
      cites: ['dutyStays'],
      binding: 'dutyStays',
    }),
    not(allOf(isAnswerable, isFromComplaint)).advises('noMainChargeInComplaints', {
      cites: ['complaintDutyStays'],
      binding: 'complaintDutyStays',
    }),
    not(nature.is('mixed')).advises('oneNature', { cites: ['enforcementRule'], binding: 'enforcementRule' }),
    not(demandsForms).advises('noStrayForms', { cites: ['formsBarred'], binding: 'formsBarred' }),
  );
  const listed = allOf(
    not(isAnswerable).because('onlyAssists'),
    anyOf(
      allOf(community.is('urban'), matter.in(words.assistList), listFrom.onOrBefore(onDay)).because('onList'),
      allOf(community.is('rural'), matter.in(words.villageAssistList), villageListFrom.onOrBefore(onDay)).because(
        'onVillageList',
      ),
    ),
  );
  const admitted = allOf(
    admission.is('admitted'),
    byCommunity(words.admissionWay.is('by-approval'), words.villageAdmissionWay.is('by-approval')),
    byCommunity(isOneOfThem(admittedBy, words.approver), isOneOfThem(admittedBy, words.villageApprover)),
    admittedOn.onOrBefore(onDay),
  ).because('admitted');
  const inEmergency = allOf(
    isOrderedInEmergency,
    byCommunity(words.emergencyRule, words.villageEmergencyRule),
    emergencyFrom.onOrBefore(onDay),
    onDay.onOrBefore(emergencyUntil),
  ).because('inEmergency');
  const isFree = byCommunity(
    allOf(words.outsideEffect.is('no-effect'), not(words.mayRefuseWithoutConsent)),
    words.villageOutsideEffect.is('no-effect'),
  ).because('unlistedIsFree');
  return { clear, listed, admitted, inEmergency, isFree };
}

/**
 * 这件事能不能交给居（村）民委员会协助。
 * May a department's matter be handed down to the residents' or villagers' committee, on the day of the law?
 *
 * Met: it may come down now. Value: `admit` (on the list, or admitted), `emergency` (ordered in an emergency, until its end),
 * `apply` (admission first), `refuse` (it may not come down so). An assist list admits assistance only. A matter that a list
 * and the negative list both name is flagged, and where the negative list binds it is refused. A list known only by its count
 * leaves the answer unknown and says who makes the list.
 *
 * Source: 民发〔2015〕136号; 上海市居民委员会工作条例 12、27; 北京市街道办事处条例 32.
 *
 * @example
 * mayComeDown({ matter: 'elder-meals', community: 'urban', isAnswerable: false }, law).value // => 'admit'
 */
export const mayComeDown = question('matters.mayComeDown', {
  facts,
  law,
  derive: {
    /** The day that is asked about: the law's. */
    onDay: { type: derived.onDay, from: [], compute: (_, { law }) => law.date },
    listFrom: {
      type: date(),
      from: [],
      law: [assistList],
      compute: (_, { law }) => law.get(assistList).from,
    },
    villageListFrom: {
      type: date(),
      from: [],
      law: [villageAssistList],
      compute: (_, { law }) => law.get(villageAssistList).from,
    },
    /** Found on the list that is for this kind of committee; false too where the list is not complete. */
    isFound: {
      type: bool(),
      from: ['matter', 'community'],
      compute: ({ matter, community }, { law }) =>
        law.get(community === 'urban' ? assistList : villageAssistList).value?.items.includes(matter) ?? false,
    },
    /** Named by the negative list. An open end (等) names nothing. */
    isAbolished: {
      type: bool(),
      from: ['matter'],
      compute: ({ matter }, { law }) => law.get(negativeList).value?.items.includes(matter) ?? false,
    },
    /** Named as what no committee may be answerable for. A target makes whoever is given it answerable: our reading. */
    isBarredCharge: {
      type: bool(),
      from: ['matter'],
      uses: ['isAnswerable'],
      compute: ({ matter, isAnswerable }, { law }) => {
        const isNamed = (term: typeof negativeList) => law.get(term).value?.items.includes(matter) ?? false;
        return isNamed(notAnswerableFor) && (isNamed(negativeList) || isAnswerable);
      },
    },
  },
  met: (words) => {
    const { clear, listed, admitted, inEmergency, isFree } = groundsOf(words);
    const { isFound, isAbolished, comesWithSupport, field, assistFields } = words;
    return allOf(
      clear,
      anyOf(listed, admitted, inEmergency, isFree),
      not(allOf(isFound, isAbolished)).advises('listsAgree', {
        cites: ['assistList', 'villageAssistList', 'negativeList'],
      }),
      field.in(assistFields).advises('fieldNamed'),
      comesWithSupport.advises('supported', { cites: ['support', 'villageSupport'] }),
    );
  },
  value: (words) => {
    const { clear, listed, admitted, inEmergency, isFree } = groundsOf(words);
    const { community, isFound, isAnswerable, admission, admissionWay, villageAdmissionWay } = words;
    const noWay = anyOf(
      allOf(community.is('urban'), admissionWay.is('no-way')),
      allOf(community.is('rural'), villageAdmissionWay.is('no-way')),
    );
    return choose(
      [
        [not(clear), 'refuse'],
        // Found stays found, whatever an incomplete list does not tell of the rest.
        [allOf(isFound, not(isAnswerable)), 'admit'],
        [inEmergency, 'emergency'],
        [anyOf(listed, admitted, isFree), 'admit'],
        [anyOf(admission.is('refused'), noWay), 'refuse'],
      ],
      'apply',
    );
  },
});
