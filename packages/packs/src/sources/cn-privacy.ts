import { checkedOn } from './checked.js';
import { document } from './document.js';

/**
 * 个人信息保护法
 *
 * Source: the text itself, of 2021-08-20.
 */
export const privacyLaw = document({
  id: 'cn-privacy-2021',
  title: '中华人民共和国个人信息保护法',
  issuer: '全国人民代表大会常务委员会',
  issued: '2021-08-20',
  from: '2021-11-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 网络数据安全管理条例
 *
 * Source: the text itself, of 2024-09-24.
 */
export const networkData = document({
  id: 'cn-network-data-2024',
  title: '网络数据安全管理条例',
  issuer: '国务院',
  issued: '2024-09-24',
  from: '2025-01-01',
  checkedOn,
  evidence: 'law-text',
});
