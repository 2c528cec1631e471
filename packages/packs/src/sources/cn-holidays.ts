import type { Citation, IsoDate } from '@liandong/core';
import { checkedOn } from './checked.js';
import { document } from './document.js';

/**
 * 全国年节及纪念日放假办法（2013 年修订）；国务院令第644号，自 2014-01-01 起施行。
 *
 * Source: the text itself, 国务院令第644号, of 2013-12-11.
 */
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

/**
 * 全国年节及纪念日放假办法（2024 年修订）。Published on 2024-11-10; its two more days began with 2025.
 *
 * Source: the text itself, of 2024-11-10.
 */
export const holidayRules2024 = document({
  id: 'cn-holidays-2024',
  title: '全国年节及纪念日放假办法',
  issuer: '国务院',
  issued: '2024-11-10',
  from: '2025-01-01',
  checkedOn,
  evidence: 'law-text',
});

/**
 * 国务院办公厅每年的放假通知。The State Council's notice on the days off of a year. It is cited whole, so no {@link RangeError} arises.
 *
 * Source: the notice itself, at its address.
 */
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

/** A later notice that moves days of a year already arranged. */
const holidayChange = (year: number, title: string, issuer: string, number: string, issued: IsoDate, page: string) =>
  document({
    id: `cn-holiday-change-${year}`,
    title,
    issuer,
    number,
    issued,
    address: `http://www.gov.cn/zhengce/zhengceku/${page}`,
    checkedOn,
    evidence: 'official-page',
  })();

/** 2015 年抗日战争胜利纪念日的调休。Days moved for Victory Day 2015. */
export const victoryDay2015 = holidayChange(
  2015,
  '国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知',
  '国务院',
  '国发明电〔2015〕1号',
  '2015-05-13',
  '2015-05/13/content_9742.htm',
);

/** 2019 年劳动节假期的调整。Days moved for Labour Day 2019. */
export const labourDay2019 = holidayChange(
  2019,
  '国务院办公厅关于调整2019年劳动节假期安排的通知',
  '国务院办公厅',
  '国办发明电〔2019〕3号',
  '2019-03-22',
  '2019-03/22/content_5375877.htm',
);

/** The day is that of the page; the text at hand bears none. */
export const springFestival2020 = holidayChange(
  2020,
  '国务院办公厅关于延长2020年春节假期的通知',
  '国务院办公厅',
  '国办发明电〔2020〕1号',
  '2020-01-27',
  '2020-01/27/content_5472352.htm',
);
