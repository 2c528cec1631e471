import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { matters } from './matters.js';
import { funding } from './funding.js';
import { needs } from './needs.js';
import { places } from './places.js';

/** 济南市 */
export const cn3701: Pack = pack({
  jurisdiction: 'cn-3701',
  title: { 'zh-Hans': '济南市', 'zh-Hant': '濟南市', en: 'Jinan' },
  version,
  places,
  entries: [...matters, ...funding, ...needs],
});
