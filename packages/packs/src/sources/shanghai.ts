import { checkedOn } from './checked.js';
import { document } from './document.js';

const issuer = '上海市人民代表大会常务委员会';

/**
 * 上海市居民委员会工作条例（2020 年修正）
 *
 * Source: the text itself, of 2020-05-14.
 */
export const shanghaiCommittees = document({
  id: 'cn-31-residents-committees-2020',
  title: '上海市居民委员会工作条例',
  issuer,
  issued: '2020-05-14',
  from: '2020-05-14',
  since: '2017-07-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 上海市街道办事处条例（2018 年修正）
 *
 * Source: the text itself, of 2018-05-24.
 */
export const shanghaiSubdistricts = document({
  id: 'cn-31-subdistricts-2018',
  title: '上海市街道办事处条例',
  issuer,
  issued: '2018-05-24',
  from: '2018-05-24',
  since: '2016-11-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 上海市实施《村民委员会组织法》办法（2020 年修正）
 *
 * Source: the text itself, of 2020-05-14.
 */
export const shanghaiVillages = document({
  id: 'cn-31-villagers-committees-2020',
  title: '上海市实施《中华人民共和国村民委员会组织法》办法',
  issuer,
  issued: '2020-05-14',
  from: '2020-05-14',
  since: '2017-05-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 上海市志愿服务条例（2019 年修正）
 *
 * Source: the text itself, of 2019-11-15.
 */
export const shanghaiVolunteers = document({
  id: 'cn-31-volunteers-2019',
  title: '上海市志愿服务条例',
  issuer,
  issued: '2019-11-15',
  from: '2019-11-15',
  since: '2009-06-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 上海 2015 年末的清单，据转载：协助事项居委会 37 项、村委会 46 项；印章 8 类 22 项，另列 20 项不予盖章。
 *
 * Source: a reprint at its address; the original was not read.
 */
export const shanghaiLists2015 = document({
  id: 'cn-31-lists-2015',
  title: '上海市居（村）委会依法协助行政事项清单与印章使用范围清单（据转载）',
  issuer: '上海市',
  address: 'http://m.pinggu.org/bbs/thread-4192063-1-1.html',
  checkedOn,
  evidence: 'reprint',
});

/**
 * 上海市 2022 年社会组织推荐目录的条件，据转载。
 *
 * Source: a reprint at its address; the original was not read.
 */
export const shanghaiProviders2022 = document({
  id: 'cn-31-providers-2022',
  title: '上海市承接政府购买服务社会组织推荐目录（2022 年，据转载）',
  issuer: '上海市',
  address: 'http://m.52xujie.com/zixun/guonnei/2022/0716/116952.html',
  checkedOn,
  evidence: 'reprint',
});

/**
 * 浦东新区“十三五”社会组织财政扶持意见；已过期。
 *
 * Source: the official page at its address.
 */
export const pudongSupport2016 = document({
  id: 'cn-310115-support-2016',
  title: '关于“十三五”期间促进浦东新区社会组织发展的财政扶持意见',
  number: '浦府〔2016〕184号',
  issuer: '上海市浦东新区人民政府',
  address: 'https://www.pudong.gov.cn/zwgk/006004001/2022/302/258859.html',
  checkedOn,
  evidence: 'official-page',
});
