import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { matters } from './matters.js';
import { funding } from './funding.js';
import { needs } from './needs.js';
import { places } from './places.js';

/** 杭州市 */
export const cn3301: Pack = pack({
  jurisdiction: 'cn-3301',
  title: { 'zh-Hans': '杭州市', 'zh-Hant': '杭州市', en: 'Hangzhou' },
  version,
  places,
  entries: [...matters, ...funding, ...needs],
});
