import { yuan } from '@liandong/core';
import { expect } from 'chai';
import { lawOf, listing, says } from '../organizations/small-law.test.js';
import * as organizations from '../organizations/index.js';
import { changesToQualify, evaluateScheme, type Applicant, type Change, type Scheme } from './index.js';
import * as terms from './terms.js';

const law = lawOf(
  '2024-06-15',
  says(organizations.seriousBars, true),
  says(terms.examOffered, true),
  says(terms.examNeedsAppraisal, true),
  says(terms.examPaysDifference, false),
  says(terms.examByLevel, { initial: 0, middle: yuan(3000), senior: yuan(6000) }),
  says(terms.incubationOffered, true),
  says(terms.incubationSupports, listing(['venue'])),
  says(terms.incubationMonths, 18),
);
const worker: Applicant = {
  certificateLevel: 'senior',
  isWorkingHere: true,
  isAppraised: true,
  isPaidForLevel: false,
  paidBefore: 0,
};

describe('changesToQualify', () => {
  const table: readonly [why: string, scheme: Scheme, applicant: Applicant, changes: readonly Change[]][] = [
    ['eligible already', 'exam', worker, []],
    ['works elsewhere', 'exam', { ...worker, isWorkingHere: false }, [{ fact: 'isWorkingHere', value: true }]],
    [
      'a level that nothing is paid for: both that are',
      'exam',
      { ...worker, certificateLevel: 'initial' },
      [
        { fact: 'certificateLevel', value: 'middle' },
        { fact: 'certificateLevel', value: 'senior' },
      ],
    ],
    ['two answers would have to change', 'exam', { ...worker, isWorkingHere: false, isAppraised: false }, []],
    ['not asked yet', 'exam', { isWorkingHere: false }, []],
    ['nobody knows', 'exam', { ...worker, isAppraised: null as never }, []],
  ];
  for (const [why, scheme, applicant, changes] of table)
    it(why, () => expect(changesToQualify(scheme, applicant, law)).to.deep.equal(changes));

  it('tells of a number the nearest that would do', () => {
    const applicant: Applicant = {
      support: 'venue',
      orientation: 'public',
      isJudgedStartup: true,
      monthsIncubated: 30,
      credit: 'normal',
    };
    expect(changesToQualify('incubation', applicant, law)).to.deep.equal([{ fact: 'monthsIncubated', value: 17 }]);
  });

  it('makes each scheme met that it says it would', () => {
    for (const isWorkingHere of [true, false])
      for (const isPaidForLevel of [true, false])
        for (const certificateLevel of ['initial', 'middle', 'senior'] as const) {
          const applicant = { ...worker, isWorkingHere, isPaidForLevel, certificateLevel };
          for (const { fact, value } of changesToQualify('exam', applicant, law))
            expect(evaluateScheme('exam', { ...applicant, [fact]: value }, law).decision.outcome).to.equal('met');
        }
  });
});
