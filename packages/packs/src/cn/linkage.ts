import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import { modes, presenceProof } from '@liandong/sdk/linkage';
import { comparisonStudy } from '../sources/studies.js';

// Undated; it compares the practice of several cities and speaks of 2016.
const from = '2016-01-01';

export const linkage: readonly Entry[] = [
  // 上海、虹口、南京玄武、昆明、北京：a study that compares them, so its modes stand with the nation, to be taken up anywhere.
  ...sets(modes, [
    {
      from,
      cite: comparisonStudy('一至四'),
      value: {
        items: ['twoWorkers', 'needDriven', 'actorsPlatformsPaths', 'helpForTheWeak', 'systemsAndGuarantees'],
        complete: false,
      },
    },
  ]),
  // 四项制度、四种保障：what proves that one is there is not said.
  ...leavesOpen(presenceProof, { from, cite: comparisonStudy('四、北京市') }),
];
