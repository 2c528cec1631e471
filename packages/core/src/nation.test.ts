// A nation without a single rule, for specs whose law is none of their matter.
import { lawOn, type Pack } from '@liandong/core';

export const pack = {
  format: 'liandong.pack.v1',
  jurisdiction: 'cn',
  title: { 'zh-Hans': '国' },
  version: '1',
  places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
  entries: [],
} satisfies Pack;

export const law = lawOn('2024-01-01', 'cn', [pack]);
