import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { matters } from './matters.js';
import { funding } from './funding.js';
import { needs } from './needs.js';
import { subsidies } from './subsidies.js';
import { places } from './places.js';

/** 上海市徐汇区 */
export const cn310104: Pack = pack({
  jurisdiction: 'cn-310104',
  title: { 'zh-Hans': '上海市徐汇区', 'zh-Hant': '上海市徐匯區', en: 'Xuhui District, Shanghai' },
  version,
  places,
  entries: [...matters, ...funding, ...needs, ...subsidies],
});
