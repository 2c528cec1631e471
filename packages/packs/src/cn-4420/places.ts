import type { Place } from '@liandong/core';
import { place } from '../place.js';

export const places: readonly Place[] = [place('cn-4420', 'city', 'cn-44', ['中山市', '中山市', 'Zhongshan'])];
