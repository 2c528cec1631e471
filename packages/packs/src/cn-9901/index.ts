import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { matters } from './matters.js';
import { funding } from './funding.js';
import { needs } from './needs.js';
import { seals } from './seals.js';
import { organizations } from './organizations.js';
import { catalogue } from './catalogue.js';
import { meetings } from './meetings.js';
import { workforce } from './workforce.js';
import { volunteers } from './volunteers.js';
import { subsidies } from './subsidies.js';
import { places } from './places.js';

/** 示例市（虚构示例）：整个 99 链皆为虚构，供试用。 An invented place, to try things with. */
export const cn9901: Pack = pack({
  jurisdiction: 'cn-9901',
  title: { 'zh-Hans': '示例市（虚构示例）', 'zh-Hant': '示例市（虛構示例）', en: 'Example City (invented)' },
  version,
  places,
  entries: [
    ...matters,
    ...funding,
    ...needs,
    ...seals,
    ...organizations,
    ...catalogue,
    ...meetings,
    ...workforce,
    ...volunteers,
    ...subsidies,
  ],
});
