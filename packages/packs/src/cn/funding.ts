import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  allowedSources,
  conditionsFor,
  donationsKeepPurpose,
  entrusterPaysFor,
  inKindCounts,
  moneyFor,
  purchaseNeedsBudgetLine,
  transferWithin,
} from '@liandong/sdk/funding';
import { burdenNotice2015 } from '../sources/ministries.js';
import {
  residentsCommittees2018,
  residentsCommittees2025,
  villagersCommittees2018,
  villagersCommittees2025,
} from '../sources/cn-committees.js';
import { charityLaw2016, charityLaw2023 } from '../sources/cn-charity.js';
import { procurementLaw } from '../sources/cn-procurement.js';

/** 应由社区协助的事项，应当为社区提供必要的经费和工作条件。How much is necessary, when and in what form is not said. */
const burden = { from: burdenNotice2015.from, cite: burdenNotice2015('一、依法确定社区工作事项') };
const communities = { items: ['committee', 'villageCommittee'], complete: false };

const villages2018 = (paragraph: number) => ({
  from: villagersCommittees2018.from,
  cite: villagersCommittees2018(37, paragraph),
});
/** The texts in force since 2026; their articles on money were not read. */
const residents2026 = { from: residentsCommittees2025.from, cite: residentsCommittees2025() };
const villages2026 = { from: villagersCommittees2025.from, cite: villagersCommittees2025() };

export const funding: readonly Entry[] = [
  ...sets(moneyFor, [{ ...burden, value: communities }]),
  ...sets(conditionsFor, [
    { ...burden, value: communities },
    // 人民政府对村民委员会协助政府开展工作应当提供必要的条件。
    { ...villages2018(1), value: communities },
    { ...burden, from: villagersCommittees2025.from, value: communities },
  ]),
  ...leavesOpen(inKindCounts, burden),
  ...leavesOpen(transferWithin, burden),

  // 人民政府有关部门委托村民委员会开展工作需要经费的，由委托部门承担。
  ...sets(entrusterPaysFor, [{ ...villages2018(1), value: { items: ['villageCommittee'], complete: false } }]),
  ...leavesOpen(entrusterPaysFor, residents2026),
  ...leavesOpen(entrusterPaysFor, villages2026),

  // 居民委员会办公益事业所需费用，可以根据自愿原则向居民、受益单位筹集；村内公益事业由村民会议通过筹资筹劳解决。
  ...sets(allowedSources, [
    {
      from: residentsCommittees2018.from,
      cite: residentsCommittees2018(16),
      value: { items: ['residentContribution', 'unitSponsorship'], complete: false },
    },
  ]),
  ...leavesOpen(allowedSources, residents2026),
  ...leavesOpen(allowedSources, villages2026),

  // 变更募捐方案规定的用途应当备案，变更捐赠协议约定的用途应当征得捐赠人同意。
  ...sets(donationsKeepPurpose, [
    { from: charityLaw2016.from, cite: charityLaw2016(55), value: true },
    { from: charityLaw2023.from, cite: charityLaw2023(56), value: true },
  ]),

  // 政府采购应当严格按照批准的预算执行；what is government procurement hangs on local catalogues and limits (Article 2).
  ...leavesOpen(purchaseNeedsBudgetLine, { from: procurementLaw.from, cite: procurementLaw(6) }),
];
