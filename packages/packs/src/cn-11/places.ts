import type { Place } from '@liandong/core';
import { place } from '../place.js';

export const chaoyang = place('cn-110105', 'district', 'cn-11', ['朝阳区', '朝陽區', 'Chaoyang District']);
export const xicheng = place('cn-110102', 'district', 'cn-11', ['西城区', '西城區', 'Xicheng District']);

export const places: readonly Place[] = [
  place('cn-11', 'province', 'cn', ['北京市', '北京市', 'Beijing']),
  chaoyang,
  xicheng,
];
