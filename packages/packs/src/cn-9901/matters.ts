import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  admissionWay,
  afterDrop,
  applicationScope,
  applyAhead,
  approver,
  assistFields,
  assistList,
  autonomyCarrier,
  carrierSplitBinds,
  carrierWithoutStation,
  decideWithin,
  dutyStays,
  emergencyRule,
  enforcementRule,
  formsBarred,
  fullyCovered,
  investmentAbolished,
  listMaker,
  mayRefuseWithoutConsent,
  negativeListBinds,
  oneStationForMany,
  outsideEffect,
  payer,
  serviceCarrier,
  serviceMayBeHandedOn,
  serviceRule,
  support,
  villageAdmissionWay,
  villageApprover,
  villageAssistList,
  villageEmergencyRule,
  villageListMaker,
  villageOutsideEffect,
  villagePayer,
  villageSupport,
} from '@liandong/sdk/matters';
import { invented } from '../sources/illustrative.js';

const rules = invented('city', '社区工作事项准入办法');
const lists = invented('city', '居（村）民委员会协助事项清单');
const from = '2020-01-01';
const rule = { from, cite: rules() } as const;

const urban2020 = [
  'elder-meals-signup',
  'low-income-visit',
  'newcomer-register',
  'vaccination-notice',
  'fire-safety-publicity',
  'legal-aid-referral',
  'veteran-family-visit',
  'paper-questionnaire-delivery',
];
/** The list of 2024 drops the delivery of paper questionnaires and adds two. */
const urban2024 = [
  ...urban2020.filter((matter) => matter !== 'paper-questionnaire-delivery'),
  'waste-sorting-publicity',
  'summer-care-signup',
];
const rural = [...urban2020, 'farmland-survey', 'forest-fire-patrol'];

export const matters: readonly Entry[] = [
  ...sets(assistList, [
    { from, cite: lists('居民委员会清单（2020 年版）'), value: { items: urban2020, complete: true } },
    { from: '2024-01-01', cite: lists('居民委员会清单（2024 年版）'), value: { items: urban2024, complete: true } },
  ]),
  ...sets(villageAssistList, [
    { from, cite: lists('村民委员会清单（2020 年版）'), value: { items: rural, complete: true } },
  ]),
  ...sets(assistFields, [
    { ...rule, value: { items: ['public-health', 'social-relief', 'special-care'], complete: true } },
  ]),
  ...sets(listMaker, [{ ...rule, value: { items: ['city', 'district'], complete: true } }]),
  ...sets(villageListMaker, [{ ...rule, value: { items: ['city', 'district'], complete: true } }]),
  ...sets(negativeListBinds, [{ ...rule, value: true }]),
  ...sets(dutyStays, [{ ...rule, value: true }]),
  ...sets(formsBarred, [{ ...rule, value: true }]),
  ...sets(outsideEffect, [{ ...rule, value: 'may-refuse' }]),
  ...sets(villageOutsideEffect, [{ ...rule, value: 'may-refuse' }]),
  ...sets(mayRefuseWithoutConsent, [{ ...rule, value: true }]),
  ...sets(admissionWay, [{ ...rule, value: 'by-approval' }]),
  ...sets(villageAdmissionWay, [{ ...rule, value: 'by-approval' }]),
  ...sets(approver, [{ ...rule, value: 'burden-group' }]),
  ...sets(villageApprover, [{ ...rule, value: 'burden-group' }]),
  ...sets(applicationScope, [{ ...rule, value: { items: ['city', 'district', 'street'], complete: true } }]),
  ...sets(applyAhead, [{ ...rule, value: { count: 30, unit: 'workday' } }]),
  ...sets(decideWithin, [{ ...rule, value: { count: 15, unit: 'workday' } }]),
  ...sets(afterDrop, [{ ...rule, value: 'runs-out' }]),
  ...sets(emergencyRule, [{ ...rule, value: true }]),
  ...sets(villageEmergencyRule, [{ ...rule, value: true }]),
  ...sets(payer, [{ ...rule, value: 'department' }]),
  ...sets(villagePayer, [{ ...rule, value: 'department' }]),
  ...sets(support, [{ ...rule, value: { items: ['money', 'working-conditions', 'guidance'], complete: true } }]),
  ...sets(villageSupport, [{ ...rule, value: { items: ['money', 'working-conditions', 'guidance'], complete: true } }]),
  ...sets(autonomyCarrier, [{ ...rule, value: 'committee' }]),
  ...sets(serviceCarrier, [{ ...rule, value: 'station' }]),
  ...sets(carrierWithoutStation, [{ ...rule, value: 'committee' }]),
  ...sets(carrierSplitBinds, [{ ...rule, value: true }]),
  ...sets(oneStationForMany, [{ ...rule, value: true }]),
  ...sets(serviceMayBeHandedOn, [{ ...rule, value: true }]),
  ...sets(serviceRule, [{ ...rule, value: true }]),
  ...sets(enforcementRule, [{ ...rule, value: true }]),
  ...sets(investmentAbolished, [{ ...rule, value: true }]),
  ...sets(fullyCovered, [{ ...rule, value: true }]),
];
