/** 数据库存不下的字符。A text as it reads: U+0000 and half a pair, which no database keeps, are what is shown in their place, U+FFFD. */
export const legible = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('\0')
    .join('\ufffd');

/** JSON that a page sent, its texts and names as they read; throws where it is none. */
export const readJson = (text: string): unknown =>
  JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'string') return legible(value);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [legible(name), one as unknown]));
  });
