import {
  addMonths,
  allOf,
  anyOf,
  bool,
  code,
  date,
  fullYears,
  int,
  not,
  oneOf,
  question,
  rows,
  type IsoDate,
} from '@liandong/core';
import {
  bearItself,
  checkResults,
  creditDerived,
  creditLaw,
  creditSituation,
  isClear,
  legalForms,
  parentBears,
  penaltyStates,
  ratings,
  registrations,
} from '../organizations/index.js';
import * as terms from './terms.js';

const { leastYears, leastLevel, pendingRenewalCounts, needsProfessionals, checkedYears, passingResults } = terms;
const { needsRecord, recordSince, goodRatings, limitsServices, services, cleanYears } = terms;
const { appealedCounts, asksSupplierConditions } = terms;

const registry = { who: ['organization', 'civil-affairs'], register: 'organizations' } as const;
const own = { who: ['organization'] } as const;
const year = () => int('year', { min: 1949, max: 2999 });

/**
 * 能不能进政府购买服务的推荐目录。
 * May it be on the catalogue of organisations to buy services from? All conditions of the place hold on the day asked for.
 *
 * What the Shanghai notice says of sound management is somebody's judgement and only advises here. A clean record and answering for itself are
 * what the procurement law asks of suppliers, not what that notice asks for; they bind where a place says so. A branch is part of its legal
 * person and no organisation of its own.
 *
 * Source: 上海市承接政府购买服务社会组织推荐目录（2022 版，据转载）; 政府采购法 22; 社会组织信用信息管理办法（据转载）.
 *
 * @example
 * mayBeListed(listingFacts(warmHands, law), law).outcome // => 'met'
 */
export const mayBeListed = question('catalogue.mayBeListed', {
  facts: {
    registration: oneOf(registrations, registry),
    isRegisteredHere: bool(registry),
    legalForm: oneOf(legalForms, registry),
    registeredOn: date(registry),
    level: int('level', { max: 5, ...registry, evidence: ['assessment-certificate'] }),
    levelUntil: date({ ...registry, evidence: ['assessment-certificate'] }),
    isRenewalPending: bool(registry),
    hasProfessionals: bool({ ...own, evidence: ['certificates', 'contracts'] }),
    checks: rows({ year: year(), result: oneOf(checkResults) }, { max: 100, ...registry }),
    record: rows({ year: year(), rating: oneOf(ratings) }, { max: 1000, ...own, evidence: ['rating'] }),
    offers: rows({ service: code() }, { max: 50, ...own }),
    ...creditSituation,
    penalties: rows({ on: date(), isMajor: bool(), state: oneOf(penaltyStates) }, { max: 100, ...registry }),
    isWellRun: bool({ who: ['civil-affairs'], judgement: true }),
  },
  law: {
    ...creditLaw,
    ...{ leastYears, leastLevel, pendingRenewalCounts, needsProfessionals, checkedYears },
    ...{ needsRecord, recordSince, goodRatings, limitsServices, services },
    ...{ appealedCounts, asksSupplierConditions, bearItself, parentBears },
  },
  derive: {
    ...creditDerived,
    yearsRegistered: {
      type: int('year'),
      from: ['registeredOn'],
      compute: ({ registeredOn }, { law }) => Math.max(0, fullYears(registeredOn, law.date)),
    },
    isLevelValid: {
      type: bool(),
      from: ['levelUntil'],
      compute: ({ levelUntil }, { law }) => law.date <= levelUntil,
    },
    areChecksPassed: {
      type: bool(),
      from: ['checks'],
      law: [checkedYears, passingResults],
      compute: ({ checks }, { value, law }) => {
        const { items, complete } = value(passingResults);
        const thisYear = Number(law.date.slice(0, 4));
        const counted = Array.from({ length: value(checkedYears) }, (_, at) => thisYear - 1 - at).map((wanted) => {
          const result = checks.find((each) => each.year === wanted)?.result;
          return result == null ? undefined : items.includes(result) || (complete ? false : undefined);
        });
        return counted.includes(false) ? false : counted.includes(undefined) ? undefined : true;
      },
    },
    cleanSince: {
      type: date(),
      from: [],
      law: [cleanYears],
      // 以内包括本数：a breach on the corresponding day itself still counts.
      compute: (_, { value, law }): IsoDate => addMonths(law.date, -12 * value(cleanYears)),
    },
  },
  met: (words) =>
    allOf(
      words.registration.is('registered').because('registered'),
      words.isRegisteredHere.because('registeredHere'),
      allOf(words.legalForm.isNot('none'), words.legalForm.isNot('branch')).because('ownPerson', {
        cites: ['parentBears'],
      }),
      words.yearsRegistered.atLeast(words.leastYears).because('years'),
      words.level.atLeast(words.leastLevel).because('level'),
      anyOf(
        words.leastLevel.atMost(0),
        words.isLevelValid,
        allOf(words.isRenewalPending, words.pendingRenewalCounts),
      ).because('levelValid'),
      anyOf(not(words.needsProfessionals), words.hasProfessionals).because('professionals'),
      anyOf(words.checkedYears.atMost(0), words.areChecksPassed).because('checks'),
      anyOf(
        not(words.needsRecord),
        words.record.exists((one) => allOf(one.year.atLeast(words.recordSince), one.rating.in(words.goodRatings))),
      ).because('record'),
      anyOf(
        not(words.limitsServices),
        words.offers.exists(({ service }) => service.in(words.services)),
      ).because('services'),
      isClear(words).because('credit'),
      words.legalForm.in(words.bearItself).advises('answersItself', { binding: 'asksSupplierConditions' }),
      words.penalties
        .every((one) =>
          anyOf(
            not(one.isMajor),
            one.state.is('revoked'),
            one.on.before(words.cleanSince),
            allOf(one.state.is('appealed'), not(words.appealedCounts)),
          ),
        )
        .advises('cleanRecord', { binding: 'asksSupplierConditions' }),
      words.isWellRun.advises('wellRun'),
    ),
});
