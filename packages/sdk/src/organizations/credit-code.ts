import type { OrganizationKind } from './codes.js';

/** 统一社会信用代码的错处。What may be wrong with a unified credit code, first thing first. */
export type CreditCodeFault = 'form' | 'body' | 'check';

/** GB 32100: digits and letters without I, O, S, V, Z. */
const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weightsOfBody = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * 统一社会信用代码有什么不对：字符与长度，主体标识码的校验（第十七位，GB 11714），或者代码的校验（第十八位，GB 32100）。
 * What is wrong with a unified credit code, or nothing. It is read as written: no space is dropped and no letter is raised.
 *
 * Source: GB 32100, GB 11714, checked against codes in use.
 *
 * @example
 * creditCodeFault('51420000MJH200408C') // => undefined
 * creditCodeFault('91310115MA1H8R7C6D') // => 'body'
 */
export function creditCodeFault(code: string): CreditCodeFault | undefined {
  if (!/^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/.test(code)) return 'form';
  if (checkOfBody(code.slice(8, 16)) !== code[16]) return 'body';
  return checkOf(code.slice(0, 17)) === code[17] ? undefined : 'check';
}

/** GB 11714: letters count from 10; a remainder of 10 is written X, of 11 as 0. */
function checkOfBody(body: string): string {
  const sum = weightsOfBody.reduce((total, weight, at) => total + parseInt(body.charAt(at), 36) * weight, 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** Weights are 3^(i−1) modulo 31. */
function checkOf(first17: string): string {
  let [sum, weight] = [0, 1];
  for (const letter of first17) {
    sum += letters.indexOf(letter) * weight;
    weight = (weight * 3) % 31;
  }
  return letters.charAt((31 - (sum % 31)) % 31);
}

const kindsByPrefix: Readonly<Record<string, OrganizationKind>> = {
  '51': 'association',
  '52': 'service-agency',
  '53': 'foundation',
  '59': 'other',
};

/**
 * 代码前两位所示的组织类别；其他以 5 起头的（如居民委员会）不作推断。
 * The kind that the first two letters tell. Of others that begin with 5, such as residents' committees, nothing is inferred.
 *
 * Source: GB 32100, the first two characters, as a web page tells them; the standard itself was not read.
 */
export const kindOfCreditCode = (code: string): OrganizationKind | undefined => kindsByPrefix[code.slice(0, 2)];
