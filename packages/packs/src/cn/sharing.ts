import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  entrustingNeedsAgreement,
  freshWithin,
  givingNeedsSeparate,
  minimumBinds,
  noticeRequired,
  purposeBinds,
  strictForSensitive,
} from '@liandong/sdk/sharing';
import { privacyLaw } from '../sources/cn-privacy.js';

const law = (...place: Parameters<typeof privacyLaw>) =>
  ({ from: privacyLaw.from, cite: privacyLaw(...place) }) as const;

export const sharing: readonly Entry[] = [
  // 向其他个人信息处理者提供的，应当告知并取得单独同意。
  ...sets(givingNeedsSeparate, [{ ...law(23), value: true }]),
  // 与处理目的直接相关；处理目的发生变更的，应当重新取得个人同意。
  ...sets(purposeBinds, [{ ...law('第六条第一款、第十四条第二款'), value: true }]),
  // 限于实现处理目的的最小范围。
  ...sets(minimumBinds, [{ ...law(6, 2), value: true }]),
  ...sets(noticeRequired, [{ ...law('第十七条第一款、第二十三条'), value: true }]),
  // 具有特定的目的和充分的必要性，并采取严格保护措施。
  ...sets(strictForSensitive, [{ ...law(28, 2), value: true }]),
  ...sets(entrustingNeedsAgreement, [{ ...law(21, 1), value: true }]),
  // 应当保证个人信息的质量，避免不准确、不完整；多久之内算新，没有写明。
  ...leavesOpen(freshWithin, law(8)),
];
