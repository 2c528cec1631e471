import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { funding } from './funding.js';
import { places } from './places.js';

/** 中山市 */
export const cn4420: Pack = pack({
  jurisdiction: 'cn-4420',
  title: { 'zh-Hans': '中山市', 'zh-Hant': '中山市', en: 'Zhongshan' },
  version,
  places,
  entries: [...funding],
});
