import type { Place } from '@liandong/core';
import { ended, place } from '../place.js';

export const xuhui = place('cn-310104', 'district', 'cn-31', ['徐汇区', '徐匯區', 'Xuhui District']);
export const pudong = place('cn-310115', 'district', 'cn-31', ['浦东新区', '浦東新區', 'Pudong New Area']);

/*
 * Districts that changed. The approvals themselves were not read, so a change counts from the day on which it was announced:
 * - Luwan into Huangpu, 2011-06-08: http://epaper.qlwb.com.cn/html/2011-06/09/content_139888.htm
 * - Zhabei into Jing'an, 2015-11-04: reported by The Paper, newsDetail_forward_1383304
 * - Chongming, a county until then, 2016-07-22: http://district.ce.cn/newarea/roll/201607/22/t20160722_14079033.shtml
 *   (its change of code is also reported for 2017-01-13; the county's own record is left out)
 */
export const places: readonly Place[] = [
  place('cn-31', 'province', 'cn', ['上海市', '上海市', 'Shanghai']),
  place('cn-310101', 'district', 'cn-31', ['黄浦区', '黃浦區', 'Huangpu District']),
  xuhui,
  place('cn-310105', 'district', 'cn-31', ['长宁区', '長寧區', 'Changning District']),
  place('cn-310106', 'district', 'cn-31', ['静安区', '靜安區', 'Jing’an District']),
  place('cn-310107', 'district', 'cn-31', ['普陀区', '普陀區', 'Putuo District']),
  place('cn-310109', 'district', 'cn-31', ['虹口区', '虹口區', 'Hongkou District']),
  place('cn-310110', 'district', 'cn-31', ['杨浦区', '楊浦區', 'Yangpu District']),
  place('cn-310112', 'district', 'cn-31', ['闵行区', '閔行區', 'Minhang District']),
  place('cn-310113', 'district', 'cn-31', ['宝山区', '寶山區', 'Baoshan District']),
  place('cn-310114', 'district', 'cn-31', ['嘉定区', '嘉定區', 'Jiading District']),
  pudong,
  place('cn-310116', 'district', 'cn-31', ['金山区', '金山區', 'Jinshan District']),
  place('cn-310117', 'district', 'cn-31', ['松江区', '松江區', 'Songjiang District']),
  place('cn-310118', 'district', 'cn-31', ['青浦区', '青浦區', 'Qingpu District']),
  place('cn-310120', 'district', 'cn-31', ['奉贤区', '奉賢區', 'Fengxian District']),
  place('cn-310151', 'district', 'cn-31', ['崇明区', '崇明區', 'Chongming District'], '2016-07-22'),
  place('cn-310103', 'district', 'cn-31', ['卢湾区', '盧灣區', 'Luwan District']),
  ended('cn-310103', '2011-06-08', ['cn-310101']),
  place('cn-310108', 'district', 'cn-31', ['闸北区', '閘北區', 'Zhabei District']),
  ended('cn-310108', '2015-11-04', ['cn-310106']),
  place('cn-310101017', 'street', 'cn-310101', ['小东门街道', '小東門街道', 'Xiaodongmen Subdistrict']),
  place('cn-310101017015', 'community', 'cn-310101017', [
    '荷花池居委会',
    '荷花池居委會',
    'Hehuachi Residents’ Committee',
  ]),
  // Daning lay in Zhabei until the merger; the code it had there is not known to us.
  place('cn-310106019', 'street', 'cn-310106', ['大宁路街道', '大寧路街道', 'Daninglu Subdistrict'], '2015-11-04'),
  place('cn-310115130', 'street', 'cn-310115', ['三林镇', '三林鎮', 'Sanlin Town']),
];
