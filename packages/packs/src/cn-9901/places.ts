import type { Place } from '@liandong/core';
import { place } from '../place.js';

export const places: readonly Place[] = [place('cn-9901', 'city', 'cn-99', ['示例市', '示例市', 'Example City'])];
