import type { Place } from '@liandong/core';
import { place } from '../place.js';

export const places: readonly Place[] = [place('cn', 'nation', undefined, ['中国', '中國', 'China'])];
