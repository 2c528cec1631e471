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
  type Derivation,
  type IsoDate,
  type Law,
  type Listing,
  type RefOfTerm,
  type Refs,
  type Term,
} from '@liandong/core';
import { codesOnly, isNamed } from '../names.js';
import { untilValued } from '../until-valued.js';
import { certificateClasses } from './codes.js';
import {
  authorityNeeded,
  competentBodies,
  courtRequestCounts,
  excludedList,
  guardianProofList,
  guardianProofs,
  mustIssue,
  needsBasis,
  negativeList,
  outsideEffect,
  ownActs,
  remitOnly,
  repeatBarred,
  sealClasses,
  sealList,
  useMustBeNamed,
  verifiedOnly,
  villageExcludedList,
  villageOutsideEffect,
  villageSealList,
  villageUseApproved,
} from './terms.js';

/** 正面清单与负面清单的关系。How a list that names a certificate stands to a list that bars it. */
export const standings = ['no-clash', 'superseded', 'lifted', 'conflict'] as const;
export type Standing = (typeof standings)[number];

const committee = { who: ['committee'] } as const;
const asker = { who: ['resident', 'clerk'] } as const;

const facts = {
  /** 申请开具哪一种证明；写不成代码的自由文字按“不清楚”处理。 */
  certificate: code({ who: ['resident', 'clerk'], register: 'seals.certificates' }),
  certificateClass: oneOf(certificateClasses, { who: ['clerk'] }),
  community: oneOf(['urban', 'rural'], { ...committee, register: 'places.communities' }),
  /** 要求开证明的依据。 */
  legalBasis: oneOf(['law', 'state-council-list', 'court', 'none'], { who: ['department', 'clerk'] }),
  basisFrom: date({ who: ['department', 'clerk'] }),
  /** 依据早于负面清单，或者清单早于“须有依据”的要求，经认定仍应出具。 */
  isBasisConfirmed: bool({ judgement: true, who: ['street', 'civil-affairs'] }),
  /** 证明所涉的人居住在本居（村）。 */
  livesHere: bool({ ...committee, register: 'places.residents' }),
  applicant: oneOf(['self', 'guardian', 'authorised', 'other'], asker),
  guardianProof: oneOf([...guardianProofs, 'none'], { ...asker, evidence: ['guardianship-paper'] }),
  canVerify: bool({ ...committee, judgement: true }),
  isUseNamed: bool(asker),
  /** 同一用途已经开过。 */
  isRepeat: bool({ ...committee, register: 'seals.issued' }),
  isUseApproved: bool({ ...committee, register: 'seals.uses' }),
};

const law = {
  ...{ sealList, villageSealList, sealClasses, negativeList, excludedList, villageExcludedList, ownActs },
  ...{ needsBasis, courtRequestCounts, mustIssue, outsideEffect, villageOutsideEffect, remitOnly, authorityNeeded },
  ...{ guardianProofList, verifiedOnly, useMustBeNamed, repeatBarred, villageUseApproved, competentBodies },
};

/** Facts that are worked out from the law of the day. */
const derived = {
  onDay: date(),
  listFrom: date(),
  villageListFrom: date(),
  negativeFrom: date(),
  isNegated: bool(),
  isExcluded: bool(),
  isOwnAct: bool(),
  isBasisDemanded: bool(),
  isListOlder: bool(),
  isNamedElsewhere: bool(),
  standing: oneOf(standings),
};

type Words = Refs<typeof facts> &
  Refs<typeof derived> & { readonly [Name in keyof typeof law]: RefOfTerm<(typeof law)[Name]> };

const listOf = (community: 'urban' | 'rural') => (community === 'urban' ? sealList : villageSealList);
const exclusionsOf = (community: 'urban' | 'rural') => (community === 'urban' ? excludedList : villageExcludedList);
const began = (law: Law, term: Term): IsoDate => law.get(term).from as IsoDate;
/** Is it there to be read on a list that names what may be done? */
const holds = (law: Law, term: Term<Listing>, item: string) => law.get(term).value?.items.includes(item) === true;

/** A later local list that names a certificate lifts an earlier local exclusion: at one level the later text holds. */
const isLifted = (law: Law, certificate: string, community: 'urban' | 'rural') =>
  holds(law, listOf(community), certificate) &&
  holds(law, exclusionsOf(community), certificate) &&
  began(law, listOf(community)) > began(law, exclusionsOf(community));

/** Is the list older than the demand for a basis? `undefined` where the law does not say whether one is demanded. */
function isOlder(law: Law, community: 'urban' | 'rural'): boolean | undefined {
  const { status, value, from = law.date } = law.get(needsBasis);
  if (status === 'none' || value === false) return false;
  // 地方性法规写明清单以内应当出具的，法规就是依据。
  if (community === 'urban' && law.get(mustIssue).value === true) return false;
  return value && (law.get(listOf(community)).from ?? law.date) < from;
}

/** How the lists stand to each other, or the list that does not say. */
function standingOf(
  law: Law,
  certificate: string,
  community: 'urban' | 'rural',
  certificateClass?: string,
): Standing | Term {
  const [list, exclusions] = [listOf(community), exclusionsOf(community)];
  const isOnList =
    holds(law, list, certificate) || (certificateClass !== undefined && holds(law, sealClasses, certificateClass));
  const [isNegated, isExcluded] = [isNamed(law, negativeList, certificate), isNamed(law, exclusions, certificate)];
  if (isNegated === false && isExcluded === false) return 'no-clash';
  // A list that is not all there may still name it.
  if (!isOnList) return isNamed(law, list, certificate) === false ? 'no-clash' : list;
  const from = law.get(list).from ?? began(law, sealClasses);
  // 下级后出的清单与上级相抵触：两份都引，不当作已被取代。
  if (isNegated) return from < began(law, negativeList) ? 'superseded' : 'conflict';
  if (isNegated === undefined) return negativeList;
  if (isExcluded === undefined) return exclusions;
  if (isLifted(law, certificate, community)) return 'lifted';
  return from < began(law, exclusions) ? 'superseded' : 'conflict';
}

/** Holds always, and gives no reason. */
const nothingElse = allOf();

/** What speaks for sealing and what against it, each as a reason. Lists and texts for the other kind of committee are not spoken of. */
function groundsOf(words: Words): Readonly<Record<'clear' | 'grounded' | 'barred' | 'hasAuthority', Bool>> {
  const { certificate, community, legalBasis, basisFrom, isBasisConfirmed, applicant, guardianProof } = words;
  const urban = community.is('urban');
  const { onDay, negativeFrom, isNegated, isExcluded, isBasisDemanded, isListOlder } = words;
  const inForce = allOf(
    anyOf(
      legalBasis.in(['law', 'state-council-list']),
      // 法院的要求算不算依据，没有找到条文。
      allOf(legalBasis.is('court'), words.courtRequestCounts),
    ),
    basisFrom.onOrBefore(onDay),
  );
  const lawPrevails = allOf(inForce, anyOf(basisFrom.after(negativeFrom), isBasisConfirmed));
  const hasAuthority = anyOf(
    applicant.in(['self', 'authorised']),
    allOf(applicant.is('guardian'), guardianProof.in(words.guardianProofList)),
  );
  const barred = anyOf(allOf(isNegated, not(lawPrevails)), allOf(isExcluded, not(inForce)));
  const clear = allOf(
    anyOf(not(isNegated), lawPrevails).because('notNegated', { cites: ['negativeList'] }),
    either(
      urban,
      anyOf(not(isExcluded), inForce).because('notExcluded', {
        cites: ['excludedList'],
        about: certificate.in(words.excludedList),
      }),
      anyOf(not(isExcluded), inForce).because('notExcluded', {
        cites: ['villageExcludedList'],
        about: certificate.in(words.villageExcludedList),
      }),
    ),
    words.livesHere.advises('withinRemit', { cites: ['remitOnly'], binding: 'remitOnly' }),
    hasAuthority.advises('hasAuthority', {
      cites: ['authorityNeeded', 'guardianProofList'],
      binding: 'authorityNeeded',
    }),
    words.canVerify.advises('verified', { cites: ['verifiedOnly'], binding: 'verifiedOnly' }),
    words.isUseNamed.advises('useNamed', { cites: ['useMustBeNamed'], binding: 'useMustBeNamed' }),
    not(words.isRepeat).advises('notRepeated', { cites: ['repeatBarred'], binding: 'repeatBarred' }),
    either(
      urban,
      nothingElse,
      words.isUseApproved.advises('useApproved', { cites: ['villageUseApproved'], binding: 'villageUseApproved' }),
    ),
  );
  // A list older than the demand for a basis does not show that what it names has one: that is for whoever may judge it.
  const stillCounts = anyOf(not(isListOlder), inForce, isBasisConfirmed);
  const grounded = anyOf(
    either(
      urban,
      allOf(certificate.in(words.sealList), words.listFrom.onOrBefore(onDay), stillCounts).because('onList', {
        cites: ['mustIssue', 'needsBasis'],
      }),
      allOf(certificate.in(words.villageSealList), words.villageListFrom.onOrBefore(onDay), stillCounts).because(
        'onVillageList',
        { cites: ['needsBasis'] },
      ),
    ),
    words.isOwnAct.because('ownAct', { cites: ['ownActs'], about: certificate.in(words.ownActs) }),
    inForce.because('hasBasis', { cites: ['needsBasis'] }),
    either(
      urban,
      allOf(not(isBasisDemanded), not(certificate.in(words.sealList)), words.outsideEffect.is('no-effect')).because(
        'unlistedIsFree',
        { cites: ['needsBasis'] },
      ),
      allOf(
        not(isBasisDemanded),
        not(certificate.in(words.villageSealList)),
        words.villageOutsideEffect.is('no-effect'),
      ).because('unlistedIsFreeInVillages', { cites: ['needsBasis'] }),
    ),
  );
  return { clear, grounded, barred, hasAuthority };
}

const derive: { readonly [Name in keyof typeof derived]: Derivation<typeof facts, (typeof derived)[Name]> } = {
  onDay: { type: derived.onDay, from: [], compute: (_, { law }) => law.date },
  listFrom: { type: date(), from: [], law: [sealList], compute: (_, { law }) => law.get(sealList).from },
  villageListFrom: {
    type: date(),
    from: [],
    law: [villageSealList],
    compute: (_, { law }) => law.get(villageSealList).from,
  },
  negativeFrom: { type: date(), from: [], law: [negativeList], compute: (_, { law }) => law.get(negativeList).from },
  /** Named by the nation's list. A first batch says nothing of what it does not name. */
  isNegated: {
    type: bool(),
    from: ['certificate'],
    compute: ({ certificate }, { law, lacks }) => isNamed(law, negativeList, certificate) ?? lacks(negativeList),
  },
  /** Named by the place's own list of exclusions, unless a later list of the place names it again. */
  isExcluded: {
    type: bool(),
    from: ['certificate', 'community'],
    compute: ({ certificate, community }, { law, lacks }) => {
      const isExcluded = isNamed(law, exclusionsOf(community), certificate);
      if (isExcluded === undefined) return lacks(exclusionsOf(community));
      return isExcluded && !isLifted(law, certificate, community);
    },
  },
  /** An act that another law gives it comes with its basis, and is asked for there. */
  isOwnAct: {
    type: bool(),
    from: ['certificate'],
    compute: ({ certificate }, { law, lacks }) => isNamed(law, ownActs, certificate) ?? lacks(ownActs),
  },
  /** Where no text asks for a basis, none is asked for. */
  isBasisDemanded: {
    type: bool(),
    from: [],
    consults: [needsBasis],
    compute: (_, { law }) => (law.get(needsBasis).status === 'none' ? false : law.get(needsBasis).value),
  },
  isListOlder: {
    type: bool(),
    from: ['community'],
    consults: [needsBasis, mustIssue],
    compute: ({ community }, { law }) => isOlder(law, community),
  },
  isNamedElsewhere: {
    type: bool(),
    from: ['certificate'],
    consults: [competentBodies],
    compute: ({ certificate }, { law }) => {
      const { status } = law.get(competentBodies);
      return status === 'value' || status === 'none' ? certifiedBy(certificate, law).length > 0 : undefined;
    },
  },
  standing: {
    type: derived.standing,
    from: ['certificate', 'community'],
    uses: ['certificateClass'],
    compute: ({ certificate, community, certificateClass }, { law, lacks }) => {
      const standing = standingOf(law, certificate, community, certificateClass);
      return typeof standing === 'string' ? standing : lacks(standing);
    },
  },
};

/** Does anything speak for sealing: a list, a basis, an act of its own? */
const isGrounded = question('seals.isGrounded', { facts, law, derive, met: (words) => groundsOf(words).grounded });

/** Surely on no list and without a basis. Open while an answer may still show that; no where nobody knows, or the law does not say. */
const groundless = (...uses: readonly (keyof typeof facts)[]): Derivation<typeof facts, typeof derived.isNegated> => ({
  type: bool(),
  from: ['certificate', 'community'],
  uses,
  compute: (given, { law, asked }) => {
    const outcome = isGrounded.outcome(given, law);
    if (outcome !== 'unknown') return outcome === 'unmet';
    const none = given.legalBasis ? { basisFrom: '9999-12-31' } : { legalBasis: 'none' };
    const unasked = Object.entries({ ...none, isBasisConfirmed: false }).filter(([name]) => !asked(name));
    return isGrounded.outcome({ ...given, ...Object.fromEntries(unasked) }, law) === 'unmet' ? undefined : false;
  },
});

const asked = question('seals.maySeal', {
  facts,
  law,
  derive: {
    ...derive,
    /** Is there a list older than the demand for a basis that names it, or may? Only then does it hang on what is confirmed. */
    isOnOlderList: {
      type: bool(),
      from: ['certificate', 'community'],
      consults: [needsBasis, mustIssue],
      compute: ({ certificate, community }, { law }) => {
        const { items, complete } = law.get(listOf(community)).value ?? {};
        return !(complete && !items?.includes(certificate)) && isOlder(law, community) !== false;
      },
    },
    isGroundless: groundless('legalBasis', 'basisFrom'),
    isGroundlessByOlderList: groundless('legalBasis', 'basisFrom', 'isBasisConfirmed'),
  },
  met: (words) => {
    const { clear, grounded } = groundsOf(words);
    const { standing, certificate, certificateClass } = words;
    const adviceBy = (list: 'sealList' | 'villageSealList', exclusions: 'excludedList' | 'villageExcludedList') => {
      const onList = certificate.in(words[list]);
      const ofClass = certificateClass.in(words.sealClasses);
      return allOf(
        standing.in(['no-clash', 'lifted']).advises('listsAgree', {
          cites: [list, 'sealClasses', 'negativeList', exclusions],
          about: anyOf(onList, ofClass, certificate.in(words[exclusions])),
        }),
        ofClass.advises('classNamed', { cites: [list], about: onList }),
      );
    };
    return allOf(
      clear,
      grounded,
      either(
        words.community.is('urban'),
        adviceBy('sealList', 'excludedList'),
        adviceBy('villageSealList', 'villageExcludedList'),
      ),
    );
  },
  value: (words) => {
    const { clear, grounded, barred, hasAuthority } = groundsOf(words);
    return choose(
      [
        [allOf(clear, grounded), 'issue'],
        [words.isNamedElsewhere, 'refer'],
        [anyOf(barred, either(words.isOnOlderList, words.isGroundlessByOlderList, words.isGroundless)), 'refuse'],
        [allOf(words.remitOnly, not(words.livesHere)), 'other-committee'],
        [allOf(words.authorityNeeded, not(hasAuthority)), 'bring-authority'],
      ],
      'refuse',
    );
  },
});

/** 不能盖章，该去哪里还不能确定的，照样问；没有依据的，不问依据哪天起施行。 */
const untilSent = untilValued(asked, ({ legalBasis }, fact) => legalBasis === 'none' && fact === 'basisFrom');

/**
 * 居（村）民委员会能不能盖章出具这份证明。
 * May the residents' or villagers' committee seal this certificate, on the day of the law?
 *
 * Met: it may. Value: `issue`, `refuse`, `refer` (refuse, and a text names who certifies), `other-committee` (the person does not
 * live here), `bring-authority` (somebody else's certificate); nobody is sent for what is surely on no list and without a basis.
 * Refused without a value: where to go is not known yet, and `missing` and the plan say what that waits for.
 * The lists that bar win over the list that names, and the clash is flagged with how the texts stand to each other; only a law newer
 * than the national list, or one confirmed against it, goes before it.
 *
 * A certificate is named by its code; free text is not known, and no list is searched for it.
 *
 * Source: 上海市居民委员会工作条例 28; 民发〔2020〕20号; 民法典 27–31.
 *
 * @example
 * maySeal({ certificate: 'kinship', community: 'urban', legalBasis: 'none' }, law).value // => 'refuse'
 */
export const maySeal = codesOnly(untilSent, 'certificate');

/**
 * 依规由谁出具：只答文件写明的机构，没有写明的为空。
 * Who certifies instead, by the texts of the day; empty where none names a body.
 *
 * Source: none; reads what packs say.
 *
 * @example
 * certifiedBy('volunteer-record', law) // => ['volunteer-organization']
 */
export function certifiedBy(certificate: string, law: Law): readonly string[] {
  const pairs = law.get(competentBodies).value?.items ?? [];
  return pairs.flatMap((pair) => (pair.startsWith(`${certificate}/`) ? [pair.slice(certificate.length + 1)] : []));
}
