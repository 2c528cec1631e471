import { plainText } from '../../internal/plain.js';

/** What kinds of number there are: 手机、固定电话、400 and 800. */
export type PhoneKind = 'mobile' | 'landline' | 'service';

/** A number without what people put around it: spaces, brackets, dashes, +86. An extension stays behind a dash. */
export function plainPhone(written: string): string {
  const [number = '', extension = ''] = plainText(written)
    .replace(/^(\D*[04]\d{2,3}[-)]?\d{7,8})-(?=\d{1,6}$)/, '$1x')
    .split(/转|轉|ext\.?|x|#/i);
  const dialled = number.replace(/[-–—()·.]/g, '');
  const inside = dialled.replace(/^(?:\+|00)86/, '');
  const national = inside.replace(/^86(?=1[3-9]\d{9}$|0\d{9,11}$)/, '').replace(/^0(?=1[3-9]\d{9}$)/, '');
  // A number from abroad dialled to an area code drops its 0: +86 21 6000 0000.
  const area = inside !== dialled && /^(?:10|2\d)\d{8}$|^[3-9]\d{9,10}$/.test(national) ? '0' : '';
  return area + national + (extension && `-${extension}`);
}

/** The numbers of mainland China, in the groups in which they are read; an extension last. */
const shapes: readonly (readonly [kind: PhoneKind, shape: RegExp])[] = [
  ['mobile', /^(1[3-9]\d)(\d{4})(\d{4})()$/],
  ['landline', /^(010|02\d|0[3-9]\d{2})(\d{3,4})(\d{4})((?:-\d{1,6})?)$/],
  ['service', /^([48]00)(\d{3})(\d{4})((?:-\d{1,6})?)$/],
];

const shapeOf = (plain: string) => shapes.find(([, shape]) => shape.test(plain));

/** Which kind a plain number is; nothing for one that is none of mainland China. */
export const kindOfPhone = (plain: string): PhoneKind | undefined => shapeOf(plain)?.[0];

/** A number as it is read: 138 0000 0000, 021-6000 0000. */
export function sayPhone(plain: string): string {
  const [kind, shape] = shapeOf(plain) ?? [];
  return shape ? plain.replace(shape, kind === 'mobile' ? '$1 $2 $3' : '$1-$2 $3$4') : plain;
}

/** 电话号码打码 · A number with its middle covered, for pages that show it again: 138****0000. */
export function maskPhone(plain: string): string {
  const [kind, shape] = shapeOf(plain) ?? [];
  const [, first = '', middle = plain, ...rest] = shape?.exec(plain) ?? [];
  return first + (shape && kind !== 'mobile' ? '-' : '') + '*'.repeat(middle.length) + rest.join('');
}
