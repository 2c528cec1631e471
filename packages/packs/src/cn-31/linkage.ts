import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { frameworkElements, modes } from '@liandong/sdk/linkage';
import { shanghaiReport } from '../sources/studies.js';

// The report is undated and speaks of 2015 as past: it counts from the first day of 2016.
const from = '2016-01-01';
const mechanism = { from, cite: shanghaiReport('“三社联动”机制') } as const;

export const linkage: readonly Entry[] = [
  ...sets(frameworkElements, [
    { ...mechanism, value: { items: ['community', 'organization', 'socialWorker'], complete: true } },
  ]),
  // 浦东三林、徐汇凌云、闸北大宁、黄浦荷花池。
  ...sets(modes, [
    {
      from,
      cite: shanghaiReport('社区为本，深化实践'),
      value: {
        items: ['platformEntrusting', 'professionalGuidance', 'projectLed', 'internalGrowth'],
        complete: false,
      },
    },
  ]),
];
