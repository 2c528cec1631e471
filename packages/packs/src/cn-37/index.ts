import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { matters } from './matters.js';
import { funding } from './funding.js';
import { needs } from './needs.js';
import { places } from './places.js';

/** 山东省 */
export const cn37: Pack = pack({
  jurisdiction: 'cn-37',
  title: { 'zh-Hans': '山东省', 'zh-Hant': '山東省', en: 'Shandong' },
  version,
  places,
  entries: [...matters, ...funding, ...needs],
});
