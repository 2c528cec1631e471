import { dayNumber, type IsoDate } from '@liandong/core';

/** What `Intl` calls a day; nothing where it cannot, in old browsers or a language it does not know. */
function named(date: IsoDate, lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatPart[] {
  try {
    return new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).formatToParts(dayNumber(date) * 86_400_000);
  } catch {
    return [];
  }
}

const joined = (parts: readonly Intl.DateTimeFormatPart[]): string => parts.map(({ value }) => value).join('');

/** 2026年3月 */
export const sayMonth = (date: IsoDate, lang: string): string =>
  joined(named(date, lang, { year: 'numeric', month: 'long' })) || date.slice(0, 7);

/** 星期一, or 一 for the head of a column. */
export const sayWeekday = (date: IsoDate, lang: string, weekday: 'long' | 'narrow' | 'short'): string =>
  joined(named(date, lang, { weekday }));

const digits = '一二三四五六七八九十';

/** 初一, 十五, 廿三 */
const lunarDay = (day: number): string => {
  if (day === 20 || day === 30) return day === 20 ? '二十' : '三十';
  return (day <= 10 ? '初' : day < 20 ? '十' : '廿') + digits.charAt((day - 1) % 10);
};

/** 农历：月、日的名字。The month and day of the Chinese calendar, in Chinese; nothing in other languages. */
export function lunar(date: IsoDate, lang: string): { readonly month: string; readonly day: string } | undefined {
  if (!/^zh\b/i.test(lang)) return undefined;
  const parts = named(date, `${/hant|tw|hk|mo/i.test(lang) ? 'zh-Hant' : 'zh'}-u-ca-chinese`, {
    month: 'long',
    day: 'numeric',
  });
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const [month, day] = [part('month'), part('day')];
  if (month === '' || day === '' || /^\d/.test(month)) return undefined;
  return { month, day: /^\d+$/.test(day) ? lunarDay(Number(day)) : day };
}
