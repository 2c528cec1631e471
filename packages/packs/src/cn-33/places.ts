import type { Place } from '@liandong/core';
import { place } from '../place.js';

export const places: readonly Place[] = [place('cn-33', 'province', 'cn', ['浙江省', '浙江省', 'Zhejiang'])];
