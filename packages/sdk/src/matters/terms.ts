import { boolTerm, dataTerm, enumTerm, isPeriod, listTerm, type Level, type Period } from '@liandong/core';

/** Levels that make lists of their own. */
const listMakersLevels: readonly Level[] = ['nation', 'province', 'city', 'district'];
const make = { mayFill: listMakersLevels };

/**
 * 居民委员会依法协助行政事项清单。
 * What a residents' committee assists with. A district adds to the list of its city; it takes from it only where the city's own
 * text lets it (`replaceable`).
 */
export const assistList = listTerm('matters.assistList', make);

/** 村民委员会依法协助行政事务清单。The same for a villagers' committee. */
export const villageAssistList = listTerm('matters.villageAssistList', make);

/**
 * 已取消的任务指标（负面清单）。
 * What the texts name as taken away from communities. Whether something that no text names is of the same kind is for people to say.
 */
export const negativeList = listTerm('matters.negativeList', make);

/** 负面清单是否有约束力；未写明时只作提示。 Does a negative list bar, or only warn? */
export const negativeListBinds = boolTerm('matters.negativeListBinds', make);

/** 不得以居（村）民委员会为责任主体的事项。What a committee may not be made answerable for; named by texts, and not complete. */
export const notAnswerableFor = listTerm('matters.notAnswerableFor', make);

/** 上述事项是“不得”还是只作提示。Does that list bar, or only warn? */
export const notAnswerableBinds = boolTerm('matters.notAnswerableBinds', make);

/** 部门职责范围内的事项不得转交居（村）民委员会承担。A department's own duty may not be handed over to be borne. */
export const dutyStays = boolTerm('matters.dutyStays', make);

/** 办理诉求时，不得把协助事项交由社区作为主责办理。In handling complaints, what a community assists with may not become its main charge. */
export const complaintDutyStays = boolTerm('matters.complaintDutyStays', make);

/** 法规列明由居（村）民委员会协助的领域；具体事项仍看清单。Fields in which the law orders assistance; the matter itself still needs its list. */
export const assistFields = listTerm('matters.assistFields', make);

/** 不得违反规定要求社区填表报数。Forms and ledgers against the rules are barred. */
export const formsBarred = boolTerm('matters.formsBarred', make);

/** 清单外事项的后果。What follows from standing outside the list: a right of the committee, a ban on the sender, or a duty to list first. */
export const outsideEffects = ['may-refuse', 'barred', 'must-be-listed', 'no-effect'] as const;
export type OutsideEffect = (typeof outsideEffects)[number];
/** 清单外事项的后果，居民委员会。What stands outside the list of a residents' committee. */
export const outsideEffect = enumTerm('matters.outsideEffect', outsideEffects, make);
/** 清单外事项的后果，村民委员会。The same for villagers' committees. */
export const villageOutsideEffect = enumTerm('matters.villageOutsideEffect', outsideEffects, make);

/** 未经同意的协助要求，居民委员会可以拒绝。The committee may refuse what came without the consent that the law asks for. */
export const mayRefuseWithoutConsent = boolTerm('matters.mayRefuseWithoutConsent', make);

/** 准入方式：经批准即可，或者须先列入清单，或者没有准入途径。How a new matter gets in. */
export const admissionWays = ['by-approval', 'by-listing', 'no-way'] as const;
export type AdmissionWay = (typeof admissionWays)[number];
/** 准入方式，居民委员会。How a matter gets in to a residents' committee. */
export const admissionWay = enumTerm('matters.admissionWay', admissionWays, make);
/** 准入方式，村民委员会。The same for villagers' committees. */
export const villageAdmissionWay = enumTerm('matters.villageAdmissionWay', admissionWays, make);

/** 批准准入的机关。Who lets a new matter in. */
export const approvers = ['government-or-office', 'burden-group', 'leading-group', 'civil-affairs'] as const;
export type Approver = (typeof approvers)[number];
/** 批准准入的机关，居民委员会。Who lets a matter in to a residents' committee. */
export const approver = enumTerm('matters.approver', approvers, make);
/** 批准准入的机关，村民委员会。The same for villagers' committees. */
export const villageApprover = enumTerm('matters.villageApprover', approvers, make);

/** 清单由谁制定。Who makes the lists; the one to ask when a list is not at hand. */
export const listMakers = ['city', 'district', 'city-civil-affairs'] as const;
export type ListMaker = (typeof listMakers)[number];
/** 制定清单的机关，居民委员会。Who makes the list of residents' committees. */
export const listMaker = listTerm('matters.listMaker', { ...make, merge: 'replace' });
/** 制定清单的机关，村民委员会。The same for villagers' committees. */
export const villageListMaker = listTerm('matters.villageListMaker', { ...make, merge: 'replace' });

/** 突发事件中按所在地人民政府的决定和要求办理。In an emergency the decision of the local government is followed, whatever the lists say. */
export const emergencyRule = boolTerm('matters.emergencyRule', make);
/** 突发事件中的办理，村民委员会。The same for villagers' committees. */
export const villageEmergencyRule = boolTerm('matters.villageEmergencyRule', make);

/** 协助事项的经费由谁承担。Who pays for what a committee assists with. */
export const payers = ['department', 'government'] as const;
export type Payer = (typeof payers)[number];
/** 协助事项经费的承担者，居民委员会。Who pays for what residents' committees assist with. */
export const payer = enumTerm('matters.payer', payers, make);
/** 协助事项经费的承担者，村民委员会。The same for villagers' committees. */
export const villagePayer = enumTerm('matters.villagePayer', payers, make);

/** 协助事项应当得到的保障。What the committee must be given for what it assists with. */
export const supportKinds = ['money', 'working-conditions', 'information', 'guidance'] as const;
/** 协助事项的保障，居民委员会。What residents' committees must be given. */
export const support = listTerm('matters.support', make);
/** 协助事项的保障，村民委员会。The same for villagers' committees. */
export const villageSupport = listTerm('matters.villageSupport', make);

const period = (value: unknown) => (isPeriod(value) ? undefined : 'must be a period { count, unit }');

/** 提前多久申请准入。How long ahead an application must be made. */
export const applyAhead = dataTerm<Period>('matters.applyAhead', period, make);

/** 多久内审批完毕。Within how long an application is decided. */
export const decideWithin = dataTerm<Period>('matters.decideWithin', period, make);

/** 准入程序适用于哪一级的部门。Departments of which level the admission path is for. */
export const applicantLevels = ['nation', 'province', 'city', 'district', 'street'] as const;
/** 适用准入程序的部门层级。Levels whose departments the admission path is for. */
export const applicationScope = listTerm('matters.applicationScope', { ...make, merge: 'replace' });

/** 清单删去某事项时，已准入的怎么办：办到期满，或者即行撤销。What becomes of an admitted matter that a new list drops. */
export const afterDrops = ['runs-out', 'revoked'] as const;
export type AfterDrop = (typeof afterDrops)[number];
/** 清单删去已准入的事项时怎么办。What becomes of an admitted matter that a new list drops. */
export const afterDrop = enumTerm('matters.afterDrop', afterDrops, make);

/** 承担者：居（村）民委员会、社区公共服务站、社会组织、职能部门、下移街道管理的部门执法队伍。Who carries a matter in the community. */
export const carriers = ['committee', 'station', 'organization', 'department', 'department-team'] as const;
export type Carrier = (typeof carriers)[number];

/** 自治事项由谁承担。 */
export const autonomyCarrier = enumTerm('matters.autonomyCarrier', carriers, make);
/** 公共服务事项由谁承担。 */
export const serviceCarrier = enumTerm('matters.serviceCarrier', carriers, make);
/** 没有服务站时公共服务事项由谁承担。 Who carries public services where there is no station. */
export const carrierWithoutStation = enumTerm('matters.carrierWithoutStation', carriers, make);
/** 承担者的分工是否有约束力；未写明时只作提示。 Does the split between committee and station bind? */
export const carrierSplitBinds = boolTerm('matters.carrierSplitBinds', make);
/** 服务站可以把专业服务以岗位购买或者项目方式交由社区社会组织承接。 May a station hand services on to community organisations? */
export const serviceMayBeHandedOn = boolTerm('matters.serviceMayBeHandedOn', make);
/** 一个服务站可以服务多个居民委员会。 May one station serve several committees? */
export const oneStationForMany = boolTerm('matters.oneStationForMany', make);

/** 服务类事项：经费与资源下放、居民协商、部门指导评价。Must a service matter come with money, deliberation and evaluation? */
export const serviceRule = boolTerm('matters.serviceRule', make);
/** 执法类事项：责任主体唯一，由职能部门承担主体责任。Must an enforcement matter stay with exactly one responsible department? */
export const enforcementRule = boolTerm('matters.enforcementRule', make);

/** 取消街道招商引资职能、考核指标和奖励。Are attracting investment, its targets and its rewards taken away from streets? */
export const investmentAbolished = boolTerm('matters.investmentAbolished', make);
/** 街道经费支出由区政府全额保障。Must the district cover a street's spending in full? */
export const fullyCovered = boolTerm('matters.fullyCovered', make);

/** 居民委员会自身的工作事项清单。What the committee itself works on, where a place lists it apart. */
export const committeeWork = listTerm('matters.committeeWork', make);
/** 社区服务站的工作事项清单。What the station works on. */
export const stationWork = listTerm('matters.stationWork', make);
