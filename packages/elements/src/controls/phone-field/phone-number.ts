import { plainText } from '../../internal/plain.js';

/** What kinds of number there are: 手机、固定电话、400 and 800、境外号码. */
export type PhoneKind = 'mobile' | 'landline' | 'service' | 'abroad';

/** A number without what people put around it: spaces, brackets, dashes, +86. An extension stays behind a dash. */
export function plainPhone(written: string): string {
  const [number = '', extension = ''] = plainText(written)
    // Dialled at home only; in Italy always.
    .replace(/^((?:\+|00)(?!39).{1,4})\(0\)/, '$1')
    .replace(/^(\D*[04]\d{2,3}[-)]?\d{7,8})-(?=\d{1,6}$)/, '$1x')
    .split(/转|轉|ext\.?|x|#/i);
  const dialled = number.replace(/[-–—()·.]/g, '').replace(/^00/, '+');
  const inside = dialled.replace(/^\+86/, '');
  const national = inside.replace(/^86(?=1[3-9]\d{9}$|0\d{9,11}$)/, '').replace(/^0(?=1[3-9]\d{9}$)/, '');
  // A number from abroad dialled to an area code drops its 0: +86 21 6000 0000.
  const area = inside !== dialled && /^(?:10|2\d)\d{8}$|^[3-9]\d{9,10}$/.test(national) ? '0' : '';
  return area + national + (extension && `-${extension}`);
}

/** Numbers in the groups in which they are read, an extension last; of one from abroad nobody knows its groups. */
const shapes: readonly (readonly [kind: PhoneKind, shape: RegExp, read: string])[] = [
  ['mobile', /^(1[3-9]\d)(\d{4})(\d{4})()$/, '$1 $2 $3'],
  ['landline', /^(010|02\d|0[3-9]\d{2})(\d{3,4})(\d{4})((?:-\d{1,6})?)$/, '$1-$2 $3$4'],
  ['service', /^([48]00)(\d{3})(\d{4})((?:-\d{1,6})?)$/, '$1-$2 $3$4'],
  ['abroad', /^(\+(?!86)[1-9]\d{0,2})(\d{0,11})(\d{4})()$/, '$&'],
];

const shapeOf = (plain: string) => shapes.find(([, shape]) => shape.test(plain));

/** Which kind a plain number is; nothing for what is no number that can be rung. */
export const kindOfPhone = (plain: string): PhoneKind | undefined => shapeOf(plain)?.[0];

/** A number as it is read: 138 0000 0000, 021-6000 0000. */
export function sayPhone(plain: string): string {
  const [, shape = '', read = ''] = shapeOf(plain) ?? [];
  return plain.replace(shape, read);
}

/** 电话号码打码 · A number with its middle covered, for pages that show it again: 138****0000. */
export function maskPhone(plain: string): string {
  const [, shape, read] = shapeOf(plain) ?? [];
  const [, first = '', middle = plain, ...rest] = shape?.exec(plain) ?? [];
  return first + (read?.[2] === '-' ? '-' : '') + '*'.repeat(middle.length) + rest.join('');
}
