import type { Place } from '@liandong/core';
import { place } from '../place.js';

export const places: readonly Place[] = [
  place('cn-990101001', 'street', 'cn-990101', ['和风街道', '和風街道', 'Hefeng Subdistrict']),
];
