import { reaches, type Citation, type Law, type Share } from '@liandong/core';
import * as z from 'zod/mini';
import { parseModel, whole, type Parsed } from '../model.js';
import type { Source } from './codes.js';
import { signShares } from './terms.js';

const count = () => z.optional(z.nullable(whole(0, 100_000_000_000)));
const seen = () => z.optional(z.nullable(z.boolean()));

/** 看到的情形，都可以不填。What was seen at a place. All of it may be left out; `null` was asked and is not known. */
export const observations = z.strictObject({
  isLinkedNotMoving: seen(),
  isMovingNotLinked: seen(),
  rolesAbsent: count(),
  rolesOverstepping: count(),
  rolesMisplaced: count(),
  adminMatters: count(),
  allMatters: count(),
  outsideOffers: count(),
  outsideAccepted: count(),
  communities: count(),
  organizations: count(),
  socialWorkers: count(),
  volunteers: count(),
  resources: count(),
  participants: count(),
  residents: count(),
  disputesOverDuty: count(),
  officesInCharge: count(),
  largestSource: count(),
  allMoney: count(),
  hasPosts: seen(),
  hasStaffMoney: seen(),
  hasWorkMoney: seen(),
  dualWorkers: count(),
  certifiedUntrained: count(),
  demandsQuickResults: seen(),
  linksDown: count(),
  linksUp: count(),
  governmentInitiated: count(),
  allInitiated: count(),
  doesEverythingItself: seen(),
  valuesClash: seen(),
  powersContend: seen(),
  drainEachOther: seen(),
  cultivatesForItsOwnSake: seen(),
});
export type Observations = z.infer<typeof observations>;
type Name = keyof Observations;

/** 读入看到的情形，问题逐处指明。 */
export const parseObservations = (data: unknown): Parsed<Observations> => parseModel(observations, data);

type Seen = boolean | undefined;
type Number = number | undefined;

interface Detector {
  readonly source: Source;
  readonly needs: readonly Name[];
  /** Three-valued, over the needs in their order. */
  readonly judge: (given: readonly (boolean | number | undefined)[], share?: Share) => Seen;
  /** Waits for a share of the law where the numbers alone do not tell. */
  readonly isByShare?: true;
}

const any = (...parts: readonly Seen[]): Seen =>
  parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
const over = (number: Number, limit: number): Seen => (number === undefined ? undefined : number > limit);
const not = (part: Seen): Seen => (part === undefined ? undefined : !part);

/** 占得太多：all of it surely is, none of it surely is not; in between the law's share tells. */
const tooMuch: Detector['judge'] = ([part, all], share) => {
  const [a, b] = [part, all] as readonly Number[];
  if (a === undefined || b === undefined || b === 0) return undefined;
  if (a >= b) return true;
  return a === 0 ? false : share && reaches(a, b, share);
};
/** 太少：none of it surely is too little, all of it surely is not. */
const tooLittle: Detector['judge'] = ([part, all], share) => {
  const [a, b] = [part, all] as readonly Number[];
  if (a === undefined || b === undefined || b === 0) return undefined;
  if (a >= b) return false;
  return a === 0 ? true : share && !reaches(a, b, share);
};
const isSeen: Detector['judge'] = (given) => any(...(given as Seen[]));
const isCounted: Detector['judge'] = (given) => any(...(given as Number[]).map((number) => over(number, 0)));
const isLacking: Detector['judge'] = (given) => any(...(given as Seen[]).map(not));
/** One of them is nothing at all. */
const isNone: Detector['judge'] = (given) => any(...(given as Number[]).map((number) => not(over(number, 0))));

/** 征兆一览：S1–S16 依次，其后是第二遍读出的。In the order of the domain notes; those found on a second reading follow. */
const detectors = {
  linkedNotMoving: { source: 'jiangtai', needs: ['isLinkedNotMoving'], judge: isSeen },
  movingNotLinked: { source: 'jiangtai', needs: ['isMovingNotLinked'], judge: isSeen },
  rolesOutOfPlace: {
    source: 'jiangtai',
    needs: ['rolesAbsent', 'rolesOverstepping', 'rolesMisplaced'],
    judge: isCounted,
  },
  committeeAsOffice: { source: 'jiangtai', needs: ['adminMatters', 'allMatters'], judge: tooMuch, isByShare: true },
  outsidersRefused: {
    source: 'jiangtai',
    needs: ['outsideAccepted', 'outsideOffers'],
    judge: tooLittle,
    isByShare: true,
  },
  elementMissing: { source: 'jiangtai', needs: ['communities', 'organizations', 'socialWorkers'], judge: isNone },
  fewTakePart: { source: 'jiangtai', needs: ['participants', 'residents'], judge: tooLittle, isByShare: true },
  dutyPushedAround: { source: 'shangcheng', needs: ['disputesOverDuty'], judge: isCounted },
  splitOffices: { source: 'shangcheng', needs: ['officesInCharge'], judge: ([n]) => over(n as Number, 1) },
  singleSource: { source: 'comparison', needs: ['largestSource', 'allMoney'], judge: tooMuch, isByShare: true },
  postsAndMoneyShort: {
    source: 'comparison',
    needs: ['hasPosts', 'hasStaffMoney', 'hasWorkMoney'],
    judge: isLacking,
  },
  weakVolunteersAndResources: { source: 'hubei', needs: ['volunteers', 'resources'], judge: isNone },
  dualRole: { source: 'jiangtai', needs: ['dualWorkers'], judge: isCounted },
  certificateOnly: { source: 'jiangtai', needs: ['certifiedUntrained'], judge: isCounted },
  quickResults: { source: 'jiangtai', needs: ['demandsQuickResults'], judge: isSeen },
  tiersApart: { source: 'jiangtai', needs: ['linksDown', 'linksUp'], judge: isNone },
  governmentAlone: {
    source: 'comparison',
    needs: ['governmentInitiated', 'allInitiated'],
    judge: tooMuch,
    isByShare: true,
  },
  doesEverything: { source: 'jiangtai', needs: ['doesEverythingItself'], judge: isSeen },
  valuesClash: { source: 'jiangtai', needs: ['valuesClash'], judge: isSeen },
  powersContend: { source: 'jiangtai', needs: ['powersContend'], judge: isSeen },
  mutualDrain: { source: 'shangcheng', needs: ['drainEachOther'], judge: isSeen },
  cultivationForShow: { source: 'hubei', needs: ['cultivatesForItsOwnSake'], judge: isSeen },
} as const satisfies Readonly<Record<string, Detector>>;
/** 征兆的代码。Code of a sign. */
export type SignCode = keyof typeof detectors;
/** 各个征兆的代码。Codes of all signs. */
export const signCodes = Object.keys(detectors) as readonly SignCode[];
/** 看占比的征兆。Signs that wait for a share of the law. */
export const signsByShare = signCodes.filter((code) => (detectors[code] as Detector).isByShare);

/** 一个征兆：有、没有，还是说不清。 */
export interface Sign {
  readonly code: SignCode;
  readonly isThere: 'yes' | 'no' | 'unknown';
  readonly source: Source;
  readonly facts: Readonly<Partial<Record<Name, number | boolean>>>;
  /** What was not told. */
  readonly missing: readonly Name[];
  /** The law gives no share for it, and the numbers alone do not tell. */
  readonly isShareOpen?: true;
  /** Texts that give the share. */
  readonly cites: readonly Citation[];
  readonly force: 'advisory';
}

/**
 * 联动失灵的征兆，逐个列出，只作提示。
 * Signs that linkage is failing, each with the text that describes it. Advice only, and never more certain than what was told.
 *
 * That few people took up economic, medical or job help is no sign: one study says why (people recover by their own means).
 *
 * @example
 * failureSigns({ volunteers: 0 }, law).find(({ code }) => code === 'weakVolunteersAndResources')?.isThere // => 'yes'
 */
export function failureSigns(seen: Observations, law: Law): readonly Sign[] {
  const { value: shares, cites } = law.get(signShares);
  return signCodes.map((code) => {
    const { source, needs, judge, isByShare }: Detector = detectors[code];
    const given = needs.map((name) => seen[name] ?? undefined);
    const share = isByShare && shares?.[code];
    const found = judge(given, share || undefined);
    const missing = needs.filter((name) => seen[name] === undefined || seen[name] === null);
    const facts = Object.fromEntries(needs.flatMap((name, at) => (given[at] === undefined ? [] : [[name, given[at]]])));
    return {
      code,
      isThere: found === undefined ? 'unknown' : found ? 'yes' : 'no',
      source,
      facts,
      missing,
      ...(isByShare && !share && found === undefined && missing.length === 0 && { isShareOpen: true as const }),
      cites: share ? cites : [],
      force: 'advisory',
    };
  });
}
