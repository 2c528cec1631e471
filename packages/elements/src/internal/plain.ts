// What somebody wrote or pasted, without what nobody sees: signs of direction and order come along when numbers are
// copied out of contacts, letters and other pages.

export const withoutUnseen = (text: string): string => text.replace(/\p{Cf}/gu, '');

/** Letters of full width made plain, and no sign that nobody sees. */
export const seen = (text: string): string => withoutUnseen(text.normalize('NFKC'));

/** The same without spaces: numbers and codes. */
export const plainText = (text: string): string => seen(text).replace(/\s/g, '');

/** Is there nothing to be seen? A filler of Hangul and the empty Braille pattern are letters to the browser. */
export const isBlank = (text: string): boolean => !/[^\s\p{Cf}\u2800\u3164]/u.test(text);
