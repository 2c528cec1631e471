import type { Place } from '@liandong/core';
import { place } from '../place.js';

export const places: readonly Place[] = [place('cn-3701', 'city', 'cn-37', ['济南市', '濟南市', 'Jinan'])];
