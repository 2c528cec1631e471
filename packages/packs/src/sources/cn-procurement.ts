import { checkedOn } from './checked.js';
import { document } from './document.js';

/**
 * 政府采购法（2014 年修正）
 *
 * Source: the text itself, of 2014-08-31.
 */
export const procurementLaw = document({
  id: 'cn-procurement-2014',
  title: '中华人民共和国政府采购法',
  issuer: '全国人民代表大会常务委员会',
  issued: '2014-08-31',
  from: '2014-08-31',
  since: '2003-01-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 政府采购法实施条例
 *
 * Source: the text itself, 国务院令第658号, of 2015-01-30.
 */
export const procurementRules = document({
  id: 'cn-procurement-rules-2015',
  title: '中华人民共和国政府采购法实施条例',
  issuer: '国务院',
  number: '国务院令第658号',
  issued: '2015-01-30',
  from: '2015-03-01',
  checkedOn,
  evidence: 'law-text',
});
