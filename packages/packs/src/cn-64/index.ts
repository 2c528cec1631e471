import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { matters } from './matters.js';
import { funding } from './funding.js';
import { needs } from './needs.js';
import { subsidies } from './subsidies.js';
import { places } from './places.js';

/** 宁夏回族自治区 */
export const cn64: Pack = pack({
  jurisdiction: 'cn-64',
  title: { 'zh-Hans': '宁夏回族自治区', 'zh-Hant': '寧夏回族自治區', en: 'Ningxia' },
  version,
  places,
  entries: [...matters, ...funding, ...needs, ...subsidies],
});
