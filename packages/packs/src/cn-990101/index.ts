import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { matters } from './matters.js';
import { funding } from './funding.js';
import { needs } from './needs.js';
import { linkage } from './linkage.js';
import { evaluation } from './evaluation.js';
import { indicators } from './indicators.js';
import { meetings } from './meetings.js';
import { projects } from './projects.js';
import { workforce } from './workforce.js';
import { volunteers } from './volunteers.js';
import { subsidies } from './subsidies.js';
import { sharing } from './sharing.js';
import { places } from './places.js';

/** 示例区（虚构示例）：整个 99 链皆为虚构，供试用。 An invented place, to try things with. */
export const cn990101: Pack = pack({
  jurisdiction: 'cn-990101',
  title: { 'zh-Hans': '示例区（虚构示例）', 'zh-Hant': '示例區（虛構示例）', en: 'Example District (invented)' },
  version,
  places,
  entries: [
    ...matters,
    ...funding,
    ...needs,
    ...linkage,
    ...evaluation,
    ...indicators,
    ...meetings,
    ...projects,
    ...workforce,
    ...volunteers,
    ...subsidies,
    ...sharing,
  ],
});
