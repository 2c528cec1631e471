import type { Level } from '@liandong/core';
import type { Parsed } from '../model.js';

/** 居（村）委会的种类。Which kind of committee a community's number belongs to. */
export const committeeKinds = ['residents', 'villagers'] as const;
export type CommitteeKind = (typeof committeeKinds)[number];

/** 统计用区划代码的各段。The parts of a division code. They name a place; what it lies within stands in the places tables, with dates. */
export interface DivisionCode {
  /** Twelve digits. */
  readonly code: string;
  /** As our packs write it: `cn-310104`. */
  readonly place: string;
  readonly level: Exclude<Level, 'nation'>;
  /** 前六位：县及县以上。 */
  readonly county: string;
  /** 七至九位：街道、乡镇。 */
  readonly street?: string;
  /** 后三位：居（村）委会。 */
  readonly community?: string;
  /** 001–199 居委会，200–399 村委会；other numbers tell nothing. */
  readonly committee?: CommitteeKind;
}

const lengths = [2, 4, 6, 9, 12];

/**
 * 读入区划代码：十二位（六、三、三），或者本项目的地区代码。
 * Reads a division code of twelve digits (6 + 3 + 3), or a place code of ours; what is neither gives one problem.
 *
 * The code never tells which place it lies within today: districts merge, codes change, and identity numbers keep the old ones.
 *
 * Source: 国家统计局统计用区划代码和城乡划分代码查询说明（据转述的网页）; `cn-…` is our own writing.
 *
 * @example
 * parseDivisionCode('310101017015') // => { ok: true, value: { place: 'cn-310101017015', level: 'community', committee: 'residents', … } }
 */
export function parseDivisionCode(written: string): Parsed<DivisionCode> {
  const given: unknown = written;
  if (typeof given !== 'string')
    return given == null
      ? { ok: false, problems: [{ path: '', code: 'required' }] }
      : { ok: false, problems: [{ path: '', code: 'wrong-type', params: { expected: 'string' } }] };
  const digits = written.replace(/^cn-/, '');
  const whole = written === digits ? [12] : lengths;
  const code = digits + '0'.repeat(Math.max(0, 12 - digits.length));
  const [county, street, community] = [code.slice(0, 6), code.slice(6, 9), code.slice(9)];
  const gap = community !== '000' && street === '000';
  if (!/^\d+$/.test(digits) || !whole.includes(digits.length) || code.slice(0, 2) === '00' || gap)
    return { ok: false, problems: [{ path: '', code: 'wrong-form' }] };
  const level = levelOf(county, street, community);
  const committee = level === 'community' ? committeeOf(Number(community)) : undefined;
  return {
    ok: true,
    value: {
      code,
      place: `cn-${code.slice(0, { province: 2, city: 4, district: 6, street: 9, community: 12 }[level])}`,
      level,
      county,
      ...(street !== '000' && { street }),
      ...(community !== '000' && { community }),
      ...(committee && { committee }),
    },
  };
}

function levelOf(county: string, street: string, community: string): DivisionCode['level'] {
  if (community !== '000') return 'community';
  if (street !== '000') return 'street';
  if (county.slice(4) !== '00') return 'district';
  return county.slice(2) === '0000' ? 'province' : 'city';
}

/** The page on these codes gives two ranges; it says nothing of 400 and above. */
const committeeOf = (number: number): CommitteeKind | undefined =>
  number < 200 ? 'residents' : number < 400 ? 'villagers' : undefined;
