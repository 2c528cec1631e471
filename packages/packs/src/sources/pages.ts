import { checkedOn } from './checked.js';
import { document } from './document.js';

/**
 * 宁夏：新增事项准入
 *
 * Source: the official page at its address.
 */
export const ningxiaBurden = document({
  id: 'cn-64-burden-2016',
  title: '宁夏社区工作事项准入制政策解读',
  issuer: '宁夏回族自治区人民政府',
  address: 'https://www.nx.gov.cn/zwxx_11337/zcjd/201602/t20160226_313077.html',
  issued: '2016-02-26',
  from: '2016-02-26',
  checkedOn,
  evidence: 'official-page',
});

/**
 * 太仓：依法履职 10 项、协助 27 项
 *
 * Source: a reprint at its address; the original was not read.
 */
export const taicangLists = document({
  id: 'cn-320585-lists',
  title: '太仓市基层群众自治组织依法履职与协助事项清单（据转载）',
  issuer: '太仓市',
  address: 'http://m.csmtsr.com/content-29-226155-1.html',
  checkedOn,
  evidence: 'reprint',
});

/**
 * 街道每月一次联席会议的样例；范文，不是法。A template that is passed around, no law.
 *
 * Source: a reprint at its address; the original was not read.
 */
export const monthlyMeetingTemplate = document({
  id: 'page-monthly-meeting',
  title: '联席会议制度范文（街道每月；社区每半年，议题提前 15 日）',
  issuer: '网络范文',
  address: 'http://m.kqyc.cn/wenku/rssvs/nLyEw0JPLW',
  checkedOn,
  evidence: 'reprint',
});

/**
 * 每季度一次联席会议的样例；范文，不是法。A template that is passed around, no law.
 *
 * Source: a reprint at its address; the original was not read.
 */
export const quarterlyMeetingTemplate = document({
  id: 'page-quarterly-meeting',
  title: '联席会议制度范文（每季度）',
  issuer: '网络范文',
  address: 'http://m.docduoduo.com/p-9650982.html',
  checkedOn,
  evidence: 'reprint',
});

/**
 * 各地社会工作师津贴，据转载
 *
 * Source: a reprint at its address; the original was not read.
 */
export const allowanceSurvey = document({
  id: 'page-allowances',
  title: '各地社会工作师津贴汇编',
  issuer: 'educity.cn（转载）',
  address: 'http://m.educity.cn/shgzz/5273130.html',
  checkedOn,
  evidence: 'reprint',
});

/**
 * 中山：公益创投
 *
 * Source: a reprint at its address; the original was not read.
 */
export const zhongshanVenture = document({
  id: 'page-zhongshan-venture',
  title: '中山市公益创投办法（据转载）',
  issuer: '中山市',
  address: 'http://www.pubchn.com/news/show.php?itemid=38406',
  checkedOn,
  evidence: 'reprint',
});

/**
 * 社区治理之外的网站适老化、无障碍要求
 *
 * Source: a reprint at its address; the original was not read.
 */
export const webAccess2021 = document({
  id: 'cn-web-access-2021',
  title: '互联网网站适老化通用设计规范（据报道）',
  issuer: '工业和信息化部',
  issued: '2021-04-07',
  address: 'https://tech.gmw.cn/2021-04/07/content_34746273.htm',
  checkedOn,
  evidence: 'reprint',
});
