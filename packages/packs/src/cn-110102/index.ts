import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { matters } from './matters.js';
import { funding } from './funding.js';
import { needs } from './needs.js';
import { places } from './places.js';

/** 北京市西城区 */
export const cn110102: Pack = pack({
  jurisdiction: 'cn-110102',
  title: { 'zh-Hans': '北京市西城区', 'zh-Hant': '北京市西城區', en: 'Xicheng District, Beijing' },
  version,
  places,
  entries: [...matters, ...funding, ...needs],
});
