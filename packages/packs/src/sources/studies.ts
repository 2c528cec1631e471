import { checkedOn } from './checked.js';
import { document } from './document.js';

/**
 * 各地“三社联动”比较；学位论文第二章，文中未载作者与题名。
 *
 * Source: the study itself.
 */
export const comparisonStudy = document({
  id: 'study-comparison-2016',
  title: '国内“三社联动”的模式分析（以北京市顺义区为题的学位论文第二章）',
  issuer: '作者未载',
  checkedOn,
  evidence: 'study',
});

/**
 * 上海。Undated, after 2015.
 *
 * Source: the report itself.
 */
export const shanghaiReport = document({
  id: 'report-shanghai',
  title: '加强“三社联动” 创新社会治理',
  issuer: '朱勤皓（上海市民政局）',
  checkedOn,
  evidence: 'report',
});

/**
 * 湖北
 *
 * Source: the study itself.
 */
export const hubeiStudy = document({
  id: 'study-hubei-2021',
  title: '“五社联动”助推基层治理体系和治理能力现代化',
  issuer: '湖北省民政厅课题组；《中国民政》',
  issued: '2021-10-26',
  checkedOn,
  evidence: 'study',
});

/**
 * 北京将台；文中未载作者与题名。
 *
 * Source: the study itself.
 */
export const jiangtaiStudy = document({
  id: 'study-jiangtai-2019',
  title: '北京市将台地区协同式“三社联动”研究',
  issuer: '《经济与管理研究》2019年9月；作者未载',
  checkedOn,
  evidence: 'study',
});

/**
 * 杭州上城
 *
 * Source: the report itself.
 */
export const shangchengReport = document({
  id: 'report-shangcheng-2017',
  title: '“三社”的边界属性如何厘清?——杭州市上城区的探索与实践',
  issuer: '《中国社区报》',
  issued: '2017-03-17',
  checkedOn,
  evidence: 'report',
});
