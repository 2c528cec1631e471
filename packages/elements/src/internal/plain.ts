// What somebody wrote or pasted, without what nobody sees: signs of direction and order come along when numbers are
// copied out of contacts, letters and other pages.

export const withoutUnseen = (text: string): string => text.replace(/\p{Cf}/gu, '');

/** Letters of full width and dashes of any length made plain, and no sign that nobody sees. */
export const seen = (text: string): string =>
  withoutUnseen(text.normalize('NFKC')).replace(/[\u2010-\u2015\u2212]/g, '-');

/** The same without spaces: numbers and codes. */
export const plainText = (text: string): string => seen(text).replace(/\s/g, '');

/** A code without dashes, in great letters. */
export const plainCode = (text: string): string => plainText(text).replace(/-/g, '').toUpperCase();

/** Is there nothing to be seen? A filler of Hangul and the empty Braille pattern are letters to the browser. */
export const isBlank = (text: string): boolean => !/[^\s\p{Cf}\u2800\u3164]/u.test(text);
