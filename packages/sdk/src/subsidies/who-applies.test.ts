import { yuan, type Law } from '@liandong/core';
import { expect } from 'chai';
import { lawOf, listing, says } from '../organizations/small-law.test.js';
import {
  changesToQualify,
  evaluateScheme,
  evaluateSchemes,
  isForBoth,
  questionOf,
  schemes,
  stackByLaw,
  type Applicant,
  type Scheme,
} from './index.js';
import * as terms from './terms.js';

const all = Object.keys(schemes) as Scheme[];
const salary = (payee?: 'employer' | 'worker') => [
  says(terms.salaryOffered, true),
  ...(payee ? [says(terms.salaryPayee, payee)] : []),
];
const lawOfPayee = (payee?: 'employer' | 'worker') => lawOf('2024-06-15', ...salary(payee));
const law = lawOf(
  '2024-06-15',
  says(terms.rentOffered, true),
  says(terms.examOffered, true),
  says(terms.examNeedsAppraisal, false),
  says(terms.examPaysDifference, false),
  says(terms.examByLevel, { middle: yuan(3000) }),
  says(terms.postOffered, true),
  says(terms.postRoles, listing(['community-worker'])),
  says(terms.postByLevel, { middle: yuan(300) }),
  ...salary('employer'),
);
const holder: Applicant = {
  ...{ certificateLevel: 'middle', isWorkingHere: true, isPaidForLevel: false, paidBefore: 0 },
  ...{ role: 'community-worker', month: '2024-06-01', workedFrom: '2020-01-01', isStillHere: true },
  certificates: [{ certificateLevel: 'middle', obtainedOn: '2022-12-01', neverLapses: true }],
};

describe('who applies', () => {
  const table: readonly [why: string, scheme: Scheme, who: Applicant['applicant'], law: Law, is: string][] = [
    ['for organisations', 'premises', 'worker', law, 'unmet'],
    ['may be for it', 'premises', 'organization', law, 'unknown'],
    ['for neither', 'premises', 'other', law, 'unmet'],
    ['no text founds it', 'incubation', 'worker', law, 'unknown'],
    ['for workers', 'exam', 'organization', law, 'unmet'],
    ['theirs', 'exam', 'worker', law, 'met'],
    ['nobody knows who', 'exam', null as never, law, 'unknown'],
    ['paid to who employs', 'salary', 'worker', lawOfPayee('employer'), 'unmet'],
    ['paid to the worker', 'salary', 'worker', lawOfPayee('worker'), 'unknown'],
    ['it is open who is paid', 'salary', 'worker', lawOfPayee(), 'unknown'],
    ['paid to either, and they are neither', 'salary', 'other', lawOfPayee(), 'unmet'],
    ['paid to the worker, for employing', 'salary', 'organization', lawOfPayee('worker'), 'unknown'],
  ];
  for (const [why, scheme, applicant, law, is] of table)
    it(`${scheme}, ${applicant ?? 'not known'}: ${is}, for ${why}`, () =>
      expect(evaluateScheme(scheme, { ...holder, applicant }, law).decision.outcome).to.equal(is));

  it('is a reason of its own, by the text that founds the scheme, and what is met comes to the same', () => {
    const [first] = evaluateScheme('exam', { ...holder, applicant: 'organization' }, law).decision.reasons;
    expect([first?.code, first?.outcome, first?.cites.length]).to.deep.equal([
      ...['subsidies.mayGetExamReward.applicant', 'unmet', 1],
    ]);
    const [plain, asWorker] = [holder, { ...holder, applicant: 'worker' } as const].map((one) =>
      evaluateScheme('exam', one, law),
    );
    expect([asWorker?.amount, plain?.amount]).to.deep.equal([yuan(3000), yuan(3000)]);
    const codes = asWorker?.decision.reasons.map(({ code }) => code).slice(1);
    expect(codes).to.deep.equal(plain?.decision.reasons.map(({ code }) => code));
  });

  it('changes nothing where it is not told, nor asked beside another kind', () => {
    for (const scheme of all) expect(questionOf(scheme)).to.equal(schemes[scheme].question);
    expect(questionOf('exam', ['exam', 'post'])).to.equal(schemes.exam.question);
    expect(isForBoth(['premises', 'incubation', 'continuity', 'salary'])).to.equal(false);
    expect(isForBoth(['salary', 'exam'])).to.equal(true);
    expect(evaluateScheme('exam', holder, law, ['exam', 'post']).decision.outcome).to.equal('met');
    expect(evaluateSchemes(holder, law, ['exam', 'premises'])[0]?.decision.outcome).to.equal('met');
  });

  it('is waited for beside another kind, and made once', () => {
    expect(evaluateSchemes(holder, law, ['exam', 'premises'], all)[0]?.decision.outcome).to.equal('unknown');
    expect(questionOf('exam', all)).to.equal(questionOf('exam', [], { applicant: 'worker' }));
  });

  it('is a single answer that may stand between an applicant and a scheme', () => {
    expect(changesToQualify('exam', { ...holder, applicant: 'organization' }, law)).to.deep.equal([
      { fact: 'applicant', value: 'worker' },
    ]);
    expect(changesToQualify('exam', { ...holder, isWorkingHere: false }, law, all), 'nobody said who').to.deep.equal(
      [],
    );
  });

  it('leaves nothing to be paid to who does not apply', () => {
    const paid = (applicant: 'organization' | 'worker') =>
      stackByLaw(evaluateSchemes({ ...holder, applicant }, law, ['premises', 'exam']), law)
        .filter(({ taken, left }) => taken.length + left.length > 0)
        .map(({ payee, taken }) => [payee, taken]);
    expect(paid('worker')).to.deep.equal([['worker', ['exam']]]);
    expect(paid('organization')).to.deep.equal([]);
  });
});
