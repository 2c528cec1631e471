import { moreThan, type Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  additionExcess,
  announceWithin,
  contractForms,
  fileWithin,
  hoursMatch,
  hoursUnpaid,
  inquiryFewest,
  keepFor,
  liableForms,
  longestTerm,
  negotiationFewest,
  notLiableForms,
  notPurchasable,
  relatedBarred,
  signWithin,
  tenderFewest,
  usualTerm,
  usualTermBinds,
  violationPeriod,
} from '@liandong/sdk/projects';
import { civilCode } from '../sources/cn-civil-code.js';
import { procurementLaw, procurementRules } from '../sources/cn-procurement.js';
import { volunteerRules } from '../sources/cn-volunteers.js';
import { purchaseBans2022, purchaseTerms2021, purchaseTerms2025 } from '../sources/purchase.js';

const law = (...place: Parameters<typeof procurementLaw>) =>
  ({ from: procurementLaw.from, cite: procurementLaw(...place) }) as const;
const rules = (...place: Parameters<typeof procurementRules>) =>
  ({ from: procurementRules.from, cite: procurementRules(...place) }) as const;
const civil = (...place: Parameters<typeof civilCode>) =>
  ({ from: civilCode.from, cite: civilCode(...place) }) as const;
const terms2021 = { from: purchaseTerms2021.from, cite: purchaseTerms2021(24) } as const;
const terms2025 = { from: purchaseTerms2025.from, cite: purchaseTerms2025(24) } as const;

export const projects: readonly Entry[] = [
  // 民事主体是自然人、法人、非法人组织；分支机构以自己的名义从事民事活动，责任由法人承担。
  ...sets(contractForms, [
    {
      ...civil('第二条、第七十四条第二款'),
      value: { items: ['legal-person', 'unincorporated', 'natural-person', 'branch'], complete: true },
    },
  ]),
  ...sets(liableForms, [
    { ...civil('第十八条、第六十条'), value: { items: ['legal-person', 'natural-person'], complete: false } },
  ]),
  ...sets(notLiableForms, [
    { ...civil('第二条、第七十四条第二款'), value: { items: ['branch', 'none'], complete: false } },
  ]),
  // 参加政府采购活动前三年内，在经营活动中没有重大违法记录。
  ...sets(violationPeriod, [{ ...law(22, 1, 5), value: { count: 3, unit: 'year' } }]),

  // 不足三家的，废标；谈判、询价，不少于三家。
  ...sets(tenderFewest, [{ ...law(36, 1, 1), value: 3 }]),
  ...sets(negotiationFewest, [{ ...law(38, 1, 3), value: 3 }]),
  ...sets(inquiryFewest, [{ ...law(40, 1, 2), value: 3 }]),
  // 单位负责人为同一人或者存在直接控股、管理关系的不同供应商，不得参加同一合同项下的政府采购活动。
  ...sets(relatedBarred, [{ ...rules(18, 1), value: true }]),
  // 第（六）项：法律、行政法规以及国务院规定的其他事项，由人认定。
  ...sets(notPurchasable, [
    {
      from: purchaseBans2022.from,
      cite: purchaseBans2022(10),
      value: {
        items: [
          'outside-duty',
          'direct-duty',
          'goods',
          'works',
          'financing',
          'staff-hiring',
          'labour-dispatch',
          'welfare-post',
        ],
        complete: false,
      },
    },
  ]),

  // 三十日内签订；自签订之日起七个工作日内备案；2个工作日内公告。
  ...sets(signWithin, [{ ...law(46, 1), value: { count: 30, unit: 'day' } }]),
  ...sets(fileWithin, [{ ...law(47), value: { count: 7, unit: 'workday' } }]),
  ...sets(announceWithin, [{ ...rules(50), value: { count: 2, unit: 'workday' } }]),
  // 所有补充合同的采购金额不得超过原合同采购金额的百分之十：超过才不许。
  ...sets(additionExcess, [{ ...law(49), value: moreThan(1, 10) }]),
  // 从采购结束之日起至少保存十五年。
  ...sets(keepFor, [{ ...law(42, 1), value: { count: 15, unit: 'year' } }]),
  // 一般不超过1年；购买内容稳定、预算有保障的，可以不超过3年。
  ...sets(usualTerm, [
    { ...terms2021, value: { count: 1, unit: 'year' } },
    { ...terms2025, value: { count: 1, unit: 'year' } },
  ]),
  ...sets(longestTerm, [
    { ...terms2021, value: { count: 3, unit: 'year' } },
    { ...terms2025, value: { count: 3, unit: 'year' } },
  ]),
  ...leavesOpen(usualTermBinds, terms2021),

  // 开展志愿服务，应当遵循自愿、无偿的原则；时间能否折价，没有写明。
  ...sets(hoursUnpaid, [{ from: volunteerRules.from, cite: volunteerRules(3), value: true }]),
  ...leavesOpen(hoursMatch, { from: volunteerRules.from, cite: volunteerRules(3) }),
];
