import type { IsoDate, LocalText } from '@liandong/core';
import type { Language } from '@liandong/messages/words';

/** A name in a language; Simplified Chinese where it was never written in that language. */
export const localText = (text: LocalText, language: Language): string => text[language] ?? text['zh-Hans'];

/** A day as a sentence has it: 2026年3月2日, or 2 March 2026. */
export function longDate(date: IsoDate | string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  if (language !== 'en') return `${year}年${month}月${day}日`;
  const names = ['January', 'February', 'March', 'April', 'May', 'June'];
  names.push('July', 'August', 'September', 'October', 'November', 'December');
  return `${day} ${names[month - 1]} ${year}`;
}

/** A moment as the office's clock shows it: 2026-03-02 09:30. */
export const officeTime = (moment: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(moment),
  );
