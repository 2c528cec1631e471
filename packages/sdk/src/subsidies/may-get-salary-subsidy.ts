import { allOf, anyOf, bool, code, int, money, not, question } from '@liandong/core';
import { creditDerived, creditLaw, creditSituation, isClear } from '../organizations/index.js';
import { byMonth, given, heldLevel, holding, presence, stay } from './held-level.js';
import * as terms from './terms.js';

const { salaryOffered, salaryEmployers, salaryNeedsCertificate, salaryPayee, partTimeCounts } = terms;
const { severalEmployersCount, partMonthCounts, salaryByLevel } = terms;

const own = { who: ['organization'], evidence: ['contract'] } as const;

/**
 * 聘用社会工作者，这个月能不能得到薪酬补贴。
 * May there be a salary subsidy for employing this social worker in this month? It is for employing; that the worker holds a certificate is its
 * aim. Whether a certificate is a condition, who is paid and how much, the source does not say.
 *
 * Value: the amount in fen for the month by the highest level held.
 *
 * Source: 上海报告（徐汇区社会工作专业人才薪酬补贴办法：公益慈善类、社区服务类社会组织）.
 *
 * @example
 * mayGetSalarySubsidy({ employerClass: 'charity', isSocialWorkPost: false }, law).outcome // => 'unmet'
 */
export const mayGetSalarySubsidy = question('subsidies.mayGetSalarySubsidy', {
  facts: {
    employerClass: code({ who: ['organization'], register: 'organizations' }),
    isSocialWorkPost: bool({ ...own, register: 'workforce.workers' }),
    ...holding,
    ...stay,
    isFullTime: bool(own),
    employers: int('employer', { max: 100, ...own, register: 'workforce.workers' }),
    ...creditSituation,
  },
  law: {
    ...creditLaw,
    ...{ salaryOffered, salaryEmployers, salaryNeedsCertificate, salaryPayee, partTimeCounts },
    ...{ severalEmployersCount, partMonthCounts },
  },
  derive: {
    ...creditDerived,
    heldLevel,
    presence,
    amount: {
      ...byMonth,
      type: money(),
      law: [salaryByLevel],
      compute: (asked, tools) => given(salaryByLevel, asked, tools),
    },
  },
  met: (words) =>
    allOf(
      words.salaryOffered.because('offered', { cites: ['salaryPayee'] }),
      words.employerClass.in(words.salaryEmployers).because('employer'),
      words.isSocialWorkPost.because('post', { cites: ['salaryOffered'] }),
      anyOf(words.heldLevel.isNot('none'), not(words.salaryNeedsCertificate)).because('certificate'),
      anyOf(words.presence.is('whole'), allOf(words.presence.is('part'), words.partMonthCounts)).because('here'),
      anyOf(words.isFullTime, words.partTimeCounts).because('fullTime'),
      anyOf(words.employers.atMost(1), words.severalEmployersCount).because('employers'),
      isClear(words).because('credit'),
    ),
  value: ({ amount }) => amount,
});
