import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { subsidies } from './subsidies.js';
import { places } from './places.js';

/** 上海市浦东新区 */
export const cn310115: Pack = pack({
  jurisdiction: 'cn-310115',
  title: { 'zh-Hans': '上海市浦东新区', 'zh-Hant': '上海市浦東新區', en: 'Pudong New Area, Shanghai' },
  version,
  places,
  entries: [...subsidies],
});
