import { dateOf, isIsoDate, type IsoDate } from '@liandong/core';
import type { Carrier, SourceKind } from '@liandong/sdk/funding';
import type { Unit } from './columns.js';

/** 单元格读不懂的缘由。Why a cell could not be read. */
export type CellFault =
  | 'not-an-amount'
  | 'negative-amount'
  | 'parts-of-a-fen'
  | 'amount-too-large'
  | 'not-a-date'
  | 'date-without-day'
  | 'not-a-count'
  | 'not-yes-or-no'
  | 'not-a-year'
  | 'not-a-carrier'
  | 'not-a-source'
  | 'not-shares'
  | 'formula-error'
  | 'too-long';

export type Read<Value> = { readonly value: Value } | { readonly fault: CellFault };

const fault = (code: CellFault) => ({ fault: code });
const plainOf = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/**
 * 金额读成整分；单元格里写了单位的，以单元格为准；`1e3` 这样的写法不是金额。
 * An amount in whole fen; a unit in the cell goes before the header's. `1e3` is no amount that a person writes; numbers of a workbook come written out.
 */
export function readAmount(text: string, unit: Unit = 'yuan'): Read<number> {
  const plain = plainOf(text).replace(/^[¥￥]|rmb|cny/gi, '');
  const parts = /^([-−(]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?\)?(万元|万|元)?$/i.exec(plain);
  if (!parts) return fault('not-an-amount');
  const [, sign, whole = '', decimals = '', own] = parts;
  const places = (own ? own.startsWith('万') : unit === 'tenThousand') ? 6 : 2;
  // Spreadsheets write 0.3 as 0.30000000000000004: what is beyond fifteen digits is not meant.
  const given = whole.replace(/,/g, '') + decimals;
  const scale = decimals.length;
  const digits = given.replace(/^0+/, '');
  const dropped = Math.max(0, digits.length - 15);
  const kept = digits.length <= 15 ? digits : String(Math.round(Number(`${digits.slice(0, 15)}.${digits.slice(15)}`)));
  const shift = places - scale + dropped;
  const fen = shift >= 0 ? kept + '0'.repeat(Math.min(shift, 40)) : kept.slice(0, shift);
  const rest = shift >= 0 ? '' : kept.slice(shift);
  if (/[1-9]/.test(rest) || (shift < -kept.length && /[1-9]/.test(kept))) return fault('parts-of-a-fen');
  const value = Number(fen || '0');
  if (!(value <= 100_000_000_000)) return fault('amount-too-large');
  return sign && value > 0 ? fault('negative-amount') : { value };
}

/** 日期：2025-03-01、2025/3/1、2025.3.1、2025年3月1日、20250301。 */
export function readDate(text: string): Read<IsoDate> {
  const plain = text.normalize('NFKC').trim();
  if (isIsoDate(plain)) return { value: plain };
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]0{1,2}:00(?::00(?:\.0+)?Z?)?)?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (!parts) return fault(/^\d{4}\s*[-/.年]\s*\d{1,2}\s*月?$/.test(plain) ? 'date-without-day' : 'not-a-date');
  try {
    return { value: dateOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) };
  } catch {
    return fault('not-a-date');
  }
}

const yes = ['是', '有', '已', '对', '√', '✓', '✔', 'y', 'yes', 'true', '1', '已提供', '已下放', '已列入', '需要'];
const no = [
  '否',
  '无',
  '未',
  '没有',
  '不',
  '×',
  '✗',
  '✘',
  'x',
  'n',
  'no',
  'false',
  '0',
  '未提供',
  '未下放',
  '未列入',
  '不需要',
];

/** 是或否。 */
export function readBoolean(text: string): Read<boolean> {
  const plain = plainOf(text).toLowerCase();
  if (yes.includes(plain)) return { value: true };
  return no.includes(plain) ? { value: false } : fault('not-yes-or-no');
}

/** 人数：“3”“3人”“三人”不读。A count of people. */
export function readCount(text: string): Read<number> {
  const parts = /^(\d{1,5})(?:\.0+)?(?:人|名|个)?$/.exec(plainOf(text));
  return parts ? { value: Number(parts[1]) } : fault('not-a-count');
}

/** 年度：“2025”“2025年”“2025年度”。 */
export function readYear(text: string): Read<number> {
  const parts = /^((?:19|20|21)\d{2})(?:\.0+)?(?:年度?)?$/.exec(plainOf(text));
  return parts ? { value: Number(parts[1]) } : fault('not-a-year');
}

const carrierNames: Readonly<Record<Carrier, readonly string[]>> = {
  committee: ['居民委员会', '居委会', '社区居委会', '社区居民委员会', '社区'],
  villageCommittee: ['村民委员会', '村委会', '村'],
  station: ['社区服务站', '服务站', '公共服务站', '公共服务工作站', '社区工作站'],
  street: ['街道办事处', '街道', '街道办', '镇政府', '乡镇', '乡镇人民政府', '镇人民政府'],
  organization: ['社会组织', '社区社会组织', '社工机构', '社会工作服务机构'],
};

const kindNames: Readonly<Record<SourceKind, readonly string[]>> = {
  cityBudget: ['市级财政', '市财政', '市级经费'],
  districtBudget: ['区级财政', '区财政', '县级财政', '县财政', '区级经费', '财政资金', '财政'],
  streetBudget: ['街道财政', '街道经费', '乡镇财政', '街镇财政', '街道(乡镇)财政'],
  departmentTransfer: ['部门转来的经费', '部门经费', '部门拨款', '部门划转', '交办部门', '部门转移'],
  governmentPurchase: ['政府购买服务', '政府购买', '购买服务'],
  lotteryFund: ['福利彩票公益金', '福彩公益金', '福彩金', '彩票公益金'],
  foundationGrant: ['基金会资助', '基金会', '慈善资助'],
  communityFund: ['社区基金', '自治金', '社区自治金', '社区基金或自治金', '社区发展基金'],
  unitSponsorship: ['辖区单位赞助', '单位赞助', '企业赞助', '共建单位', '赞助'],
  residentContribution: ['居民自筹', '居民筹集', '自筹', '众筹'],
  collectiveIncome: ['集体经济收入', '村集体', '集体收入'],
  inKind: ['实物', '场地', '实物折价', '场地折价', '实物、场地等折价', '捐物'],
  other: ['其他', '其它'],
};

/** By its Chinese name, with or without the words around it, or by its own code. */
function named<Name extends string>(names: Readonly<Record<Name, readonly string[]>>, text: string): Name | undefined {
  const plain = plainOf(text);
  return (Object.keys(names) as Name[]).find(
    (name) => name.toLowerCase() === plain.toLowerCase() || names[name].some((each) => plainOf(each) === plain),
  );
}

export const readCarrier = (text: string): Read<Carrier> => {
  const value = named(carrierNames, text);
  return value ? { value } : fault('not-a-carrier');
};

export const readKind = (text: string): Read<SourceKind> => {
  const value = named(kindNames, text);
  return value ? { value } : fault('not-a-source');
};

/** 几个名称，用顿号、逗号、分号或斜线隔开。 */
export const readNames = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .split(/[、,，;；/|\n]+/)
    .map((name) => name.trim())
    .filter(Boolean);

/** 份额：“60%、40%”“1/3；2/3”；斜线属于分数，不作隔开。 */
export function readShares(text: string): Read<readonly { numerator: number; denominator: number }[]> {
  const parts = text
    .normalize('NFKC')
    .split(/[、,，;；|\n\s]+/)
    .filter(Boolean);
  const shares = parts.map((part) => {
    const [, percent, decimals = ''] = /^(\d{1,3})(?:\.(\d{1,4}))?%$/.exec(part) ?? [];
    if (percent !== undefined)
      return { numerator: Number(percent + decimals), denominator: 100 * 10 ** decimals.length };
    const [, numerator, denominator] = /^(\d{1,6})\/(\d{1,6})$/.exec(part) ?? [];
    return numerator && Number(denominator) > 0
      ? { numerator: Number(numerator), denominator: Number(denominator) }
      : undefined;
  });
  return shares.every((share) => share !== undefined) && shares.length > 0
    ? { value: shares as { numerator: number; denominator: number }[] }
    : fault('not-shares');
}
