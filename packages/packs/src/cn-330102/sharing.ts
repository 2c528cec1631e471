import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import { communityMatrix, dataClasses, governmentMatrix, sharedClasses } from '@liandong/sdk/sharing';
import { shangchengReport } from '../sources/studies.js';

const layer = (place: string) => ({ from: '2017-03-17', cite: shangchengReport(place) }) as const;

export const sharing: readonly Entry[] = [
  // 六类信息兼容和共享；“等信息”：不全。谁可以看哪一类，没有写明。
  ...sets(sharedClasses, [{ ...layer('社区层面'), value: { items: dataClasses, complete: false } }]),
  ...leavesOpen(communityMatrix, layer('社区层面')),
  ...leavesOpen(governmentMatrix, layer('政府层面')),
];
