import type { Place } from '@liandong/core';
import { place } from '../place.js';

export const places: readonly Place[] = [place('cn-99', 'province', 'cn', ['示例省', '示例省', 'Example Province'])];
