import type { Place } from '@liandong/core';
import { place } from '../place.js';

export const places: readonly Place[] = [place('cn-3707', 'city', 'cn-37', ['潍坊市', '濰坊市', 'Weifang'])];
