import { reaches, type Law } from '@liandong/core';
import { type Observations } from './observations.js';
import { signOf, singleSource, tooMuch, type Counted, type Detector, type Seen, type Sign } from './sign.js';

const any = (...parts: readonly Seen[]): Seen =>
  parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
const over = (number: Counted, limit: number): Seen => (number === undefined ? undefined : number > limit);
const not = (part: Seen): Seen => (part === undefined ? undefined : !part);

/** 太少：none of it surely is too little, all of it surely is not. */
const tooLittle: Detector['judge'] = ([part, all], share) => {
  const [a, b] = [part, all] as readonly Counted[];
  if (a === undefined || b === undefined || b === 0) return undefined;
  if (a >= b) return false;
  return a === 0 ? true : share && !reaches(a, b, share);
};
const isSeen: Detector['judge'] = (given) => any(...(given as Seen[]));
const isCounted: Detector['judge'] = (given) => any(...(given as Counted[]).map((number) => over(number, 0)));
const isLacking: Detector['judge'] = (given) => any(...(given as Seen[]).map(not));
/** One of them is nothing at all. */
const isNone: Detector['judge'] = (given) => any(...(given as Counted[]).map((number) => not(over(number, 0))));

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
  splitOffices: { source: 'shangcheng', needs: ['officesInCharge'], judge: ([n]) => over(n as Counted, 1) },
  singleSource,
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

/**
 * 联动失灵的征兆，逐个列出，只作提示。
 * Signs that linkage is failing, each with the text that describes it. Advice only, and never more certain than what was told.
 *
 * That few people took up economic, medical or job help is no sign: one study says why (people recover by their own means).
 *
 * Source: of each sign its own, named in it: 将台研究、上城报道、各地比较、湖北研究. They describe and give no numbers: how much is too much is for the place.
 *
 * @example
 * failureSigns({ volunteers: 0 }, law).find(({ code }) => code === 'weakVolunteersAndResources')?.isThere // => 'yes'
 */
export const failureSigns = (seen: Observations, law: Law): readonly Sign[] =>
  signCodes.map((code) => signOf(code, detectors[code], seen, law));
