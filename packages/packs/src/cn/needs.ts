import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  assessmentKept,
  assessmentRequired,
  deleteOnWithdrawal,
  dutyIsBasis,
  emergencyIsBasis,
  guardianActsForIncapable,
  guardianConsentAge,
  informationExtension,
  informationLimit,
  minorAge,
  minorReporters,
  minorReportSpeed,
  noticeAfterEmergency,
  ownIncomeAge,
  refusalMayNotBlock,
  sensitiveClasses,
  sensitiveNeedsSeparate,
  separatePurposes,
  smallestShownCount,
  urgentSignals,
  violenceReporters,
  violenceReportSpeed,
} from '@liandong/sdk/needs';
import { governmentInformation } from '../sources/cn-access.js';
import { civilCode } from '../sources/cn-civil-code.js';
import { privacyLaw } from '../sources/cn-privacy.js';
import { domesticViolenceLaw, minorsLaw2020, minorsLaw2024 } from '../sources/cn-protection.js';

/**
 * 第十一条第二款所列，和密切接触未成年人的单位（第一百三十条第（一）项）中我们有名目的：教育机构；为未成年人提供医疗服务的医疗机构，在工作中发现未成年人受侵害的医疗机构都照此读。
 * “等”字在后，看职责的：救助管理机构（写明的是未成年人救助保护机构）、福利机构（写明的是儿童福利机构）、社会工作服务机构和其他单位；有这样的职责的，是 close-contact-unit。
 */
const reportersOfHarm = {
  items: [
    'state-organ' /* 国家机关 */,
    'residents-committee' /* 居民委员会 */,
    'villagers-committee' /* 村民委员会 */,
    'close-contact-unit' /* 密切接触未成年人的单位 */,
    'school',
    'kindergarten',
    'medical',
  ],
  complete: false,
};

const reportingArticles = '第十一条第二款、第一百三十条第（一）项';

export const needs: readonly Entry[] = [
  // 个人信息
  ...sets(guardianConsentAge, [{ from: privacyLaw.from, cite: privacyLaw(31, 1), value: 14 /* 不满十四周岁 */ }]),
  ...sets(guardianActsForIncapable, [{ from: civilCode.from, cite: civilCode(23), value: true }]),
  ...sets(sensitiveClasses, [
    {
      from: privacyLaw.from,
      cite: privacyLaw(28, 1),
      // 列举的六类；“等”所指，由同条的定义判断，见 couldHarm
      value: {
        items: ['biometric', 'religion', 'specific-identity', 'health', 'financial-account', 'whereabouts'],
        complete: true,
      },
    },
  ]),
  ...sets(sensitiveNeedsSeparate, [{ from: privacyLaw.from, cite: privacyLaw(29), value: true /* 单独同意 */ }]),
  ...sets(separatePurposes, [
    {
      from: privacyLaw.from,
      cite: privacyLaw('第二十三条、第二十五条'),
      value: { items: ['refer' /* 向其他处理者提供 */, 'publish' /* 公开 */], complete: true },
    },
  ]),
  ...sets(dutyIsBasis, [{ from: privacyLaw.from, cite: privacyLaw(13, 1, 3), value: true }]),
  ...sets(emergencyIsBasis, [{ from: privacyLaw.from, cite: privacyLaw(13, 1, 4), value: true }]),
  ...sets(refusalMayNotBlock, [{ from: privacyLaw.from, cite: privacyLaw(16), value: true }]),
  ...sets(noticeAfterEmergency, [{ from: privacyLaw.from, cite: privacyLaw(18, 2), value: true }]),
  ...sets(deleteOnWithdrawal, [{ from: privacyLaw.from, cite: privacyLaw(47, 1, 3), value: true }]),
  ...sets(assessmentRequired, [{ from: privacyLaw.from, cite: privacyLaw(55), value: true }]),
  ...sets(assessmentKept, [
    { from: privacyLaw.from, cite: privacyLaw(56, 2), value: { count: 3, unit: 'year' } /* 至少保存三年 */ },
  ]),
  // “匿名化”没有给出数字
  ...leavesOpen(smallestShownCount, { from: privacyLaw.from, cite: privacyLaw(73, 1, 4) }),

  // 报告；两次公布的第十一条文字相同
  ...sets(minorAge, [
    { from: civilCode.from, cite: civilCode(17), value: 18 },
    { from: minorsLaw2020.from, cite: minorsLaw2020(2), value: 18 },
    { from: minorsLaw2024.from, cite: minorsLaw2024(2), value: 18 },
  ]),
  ...sets(ownIncomeAge, [{ from: civilCode.from, cite: civilCode(18, 2), value: 16 }]),
  ...sets(minorReporters, [
    { from: minorsLaw2020.from, cite: minorsLaw2020(reportingArticles), value: reportersOfHarm },
    { from: minorsLaw2024.from, cite: minorsLaw2024(reportingArticles), value: reportersOfHarm },
  ]),
  ...sets(minorReportSpeed, [
    { from: minorsLaw2020.from, cite: minorsLaw2020(11, 2), value: 'at-once' /* 立即 */ },
    { from: minorsLaw2024.from, cite: minorsLaw2024(11, 2), value: 'at-once' },
  ]),
  ...sets(violenceReporters, [
    {
      from: domesticViolenceLaw.from,
      cite: domesticViolenceLaw(14),
      value: {
        items: [
          'school',
          'kindergarten',
          'medical',
          'residents-committee',
          'villagers-committee',
          'social-work-agency',
          'relief',
          'welfare',
        ],
        complete: true,
      },
    },
  ]),
  ...sets(violenceReportSpeed, [
    { from: domesticViolenceLaw.from, cite: domesticViolenceLaw(14), value: 'promptly' /* 及时 */ },
  ]),
  // 法律要求立即报告的，也最先办；还有哪些紧急情形，没有规定
  ...sets(urgentSignals, [
    { from: minorsLaw2020.from, cite: minorsLaw2020(11, 2), value: { items: ['minor-harm'], complete: false } },
    { from: minorsLaw2024.from, cite: minorsLaw2024(11, 2), value: { items: ['minor-harm'], complete: false } },
  ]),

  // 政府信息公开申请
  ...sets(informationLimit, [
    { from: governmentInformation.from, cite: governmentInformation(33, 2), value: { count: 20, unit: 'workday' } },
  ]),
  ...sets(informationExtension, [
    {
      from: governmentInformation.from,
      cite: governmentInformation(33, 2),
      value: { count: 20, unit: 'workday' } /* 最长不得超过 */,
    },
  ]),
];
