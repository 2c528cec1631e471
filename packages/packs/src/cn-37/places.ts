import type { Place } from '@liandong/core';
import { place } from '../place.js';

export const places: readonly Place[] = [place('cn-37', 'province', 'cn', ['山东省', '山東省', 'Shandong'])];
