import { checkedOn } from './checked.js';
import { document } from './document.js';

/** 中共中央、国务院关于加强和完善城乡社区治理的意见，据新闻发布会的报道；原文未读，日期为报道之日。 */
export const communityGovernance2017 = document({
  id: 'cn-community-governance-2017',
  title: '中共中央 国务院关于加强和完善城乡社区治理的意见（据报道）',
  issuer: '中共中央、国务院',
  address: 'http://cnganbu.com/news/view?id=23752',
  from: '2017-06-13',
  checkedOn,
  evidence: 'reprint',
});
