import {
  calendarYear,
  lawOn,
  moreThan,
  type Entry,
  type IsoDate,
  type Json,
  type Pack,
  type Term,
} from '@liandong/core';
import * as terms from './terms.js';

/** A law of one nation, small enough to read whole. Nothing in it makes the practice of projects binding. */
const from = '2020-01-01';
export const says = (term: Term, value: unknown, since: IsoDate = from): Entry => ({
  term: term.id,
  from: since,
  value: value as Json,
  cite: { id: term.id, title: term.id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' },
});
const listing = (items: readonly string[], complete = true) => ({ items, complete });
const nation: readonly Entry[] = [
  says(calendarYear(2026), {
    basis: 'published',
    off: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
    work: ['2026-09-20', '2026-10-10'],
  }),
  says(terms.contractForms, listing(['legal-person', 'natural-person', 'unincorporated', 'branch'])),
  says(terms.liableForms, listing(['legal-person', 'natural-person'], false)),
  says(terms.notLiableForms, listing(['branch', 'none'], false)),
  says(terms.violationPeriod, { count: 3, unit: 'year' }),
  says(terms.tenderFewest, 3),
  says(terms.negotiationFewest, 3),
  says(terms.inquiryFewest, 3),
  says(terms.relatedBarred, true),
  says(terms.notPurchasable, listing(['outside-duty', 'direct-duty', 'goods', 'works', 'welfare-post'], false)),
  says(terms.signWithin, { count: 30, unit: 'day' }),
  says(terms.fileWithin, { count: 7, unit: 'workday' }),
  says(terms.announceWithin, { count: 2, unit: 'workday' }),
  says(terms.additionExcess, moreThan(1, 10)),
  says(terms.keepFor, { count: 15, unit: 'year' }),
  says(terms.usualTerm, { count: 1, unit: 'year' }),
  says(terms.longestTerm, { count: 3, unit: 'year' }),
  says(terms.hoursUnpaid, true),
];

/** The law of the nation on a day, with more of it. */
export const lawOf = (on: IsoDate = '2026-06-01', more: readonly Entry[] = []) => {
  const pack: Pack = {
    format: 'liandong.pack.v1',
    jurisdiction: 'cn',
    title: { 'zh-Hans': '国' },
    version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
    entries: [...nation, ...more],
  };
  return lawOn(on, 'cn', [pack]);
};
/** The same, with the practice of projects made binding. */
export const bindingLaw = (on: IsoDate = '2026-06-01') =>
  lawOf(on, [
    says(terms.threePartiesBind, true),
    says(terms.needLinkBinds, true),
    says(terms.withdrawalStops, true),
    says(terms.slotsBind, true),
    says(terms.committeeBarred, true),
    says(terms.usualTermBinds, true),
    says(terms.hoursMatch, true),
    says(terms.appealSuspends, true),
  ]);
