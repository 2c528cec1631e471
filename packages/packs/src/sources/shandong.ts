import { checkedOn } from './checked.js';
import { document } from './document.js';

/**
 * 济南市12345市民服务热线条例
 *
 * Source: the text itself, of 2018-07-27.
 */
export const jinanHotline = document({
  id: 'cn-3701-hotline-2018',
  title: '济南市12345市民服务热线条例',
  issuer: '济南市人民代表大会常务委员会',
  issued: '2018-07-27',
  from: '2018-09-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 潍坊市12345政务服务便民热线条例
 *
 * Source: the text itself, of 2021-12-03.
 */
export const weifangHotline = document({
  id: 'cn-3707-hotline-2021',
  title: '潍坊市12345政务服务便民热线条例',
  issuer: '潍坊市人民代表大会常务委员会',
  issued: '2021-12-03',
  from: '2021-12-15',
  checkedOn,
  evidence: 'law-text',
});
