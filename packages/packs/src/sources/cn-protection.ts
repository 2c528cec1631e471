import { checkedOn } from './checked.js';
import { document } from './document.js';

const issuer = '全国人民代表大会常务委员会';

/**
 * 未成年人保护法（2020 年修订）
 *
 * Source: the text itself, of 2020-10-17.
 */
export const minorsLaw2020 = document({
  id: 'cn-minors-2020',
  title: '中华人民共和国未成年人保护法',
  issuer,
  issued: '2020-10-17',
  from: '2021-06-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 未成年人保护法（2024 年修正）；第九条改，第十一、六十二、七十二条未改。
 *
 * Source: the text itself, of 2024-04-26.
 */
export const minorsLaw2024 = document({
  id: 'cn-minors-2024',
  title: '中华人民共和国未成年人保护法',
  issuer,
  issued: '2024-04-26',
  from: '2024-04-26',
  since: '2021-06-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 反家庭暴力法
 *
 * Source: the text itself, of 2015-12-27.
 */
export const domesticViolenceLaw = document({
  id: 'cn-domestic-violence-2015',
  title: '中华人民共和国反家庭暴力法',
  issuer,
  issued: '2015-12-27',
  from: '2016-03-01',
  checkedOn,
  evidence: 'law-text',
});
