import { checkedOn } from './checked.js';
import { document } from './document.js';

const issuer = '浙江省人民代表大会常务委员会';

/**
 * 浙江省实施《慈善法》办法
 *
 * Source: the text itself, of 2018-11-30.
 */
export const zhejiangCharity = document({
  id: 'cn-33-charity-2018',
  title: '浙江省实施《中华人民共和国慈善法》办法',
  issuer,
  issued: '2018-11-30',
  from: '2019-01-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 浙江省实施《村民委员会组织法》办法（2020 年修正）
 *
 * Source: the text itself, of 2020-07-31.
 */
export const zhejiangVillages = document({
  id: 'cn-33-villagers-committees-2020',
  title: '浙江省实施《中华人民共和国村民委员会组织法》办法',
  issuer,
  issued: '2020-07-31',
  from: '2020-07-31',
  since: '2012-07-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 浙江省志愿服务条例（2018 年修订）
 *
 * Source: the text itself, of 2018-07-27.
 */
export const zhejiangVolunteers = document({
  id: 'cn-33-volunteers-2018',
  title: '浙江省志愿服务条例',
  issuer,
  issued: '2018-07-27',
  from: '2018-09-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 湖州市法治乡村建设条例
 *
 * Source: the text itself, of 2020-09-24.
 */
export const huzhouVillages = document({
  id: 'cn-3305-rule-of-law-2020',
  title: '湖州市法治乡村建设条例',
  issuer: '湖州市人民代表大会常务委员会',
  issued: '2020-09-24',
  from: '2020-11-01',
  checkedOn,
  evidence: 'law-text',
});
