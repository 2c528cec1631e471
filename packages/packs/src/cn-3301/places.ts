import type { Place } from '@liandong/core';
import { place } from '../place.js';

export const places: readonly Place[] = [place('cn-3301', 'city', 'cn-33', ['杭州市', '杭州市', 'Hangzhou'])];
