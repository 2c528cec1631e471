import { plainText } from '../model.js';

/** 电话的种类。What kinds of number there are: 手机、固定电话、400 和 800、境外号码. */
export type PhoneKind = 'mobile' | 'landline' | 'service' | 'abroad';

/**
 * 只留号码。A number without what people put around it: spaces, brackets, dashes, +86, letters of full width. An extension
 * (`转`, `ext`, `x`, `#` or a dash) stays behind a dash; one that the number cannot have behind an `x`, so that it is told,
 * and is no part of the number when that is read again. What is no number comes back without spaces: ask {@link kindOfPhone}.
 *
 * Source: none; how numbers are written is ours.
 */
export function plainPhone(written: string): string {
  const parts = plainText(written)
    // No area begins with 86: that is the country's, without its sign too where a dash parts it from the number.
    .replace(/^\(?(?:\+|00|(?=86[-()]))/, '+')
    // Dialled at home only; in Italy always.
    .replace(/^(\+(?!39).{1,4})\(0\)/, '$1')
    .replace(/^((?:\+86)?[-()]*(?!86)0?[1-9]\d{1,2}\D*\d{3,4}\D?\d{4})-(?=\d{1,6}\b)/, '$1x')
    .split(/转|轉|ext\.?|x|#/i);
  const dialled = parts[0]!.replace(/[-()·.]/g, '').replace(/^00/, '+');
  const inside = dialled.replace(/^\+86(?!00|\+)/, '');
  const national = inside.replace(/^86(?=1[3-9]\d{9}$|0[1-9]\d{8,10}$)/, '').replace(/^0(?=1[3-9]\d{9}$)/, '');
  // A number from abroad dialled to an area code drops its 0: +86 21 6000 0000.
  parts[0] = inside !== dialled && kindOfPhone(`0${national}`) ? `0${national}` : national;
  return parts.join(kindOfPhone(parts.join('-')) ? '-' : 'x');
}

/** Numbers in the groups in which they are read, an extension last; of one from abroad nobody knows its groups. */
const shapes: readonly (readonly [kind: PhoneKind, shape: RegExp, read: string])[] = [
  ['mobile', /^(1[3-9]\d)(\d{4})(\d{4})()$/, '$1 $2 $3'],
  ['landline', /^(010|02\d|0(?![48]00|950)[3-9]\d{2})(\d{3,4})(\d{4})((?:-\d{1,6})?)$/, '$1-$2 $3$4'],
  ['service', /^([48]00)(\d{3})(\d{4})((?:-\d{1,6})?)$/, '$1-$2 $3$4'],
  ['abroad', /^(\+(?!86)[1-9]\d{0,2})(\d{0,11})(\d{4})()$/, '$&'],
];

const shapeOf = (plain: string) => shapes.find(([, shape]) => shape.test(plain));

/**
 * 是哪一种电话。Which kind a plain number ({@link plainPhone}) is; nothing for what is no number that can be rung: a landline
 * without its area, a mobile of ten digits or with an extension.
 *
 * Source: none; the shapes are ours, and no register of numbers is asked.
 */
export const kindOfPhone = (plain: string): PhoneKind | undefined => shapeOf(plain)?.[0];

/**
 * 分段写的号码。A plain number as it is read: 138 0000 0000, 021-6000 0000; what is no number as it stands.
 *
 * Source: none; how it is read is ours.
 */
export function sayPhone(plain: string): string {
  const [, shape = '', read = ''] = shapeOf(plain) ?? [];
  return plain.replace(shape, read);
}

/**
 * 电话号码打码。A plain number with its middle covered, in as many signs as it has, as a field shows it that nobody
 * may change: 138****0000; what is no number is covered whole.
 *
 * Source: none; how much is hidden is ours.
 */
export function coverPhone(plain: string): string {
  const [, shape, read] = shapeOf(plain) ?? [];
  const [, first = '', middle = plain, ...rest] = shape?.exec(plain) ?? [];
  return first + (read?.[2] === '-' ? '-' : '') + '*'.repeat(middle.length) + rest.join('');
}
