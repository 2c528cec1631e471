import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  briefingRequired,
  capacityRequired,
  greatDangerAvoided,
  groupNeedsConsent,
  insuredDangers,
  isLeadPractised,
  limitedNeedsGuardian,
  measuresToldFor,
  minorNeedsConsent,
  minorNeedsSafety,
  minorsBarredFrom,
  reimbursable,
  writtenAgreementFor,
} from '@liandong/sdk/volunteers';
import { shanghaiVolunteers } from '../sources/shanghai.js';
import { comparisonStudy } from '../sources/studies.js';

const { from } = shanghaiVolunteers;
const at = (article: number, paragraph?: number) => ({ from, cite: shanghaiVolunteers(article, paragraph) });

export const volunteers: readonly Entry[] = [
  // 社工引领义工。The study bears no day; it describes practice up to 2016.
  ...sets(isLeadPractised, [{ from: '2016-12-31', cite: comparisonStudy('上海市“三社联动”'), value: true }]),

  ...sets(capacityRequired, [{ ...at(13, 1), value: true }]),
  ...sets(minorNeedsConsent, [{ ...at(13, 2), value: true /* 并征得其监护人同意 */ }]),
  ...sets(minorNeedsSafety, [{ ...at(13, 2), value: true /* 落实安全保护措施 */ }]),
  // 成年的限制民事行为能力人：只要求行为能力相适应
  ...sets(limitedNeedsGuardian, [{ ...at(13, 1), value: false }]),
  ...sets(minorsBarredFrom, [{ ...at(13, 2), value: { items: [], complete: true } }]),

  ...sets(measuresToldFor, [{ ...at(17), value: { items: [], complete: true } }]),
  ...sets(briefingRequired, [{ ...at(20), value: false }]),
  // 有安全风险的，比“可能发生人身危险”宽
  ...sets(insuredDangers, [
    { ...at(24, 2), value: { items: ['safety-risk', 'bodily-danger', 'great-danger'], complete: true } },
  ]),
  ...sets(greatDangerAvoided, [{ ...at(23, 1), value: true /* 一般应当避免 */ }]),
  ...sets(writtenAgreementFor, [
    { ...at(23, 2), value: { items: ['great-danger', 'great-responsibility'], complete: true } },
  ]),
  ...sets(reimbursable, [{ ...at(22), value: { items: ['transport', 'meals'], complete: false } /* 等费用 */ }]),
  ...sets(groupNeedsConsent, [{ ...at(35, 4), value: true }]),
];
