import { checkedOn } from './checked.js';
import { document } from './document.js';

/**
 * 职业水平证书的登记：首次、有效期、再登记。
 *
 * Source: 民发〔2009〕44号, by a reprint at its address; the original was not read.
 */
export const registrationMeasures = document({
  id: 'cn-social-worker-registration-2009',
  title: '社会工作者职业水平证书登记办法（据转载）',
  issuer: '民政部',
  number: '民发〔2009〕44号',
  issued: '2009-04-08',
  from: '2009-04-08',
  address: 'http://ijsq.cn/news/2990912.html',
  checkedOn,
  evidence: 'reprint',
});

/**
 * 继续教育：每一登记有效期多少小时。
 *
 * Source: 民发〔2009〕123号, by a reprint at its address; the original was not read.
 */
export const continuingEducation = document({
  id: 'cn-social-worker-education-2009',
  title: '社会工作者继续教育办法（据转载）',
  issuer: '民政部',
  number: '民发〔2009〕123号',
  issued: '2009-09-07',
  from: '2009-09-07',
  address: 'http://xhm.qingl.net/thread-577590-1-1.html',
  checkedOn,
  evidence: 'reprint',
});

/**
 * 高级社会工作师的考试与评审。
 *
 * Source: 人社部规〔2018〕2号, by a reprint at its address; the original was not read.
 */
export const seniorMeasures = document({
  id: 'cn-senior-social-worker-2018',
  title: '高级社会工作师评价办法（据转载）',
  issuer: '人力资源社会保障部、民政部',
  number: '人社部规〔2018〕2号',
  issued: '2018-03-06',
  from: '2018-03-06',
  address: 'http://qingl.net/archiver/tid-577586.html',
  checkedOn,
  evidence: 'reprint',
});
