import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { matters } from './matters.js';
import { funding } from './funding.js';
import { needs } from './needs.js';
import { seals } from './seals.js';
import { linkage } from './linkage.js';
import { meetings } from './meetings.js';
import { volunteers } from './volunteers.js';
import { places } from './places.js';

/** 北京市 */
export const cn11: Pack = pack({
  jurisdiction: 'cn-11',
  title: { 'zh-Hans': '北京市', 'zh-Hant': '北京市', en: 'Beijing' },
  version,
  places,
  entries: [...matters, ...funding, ...needs, ...seals, ...linkage, ...meetings, ...volunteers],
});
