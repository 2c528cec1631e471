import type { Asked, Term } from '@liandong/core';
import { seals as words } from '@liandong/messages/zh-hans/seals';
import {
  competentBodies,
  excludedList,
  maySeal,
  negativeList,
  ownActs,
  sealList,
  sealRefusalSlip,
  villageExcludedList,
  villageSealList,
} from '@liandong/sdk/seals';
import '../../common/letter/define.js';
import '../../internal/checker-parts/define.js';
import { define } from '../../internal/define.js';
import { registerWords } from '../../internal/words-controller.js';
import { LianSealChecker } from './seal-checker.js';
export type {} from './seal-checker.js';

registerWords('zh-Hans', 'seals', words);

define(
  'lian-seal-checker',
  class extends LianSealChecker {
    override question: Asked | undefined = maySeal as never;
    override slipOf = sealRefusalSlip;
    override lists: Readonly<Record<string, readonly Term[]>> = {
      certificate: [
        sealList,
        villageSealList,
        negativeList,
        excludedList,
        villageExcludedList,
        ownActs,
        competentBodies,
      ],
    };
  },
);
