import { allOf, bool, choose, not, question } from '@liandong/core';
import { conflictBars } from './terms.js';

const asked = { who: ['street', 'organization'], register: 'projects.parties' } as const;

/**
 * 评估的一方是不是另外一家：不孵化、不出资、不承接它所评的项目。
 * Is the evaluator a body apart: not the one that incubates, funds or carries out what it evaluates?
 *
 * One study has an agency that incubates and evaluates, and a government that funds and evaluates. That this may be a conflict of
 * interest is this product's advice; no text we hold forbids it. A place's pack can.
 *
 * Source: 将台研究（孵化与评估、出资与评估可以是同一家）；no text forbids it.
 */
export const isEvaluatorApart = question('evaluation.isEvaluatorApart', {
  facts: { alsoIncubates: bool(asked), alsoFunds: bool(asked), alsoCarriesOut: bool(asked) },
  law: { conflictBars },
  met: ({ alsoIncubates, alsoFunds, alsoCarriesOut }) =>
    allOf(
      not(alsoIncubates).advises('notIncubator', { binding: 'conflictBars' }),
      not(alsoFunds).advises('notFunder', { binding: 'conflictBars' }),
      not(alsoCarriesOut).advises('notProvider', { binding: 'conflictBars' }),
    ),
  value: ({ alsoIncubates, alsoFunds, alsoCarriesOut }) =>
    choose(
      [
        [allOf(not(alsoIncubates), not(alsoFunds), not(alsoCarriesOut)), 'apart'],
        [allOf(alsoIncubates, not(alsoFunds), not(alsoCarriesOut)), 'incubates'],
        [allOf(not(alsoIncubates), alsoFunds, not(alsoCarriesOut)), 'funds'],
        [allOf(not(alsoIncubates), not(alsoFunds), alsoCarriesOut), 'carriesOut'],
      ],
      'several',
    ),
});

/** 评估各方。Who is who in an evaluation, by the ids of bodies; `null` where nobody has that part, nothing where it is not known. */
export interface Parties {
  readonly evaluator: string;
  readonly incubator?: string | null;
  readonly funders?: readonly string[];
  readonly provider?: string | null;
}

/**
 * 评估各方的事实。The facts of {@link isEvaluatorApart} out of who is who.
 *
 * Source: as {@link isEvaluatorApart}; it only tells who is who.
 */
export const partiesFacts = ({ evaluator, incubator, funders, provider }: Parties) => ({
  alsoIncubates: incubator === undefined ? undefined : incubator === evaluator,
  alsoFunds: funders?.includes(evaluator),
  alsoCarriesOut: provider === undefined ? undefined : provider === evaluator,
});
