import { checkedOn } from './checked.js';
import { document } from './document.js';

/**
 * 慈善法（2016 年）
 *
 * Source: the text itself, of 2016-03-16.
 */
export const charityLaw2016 = document({
  id: 'cn-charity-2016',
  title: '中华人民共和国慈善法',
  issuer: '全国人民代表大会',
  issued: '2016-03-16',
  from: '2016-09-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 慈善法（2023 年修正）。The amended text repeats the first day of 2016; the decision that amended it began on 2024-09-05.
 *
 * Source: the text itself, of 2023-12-29.
 */
export const charityLaw2023 = document({
  id: 'cn-charity-2023',
  title: '中华人民共和国慈善法',
  issuer: '全国人民代表大会常务委员会',
  issued: '2023-12-29',
  from: '2024-09-05',
  since: '2016-09-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 基金会管理条例
 *
 * Source: the text itself, 国务院令第400号, of 2004-03-08.
 */
export const foundations = document({
  id: 'cn-foundations-2004',
  title: '基金会管理条例',
  issuer: '国务院',
  number: '国务院令第400号',
  issued: '2004-03-08',
  from: '2004-06-01',
  checkedOn,
  evidence: 'law-text',
});
