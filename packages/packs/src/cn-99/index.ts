import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { matters } from './matters.js';
import { funding } from './funding.js';
import { needs } from './needs.js';
import { organizations } from './organizations.js';
import { places } from './places.js';

/** 示例省（虚构示例）：整个 99 链皆为虚构，供试用。 An invented place, to try things with. */
export const cn99: Pack = pack({
  jurisdiction: 'cn-99',
  title: { 'zh-Hans': '示例省（虚构示例）', 'zh-Hant': '示例省（虛構示例）', en: 'Example Province (invented)' },
  version,
  places,
  entries: [...matters, ...funding, ...needs, ...organizations],
});
