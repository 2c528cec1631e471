import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  villageAdmissionWay,
  villageAssistList,
  villageListMaker,
  villageOutsideEffect,
  villageSupport,
} from '@liandong/sdk/matters';
import { huzhouVillages } from '../sources/zhejiang.js';

const rule = { from: huzhouVillages.from, cite: huzhouVillages(18, 1) };
const makers = { from: huzhouVillages.from, cite: huzhouVillages(18, 2) };

export const matters: readonly Entry[] = [
  // 需要村民委员会协助的，应当纳入清单，并提供必要条件和经费保障；清单由市、区县人民政府制定。
  ...leavesOpen(villageAssistList, makers),
  ...sets(villageListMaker, [{ ...makers, value: { items: ['city', 'district'], complete: true } }]),
  ...sets(villageOutsideEffect, [{ ...rule, value: 'must-be-listed' }]),
  ...sets(villageAdmissionWay, [{ ...rule, value: 'by-listing' }]),
  ...sets(villageSupport, [{ ...rule, value: { items: ['money', 'working-conditions'], complete: true } }]),
];
