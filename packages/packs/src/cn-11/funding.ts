import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { conditionsFor, moneyFor, procedureFor, staffFor } from '@liandong/sdk/funding';
import { beijingSubdistricts } from '../sources/beijing.js';

/** 街道办事处经批准承担临时性事项的，工作部门应当提供必要的人员、经费、技术等保障，并明确事项办理的要求、标准和流程。 */
const temporary = {
  from: beijingSubdistricts.from,
  cite: beijingSubdistricts(41),
  value: { items: ['streetTemporary'], complete: false },
} as const;

export const funding: readonly Entry[] = [
  ...sets(moneyFor, [temporary]),
  ...sets(staffFor, [temporary]),
  ...sets(conditionsFor, [temporary]),
  ...sets(procedureFor, [temporary]),
];
