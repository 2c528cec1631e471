import { checkedOn } from './checked.js';
import { document } from './document.js';

/**
 * 民法典
 *
 * Source: the text itself, of 2020-05-28.
 */
export const civilCode = document({
  id: 'cn-civil-code-2020',
  title: '中华人民共和国民法典',
  issuer: '全国人民代表大会',
  issued: '2020-05-28',
  from: '2021-01-01',
  checkedOn,
  evidence: 'law-text',
});
