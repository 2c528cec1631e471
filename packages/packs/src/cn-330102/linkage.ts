import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { frameworkElements, levelTasks } from '@liandong/sdk/linkage';
import { freeVenueUsers } from '@liandong/sdk/places';
import { shangchengReport } from '../sources/studies.js';

const from = '2017-03-17';
const three = { from, cite: shangchengReport('一、通过改革“三社”组织架构界定权利属性') } as const;

export const linkage: readonly Entry[] = [
  ...sets(frameworkElements, [
    { ...three, value: { items: ['community', 'organization', 'socialWorker'], complete: true } },
  ]),
  // 区级层面推动，街道层面承担“等任务”，社区层面收集、让渡、监督。A practice.
  ...sets(levelTasks, [
    {
      from,
      cite: shangchengReport('三、通过建设“三社”发展平台融合边界缝隙'),
      value: {
        district: ['venturePhilanthropy', 'capacityBuilding', 'resourceMatching'],
        street: ['needFinding', 'organizationCultivation', 'projectSupervision', 'workerTraining'],
        community: ['needCollection', 'spaceGiving', 'resultSupervision'],
      },
    },
  ]),
  // 免费开放公共资源，为社区社会组织和社会工作者开展服务提供场地、设施支持。A practice; others are not spoken of.
  ...sets(freeVenueUsers, [
    {
      from,
      cite: shangchengReport('二、通过健全“三社”协商机制界定能力属性'),
      value: { items: ['communityOrganization', 'socialWorker'], complete: false },
    },
  ]),
];
