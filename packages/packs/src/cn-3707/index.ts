import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { matters } from './matters.js';
import { funding } from './funding.js';
import { needs } from './needs.js';
import { places } from './places.js';

/** 潍坊市 */
export const cn3707: Pack = pack({
  jurisdiction: 'cn-3707',
  title: { 'zh-Hans': '潍坊市', 'zh-Hant': '濰坊市', en: 'Weifang' },
  version,
  places,
  entries: [...matters, ...funding, ...needs],
});
