import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { places } from './places.js';

/** 广东省 */
export const cn44: Pack = pack({
  jurisdiction: 'cn-44',
  title: { 'zh-Hans': '广东省', 'zh-Hant': '廣東省', en: 'Guangdong' },
  version,
  places,
  entries: [],
});
