import { boolTerm, enumTerm, listTerm, type Level } from '@liandong/core';

const listMakers: readonly Level[] = ['nation', 'province', 'city', 'district'];
const make = { mayFill: listMakers };
/** A list below the nation's own. */
const local = { mayFill: ['province', 'city', 'district'] as readonly Level[] };

/** 居民委员会印章使用范围清单（出具证明事项范围清单）。What a residents' committee may certify. */
export const sealList = listTerm('seals.sealList', make);
/** 村民委员会的同类清单。The same for a villagers' committee: another list. */
export const villageSealList = listTerm('seals.villageSealList', make);
/** 清单分成哪些大类。The classes that the list is divided into; a class names no certificate. */
export const sealClasses = listTerm('seals.sealClasses', make);
/** 清单由谁制定。Who makes the list; the one to ask when a list is not at hand. */
export const sealListMakers = ['city', 'district'] as const;
/** 制定印章清单的机关。Who makes the list. */
export const sealListMaker = listTerm('seals.sealListMaker', { ...make, merge: 'replace' });

/** 不应由基层群众性自治组织出具证明事项清单（全国）。What no committee in the country is to certify. */
export const negativeList = listTerm('seals.negativeList', { mayFill: ['nation'] });
/** 地方列明居委会不予盖章的事项。What a place itself keeps its residents' committees from certifying. */
export const excludedList = listTerm('seals.excludedList', local);
/** 地方列明村委会不予盖章的事项。 */
export const villageExcludedList = listTerm('seals.villageExcludedList', local);

/** 法律直接交给居（村）委会作出的行为，如指定监护人。What the law itself gives to the committee to decide, and so to seal. */
export const ownActs = listTerm('seals.ownActs', { mayFill: ['nation', 'province'] });
/** 没有法律法规依据、也未列入国务院批准的保留清单的，不予出具。No basis in law or in the State Council's list, no certificate. */
export const needsBasis = boolTerm('seals.needsBasis', make);
/** 法院提出的要求是否算作依据。Does a court's request count as a basis? */
export const courtRequestCounts = boolTerm('seals.courtRequestCounts', make);
/** 清单以内的应当出具。What the list names must be certified. */
export const mustIssue = boolTerm('seals.mustIssue', make);

/** 清单以外的后果。What follows from standing outside the list. */
export const outsideEffects = ['may-refuse', 'barred', 'no-effect'] as const;
export type OutsideEffect = (typeof outsideEffects)[number];
/** 清单以外的后果，居民委员会。What stands outside the list of a residents' committee. */
export const outsideEffect = enumTerm('seals.outsideEffect', outsideEffects, make);
/** 清单以外的后果，村民委员会。The same for villagers' committees. */
export const villageOutsideEffect = enumTerm('seals.villageOutsideEffect', outsideEffects, make);

/** 只能证明属于自治组织职责范围的事项；只管本居住地区。Only what lies within a committee's own remit. */
export const remitOnly = boolTerm('seals.remitOnly', make);
/** 替别人开证明须有依据：监护人或者本人授权。A certificate about somebody else needs that person's word, or the guardian's. */
export const authorityNeeded = boolTerm('seals.authorityNeeded', make);
/** 监护资格凭什么证明。What shows that somebody is a guardian. */
export const guardianProofs = ['parent', 'next-in-line', 'will', 'agreement', 'designation', 'court'] as const;
/** 证明监护资格的各种凭据。What shows it at the place. */
export const guardianProofList = listTerm('seals.guardianProofList', { ...make, merge: 'replace' });
/** 只证明核实得了的事实。Only facts that the committee is able to verify. */
export const verifiedOnly = boolTerm('seals.verifiedOnly', make);
/** 须写明用途。The use must be named. */
export const useMustBeNamed = boolTerm('seals.useMustBeNamed', make);
/** 同一用途不重复出具。No second certificate for the same use. */
export const repeatBarred = boolTerm('seals.repeatBarred', make);
/** 村委会印章的使用须经审批、登记。The use of a village seal must be approved and registered. */
export const villageUseApproved = boolTerm('seals.villageUseApproved', make);

/** 依规由谁出具，写作“证明/机构”。Who certifies instead, as `certificate/body`: only what a text names. */
export const competentBodies = listTerm('seals.competentBodies', make);
