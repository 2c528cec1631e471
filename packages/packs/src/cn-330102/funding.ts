import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  allowedSources,
  appropriationPerYear,
  appropriationPlans,
  conditionsFor,
  moneyFor,
  permittedUses,
} from '@liandong/sdk/funding';
import { shangchengReport } from '../sources/studies.js';

const from = '2017-03-17';
/** 凡涉及服务类事项，相应经费与资源下放到社区。 */
const service = { from, cite: shangchengReport('部门层面，统筹“三社”服务管理') } as const;
/** 以区社会组织发展基金会为基础的社区基金账户。 */
const account = { from, cite: shangchengReport('社区基金账户') } as const;

export const funding: readonly Entry[] = [
  ...sets(moneyFor, [{ ...service, value: { items: ['committee'], complete: false } }]),
  ...sets(conditionsFor, [{ ...service, value: { items: ['committee'], complete: false } }]),
  // Four kinds, and others of the like.
  ...sets(allowedSources, [
    {
      ...account,
      value: {
        items: ['governmentPurchase', 'foundationGrant', 'unitSponsorship', 'residentContribution'],
        complete: false,
      },
    },
  ]),
  // 每年拨付 500 万元，是拨付，不是上限。An appropriation of each year, no cap; how it is split among the plans is not said.
  ...sets(appropriationPerYear, [{ ...account, value: 500_000_000 }]),
  ...sets(appropriationPlans, [
    {
      ...account,
      value: { items: ['makers', 'good-neighbours', 'community-partners', 'social-work'], complete: false },
    },
  ]),
  ...sets(permittedUses, [
    {
      ...account,
      value: {
        items: ['special-fund/cultivate-organizations', 'special-fund/cultivate-social-workers'],
        complete: false,
      },
    },
  ]),
];
