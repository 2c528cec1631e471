import { allOf, not, oneOf, question, rows } from '@liandong/core';
import { organizationClasses } from './count-organizations.js';
import { dominanceShare, dominantClasses } from './terms.js';

/**
 * 社区社会组织的类别结构均衡吗：文体、教育类是不是占得太多。
 * Are the classes of organisations in balance, or do those for culture, sports and training outnumber the rest? How much is too much is open.
 *
 * Source: 将台（教育培育类和文体活动类远多于慈善类）.
 */
export const isBalanced = question('indicators.isBalanced', {
  facts: {
    organizations: rows(
      { class: oneOf(organizationClasses) },
      { who: ['street', 'committee'], register: 'organizations' },
    ),
  },
  law: { dominantClasses, dominanceShare },
  met: ({ organizations, dominantClasses, dominanceShare }) =>
    allOf(
      organizations.count().atLeast(1).because('someOrganization'),
      not(
        organizations.count((one) => one.class.in(dominantClasses)).reaches(dominanceShare, organizations.count()),
      ).because('notDominated', { cites: ['dominantClasses', 'dominanceShare'] }),
    ),
});
