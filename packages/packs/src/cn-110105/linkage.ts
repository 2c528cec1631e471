import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import { edgeKinds, jointShare, modes, movingShare, roleMatrix, signShares } from '@liandong/sdk/linkage';
import { jiangtaiStudy } from '../sources/studies.js';

const from = '2019-09-30';
const triad = { from, cite: jiangtaiStudy('“三社”协同关系的建构') } as const;
const links = { from, cite: jiangtaiStudy('四、“三社联动”中协同关系的建构') } as const;

export const linkage: readonly Entry[] = [
  ...sets(modes, [{ ...triad, value: { items: ['collaborative'], complete: false } }]),
  // 每两个要素之间双向循环：what counts as one link is not said.
  ...leavesOpen(edgeKinds, triad),
  // 联而不动、动而不联：how much is enough is not said.
  ...leavesOpen(movingShare, links),
  ...leavesOpen(jointShare, links),
  ...leavesOpen(signShares, links),
  // 明晰主体角色：as a study describes them, the same actor differently in governing and in projects.
  ...sets(roleMatrix, [
    {
      from,
      cite: jiangtaiStudy('明晰主体角色；“三社”协同关系的建构'),
      value: [
        {
          context: 'governance',
          actor: 'government',
          roles: ['institutionSupplier', 'publicManager', 'nurturer', 'governanceGuide'],
        },
        { context: 'governance', actor: 'outsideOrganization', roles: ['professionalProvider', 'communitySupporter'] },
        { context: 'governance', actor: 'committee', roles: ['leader', 'guarantor', 'promoter'] },
        { context: 'governance', actor: 'communityOrganization', roles: ['serviceProvider', 'participant'] },
        { context: 'governance', actor: 'socialWorker', roles: ['professionalProvider', 'governanceOrganizer'] },
        { context: 'project', actor: 'government', roles: ['organizer', 'funder', 'evaluator', 'supervisor'] },
        { context: 'project', actor: 'supportAgency', roles: ['planner', 'incubator', 'evaluator', 'coach'] },
        { context: 'project', actor: 'committee', roles: ['collaborator', 'promoter', 'supporter'] },
        { context: 'project', actor: 'studio', roles: ['professionalProvider', 'organizer', 'integrator'] },
        { context: 'project', actor: 'communityOrganization', roles: ['participationCarrier'] },
        { context: 'project', actor: 'socialWorker', roles: ['serviceProvider'] },
        // 居民既是受益者，也是一些服务的提供者。
        { context: 'project', actor: 'resident', roles: ['beneficiary'], may: ['serviceProvider'] },
      ],
    },
  ]),
];
