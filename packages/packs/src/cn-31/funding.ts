import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  allowedSources,
  conditionsFor,
  entrusterPaysFor,
  guidanceFor,
  moneyFor,
  permittedUses,
  powersFor,
  purchaseFromExistingBudget,
  purchaseNeedsBudgetLine,
} from '@liandong/sdk/funding';
import { shanghaiCommittees, shanghaiReport, shanghaiSubdistricts, shanghaiVillages } from '../sources/index.js';

/** 对居民委员会依法协助的行政事项，有关政府职能部门应当为居民委员会提供必要的经费、工作条件和信息支持，并进行业务指导。 */
const committees = { from: shanghaiCommittees.from, cite: shanghaiCommittees(27, 2), reviewBy: '2026-12-31' } as const;
/** 应当提供必要的工作条件和经费支持，给予工作指导；政府有关部门委托村民委员会开展工作所需经费由委托部门承担。 */
const villages = { from: shanghaiVillages.from, cite: shanghaiVillages(39), reviewBy: '2026-12-31' } as const;
/** 应当同时为街道办事处提供相应保障措施，并赋予街道办事处在工作履职、人事任免、资产资金等方面的管理权。 */
const streets = { from: shanghaiSubdistricts.from, cite: shanghaiSubdistricts(10, 4) } as const;
/** The report bears no day; it speaks of 2015 as past. */
const report = { from: '2016-01-01', cite: shanghaiReport('（一）加强资金保障') } as const;

const only = (...items: readonly string[]) => ({ items, complete: false });

export const funding: readonly Entry[] = [
  // Both texts of 2020 began on one day: each list of that day holds both carriers, and rests on both texts.
  ...[committees, villages].flatMap((text) => [
    ...sets(moneyFor, [{ ...text, value: only('committee', 'villageCommittee') }]),
    ...sets(guidanceFor, [{ ...text, value: only('committee', 'villageCommittee') }]),
  ]),
  ...sets(conditionsFor, [{ ...streets, value: only('street') }]),
  ...[committees, villages].flatMap((text) =>
    sets(conditionsFor, [{ ...text, value: only('street', 'committee', 'villageCommittee') }]),
  ),
  ...sets(powersFor, [{ ...streets, value: only('street') }]),
  ...sets(entrusterPaysFor, [{ ...villages, value: only('villageCommittee') }]),

  ...sets(allowedSources, [
    {
      ...report,
      value: only(
        ...['cityBudget', 'districtBudget', 'streetBudget', 'governmentPurchase'],
        ...['lotteryFund', 'foundationGrant', 'communityFund'],
      ),
    },
  ]),
  // 闵行、虹口等区的专项资金，用于购买社会组织服务。
  ...sets(permittedUses, [
    {
      ...report,
      cite: shanghaiReport('加强扶持培育'),
      value: only('district-organization-fund/buy-organization-services'),
    },
  ]),
  ...sets(purchaseNeedsBudgetLine, [{ ...report, value: true }]),
  ...sets(purchaseFromExistingBudget, [{ ...report, value: true }]),
];
