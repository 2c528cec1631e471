import { lawOn, type Entry, type IsoDate, type Pack } from '@liandong/core';
import { leavesOpen, pack, sets } from '@liandong/core/pack';
import { minorAge, ownIncomeAge } from '../needs/index.js';
import * as terms from './terms.js';

/** A law of one nation and three towns that differ as provinces do, small enough to read whole. */
const cite = (id: string) => ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' }) as const;
const one = (id: string, from: IsoDate = '2017-12-01') => ({ from, cite: cite(id) }) as const;
const listing = (items: readonly string[], complete = true) => ({ items, complete });
const bodily = listing(['bodily-danger', 'great-danger']);

const nation: readonly Entry[] = [
  ...sets(minorAge, [{ ...one('c17'), value: 18 }]),
  ...sets(ownIncomeAge, [{ ...one('c18'), value: 16 }]),
  ...sets(terms.limitedCapacityAge, [{ ...one('c20'), value: 8 }]),
  ...sets(terms.fitRequired, [{ ...one('v15'), value: true }]),
  ...sets(terms.forcingBarred, [{ ...one('v25'), value: true }]),
  ...sets(terms.riskNoticeRequired, [{ ...one('v12'), value: true }]),
  ...sets(terms.skillTrainingRequired, [{ ...one('v16'), value: true }]),
  ...sets(terms.qualificationRequired, [{ ...one('v16'), value: true }]),
  ...sets(terms.insuredDangers, [{ ...one('v17'), value: bodily }]),
  ...sets(terms.commandRequired, [{ ...one('v24'), value: true }]),
  ...sets(terms.isUnpaidByLaw, [{ ...one('v2'), value: true }]),
  ...sets(terms.chargingBarred, [{ ...one('v21'), value: true }]),
  ...sets(terms.groupNeedsConsent, [{ ...one('v42'), value: true }]),
  ...sets(terms.othersWithinMeans, [{ ...one('v42'), value: true }]),
  ...sets(terms.fieldsRecorded, [
    { ...one('v19'), value: listing(['person', 'service', 'training', 'honours', 'evaluation']) },
  ]),
  ...sets(terms.certifiers, [{ ...one('v19'), value: listing(['volunteer-organization', 'committee'], false) }]),
  ...sets(terms.recorderCertifies, [{ ...one('v19'), value: true }]),
  ...sets(terms.certificateFree, [{ ...one('v19'), value: true }]),
  ...sets(terms.organizationIsFormed, [{ ...one('v6'), value: true }]),
  ...[
    terms.capacityRequired,
    terms.minorNeedsConsent,
    terms.limitedNeedsGuardian,
    terms.minorNeedsSafety,
    terms.minorsBarredFrom,
    terms.measuresToldFor,
    terms.briefingRequired,
    terms.writtenAgreementFor,
    terms.reimbursable,
  ].flatMap((term) => leavesOpen(term, one('v15'))),
];

/** As Zhejiang: consent or company for limited capacity, minors kept from danger. */
const guarded: readonly Entry[] = [
  ...sets(terms.capacityRequired, [{ ...one('g1'), value: true }]),
  ...sets(terms.minorNeedsConsent, [{ ...one('g1'), value: false }]),
  ...sets(terms.limitedNeedsGuardian, [{ ...one('g1'), value: true }]),
  ...sets(terms.minorNeedsSafety, [{ ...one('g1'), value: false }]),
  ...sets(terms.minorsBarredFrom, [{ ...one('g2'), value: bodily }]),
  ...sets(terms.measuresToldFor, [{ ...one('g3'), value: listing(['safety-risk', 'bodily-danger', 'great-danger']) }]),
  ...sets(terms.briefingRequired, [{ ...one('g4'), value: false }]),
  ...sets(terms.writtenAgreementFor, [
    { ...one('g5'), value: listing(['bodily-danger', 'great-danger', 'one-month']) },
  ]),
  ...sets(terms.reimbursable, [{ ...one('g6'), value: listing(['transport', 'meals']) }]),
  ...sets(terms.pointsAllowed, [{ ...one('g7'), value: true }]),
  ...sets(terms.leadBinds, [{ ...one('g8'), value: true }]),
  ...sets(terms.teamMembersNeeded, [{ ...one('g9'), value: 8 }]),
];

/** As Shanghai: consent for minors, safety, insurance for any risk. */
const consenting: readonly Entry[] = [
  ...sets(terms.capacityRequired, [{ ...one('s1'), value: true }]),
  ...sets(terms.minorNeedsConsent, [{ ...one('s1'), value: true }]),
  ...sets(terms.limitedNeedsGuardian, [{ ...one('s1'), value: false }]),
  ...sets(terms.minorNeedsSafety, [{ ...one('s1'), value: true }]),
  ...sets(terms.minorsBarredFrom, [{ ...one('s1'), value: listing([]) }]),
  ...sets(terms.measuresToldFor, [{ ...one('s2'), value: listing([]) }]),
  ...sets(terms.briefingRequired, [{ ...one('s3'), value: true }]),
  ...sets(terms.insuredDangers, [{ ...one('s4'), value: listing(['safety-risk', 'bodily-danger', 'great-danger']) }]),
  ...sets(terms.greatDangerAvoided, [{ ...one('s5'), value: true }]),
  ...sets(terms.writtenAgreementFor, [{ ...one('s5'), value: listing(['great-danger', 'great-responsibility']) }]),
  ...sets(terms.reimbursable, [{ ...one('s6'), value: listing(['transport', 'meals'], false) }]),
];

const packOf = (jurisdiction: string, entries: readonly Entry[]): Pack =>
  pack({
    jurisdiction,
    title: { 'zh-Hans': jurisdiction },
    version: '1',
    places: [
      {
        code: jurisdiction,
        ...(jurisdiction === 'cn' ? { level: 'nation' } : { level: 'province', within: 'cn' }),
        from: '2000-01-01',
        name: { 'zh-Hans': jurisdiction },
      },
    ],
    entries,
  });

const packs = [packOf('cn', nation), packOf('cn-1', guarded), packOf('cn-2', consenting)];

/** The law of the nation alone. */
export const inNation = (on: IsoDate = '2026-03-02') => lawOn(on, 'cn', packs);
/** Consent or company for limited capacity; minors kept from danger. */
export const whereGuarded = (on: IsoDate = '2026-03-02') => lawOn(on, 'cn-1', packs);
/** Consent for every minor. */
export const whereConsenting = (on: IsoDate = '2026-03-02') => lawOn(on, 'cn-2', packs);
