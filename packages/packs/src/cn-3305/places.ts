import type { Place } from '@liandong/core';
import { place } from '../place.js';

export const places: readonly Place[] = [place('cn-3305', 'city', 'cn-33', ['湖州市', '湖州市', 'Huzhou'])];
