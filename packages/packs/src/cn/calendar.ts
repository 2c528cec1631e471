import type { Entry } from '@liandong/core';
export const calendar: readonly Entry[] = [];
