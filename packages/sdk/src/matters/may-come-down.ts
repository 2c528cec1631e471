import {
  allOf,
  anyOf,
  bool,
  choose,
  code,
  date,
  either,
  not,
  oneOf,
  question,
  type Bool,
  type OneOf,
  type Law,
  type Listing,
  type RefOfTerm,
  type Refs,
  type Term,
} from '@liandong/core';
import { isNamed } from '../names.js';
import { untilValued } from '../until-valued.js';
import { inTerm } from './in-term.js';
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
  listMaker,
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
  villageListMaker,
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
  /** 准入时定有期限。 */
  hasTerm: bool({ who: ['department'], register: 'matters.applications' }),
  admittedUntil: date({ after: 'admittedOn', who: ['department'], register: 'matters.applications' }),
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
  listMaker,
  villageListMaker,
};

/** 清单由谁制定，写得进句子的。Who makes a list, as a sentence can name them. */
const makers = ['city', 'district', 'city-and-district', 'city-civil-affairs', 'not-written'] as const;
type Makers = (typeof makers)[number];

/** Facts that are worked out from the law of the day. */
const derived = {
  onDay: date(),
  isInTerm: bool(),
  listFrom: date(),
  villageListFrom: date(),
  isFound: bool(),
  isAbolished: bool(),
  isUnnamed: bool(),
  isBarredCharge: bool(),
  hangsOnTarget: bool(),
  isListShort: bool(),
  listMadeBy: oneOf(makers),
};

type Words = Refs<typeof facts> &
  Refs<typeof derived> & { readonly [Name in keyof typeof law]: RefOfTerm<(typeof law)[Name]> };

type Grounds = Readonly<Record<'listed' | 'admitted' | 'inEmergency' | 'isFree' | 'advice', Bool>>;

/** Holds always, and gives no reason. */
const nothingElse = allOf();

/** What speaks for a matter in one kind of committee: its own list, admission and emergencies, by the texts that are for it. */
function groundsIn(words: Words, community: 'urban' | 'rural'): Grounds {
  const { matter, admission, admittedOn, admittedBy } = words;
  const { onDay, isAbolished, comesWithSupport } = words;
  const { isOrderedInEmergency, emergencyFrom, emergencyUntil, isListShort, listMadeBy } = words;
  const urban = community === 'urban';
  const list = urban ? words.assistList : words.villageAssistList;
  const way = urban ? words.admissionWay : words.villageAdmissionWay;
  const listFrom = urban ? words.listFrom : words.villageListFrom;
  return {
    listed: allOf(matter.in(list), listFrom.onOrBefore(onDay)).because(urban ? 'onList' : 'onVillageList'),
    admitted: allOf(
      admission.is('admitted'),
      way.is('by-approval'),
      isOneOfThem(admittedBy, urban ? words.approver : words.villageApprover),
      admittedOn.onOrBefore(onDay),
      words.isInTerm,
    ).because('admitted'),
    inEmergency: allOf(
      isOrderedInEmergency,
      urban ? words.emergencyRule : words.villageEmergencyRule,
      emergencyFrom.onOrBefore(onDay),
      onDay.onOrBefore(emergencyUntil),
    ).because('inEmergency'),
    isFree: (urban
      ? allOf(words.outsideEffect.is('no-effect'), not(words.mayRefuseWithoutConsent))
      : words.villageOutsideEffect.is('no-effect')
    ).because('unlistedIsFree'),
    advice: allOf(
      not(allOf(matter.in(list), isAbolished)).advises('listsAgree', {
        cites: [urban ? 'assistList' : 'villageAssistList', 'negativeList'],
        about: matter.in(words.negativeList),
      }),
      urban ? words.field.in(words.assistFields).advises('fieldNamed') : nothingElse,
      comesWithSupport.advises('supported', { cites: [urban ? 'support' : 'villageSupport'] }),
      either(
        isListShort,
        not(listMadeBy.is('not-written')).advises('listMakerNamed', {
          cites: [urban ? 'listMaker' : 'villageListMaker'],
        }),
        nothingElse,
      ),
    ),
  };
}

/** What speaks for a matter and what against it, each as a reason. Texts for the other kind of committee are not spoken of. */
function groundsOf(words: Words): Grounds & { readonly clear: Bool } {
  const { matter, community, isAnswerable, nature, demandsForms, isFromComplaint } = words;
  const { isAbolished, isUnnamed, isBarredCharge, hangsOnTarget } = words;
  const isNegated = matter.in(words.negativeList);
  const clear = allOf(
    either(
      isUnnamed,
      not(isNegated).advises('notNamed', { cites: ['negativeList'] }),
      not(isAbolished).advises('notAbolished', {
        cites: ['negativeList'],
        about: isNegated,
        binding: 'negativeListBinds',
      }),
    ),
    either(
      hangsOnTarget,
      not(isBarredCharge).advises('mayAnswerForIt', {
        cites: ['notAnswerableFor', 'negativeList'],
        about: anyOf(matter.in(words.notAnswerableFor), isNegated),
        binding: 'notAnswerableBinds',
      }),
      not(isBarredCharge).advises('mayAnswerForIt', {
        cites: ['notAnswerableFor'],
        about: matter.in(words.notAnswerableFor),
        binding: 'notAnswerableBinds',
      }),
    ),
    // The texts that bind here speak of residents' committees; what a village list admits is assistance all the same.
    either(
      community.is('urban'),
      not(isAnswerable).advises('dutyNotPassedOn', { cites: ['dutyStays'], binding: 'dutyStays' }),
      nothingElse,
    ),
    not(allOf(isAnswerable, isFromComplaint)).advises('noMainChargeInComplaints', {
      cites: ['complaintDutyStays'],
      binding: 'complaintDutyStays',
    }),
    not(nature.is('mixed')).advises('oneNature', { cites: ['enforcementRule'], binding: 'enforcementRule' }),
    not(demandsForms).advises('noStrayForms', { cites: ['formsBarred'], binding: 'formsBarred' }),
  );
  const [urban, rural] = [groundsIn(words, 'urban'), groundsIn(words, 'rural')];
  const of = (name: keyof Grounds) => either(community.is('urban'), urban[name], rural[name]);
  return {
    clear,
    listed: allOf(not(isAnswerable).because('onlyAssists'), of('listed')),
    admitted: of('admitted'),
    inEmergency: of('inEmergency'),
    isFree: of('isFree'),
    advice: of('advice'),
  };
}

const listOf = (community: 'urban' | 'rural'): Term<Listing> =>
  community === 'urban' ? assistList : villageAssistList;

function makersOf(law: Law, community: 'urban' | 'rural'): Makers {
  const items = law.get(community === 'urban' ? listMaker : villageListMaker).value?.items ?? [];
  const name = ['city', 'district'].every((one) => items.includes(one)) ? 'city-and-district' : items[0];
  return makers.find((one) => one === name) ?? 'not-written';
}

const asked = question('matters.mayComeDown', {
  facts,
  law,
  derive: {
    /** The day that is asked about: the law's. */
    onDay: { type: derived.onDay, from: [], compute: (_, { law }) => law.date },
    isInTerm: inTerm,
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
    /** Found on the list that is for this kind of committee, whatever an incomplete list does not tell of the rest. */
    isFound: {
      type: bool(),
      from: ['matter', 'community'],
      compute: ({ matter, community }, { law }) => law.get(listOf(community)).value?.items.includes(matter) === true,
    },
    /** Named by the negative list. */
    isAbolished: {
      type: bool(),
      from: ['matter'],
      compute: ({ matter }, { law, lacks }) => isNamed(law, negativeList, matter) ?? lacks(negativeList),
    },
    /** Not named by a negative list with an open end (等): it is not barred, and whether it is of the same kind is for people to say. */
    isUnnamed: {
      type: bool(),
      from: [],
      uses: ['matter'],
      compute: ({ matter }, { law }) =>
        matter !== undefined &&
        law.get(negativeList).value?.complete === false &&
        isNamed(law, negativeList, matter) === false,
    },
    /** Named as what no committee may be answerable for. A target makes whoever is given it answerable: our reading. */
    isBarredCharge: {
      type: bool(),
      from: ['matter'],
      uses: ['isAnswerable'],
      compute: ({ matter, isAnswerable }, { law, lacks }) => {
        const isBarred = isNamed(law, notAnswerableFor, matter);
        const isTarget = isNamed(law, negativeList, matter);
        if (isBarred === false || (isTarget === false && isAnswerable === false)) return false;
        if (isBarred && (isTarget || isAnswerable)) return true;
        if (isAnswerable === undefined && !isTarget) return undefined;
        return isBarred === undefined ? lacks(notAnswerableFor) : lacks(negativeList);
      },
    },
    /** So named, and nobody says that the committee answers for it: it turns on whether it is a target. */
    hangsOnTarget: {
      type: bool(),
      from: [],
      uses: ['matter', 'isAnswerable'],
      compute: ({ matter, isAnswerable }, { law }) =>
        matter !== undefined && isAnswerable !== true && isNamed(law, notAnswerableFor, matter) === true,
    },
    /** The list is not complete and does not name the matter: whoever makes it knows. */
    isListShort: {
      type: bool(),
      from: [],
      uses: ['matter', 'community'],
      compute: ({ matter, community }, { law }) => {
        if (matter === undefined || community === undefined) return false;
        const { status, value } = law.get(listOf(community));
        return status === 'open' || (value?.complete === false && !value.items.includes(matter));
      },
    },
    listMadeBy: {
      type: derived.listMadeBy,
      from: ['community'],
      compute: ({ community }, { law }) => makersOf(law, community),
    },
  },
  met: (words) => {
    const { clear, listed, admitted, inEmergency, isFree, advice } = groundsOf(words);
    return allOf(clear, anyOf(listed, admitted, inEmergency, isFree), advice);
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

/**
 * 这件事能不能交给居（村）民委员会协助。
 * May a department's matter be handed down to the residents' or villagers' committee, on the day of the law?
 *
 * Met: it may come down now. Value: `admit` (on the list, or admitted), `emergency` (ordered in an emergency, until its end),
 * `apply` (admission first), `refuse` (it may not come down so). Refused without a value: which of the two is not known yet, and `missing`
 * and the plan say what that waits for. An assist list admits assistance only. A matter that a list
 * and the negative list both name is flagged, and where the negative list binds it is refused. A list known only by its count
 * leaves the answer unknown and says who makes the list.
 *
 * Source: 民发〔2015〕136号; 上海市居民委员会工作条例 12、27; 北京市街道办事处条例 32.
 *
 * @example
 * mayComeDown({ matter: 'elder-meals', community: 'urban', isAnswerable: false }, law).value // => 'admit'
 */
export const mayComeDown = untilValued(asked);
