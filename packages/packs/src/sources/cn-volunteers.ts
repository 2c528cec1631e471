import { checkedOn } from './checked.js';
import { document } from './document.js';

/**
 * 志愿服务条例
 *
 * Source: the text itself, 国务院令第685号, of 2017-08-22.
 */
export const volunteerRules = document({
  id: 'cn-volunteers-2017',
  title: '志愿服务条例',
  issuer: '国务院',
  number: '国务院令第685号',
  issued: '2017-08-22',
  from: '2017-12-01',
  checkedOn,
  evidence: 'law-text',
});
