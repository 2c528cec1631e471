import type { Place } from '@liandong/core';
import { place } from '../place.js';

export const places: readonly Place[] = [
  place('cn-64', 'province', 'cn', ['宁夏回族自治区', '寧夏回族自治區', 'Ningxia']),
];
