import { checkedOn } from './checked.js';
import { document } from './document.js';

/**
 * 湖北省清单（第一批），据黄石市民政局的报道；文件本身未读，日期为报道之日。
 *
 * Source: 鄂民政发〔2020〕32号, by the official page at its address.
 */
export const hubeiCertificates2020 = document({
  id: 'cn-42-certificates-2020',
  title: '湖北省不应由基层群众性自治组织出具证明事项清单（第一批）（据报道）',
  issuer: '湖北省民政厅等六部门',
  number: '鄂民政发〔2020〕32号',
  address: 'http://mzj.huangshi.gov.cn/xw/bdmz/202102/t20210210_765772.html',
  from: '2021-02-10',
  checkedOn,
  evidence: 'official-page',
});
