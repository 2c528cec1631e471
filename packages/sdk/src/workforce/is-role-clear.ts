import { allOf, bool, choose, not, question } from '@liandong/core';
import { dualStatusStrains, oneRoleBinds } from './terms.js';

const worker = { who: ['socialWorker', 'committee'] } as const;

/**
 * 角色是否分明：一身二任的持证社工，在同一件事上不要既代表居委会、又当社工。
 * Is the role clear? Who is a community worker and a social worker at once is warned, and more so when both roles meet in one matter.
 * Value: `one-role`, `dual`, `conflict`. A warning only, unless the law of the place binds.
 *
 * Source: 北京将台 2019 (一身二任: role conflict cannot be avoided).
 */
export const isRoleClear = question('workforce.isRoleClear', {
  facts: {
    isCommunityWorker: bool({ ...worker, register: 'workforce.workers' }),
    actsAsSocialWorker: bool({ ...worker, register: 'workforce.workers' }),
    /** 同一件事、同一个服务对象上，两种身份都用上了。 */
    meetsInOneMatter: bool({ judgement: true, ...worker }),
  },
  law: { dualStatusStrains, oneRoleBinds },
  met: ({ isCommunityWorker, actsAsSocialWorker, meetsInOneMatter }) => {
    const isDual = allOf(isCommunityWorker, actsAsSocialWorker);
    return allOf(
      not(isDual).advises('oneRole', { cites: ['dualStatusStrains'] }),
      not(allOf(isDual, meetsInOneMatter)).advises('apart', { cites: ['dualStatusStrains'], binding: 'oneRoleBinds' }),
    );
  },
  value: ({ isCommunityWorker, actsAsSocialWorker, meetsInOneMatter }) =>
    choose(
      [
        [not(allOf(isCommunityWorker, actsAsSocialWorker)), 'one-role'],
        [meetsInOneMatter, 'conflict'],
      ],
      'dual',
    ),
});
