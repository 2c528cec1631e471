import { allOf, anyOf, money, oneOf, question } from '@liandong/core';
import { byMonth, given, heldLevel, holding, presence, stay } from './held-level.js';
import { partMonthCounts, postByLevel, postOffered, postRoles } from './terms.js';

/** 岗位：社区工作者、机构社工、其他。 */
export const workRoles = ['community-worker', 'agency-worker', 'other'] as const;

/**
 * 社区工作者持证，这个月能不能得到岗位补贴。
 * May a community worker with a national certificate get the post subsidy for this month? Of two levels the higher counts alone.
 *
 * Value: the amount in fen for the month.
 *
 * Source: 上海报告（杨浦、徐汇、闸北、松江：通过全国考试获得证书者，专业岗位补贴）; 宁夏（据报道）.
 *
 * @example
 * mayGetPostSubsidy({ role: 'community-worker', certificates: [], month: '2024-06-01' }, law).outcome // => 'unmet'
 */
export const mayGetPostSubsidy = question('subsidies.mayGetPostSubsidy', {
  facts: {
    role: oneOf(workRoles, { who: ['street', 'socialWorker'], register: 'workforce.workers', evidence: ['contract'] }),
    ...holding,
    ...stay,
  },
  law: { postOffered, postRoles, partMonthCounts },
  derive: {
    heldLevel,
    presence,
    amount: {
      ...byMonth,
      type: money(),
      law: [postByLevel],
      compute: (asked, tools) => given(postByLevel, asked, tools),
    },
  },
  met: (words) =>
    allOf(
      words.postOffered.because('offered'),
      words.role.in(words.postRoles).because('role'),
      words.heldLevel.isNot('none').because('certificate', { cites: ['postOffered'] }),
      anyOf(words.presence.is('whole'), allOf(words.presence.is('part'), words.partMonthCounts)).because('here'),
    ),
  value: ({ amount }) => amount,
});
