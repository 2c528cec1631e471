import { checkedOn } from './checked.js';
import { document } from './document.js';

/**
 * 社区减负
 *
 * Source: 民发〔2015〕136号, by a reprint at its address; the original was not read.
 */
export const burdenNotice2015 = document({
  id: 'cn-burden-2015',
  title: '民政部、中央组织部关于进一步开展社区减负工作的通知',
  issuer: '民政部、中央组织部',
  number: '民发〔2015〕136号',
  issued: '2015-07-13',
  from: '2015-07-13',
  address: 'https://m.e-book.qq.com/read/1040457135/18',
  checkedOn,
  evidence: 'reprint',
});

/**
 * 出具证明；页上只有发布日期。The page bears the day on which it was put up.
 *
 * Source: 民发〔2020〕20号, by the official page at its address.
 */
export const certificatesNotice2020 = document({
  id: 'cn-certificates-2020',
  title: '关于改进和规范基层群众性自治组织出具证明工作的指导意见',
  issuer: '民政部、国家发展改革委、公安部、司法部、人力资源社会保障部、国家卫生健康委',
  number: '民发〔2020〕20号',
  from: '2020-04-28',
  address: 'http://mzj.cnbz.gov.cn/zdxx/flfg/15366031.html',
  checkedOn,
  evidence: 'official-page',
});

/**
 * 大力培育发展社区社会组织：城市社区平均不少于 10 个
 *
 * Source: 民发〔2017〕191号, by a reprint at its address; the original was not read.
 */
export const communityOrganizations2017 = document({
  id: 'cn-community-organizations-2017',
  title: '民政部关于大力培育发展社区社会组织的意见（据转载）',
  issuer: '民政部',
  number: '民发〔2017〕191号',
  address: 'http://www.appbw.com/news/articles-1543.html',
  checkedOn,
  evidence: 'reprint',
});

/**
 * 政府购买服务管理办法：第十条之六类除外，据转载
 *
 * Source: 财政部令第102号, by a reprint at its address; the original was not read.
 */
export const purchaseMeasures = document({
  id: 'cn-purchase-measures-102',
  title: '政府购买服务管理办法（据转载）',
  issuer: '财政部',
  number: '财政部令第102号',
  address: 'http://www.caigou2003.com/ll/jd/4671130_5.html',
  checkedOn,
  evidence: 'reprint',
});

/**
 * 社会组织信用信息管理办法：异常名录与严重违法失信名单，据转载
 *
 * Source: 民政部令第60号, by a reprint at its address; the original was not read.
 */
export const creditMeasures = document({
  id: 'cn-credit-measures-60',
  title: '社会组织信用信息管理办法（据转载）',
  issuer: '民政部',
  number: '民政部令第60号',
  address: 'http://www.caigou2003.com/cgr/bwzx/3516554.html',
  checkedOn,
  evidence: 'reprint',
});

/**
 * 志愿服务记录与证明出具办法，据转载
 *
 * Source: 民政部令第67号, by a reprint at its address; the original was not read.
 */
export const volunteerRecords = document({
  id: 'cn-volunteer-records-67',
  title: '志愿服务记录与证明出具办法（据转载）',
  issuer: '民政部',
  number: '民政部令第67号',
  issued: '2020-12-02',
  from: '2021-02-01',
  address: 'http://m.fjcv.org/page179?article_id=1124',
  checkedOn,
  evidence: 'reprint',
});
