import { dayText, type Tongue } from '@liandong/messages';

/** 哪个月：any day of a month stands for all of it. */
export const monthText = (day: string, { language }: Tongue): string =>
  dayText(day, language).replace(/\d+日$|^\d+ /, '');
