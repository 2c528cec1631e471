import { allOf, anyOf, not, oneOf, question, type Asked, type Bool, type Expr, type OneOf } from '@liandong/core';

/** 谁来申请：组织、工作人员本人、都不是。Who applies; whoever applies for somebody else answers for them. */
export const applicants = ['organization', 'worker', 'other'] as const;

/** 申请人是谁。The fact of {@link applicants}; it is asked for where schemes for organisations and for workers are asked about together. */
export const applicantFact = oneOf(applicants, { who: ['organization', 'socialWorker'] });

type Words = Readonly<Record<string, unknown>>;

/**
 * The question with one condition more: that it is for whoever applies, by the text that founds it. While there is none, nothing says for whom it
 * is; where the law may pay the worker what is given for employing, and leaves it open, no worker is refused.
 */
export const askedOf = ({ id, facts, law, derive, criterion, answer }: Asked, kind: 'organization' | 'worker'): Asked =>
  question(id, {
    facts: { applicant: applicantFact, ...facts },
    law,
    derive: derive as never,
    met: (all) => {
      const words = all as never as Words;
      const { applicant, salaryPayee } = words as { readonly [Name in 'applicant' | 'salaryPayee']: OneOf };
      const founding = Object.keys(law).filter((name) => /Offered$/.test(name));
      const founded = anyOf(...founding.map((name) => words[name] as Bool));
      const isPaid = salaryPayee ? [allOf(applicant.is('worker'), salaryPayee.is('worker'))] : [];
      return allOf(
        anyOf(applicant.is(kind), ...isPaid, allOf(founded, not(founded))).because('applicant'),
        // Codes of reasons have their address already, and are given it anew.
        { expr: JSON.parse(JSON.stringify(criterion).split(`"${id}.`).join('"')) as Expr } as never,
      );
    },
    value: () => ({ expr: answer }) as never,
  }) as never;
