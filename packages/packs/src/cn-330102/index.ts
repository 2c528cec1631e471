import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { matters } from './matters.js';
import { funding } from './funding.js';
import { needs } from './needs.js';
import { linkage } from './linkage.js';
import { evaluation } from './evaluation.js';
import { meetings } from './meetings.js';
import { projects } from './projects.js';
import { workforce } from './workforce.js';
import { subsidies } from './subsidies.js';
import { sharing } from './sharing.js';
import { places } from './places.js';

/** 杭州市上城区 */
export const cn330102: Pack = pack({
  jurisdiction: 'cn-330102',
  title: { 'zh-Hans': '杭州市上城区', 'zh-Hant': '杭州市上城區', en: 'Shangcheng District, Hangzhou' },
  version,
  places,
  entries: [
    ...matters,
    ...funding,
    ...needs,
    ...linkage,
    ...evaluation,
    ...meetings,
    ...projects,
    ...workforce,
    ...subsidies,
    ...sharing,
  ],
});
