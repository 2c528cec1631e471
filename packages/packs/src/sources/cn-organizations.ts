import { checkedOn } from './checked.js';
import { document } from './document.js';

/**
 * 社会团体登记管理条例（2016 年修订）
 *
 * Source: the text itself, of 2016-02-06.
 */
export const associations = document({
  id: 'cn-associations-2016',
  title: '社会团体登记管理条例',
  issuer: '国务院',
  issued: '2016-02-06',
  from: '2016-02-06',
  since: '1998-10-25',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 民办非企业单位登记管理暂行条例
 *
 * Source: the text itself, 国务院令第251号, of 1998-10-25.
 */
export const privateNonEnterprises = document({
  id: 'cn-private-non-enterprises-1998',
  title: '民办非企业单位登记管理暂行条例',
  issuer: '国务院',
  number: '国务院令第251号',
  issued: '1998-10-25',
  from: '1998-10-25',
  checkedOn,
  evidence: 'law-text',
});
