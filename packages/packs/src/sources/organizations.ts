import { checkedOn } from './checked.js';
import { document } from './document.js';

/**
 * 社会组织评估管理办法，据转载
 *
 * Source: 民政部令第39号, by a reprint at its address; the original was not read.
 */
export const assessmentMeasures2010 = document({
  id: 'cn-assessment-measures-39',
  title: '社会组织评估管理办法（据转载）',
  issuer: '民政部',
  number: '民政部令第39号',
  issued: '2010-12-27',
  from: '2011-03-01',
  address: 'https://gwgpac.org/page211?article_id=2354&pagenum=2',
  checkedOn,
  evidence: 'reprint',
});

/**
 * 上海：四类社会组织直接登记，2024 年起继续实施，据转载
 *
 * Source: 沪民规〔2024〕5号, by a reprint at its address; the original was not read.
 */
export const shanghaiDirectRegistration2024 = document({
  id: 'cn-31-direct-registration-2024',
  title: '上海市社会组织直接登记管理若干规定（据转载）',
  issuer: '上海市民政局',
  number: '沪民规〔2024〕5号',
  issued: '2024-03-28',
  from: '2024-03-28',
  address: 'https://www.shui5.cn/article/82/183805.html',
  checkedOn,
  evidence: 'reprint',
});

/**
 * 宁夏：取得社会工作者职业资格的奖补与职业津贴，据 2024 年 5 月 7 日的报道
 *
 * Source: a report at its address; the original was not read.
 */
export const ningxiaRewards2024 = document({
  id: 'cn-64-social-worker-rewards-2024',
  title: '宁夏社会工作者职业资格奖补与职业津贴（据报道）',
  issuer: '宁夏回族自治区党委社会工作部',
  from: '2024-05-07',
  address: 'http://gsshgz.com/html/InfoDisp41972202473156837.htm',
  checkedOn,
  evidence: 'report',
});
