import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import { frameworkElements, modes, resourceElements, rollInOrders, strengthMetric } from '@liandong/sdk/linkage';
import { hubeiStudy } from '../sources/studies.js';

const from = '2021-10-26';
const framework = { from, cite: hubeiStudy('“五社联动”内涵和行动框架') } as const;
const practice = { from, cite: hubeiStudy('实践模式') } as const;

export const linkage: readonly Entry[] = [
  // 四个主体性要素和一个资源性要素。
  ...sets(frameworkElements, [
    {
      ...framework,
      value: { items: ['community', 'organization', 'socialWorker', 'volunteer', 'resource'], complete: true },
    },
  ]),
  ...sets(resourceElements, [{ ...framework, value: { items: ['resource'], complete: true } }]),
  ...sets(modes, [
    {
      ...practice,
      value: { items: ['organizationRollIn', 'volunteerRollIn', 'resourceRollIn'], complete: false },
    },
  ]),
  // 每种模式的次序是给定的，最后回到先动的要素；which is strongest, and what if two are, is not said.
  ...sets(rollInOrders, [
    {
      ...practice,
      value: {
        organization: [['organization'], ['volunteer'], ['resource']],
        volunteer: [['volunteer'], ['organization'], ['resource']],
        resource: [['resource'], ['organization'], ['professionalVolunteer', 'volunteer']],
      },
    },
  ]),
  ...leavesOpen(strengthMetric, practice),
];
