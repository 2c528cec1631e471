import { plainText } from '../../internal/decimals.js';

/** What kinds of number there are: 手机、固定电话、400 and 800. */
export type PhoneKind = 'mobile' | 'landline' | 'service';

/** A number without what people put around it: spaces, brackets, dashes, +86. An extension stays behind a dash. */
export function plainPhone(written: string): string {
  const [number = '', extension = ''] = plainText(written)
    .replace(/^(\D*[04]\d{2,3}[-)]?\d{7,8})-(?=\d{1,6}$)/, '$1x')
    .split(/转|轉|ext\.?|x|#/i);
  const digits = number.replace(/[-–—()（）·.]/g, '').replace(/^(?:\+|00)86/, '');
  const national = digits.replace(/^86(?=1[3-9]\d{9}$|0\d{9,11}$)/, '').replace(/^0(?=1[3-9]\d{9}$)/, '');
  // A number from abroad dialled to an area code drops its 0: +86 21 6000 0000.
  const area = /^(?:\+|00)86/.test(plainText(written)) && /^(?:10|2\d)\d{8}$|^[3-9]\d{9,10}$/.test(national) ? '0' : '';
  return area + national + (extension && `-${extension}`);
}

/** Which kind a plain number is; nothing for one that is none of mainland China. */
export function kindOfPhone(plain: string): PhoneKind | undefined {
  if (/^1[3-9]\d{9}$/.test(plain)) return 'mobile';
  if (/^0(?:10|2\d|[3-9]\d{2})\d{7,8}(?:-\d{1,6})?$/.test(plain)) return 'landline';
  return /^[48]00\d{7}(?:-\d{1,6})?$/.test(plain) ? 'service' : undefined;
}

const partsOf = (plain: string): readonly string[] =>
  /^(1\d{2})(\d{4})(\d{4})$/.exec(plain)?.slice(1) ??
  /^(010|02\d|0\d{3}|[48]00)(\d{3,4})(\d{4})((?:-\d+)?)$/.exec(plain)?.slice(1) ??
  [];

/** A number as it is read: 138 0000 0000, 021-6000 0000. */
export function sayPhone(plain: string): string {
  const [area, one, two, extension = ''] = partsOf(plain);
  if (area === undefined) return plain;
  return `${area}${/^1/.test(plain) ? ' ' : '-'}${one} ${two}${extension}`;
}

/** 电话号码打码 · A number with its middle covered, for pages that show it again: 138****0000. */
export function maskPhone(plain: string): string {
  const [area, one, two, extension = ''] = partsOf(plain);
  if (area === undefined) return '*'.repeat(plain.length);
  return /^1/.test(plain) ? `${area}****${two}` : `${area}-${'*'.repeat(one!.length)}${two}${extension}`;
}
