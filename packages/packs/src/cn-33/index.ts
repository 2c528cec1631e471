import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { matters } from './matters.js';
import { funding } from './funding.js';
import { needs } from './needs.js';
import { meetings } from './meetings.js';
import { volunteers } from './volunteers.js';
import { places } from './places.js';

/** 浙江省 */
export const cn33: Pack = pack({
  jurisdiction: 'cn-33',
  title: { 'zh-Hans': '浙江省', 'zh-Hant': '浙江省', en: 'Zhejiang' },
  version,
  places,
  entries: [...matters, ...funding, ...needs, ...meetings, ...volunteers],
});
