import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { matters } from './matters.js';
import { funding } from './funding.js';
import { needs } from './needs.js';
import { seals } from './seals.js';
import { linkage } from './linkage.js';
import { evaluation } from './evaluation.js';
import { volunteers } from './volunteers.js';
import { places } from './places.js';

/** 湖北省 */
export const cn42: Pack = pack({
  jurisdiction: 'cn-42',
  title: { 'zh-Hans': '湖北省', 'zh-Hant': '湖北省', en: 'Hubei' },
  version,
  places,
  entries: [...matters, ...funding, ...needs, ...seals, ...linkage, ...evaluation, ...volunteers],
});
