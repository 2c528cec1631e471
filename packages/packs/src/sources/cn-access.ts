import { checkedOn } from './checked.js';
import { document } from './document.js';

/**
 * 政府信息公开条例（2019 年修订）
 *
 * Source: the text itself, 国务院令第711号, of 2019-04-03.
 */
export const governmentInformation = document({
  id: 'cn-government-information-2019',
  title: '中华人民共和国政府信息公开条例',
  issuer: '国务院',
  number: '国务院令第711号',
  issued: '2019-04-03',
  from: '2019-05-15',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 无障碍环境建设法
 *
 * Source: the text itself, of 2023-06-28.
 */
export const accessibilityLaw = document({
  id: 'cn-accessibility-2023',
  title: '中华人民共和国无障碍环境建设法',
  issuer: '全国人民代表大会常务委员会',
  issued: '2023-06-28',
  from: '2023-09-01',
  checkedOn,
  evidence: 'law-text',
});
