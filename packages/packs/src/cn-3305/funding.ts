import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { conditionsFor, moneyFor } from '@liandong/sdk/funding';
import { huzhouVillages } from '../sources/zhejiang.js';

/** 需要村民委员会协助的，应当纳入清单，并提供必要条件和经费保障。 */
const assistance = {
  from: huzhouVillages.from,
  cite: huzhouVillages(18, 1),
  value: { items: ['villageCommittee'], complete: false },
} as const;

export const funding: readonly Entry[] = [...sets(moneyFor, [assistance]), ...sets(conditionsFor, [assistance])];
