import { lawOn, type Entry, type IsoDate, type Pack } from '@liandong/core';
import { leavesOpen, pack, sets } from '@liandong/core/pack';
import * as terms from './terms.js';

/** A law of one nation and one town, small enough to read whole. */
const cite = (id: string) => ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' }) as const;
const one = (id: string, from: IsoDate = '2009-04-08') => ({ from, cite: cite(id) }) as const;

const nation: readonly Entry[] = [
  ...sets(terms.registrationWindow, [{ ...one('r4'), value: { count: 1, unit: 'year' } }]),
  ...sets(terms.registrationPeriod, [{ ...one('r4'), value: { count: 3, unit: 'year' } }]),
  ...sets(terms.renewalWindow, [{ ...one('r4'), value: { count: 3, unit: 'month' } }]),
  ...leavesOpen(terms.certifiedNeedsRegistration, one('r3')),
  ...sets(terms.assistantHours, [{ ...one('e7'), value: 72 }]),
  ...sets(terms.intermediateHours, [{ ...one('e7'), value: 90 }]),
  ...sets(terms.seniorHours, [{ ...one('e7'), value: 90 }]),
  ...sets(terms.degreeHours, [{ ...one('e8'), value: 90 }]),
  ...sets(terms.seniorNeedsBachelor, [{ ...one('s'), value: true }]),
  ...sets(terms.seniorPracticeYears, [{ ...one('s'), value: 5 }]),
  ...sets(terms.closeContactUnits, [
    { ...one('m130', '2021-06-01'), value: { items: ['school', 'other-duty'], complete: false } },
  ]),
  ...sets(terms.recordChecksBegin, [{ ...one('m62', '2021-06-01'), value: '2021-06-01' }]),
  ...sets(terms.recordBars, [{ ...one('m62', '2021-06-01'), value: true }]),
  ...leavesOpen(terms.recordCheckReading, one('m62', '2021-06-01')),
];

const town: readonly Entry[] = [
  ...sets(terms.certifiedNeedsRegistration, [{ ...one('t1'), value: true }]),
  ...sets(terms.localCounts, [{ ...one('t1'), value: false }]),
  ...sets(terms.trainingBinds, [{ ...one('t2'), value: true }]),
  ...sets(terms.oneRoleBinds, [{ ...one('t3'), value: true }]),
  ...sets(terms.studioCertifiedNeeded, [{ ...one('t4'), value: 2 }]),
  ...sets(terms.replaceLeadWithin, [{ ...one('t5'), value: { count: 1, unit: 'month' } }]),
];

const packOf = (jurisdiction: string, level: 'nation' | 'city', entries: readonly Entry[]): Pack =>
  pack({
    jurisdiction,
    title: { 'zh-Hans': jurisdiction },
    version: '1',
    places: [
      {
        code: jurisdiction,
        level,
        ...(level === 'city' && { within: 'cn' }),
        from: '2000-01-01',
        name: { 'zh-Hans': jurisdiction },
      },
    ],
    entries,
  });

const nationPack = packOf('cn', 'nation', nation);

/** The law of the town, which fills what the nation leaves open. */
export const inTown = (on: IsoDate) => lawOn(on, 'cn-1', [nationPack, packOf('cn-1', 'city', town)]);
/** The law of the nation alone. */
export const inNation = (on: IsoDate) => lawOn(on, 'cn', [nationPack]);
/** The nation, and a town that says otherwise: 70 hours. */
export const inDissent = (on: IsoDate) =>
  lawOn(on, 'cn-2', [nationPack, packOf('cn-2', 'city', sets(terms.assistantHours, [{ ...one('70'), value: 70 }]))]);
/** The town, where a yearly check is read one way. */
export const whereYearIs = (reading: 'calendar-year' | 'twelve-months', on: IsoDate) =>
  lawOn(on, 'cn-3', [
    nationPack,
    packOf('cn-3', 'city', sets(terms.recordCheckReading, [{ ...one('y', '2021-06-01'), value: reading }])),
  ]);
