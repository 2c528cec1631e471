import type { Place } from '@liandong/core';
import { place } from '../place.js';

export const places: readonly Place[] = [
  place('cn-990101001001', 'community', 'cn-990101001', ['桂花社区', '桂花社區', 'Guihua Community']),
];
