import type { Place } from '@liandong/core';
import { xuhui } from '../cn-31/places.js';
import { place } from '../place.js';

export const places: readonly Place[] = [
  xuhui,
  place('cn-310104015', 'street', 'cn-310104', ['凌云路街道', '凌雲路街道', 'Lingyunlu Subdistrict']),
];
