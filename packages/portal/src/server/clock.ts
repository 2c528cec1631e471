import { isoDate, type IsoDate } from '@liandong/core';

/** The time, for whoever may read it. */
export interface Clock {
  now(): Date;
  /** The day at the office. */
  today(): IsoDate;
}

const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The day in Asia/Shanghai at a moment. */
export const dayOf = (moment: Date): IsoDate => isoDate(shanghai.format(moment));

/** The machine's clock; with `fixedDay`, a demo stays on that day while its hours go on. */
export const systemClock = (fixedDay?: string): Clock => {
  const day = fixedDay ? isoDate(fixedDay) : undefined;
  return { now: () => new Date(), today: () => day ?? dayOf(new Date()) };
};
