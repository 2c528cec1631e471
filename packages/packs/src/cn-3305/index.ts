import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { matters } from './matters.js';
import { funding } from './funding.js';
import { needs } from './needs.js';
import { places } from './places.js';

/** 湖州市 */
export const cn3305: Pack = pack({
  jurisdiction: 'cn-3305',
  title: { 'zh-Hans': '湖州市', 'zh-Hant': '湖州市', en: 'Huzhou' },
  version,
  places,
  entries: [...matters, ...funding, ...needs],
});
