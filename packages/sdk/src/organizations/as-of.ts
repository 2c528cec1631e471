import { addDays, addMonths, type FactValues, type IsoDate, type Law } from '@liandong/core';
import type { isCreditClear } from './is-credit-clear.js';
import type { Organization } from './organization.js';
import { assessmentLasts } from './terms.js';

type Assessment = Organization['assessments'][number];

/**
 * 评估等级有效的最后一日。The last day on which a level holds, or nothing while the law does not say how long it lasts.
 *
 * Source: 社会组织评估管理办法 28（有效期五年，据转载）; that its last day is the one before the anniversary is our reading.
 *
 * @throws {InvalidDateError} for a date that is no day
 */
export function assessmentUntil({ on, until }: Assessment, law: Law): IsoDate | undefined {
  const years = law.get(assessmentLasts).value;
  return until ?? (years === undefined ? undefined : addDays(addMonths(on, years * 12), -1));
}

/**
 * 当日所持的评估等级：最近一次。The assessment that stands on a day: the latest by then. What came later is not known yet.
 *
 * Source: none; that the latest assessment by the day stands is our reading.
 */
export const assessmentOn = (organization: Organization, on: IsoDate): Assessment | undefined =>
  organization.assessments
    .filter((each) => each.on <= on)
    .reduce<Assessment | undefined>((last, each) => (!last || each.on >= last.on ? each : last), undefined);

/**
 * 当日的信用情况，用于 {@link isCreditClear}；当日以后的事不算。
 * The facts on credit as they stood on the day of the law.
 *
 * Source: 社会组织信用信息管理办法（民政部令第 60 号，据转载）; that nothing later than the day counts is ours.
 */
export function creditFacts(organization: Organization, law: Law): FactValues<typeof isCreditClear.facts> {
  const begun = organization.credit.filter(({ from }) => from <= law.date);
  const standing = begun.filter(({ until }) => until === undefined || until > law.date);
  const first = (status: 'abnormal' | 'serious') => earliest(standing.filter((each) => each.status === status));
  const left = begun
    .filter(({ status, until }) => status === 'serious' && until !== undefined && until <= law.date)
    .sort((one, other) => ((one.until as IsoDate) < (other.until as IsoDate) ? -1 : 1));
  const last = left[left.length - 1];
  const isSerious = standing.some(({ status }) => status === 'serious');
  return {
    credit: isSerious ? 'serious' : standing.length > 0 ? 'abnormal' : 'normal',
    wasOnSeriousList: last !== undefined,
    leftSeriousOn: last?.until,
    seriousSince: last?.from ?? first('serious'),
    abnormalSince: first('abnormal'),
  };
}

const earliest = (records: Organization['credit']): IsoDate | undefined =>
  records
    .map(({ from }) => from)
    .reduce<IsoDate | undefined>((one, from) => (!one || from < one ? from : one), undefined);
