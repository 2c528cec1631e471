import {
  addMonths,
  allOf,
  anyOf,
  bool,
  choose,
  date,
  not,
  oneOf,
  question,
  type IsoDate,
  type Period,
} from '@liandong/core';
import { legalForms, parties } from './codes.js';
import {
  appealSuspends,
  committeeBarred,
  contractForms,
  liableForms,
  notLiableForms,
  violationPeriod,
} from './terms.js';

const asked = { who: ['department', 'street'] } as const;
const register = { ...asked, register: 'organizations.organizations' } as const;

/** 记录：没有、重大违法、曾被禁止参加采购、处罚正在复议或诉讼。 */
export const violations = ['none', 'major', 'banned', 'appealed'] as const;

/** The same day so much later; a record or a term of years does not roll over holidays. */
export const sameDayLater = (from: IsoDate, { count, unit }: Period): IsoDate =>
  addMonths(from, unit === 'year' ? count * 12 : count);

/**
 * 能不能作为合同当事人：工作室、分支机构、居委会、备案组织。
 * May this party sign the contract of a bought service?
 *
 * Standing before the law decides, not the name: a studio that is no body of its own signs nothing, one that is registered may.
 * Under the procurement law a supplier must also bear liability itself and have no major violation within three years. Value: `may`,
 * `no-party`, `not-liable`, `record`, `committee`.
 *
 * Source: 民法典 57, 60, 74, 101, 102; 政府采购法 21, 22; 政府采购法实施条例 19.
 *
 * @example
 * mayContract({ party: 'studio', legalForm: 'none' }, law).value // => 'no-party'
 */
export const mayContract = question('projects.mayContract', {
  facts: {
    /** 是否适用政府采购法：财政性资金，且在集中采购目录内或者限额标准以上。 */
    isUnderLaw: bool({ who: ['department', 'finance'], judgement: true }),
    party: oneOf(parties, register),
    legalForm: oneOf(legalForms, { ...register, evidence: ['registration-certificate'] }),
    violation: oneOf(violations, register),
    violationOn: date(register),
    bannedUntil: date(register),
    /** 参加采购活动之日。 */
    joinsOn: date(asked),
  },
  law: { contractForms, liableForms, notLiableForms, violationPeriod, appealSuspends, committeeBarred },
  derive: {
    isLiable: {
      type: bool(),
      from: ['legalForm'],
      consults: [liableForms, notLiableForms],
      compute: ({ legalForm }, { law, lacks }) => {
        if (law.get(liableForms).value?.items.includes(legalForm)) return true;
        return law.get(notLiableForms).value?.items.includes(legalForm) ? false : lacks(liableForms, notLiableForms);
      },
    },
    /** The last day that lies within the time. */
    recordUntil: {
      type: date(),
      from: ['violationOn'],
      law: [violationPeriod],
      compute: ({ violationOn }, { value }) => sameDayLater(violationOn, value(violationPeriod)),
    },
  },
  met: ({ isUnderLaw, party, legalForm, violation, bannedUntil, joinsOn, isLiable, recordUntil, ...law }) =>
    allOf(
      legalForm.in(law.contractForms).because('maySign'),
      anyOf(not(isUnderLaw), isLiable).because('liable', { cites: ['liableForms', 'notLiableForms'] }),
      anyOf(
        not(isUnderLaw),
        violation.is('none'),
        allOf(violation.is('major'), joinsOn.after(recordUntil)),
        allOf(violation.is('banned'), joinsOn.after(bannedUntil)),
        allOf(violation.is('appealed'), law.appealSuspends),
      ).because('cleanRecord', { cites: ['violationPeriod'] }),
      not(party.is('committee')).advises('committeeApart', { binding: 'committeeBarred' }),
    ),
  value: ({ isUnderLaw, party, legalForm, violation, bannedUntil, joinsOn, isLiable, recordUntil, ...law }) =>
    choose(
      [
        [not(legalForm.in(law.contractForms)), 'no-party'],
        [allOf(isUnderLaw, not(isLiable)), 'not-liable'],
        [
          allOf(
            isUnderLaw,
            anyOf(
              allOf(violation.is('major'), joinsOn.onOrBefore(recordUntil)),
              allOf(violation.is('banned'), joinsOn.onOrBefore(bannedUntil)),
              allOf(violation.is('appealed'), not(law.appealSuspends)),
            ),
          ),
          'record',
        ],
        [party.is('committee'), 'committee'],
      ],
      'may',
    ),
});
