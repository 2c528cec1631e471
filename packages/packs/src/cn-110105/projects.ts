import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { needLinkBinds, threePartiesBind } from '@liandong/sdk/projects';
import { jiangtaiStudy } from '../sources/studies.js';

/** 研究讲的是做法：项目化运作，三方共同商讨、分工合作、协同参与，以居民需求为导向。 */
const practice = { from: '2019-09-30', cite: jiangtaiStudy('项目化运作') } as const;

export const projects: readonly Entry[] = [
  ...sets(threePartiesBind, [{ ...practice, value: false }]),
  ...sets(needLinkBinds, [{ ...practice, value: false }]),
];
