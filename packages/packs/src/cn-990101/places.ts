import type { Place } from '@liandong/core';
import { place } from '../place.js';

export const places: readonly Place[] = [
  place('cn-990101', 'district', 'cn-9901', ['示例区', '示例區', 'Example District']),
];
