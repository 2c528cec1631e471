import type { Place } from '@liandong/core';
import { place } from '../place.js';

export const places: readonly Place[] = [
  place('cn-330102', 'district', 'cn-3301', ['上城区', '上城區', 'Shangcheng District']),
];
