import { money, question } from '@liandong/core';
import { namingShare } from './terms.js';

const funder = { who: ['district', 'finance'] } as const;

/**
 * 公益创投：出资企业可否冠名。
 * Venture philanthropy: does an enterprise bear enough of a project to give it its name?
 *
 * Source: 中山市公益创投办法（据转载）.
 *
 * @example
 * mayBeNamed({ fromEnterprise: yuan(15_000), cost: yuan(30_000) }, law).outcome // => 'met', where a half or more is enough
 */
export const mayBeNamed = question('funding.mayBeNamed', {
  facts: { fromEnterprise: money(funder), cost: money(funder) },
  law: { namingShare },
  met: ({ fromEnterprise, cost, namingShare }) => fromEnterprise.reaches(namingShare, cost).because('enough'),
});
