import type { Place } from '@liandong/core';
import { xicheng } from '../cn-11/places.js';

export const places: readonly Place[] = [xicheng];
