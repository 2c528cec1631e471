import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import { admissionWay, approver, assistList, outsideEffect, support } from '@liandong/sdk/matters';
import { ningxiaBurden } from '../sources/pages.js';

const page = { from: ningxiaBurden.from, cite: ningxiaBurden() };

export const matters: readonly Entry[] = [
  // 自治区有指导清单，各市制定相应清单；页上未载各项。
  ...leavesOpen(assistList, page),
  ...sets(outsideEffect, [{ ...page, value: 'may-refuse' }]),
  ...sets(admissionWay, [{ ...page, value: 'by-approval' }]),
  // 经同级社区建设工作领导小组研究同意后方可进入。
  ...sets(approver, [{ ...page, value: 'leading-group' }]),
  ...sets(support, [{ ...page, value: { items: ['money', 'working-conditions'], complete: true } }]),
];
