import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { calendar } from './calendar.js';
import { matters } from './matters.js';
import { funding } from './funding.js';
import { needs } from './needs.js';
import { seals } from './seals.js';
import { organizations } from './organizations.js';
import { linkage } from './linkage.js';
import { evaluation } from './evaluation.js';
import { indicators } from './indicators.js';
import { catalogue } from './catalogue.js';
import { meetings } from './meetings.js';
import { projects } from './projects.js';
import { workforce } from './workforce.js';
import { volunteers } from './volunteers.js';
import { sharing } from './sharing.js';
import { places } from './places.js';

/** 全国 */
export const cn: Pack = pack({
  jurisdiction: 'cn',
  title: { 'zh-Hans': '全国', 'zh-Hant': '全國', en: 'China' },
  version,
  places,
  entries: [
    ...calendar,
    ...matters,
    ...funding,
    ...needs,
    ...seals,
    ...organizations,
    ...linkage,
    ...evaluation,
    ...indicators,
    ...catalogue,
    ...meetings,
    ...projects,
    ...workforce,
    ...volunteers,
    ...sharing,
  ],
});
