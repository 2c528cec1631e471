import type { Entry } from '@liandong/core';

export const matters: readonly Entry[] = [];
