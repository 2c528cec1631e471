import type { Entry } from '@liandong/core';

export const funding: readonly Entry[] = [];
