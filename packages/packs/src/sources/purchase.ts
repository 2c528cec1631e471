import { checkedOn } from './checked.js';
import { document } from './document.js';

const measures = { issuer: '财政部', number: '财政部令第102号', checkedOn } as const;

/**
 * 第二十三、二十四条，据转载；页上只有更新之日。
 *
 * Source: 财政部令第102号, by a reprint at its address; the original was not read.
 */
export const purchaseTerms2021 = document({
  ...measures,
  id: 'cn-purchase-measures-102-reprint-2021',
  title: '政府购买服务管理办法（据转载，2021年12月23日）',
  address: 'https://m.shoulawyer.com/zhishi/201717.htm',
  from: '2021-12-23',
  evidence: 'reprint',
});

/**
 * 第十条，据一县财政局的问答；页上未载县名，日期为页上之日。
 *
 * Source: 财政部令第102号, by the official page at its address.
 */
export const purchaseBans2022 = document({
  ...measures,
  id: 'cn-purchase-measures-102-answer-2022',
  title: '政府购买服务管理办法（据财政局问答，2022年9月6日）',
  address: 'http://117.156.67.38/zwgk-view/21708.html',
  from: '2022-09-06',
  evidence: 'official-page',
});

/**
 * 第二、十四、二十四条，据广东省财政厅的答复。
 *
 * Source: 财政部令第102号, by the official page at its address.
 */
export const purchaseTerms2025 = document({
  ...measures,
  id: 'cn-purchase-measures-102-answer-2025',
  title: '政府购买服务管理办法（据广东省财政厅答复，2025年2月28日）',
  address: 'https://czt.gd.gov.cn/hdjlpt/detail?pid=3098500&via=pc',
  from: '2025-02-28',
  evidence: 'official-page',
});
