import type { Place } from '@liandong/core';
import { place } from '../place.js';

export const places: readonly Place[] = [
  place('cn-42', 'province', 'cn', ['湖北省', '湖北省', 'Hubei']),
  place('cn-4201', 'city', 'cn-42', ['武汉市', '武漢市', 'Wuhan']),
  place('cn-420106', 'district', 'cn-4201', ['武昌区', '武昌區', 'Wuchang District']),
  // The name of the street between them was not found, so the community stands directly under its district.
  place('cn-420106012021', 'community', 'cn-420106', ['东亭社区', '東亭社區', 'Dongting Community']),
];
