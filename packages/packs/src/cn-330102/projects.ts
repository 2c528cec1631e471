import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { localForms } from '@liandong/sdk/projects';
import { shangchengReport } from '../sources/studies.js';

export const projects: readonly Entry[] = [
  // 以岗位购买或项目运作等方式交由社区社会组织承接。“等”：不全。
  ...sets(localForms, [
    {
      from: '2017-03-17',
      cite: shangchengReport('社区公共服务站'),
      value: { items: ['post', 'project'], complete: false },
    },
  ]),
];
