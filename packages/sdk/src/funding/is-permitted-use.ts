import { allOf, anyOf, bool, code, not, oneOf, question } from '@liandong/core';
import { donationsKeepPurpose, permittedUses } from './terms.js';

const asked = { who: ['street', 'organization'] } as const;

/**
 * 这笔钱可否作此用途。
 * May this money be put to this use? Budget funds go to the uses that the law lists for them; donations to what was agreed, or to what the
 * donor consents to; money from public fund-raising to what its plan says, or to a change that was filed.
 *
 * Source: 慈善法（2016）55、（2023 修正）56；上海报告（区级资金用于购买社会组织服务）；上城（专项资金）.
 *
 * @example
 * isPermittedUse({ origin: 'donation', isAsAgreed: false, hasDonorConsent: false }, lawOn('2024-10-01', 'cn', allPacks)).outcome // => 'unmet'
 */
export const isPermittedUse = question('funding.isPermittedUse', {
  facts: {
    origin: oneOf(['budget', 'donation', 'fundraising'], asked),
    fund: code(asked),
    use: code(asked),
    isAsAgreed: bool(asked),
    hasDonorConsent: bool({ who: ['organization'], evidence: ['donor-consent'] }),
    isChangeFiled: bool({ who: ['organization'], register: 'charity.filings' }),
  },
  law: { permittedUses, donationsKeepPurpose },
  derive: {
    fundAndUse: { type: code(), from: ['fund', 'use'], compute: ({ fund, use }) => `${fund}/${use}` },
  },
  met: ({ origin, fundAndUse, permittedUses, isAsAgreed, hasDonorConsent, isChangeFiled, donationsKeepPurpose }) =>
    allOf(
      anyOf(origin.isNot('budget'), fundAndUse.in(permittedUses)).because('listedUse'),
      anyOf(origin.isNot('donation'), isAsAgreed, hasDonorConsent, not(donationsKeepPurpose)).because('agreedUse'),
      anyOf(origin.isNot('fundraising'), isAsAgreed, isChangeFiled, not(donationsKeepPurpose)).because('plannedUse'),
    ),
});
