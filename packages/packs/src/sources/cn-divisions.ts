import { checkedOn } from './checked.js';
import { document } from './document.js';

/**
 * 城乡分类代码；页上所写标准时点为 2023-06-30，编制规则原文未见。The page explains the codes; the rules behind them were not read.
 *
 * Source: a reprint at its address; the original was not read.
 */
export const divisionClasses = document({
  id: 'cn-division-classes',
  title: '统计用区划代码和城乡划分代码查询说明（据网页）',
  issuer: '国家统计局（据转述）',
  issued: '2025-04-14',
  from: '2025-04-14',
  address: 'https://www.shengfaw.com/shenghuo/523148.html',
  checkedOn,
  evidence: 'reprint',
});
