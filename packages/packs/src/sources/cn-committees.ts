import { checkedOn } from './checked.js';
import { document } from './document.js';

const issuer = '全国人民代表大会常务委员会';

/**
 * 城市居民委员会组织法，至 2025-12-31。Held until the revision came into force.
 *
 * Source: the text itself, of 2018-12-29.
 */
export const residentsCommittees2018 = document({
  id: 'cn-residents-committees-2018',
  title: '中华人民共和国城市居民委员会组织法',
  issuer,
  issued: '2018-12-29',
  from: '2018-12-29',
  since: '1990-01-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 城市居民委员会组织法（2025 年修订）。Only Articles 1 to 7 could be read; what the others say is open until they are.
 *
 * Source: the official page at its address.
 */
export const residentsCommittees2025 = document({
  id: 'cn-residents-committees-2025',
  title: '中华人民共和国城市居民委员会组织法',
  issuer,
  issued: '2025-10-28',
  from: '2026-01-01',
  address: 'http://www.gslz.gov.cn/zfxxgk/gzzfxxgk_6197/ynz_6204/ggflfw_6858/202510/t20251031_1472193.html',
  checkedOn,
  evidence: 'official-page',
});

/**
 * 村民委员会组织法，至 2025-12-31。Held until the amendment came into force.
 *
 * Source: the text itself, of 2018-12-29.
 */
export const villagersCommittees2018 = document({
  id: 'cn-villagers-committees-2018',
  title: '中华人民共和国村民委员会组织法',
  issuer,
  issued: '2018-12-29',
  from: '2018-12-29',
  since: '2010-10-28',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 村民委员会组织法（2025 年修正）。The amended articles were not read; their numbers may have moved.
 *
 * Source: a reprint at its address; the original was not read.
 */
export const villagersCommittees2025 = document({
  id: 'cn-villagers-committees-2025',
  title: '中华人民共和国村民委员会组织法',
  issuer,
  issued: '2025-10-28',
  from: '2026-01-01',
  address: 'https://reportify.ai/news/1180814875123912704',
  checkedOn,
  evidence: 'reprint',
});
