import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { assistList, committeeWork, stationWork } from '@liandong/sdk/matters';
import { invented } from '../sources/illustrative.js';

const lists = invented('district', '社区工作事项清单');
const from = '2021-01-01';

export const matters: readonly Entry[] = [
  // 区里在市清单之外另加一项。
  ...sets(assistList, [{ from, cite: lists('协助事项'), value: { items: ['lake-watch'], complete: true } }]),
  ...sets(committeeWork, [
    {
      from,
      cite: lists('居民委员会'),
      value: { items: ['residents-council', 'neighbour-mediation', 'public-notices'], complete: true },
    },
  ]),
  ...sets(stationWork, [
    {
      from,
      cite: lists('服务站'),
      value: { items: ['elder-meals-signup', 'vaccination-notice', 'legal-aid-referral'], complete: true },
    },
  ]),
];
