import { checkedOn } from './checked.js';
import { document } from './document.js';

const issuer = '北京市人民代表大会常务委员会';

/**
 * 北京市街道办事处条例
 *
 * Source: the text itself, of 2019-11-27.
 */
export const beijingSubdistricts = document({
  id: 'cn-11-subdistricts-2019',
  title: '北京市街道办事处条例',
  issuer,
  issued: '2019-11-27',
  from: '2020-01-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 北京市接诉即办工作条例；自公布之日起施行。
 *
 * Source: the text itself, of 2021-09-24.
 */
export const beijingComplaints = document({
  id: 'cn-11-complaints-2021',
  title: '北京市接诉即办工作条例',
  issuer,
  issued: '2021-09-24',
  from: '2021-09-24',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 北京市实施《城市居民委员会组织法》办法；自公布之日起施行，文中未载公布之日。
 *
 * Source: the text itself.
 */
export const beijingCommittees = document({
  id: 'cn-11-residents-committees-1991',
  title: '北京市实施《中华人民共和国城市居民委员会组织法》办法',
  issuer,
  issued: '1991-12-21',
  from: '1991-12-21',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 北京市实施《村民委员会组织法》的若干规定（2012 年修订）
 *
 * Source: the text itself, of 2012-09-28.
 */
export const beijingVillages = document({
  id: 'cn-11-villagers-committees-2012',
  title: '北京市实施《中华人民共和国村民委员会组织法》的若干规定',
  issuer,
  issued: '2012-09-28',
  from: '2012-11-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 北京市志愿服务促进条例（2020 年修订）
 *
 * Source: the text itself, of 2020-12-25.
 */
export const beijingVolunteers = document({
  id: 'cn-11-volunteers-2020',
  title: '北京市志愿服务促进条例',
  issuer,
  issued: '2020-12-25',
  from: '2021-03-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 北京市居家养老服务条例
 *
 * Source: the text itself, of 2015-01-29.
 */
export const beijingHomeCare = document({
  id: 'cn-11-home-care-2015',
  title: '北京市居家养老服务条例',
  issuer: '北京市人民代表大会',
  issued: '2015-01-29',
  from: '2015-05-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 《西城区持续推进社区减负工作实施方案》，据新闻报道。The plan itself was not read; the day is that of the report.
 *
 * Source: a reprint at its address; the original was not read.
 */
export const xichengBurden = document({
  id: 'cn-110102-burden-2018',
  title: '西城区持续推进社区减负工作实施方案（据报道）',
  issuer: '北京市西城区',
  address: 'https://news.china.com/domesticgd/10000159/20180725/32728215.html',
  from: '2018-07-25',
  checkedOn,
  evidence: 'reprint',
});
