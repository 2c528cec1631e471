import type { Place } from '@liandong/core';
import { place } from '../place.js';

export const places: readonly Place[] = [place('cn-44', 'province', 'cn', ['广东省', '廣東省', 'Guangdong'])];
