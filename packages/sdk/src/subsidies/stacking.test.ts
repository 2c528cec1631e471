import { yuan, type Decision, type Outcome } from '@liandong/core';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { lawOf, open, says } from '../organizations/small-law.test.js';
import { evaluateSchemes, resolveStacking, schemes, stackByLaw, type Scheme, type SchemeResult } from './index.js';
import * as terms from './terms.js';

const result = (scheme: Scheme, amount: number | null, outcome: Outcome = 'met'): SchemeResult => ({
  scheme,
  decision: { outcome } as Decision,
  amount: outcome === 'unmet' ? 0 : outcome === 'met' ? amount : null,
  amountUnknown: outcome === 'met' && amount === null,
  per: schemes[scheme].per,
  payee: 'worker',
});

describe('several schemes together', () => {
  const monthly = [result('post', yuan(300)), result('salary', yuan(1000))];
  const cases: readonly {
    of: readonly SchemeResult[];
    rule: 'highest' | 'sum' | 'exclusive' | undefined;
    is: string;
    taken: readonly Scheme[];
    amount: { month: number; once: number } | null;
    why: string;
  }[] = [
    {
      ...{ of: monthly, rule: 'highest', is: 'settled', taken: ['salary'], amount: { month: yuan(1000), once: 0 } },
      why: '就高不叠加',
    },
    {
      ...{ of: monthly, rule: 'sum', is: 'settled', taken: ['post', 'salary'], amount: { month: yuan(1300), once: 0 } },
      why: 'all are paid',
    },
    {
      ...{ of: monthly, rule: 'exclusive', is: 'choose-one', taken: [], amount: null },
      why: 'the applicant chooses',
    },
    { ...{ of: monthly, rule: undefined, is: 'rule-open', taken: [], amount: null }, why: 'the place does not say' },
    {
      of: [result('post', yuan(300)), result('salary', null, 'unmet')],
      ...{ rule: undefined, is: 'settled', taken: ['post'], amount: { month: yuan(300), once: 0 } },
      why: 'of one scheme there is nothing to say',
    },
    {
      of: [result('post', yuan(300)), result('exam', yuan(3000))],
      ...{ rule: 'sum', is: 'settled', taken: ['post', 'exam'], amount: { month: yuan(300), once: yuan(3000) } },
      why: 'by month and once stand side by side',
    },
    {
      of: [result('post', yuan(300)), result('exam', yuan(3000))],
      ...{ rule: 'highest', is: 'different-periods', taken: [], amount: null },
      why: 'a month and once have no higher of the two',
    },
    {
      of: [result('post', null), result('salary', yuan(1000))],
      ...{ rule: 'highest', is: 'amount-unknown', taken: [], amount: null },
      why: 'an open amount may be the higher',
    },
    {
      of: [result('post', null), result('salary', yuan(1000))],
      ...{ rule: 'sum', is: 'amount-unknown', taken: ['post', 'salary'], amount: null },
      why: 'an open amount is not nothing',
    },
    {
      of: [...monthly, result('premises', null, 'unknown')],
      ...{ rule: 'sum', is: 'eligibility-unknown', taken: ['post', 'salary'], amount: null },
      why: 'a third may come to it',
    },
    {
      of: [...monthly, result('premises', null, 'unknown')],
      ...{ rule: 'highest', is: 'eligibility-unknown', taken: [], amount: null },
      why: 'a third may be higher',
    },
    { of: [], rule: 'sum', is: 'settled', taken: [], amount: { month: 0, once: 0 }, why: 'nothing is nothing' },
  ];
  for (const { of, rule, is, taken, amount, why } of cases)
    it(`${of.map(({ scheme }) => scheme).join(' + ') || 'nothing'}, ${rule ?? 'open'}: ${is}, for ${why}`, () => {
      const stacked = resolveStacking(of, rule);
      expect(stacked).to.deep.include({ standing: is, taken, amount });
      const eligible = of.filter(({ decision }) => decision.outcome === 'met').map(({ scheme }) => scheme);
      expect([...stacked.taken, ...stacked.left].sort(), 'each is taken or left').to.deep.equal(eligible.sort());
    });

  it('of two that are equally high, the first of the list', () => {
    const even = [result('salary', yuan(300)), result('post', yuan(300))];
    expect(resolveStacking(even, 'highest').taken).to.deep.equal(['salary']);
  });
  it('reads the rule of the place', () => {
    const of = (...entries: Parameters<typeof lawOf>[1][]) =>
      stackByLaw(monthly, lawOf('2024-01-02', ...entries))[0]?.standing;
    expect([of(), of(open(terms.stacking)), of(says(terms.stacking, 'sum'))]).to.deep.equal([
      ...['rule-open', 'rule-open', 'settled'],
    ]);
  });
  describe('each payee by itself', () => {
    const to = (payee: SchemeResult['payee'], one: SchemeResult): SchemeResult => ({ ...one, payee });
    const highest = lawOf('2024-01-02', says(terms.stacking, 'highest'));
    const post = result('post', yuan(500));
    const employer = to('employer', result('salary', yuan(1000)));
    const rent = to('organization', result('premises', yuan(800)));
    const grant = to('organization', result('continuity', yuan(9000)));

    it('what the employer gets takes nothing from the worker', () => {
      const stacked = stackByLaw([rent, employer, post], highest);
      expect(stacked.map(({ payee, standing, taken, amount }) => [payee, standing, taken, amount])).to.deep.equal([
        ['organization', 'settled', ['premises'], { month: yuan(800), once: 0 }],
        ['employer', 'settled', ['salary'], { month: yuan(1000), once: 0 }],
        ['worker', 'settled', ['post'], { month: yuan(500), once: 0 }],
      ]);
      expect(stacked.map(({ rule, cites }) => [rule, cites.length])).to.deep.equal([
        ...[
          [undefined, 0],
          [undefined, 0],
          ['highest', 1],
        ],
      ]);
    });
    it('of several for one organisation the rule for workers says nothing: each is left, none is dropped', () => {
      const [both] = stackByLaw([rent, grant], highest);
      expect(both).to.deep.include({
        standing: 'rule-open',
        taken: [],
        left: ['premises', 'continuity'],
        amount: null,
      });
    });
    it('what is not decided yet of one holds up no other', () => {
      const stacked = stackByLaw([to('organization', result('premises', null, 'unknown')), post], highest);
      expect(stacked.map(({ standing }) => standing)).to.deep.equal(['eligibility-unknown', 'settled']);
    });
    it('who may be the worker holds up the worker, unless all is paid', () => {
      const open = to('unknown', result('salary', yuan(1000)));
      const of = (rule: 'highest' | 'sum') => stackByLaw([open, post], lawOf('2024-01-02', says(terms.stacking, rule)));
      expect(of('highest').map(({ standing, left }) => [standing, left])).to.deep.equal([
        ['payee-unknown', ['salary']],
        ['payee-unknown', ['post']],
      ]);
      expect(of('sum').map(({ standing }) => standing)).to.deep.equal(['settled', 'settled']);
      expect(stackByLaw([open], highest)[0]?.standing).to.equal('settled');
    });
  });
  it('asks each scheme for its own facts alone', () => {
    const results = evaluateSchemes({ bill: 'rent', charge: 0, premises: 'free' }, lawOf('2024-01-02'));
    expect(results.map(({ scheme }) => scheme)).to.deep.equal(Object.keys(schemes));
    expect(results[0]?.decision.outcome).to.equal('unmet');
    expect(evaluateSchemes({}, lawOf('2024-01-02'), ['exam'])).to.have.length(1);
  });

  it('never pays more than all, nor less than the highest, and the order changes no figure', () => {
    const some = fc.uniqueArray(
      fc.record({
        scheme: fc.constantFrom<Scheme>('premises', 'salary', 'post'),
        amount: fc.nat(1_000_000),
        outcome: fc.constantFrom<Outcome>('met', 'unmet'),
      }),
      { selector: ({ scheme }) => scheme },
    );
    fc.assert(
      fc.property(some, (seeds) => {
        const results = seeds.map(({ scheme, amount, outcome }) => result(scheme, amount, outcome));
        const figure = (rule: 'highest' | 'sum', of = results) => resolveStacking(of, rule).amount?.month ?? NaN;
        const most = Math.max(0, ...results.map(({ amount }) => amount ?? 0));
        expect(figure('highest')).to.equal(most);
        expect(figure('sum')).to.be.at.least(most);
        for (const rule of ['highest', 'sum'] as const)
          expect(figure(rule, [...results].reverse())).to.equal(figure(rule));
      }),
    );
  });
});
