import { yuan, type Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  addressMustMatch,
  assessedClasses,
  assessedLevel,
  continuityAmount,
  continuityClasses,
  continuityLevel,
  continuityOffered,
  continuityYears,
  freeVenueUsers,
  incubationMonths,
  incubationOffered,
  incubationSupports,
  longClasses,
  longMonths,
  partMonthCounts,
  partTimeCounts,
  postByLevel,
  postOffered,
  postRoles,
  premisesKinds,
  rentOffered,
  rentPerMonth,
  salaryByLevel,
  salaryEmployers,
  salaryNeedsCertificate,
  salaryOffered,
  salaryPayee,
  severalEmployersCount,
  shortClasses,
  shortMonths,
  smallGrant,
  startupMonths,
  subLeaseCounts,
  utilitiesOffered,
  utilitiesPerMonth,
} from '@liandong/sdk/subsidies';
import { invented } from '../sources/illustrative.js';

const text = invented('district', '社会组织扶持办法');
const said = (article: number) => ({ from: text.from, cite: text(article) });
const only = (...items: readonly string[]) => ({ items, complete: true });

export const subsidies: readonly Entry[] = [
  ...sets(rentOffered, [{ ...said(3), value: true }]),
  ...sets(utilitiesOffered, [{ ...said(3), value: true }]),
  ...sets(premisesKinds, [{ ...said(3), value: only('park', 'rented', 'own') }]),
  ...sets(subLeaseCounts, [{ ...said(3), value: false }]),
  ...sets(addressMustMatch, [{ ...said(3), value: true }]),
  ...sets(longClasses, [{ ...said(4), value: only('supporting', 'hub', 'exemplary', 'grant-making-foundation') }]),
  ...sets(longMonths, [{ ...said(4), value: 60 }]),
  ...sets(shortClasses, [{ ...said(4), value: only('community', 'innovative', 'trade-association') }]),
  ...sets(shortMonths, [{ ...said(4), value: 36 }]),
  ...sets(assessedClasses, [{ ...said(4), value: only('trade-association') }]),
  ...sets(assessedLevel, [{ ...said(4), value: 3 }]),
  ...sets(rentPerMonth, [{ ...said(5), value: yuan(3000) }]),
  ...sets(utilitiesPerMonth, [{ ...said(5), value: yuan(500) }]),

  ...sets(incubationOffered, [{ ...said(6), value: true }]),
  ...sets(incubationSupports, [{ ...said(6), value: only('venue', 'capacity', 'registration-help', 'small-grant') }]),
  ...sets(startupMonths, [{ ...said(6), value: 24 }]),
  ...sets(incubationMonths, [{ ...said(6), value: 18 }]),
  ...sets(smallGrant, [{ ...said(6), value: yuan(20_000) }]),

  ...sets(salaryOffered, [{ ...said(7), value: true }]),
  ...sets(salaryEmployers, [{ ...said(7), value: only('charity', 'community-service') }]),
  ...sets(salaryNeedsCertificate, [{ ...said(7), value: true }]),
  ...sets(salaryPayee, [{ ...said(7), value: 'employer' }]),
  ...sets(salaryByLevel, [{ ...said(7), value: { initial: yuan(600), middle: yuan(1000), senior: yuan(1500) } }]),
  ...sets(partTimeCounts, [{ ...said(8), value: false }]),
  ...sets(severalEmployersCount, [{ ...said(8), value: false }]),
  ...sets(partMonthCounts, [{ ...said(8), value: false }]),

  ...sets(postOffered, [{ ...said(9), value: true }]),
  ...sets(postRoles, [{ ...said(9), value: only('community-worker') }]),
  ...sets(postByLevel, [{ ...said(9), value: { initial: yuan(300), middle: yuan(500), senior: yuan(800) } }]),

  ...sets(continuityOffered, [{ ...said(10), value: true }]),
  ...sets(continuityClasses, [{ ...said(10), value: only('community') }]),
  ...sets(continuityYears, [{ ...said(10), value: 3 }]),
  ...sets(continuityLevel, [{ ...said(10), value: 3 }]),
  ...sets(continuityAmount, [{ ...said(10), value: yuan(30_000) }]),

  ...sets(freeVenueUsers, [{ ...said(11), value: only('community-organization', 'social-worker', 'resident-group') }]),
];
