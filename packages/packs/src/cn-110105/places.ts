import type { Place } from '@liandong/core';
import { chaoyang } from '../cn-11/places.js';
import { place } from '../place.js';

export const places: readonly Place[] = [
  chaoyang,
  place('cn-110105023', 'street', 'cn-110105', ['将台地区', '將台地區', 'Jiangtai Area']),
];
