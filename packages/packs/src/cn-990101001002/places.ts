import type { Place } from '@liandong/core';
import { place } from '../place.js';

export const places: readonly Place[] = [
  place('cn-990101001002', 'community', 'cn-990101001', ['榕树社区', '榕樹社區', 'Rongshu Community']),
];
