import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { matters } from './matters.js';
import { funding } from './funding.js';
import { needs } from './needs.js';
import { seals } from './seals.js';
import { organizations } from './organizations.js';
import { linkage } from './linkage.js';
import { indicators } from './indicators.js';
import { catalogue } from './catalogue.js';
import { meetings } from './meetings.js';
import { workforce } from './workforce.js';
import { volunteers } from './volunteers.js';
import { subsidies } from './subsidies.js';
import { places } from './places.js';

/** 上海市 */
export const cn31: Pack = pack({
  jurisdiction: 'cn-31',
  title: { 'zh-Hans': '上海市', 'zh-Hant': '上海市', en: 'Shanghai' },
  version,
  places,
  entries: [
    ...matters,
    ...funding,
    ...needs,
    ...seals,
    ...organizations,
    ...linkage,
    ...indicators,
    ...catalogue,
    ...meetings,
    ...workforce,
    ...volunteers,
    ...subsidies,
  ],
});
