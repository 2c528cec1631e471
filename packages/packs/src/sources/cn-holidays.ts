import type { Citation, IsoDate } from '@liandong/core';
import { checkedOn } from './checked.js';
import { document } from './document.js';

/** 全国年节及纪念日放假办法（2013 年修订）；国务院令第644号，自 2014-01-01 起施行。 */
export const holidayRules2013 = document({
  id: 'cn-holidays-2013',
  title: '全国年节及纪念日放假办法',
  issuer: '国务院',
  number: '国务院令第644号',
  issued: '2013-12-11',
  from: '2014-01-01',
  checkedOn,
  evidence: 'law-text',
});

/** 全国年节及纪念日放假办法（2024 年修订）。Published on 2024-11-10; its two more days began with 2025. */
export const holidayRules2024 = document({
  id: 'cn-holidays-2024',
  title: '全国年节及纪念日放假办法',
  issuer: '国务院',
  issued: '2024-11-10',
  from: '2025-01-01',
  checkedOn,
  evidence: 'law-text',
});

/** 国务院办公厅每年的放假通知。The State Council's notice on the days off of a year. */
export const holidayNotice = (year: number, address: string, issued?: IsoDate): Citation =>
  document({
    id: `cn-holiday-notice-${year}`,
    title: `国务院办公厅关于${year}年部分节假日安排的通知`,
    issuer: '国务院办公厅',
    ...(issued && { issued }),
    address,
    checkedOn,
    evidence: 'official-page',
  })();

/** A notice that changes a year that had begun or had been arranged. */
export const holidayChange = (year: number, title: string, address: string, issued?: IsoDate): Citation => ({
  ...holidayNotice(year, address, issued),
  id: `cn-holiday-change-${year}`,
  title,
});
