import { lawOn, type Entry, type IsoDate, type Pack } from '@liandong/core';
import { leavesOpen, pack, sets } from '@liandong/core/pack';
import { calendarYear } from '@liandong/core';
import * as terms from './terms.js';

/** A law of one nation and one town, small enough to read whole. */
const cite = (id: string) => ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' }) as const;
const from = '2021-01-01';
const one = (id: string) => ({ from, cite: cite(id) }) as const;
const workdays = (count: number) => ({ count, unit: 'workday' }) as const;
const listing = (...items: string[]) => ({ items, complete: true });

const nation: readonly Entry[] = [
  ...sets(calendarYear(2026), [
    {
      ...one('calendar'),
      value: {
        basis: 'published',
        // the week of 1 October, as far as the tests need it
        off: [
          '2026-02-16',
          '2026-02-17',
          '2026-02-18',
          '2026-02-19',
          '2026-02-20',
          '2026-10-01',
          '2026-10-02',
          '2026-10-05',
          '2026-10-06',
          '2026-10-07',
        ],
        work: ['2026-02-14', '2026-02-28', '2026-10-10'],
      },
    },
  ]),
  ...sets(terms.guardianConsentAge, [{ ...one('p31'), value: 14 }]),
  ...sets(terms.guardianActsForIncapable, [{ ...one('c23'), value: true }]),
  ...sets(terms.sensitiveClasses, [{ ...one('p28'), value: listing('health', 'specific-identity') }]),
  ...sets(terms.sensitiveNeedsSeparate, [{ ...one('p29'), value: true }]),
  ...sets(terms.separatePurposes, [{ ...one('p23'), value: listing('refer', 'publish') }]),
  ...sets(terms.dutyIsBasis, [{ ...one('p13.3'), value: true }]),
  ...sets(terms.emergencyIsBasis, [{ ...one('p13.4'), value: true }]),
  ...sets(terms.refusalMayNotBlock, [{ ...one('p16'), value: true }]),
  ...sets(terms.noticeAfterEmergency, [{ ...one('p18'), value: true }]),
  ...sets(terms.deleteOnWithdrawal, [{ ...one('p47'), value: true }]),
  ...sets(terms.minorAge, [{ ...one('m2'), value: 18 }]),
  ...sets(terms.ownIncomeAge, [{ ...one('c18'), value: 16 }]),
  ...sets(terms.minorReporters, [
    {
      ...one('m11'),
      value: { ...listing('residents-committee', 'close-contact-unit', 'state-organ'), complete: false },
    },
  ]),
  ...sets(terms.minorReportSpeed, [{ ...one('m11'), value: 'at-once' }]),
  ...sets(terms.violenceReporters, [{ ...one('v14'), value: listing('residents-committee', 'social-work-agency') }]),
  ...sets(terms.violenceReportSpeed, [{ ...one('v14'), value: 'promptly' }]),
  ...sets(terms.urgentSignals, [{ ...one('m11'), value: { items: ['minor-harm'], complete: false } }]),
  ...leavesOpen(terms.priorityGroups, one('study')),
  ...leavesOpen(terms.smallestShownCount, one('p73')),
  ...sets(terms.informationLimit, [{ ...one('i33'), value: workdays(20) }]),
  ...sets(terms.informationExtension, [{ ...one('i33'), value: workdays(20) }]),
];

const town: readonly Entry[] = [
  ...sets(terms.reactionLimit, [{ ...one('t1'), value: workdays(1) }]),
  ...sets(terms.replyLimit, [{ ...one('t2'), value: workdays(5) }]),
  ...sets(terms.noReplyOnRequest, [{ ...one('t2'), value: true }]),
  ...sets(terms.resolutionLimit, [{ ...one('t3'), value: workdays(5) }]),
  ...sets(terms.caseLimitCounts, [{ ...one('t3'), value: true }]),
  ...sets(terms.extensionLimit, [{ ...one('t4'), value: workdays(5) }]),
  ...sets(terms.extensionsAllowed, [{ ...one('t4'), value: 1 }]),
  ...sets(terms.extensionNeedsApproval, [{ ...one('t4'), value: true }]),
  ...sets(terms.extensionNeedsTelling, [{ ...one('t4'), value: true }]),
  ...sets(terms.returnVisitRequired, [{ ...one('t5'), value: true }]),
  ...sets(terms.returnVisitLimit, [{ ...one('t5'), value: workdays(3) }]),
  ...sets(terms.sendBackLimit, [{ ...one('t6'), value: workdays(1) }]),
  ...sets(terms.reopenRestarts, [{ ...one('t7'), value: true }]),
  ...sets(terms.redirectClasses, [{ ...one('t8'), value: { items: ['emergency-line'], complete: true } }]),
  ...sets(terms.priorityGroups, [{ ...one('t9'), value: { items: ['disabled'], complete: true } }]),
  ...sets(terms.smallestShownCount, [{ ...one('t10'), value: 3 }]),
];

const packs: readonly Pack[] = [
  pack({
    jurisdiction: 'cn',
    title: { 'zh-Hans': '国' },
    version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
    entries: nation,
  }),
  pack({
    jurisdiction: 'cn-1',
    title: { 'zh-Hans': '镇' },
    version: '1',
    places: [{ code: 'cn-1', level: 'city', within: 'cn', from: '2000-01-01', name: { 'zh-Hans': '镇' } }],
    entries: town,
  }),
];

/** The law of the town, where every time is set. */
export const inTown = (on: IsoDate) => lawOn(on, 'cn-1', packs);
/** The law of the nation alone, which leaves the times open. */
export const inNation = (on: IsoDate) => lawOn(on, 'cn', packs);
