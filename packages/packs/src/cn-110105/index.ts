import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { matters } from './matters.js';
import { funding } from './funding.js';
import { needs } from './needs.js';
import { organizations } from './organizations.js';
import { linkage } from './linkage.js';
import { evaluation } from './evaluation.js';
import { indicators } from './indicators.js';
import { meetings } from './meetings.js';
import { projects } from './projects.js';
import { workforce } from './workforce.js';
import { sharing } from './sharing.js';
import { places } from './places.js';

/** 北京市朝阳区 */
export const cn110105: Pack = pack({
  jurisdiction: 'cn-110105',
  title: { 'zh-Hans': '北京市朝阳区', 'zh-Hant': '北京市朝陽區', en: 'Chaoyang District, Beijing' },
  version,
  places,
  entries: [
    ...matters,
    ...funding,
    ...needs,
    ...organizations,
    ...linkage,
    ...evaluation,
    ...indicators,
    ...meetings,
    ...projects,
    ...workforce,
    ...sharing,
  ],
});
