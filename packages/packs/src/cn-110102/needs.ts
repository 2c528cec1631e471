import type { Entry } from '@liandong/core';

export const needs: readonly Entry[] = [];
