import type { Place } from '@liandong/core';
import { pudong } from '../cn-31/places.js';

export const places: readonly Place[] = [pudong];
