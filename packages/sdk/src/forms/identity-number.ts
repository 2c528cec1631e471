import { daysInMonth } from '@liandong/core';

/** 公民身份号码的错处。What may be wrong with an identity number, first thing first. */
export type IdentityFault = 'length' | 'form' | 'region' | 'birth' | 'check';

// GB/T 2260, first two digits; 81, 82 and 83 stand in residence permits of people from Hong Kong, Macao and Taiwan.
const regions = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/** GB 11643: weights are 2^(18−i) modulo 11, and these are the letters for the remainders 0 to 10. */
const checks = '10X98765432';

/**
 * 公民身份号码有什么不对：长度、字符、地区、出生日期、校验码（GB 11643）。
 * What is wrong with a resident identity number, or nothing. `latest` is the last day on which somebody may be born.
 * It says nothing on whether anybody holds it, drops no space and raises no letter.
 *
 * Source: GB 11643, GB/T 2260.
 *
 * @example
 * identityFault('11010519491231002X') // => undefined
 * identityFault('110105194912310021') // => 'check'
 */
export function identityFault(number: string, latest = '9999-12-31'): IdentityFault | undefined {
  if (number.length !== 18) return 'length';
  if (!/^\d{17}[\dX]$/.test(number)) return 'form';
  if (!regions.test(number)) return 'region';
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)];
  const isDay = year >= '1800' && month >= '01' && month <= '12' && day >= '01';
  if (!isDay || Number(day) > daysInMonth(Number(year), Number(month)) || `${year}-${month}-${day}` > latest)
    return 'birth';
  const sum = Array.from(number.slice(0, 17)).reduce(
    (total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11),
    0,
  );
  return checks[sum % 11] === number[17] ? undefined : 'check';
}
