import { pack } from '@liandong/core/pack';
import type { Pack } from '@liandong/core';
import { version } from '../version.js';
import { matters } from './matters.js';
import { funding } from './funding.js';
import { needs } from './needs.js';
import { meetings } from './meetings.js';
import { workforce } from './workforce.js';
import { places } from './places.js';

/** 和风街道（虚构示例）：整个 99 链皆为虚构，供试用。 An invented place, to try things with. */
export const cn990101001: Pack = pack({
  jurisdiction: 'cn-990101001',
  title: { 'zh-Hans': '和风街道（虚构示例）', 'zh-Hant': '和風街道（虛構示例）', en: 'Hefeng Subdistrict (invented)' },
  version,
  places,
  entries: [...matters, ...funding, ...needs, ...meetings, ...workforce],
});
