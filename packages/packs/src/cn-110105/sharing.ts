import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { jointServicePractised } from '@liandong/sdk/sharing';
import { jiangtaiStudy } from '../sources/studies.js';

export const sharing: readonly Entry[] = [
  // 建立信息联通制度和服务联办制度；立项、实施和评估中资源联通、信息联享、服务联动。
  ...sets(jointServicePractised, [{ from: '2019-09-30', cite: jiangtaiStudy('服务联办制度'), value: true }]),
];
