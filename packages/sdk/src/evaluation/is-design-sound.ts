import { allOf, anyOf, bool, choose, not, question, type Bool, type ListRef } from '@liandong/core';
import { cautions } from './terms.js';

const asked = { who: ['street', 'organization'] } as const;

interface Ways {
  readonly demandsQuickResults: Bool;
  readonly countsRefusals: Bool;
  readonly takesFindingsAsTargets: Bool;
  readonly ranksPlaces: Bool;
  readonly statesDifferences: Bool;
}

/** What a list of cautions says of one way. */
const warns = (cautions: ListRef, caution: string) => ({
  cites: ['cautions'],
  about: choose([], caution).in(cautions),
});

const apart = ({ ranksPlaces, statesDifferences }: Ways) => anyOf(not(ranksPlaces), statesDifferences);

/**
 * 这样评有没有问题：要求立竿见影，把“拒了多少事”当成绩，把研究数字当指标，不说差别就排名。
 * Is the evaluation designed soundly? Four ways that mislead: quick results demanded, refusals counted as success, a study's findings
 * taken as targets, places ranked without saying how they differ. Advice only.
 *
 * Source: 将台（功利化思维；减负不必然带来自治）; comparison of cities (economy, policy, direction and people differ); the third is ours.
 */
export const isDesignSound = question('evaluation.isDesignSound', {
  facts: {
    demandsQuickResults: bool({ ...asked, judgement: true }),
    countsRefusals: bool(asked),
    takesFindingsAsTargets: bool(asked),
    ranksPlaces: bool(asked),
    statesDifferences: bool(asked),
  },
  law: { cautions },
  met: ({ cautions, ...ways }) =>
    allOf(
      not(ways.demandsQuickResults).advises('patient', warns(cautions, 'quick-results')),
      not(ways.countsRefusals).advises('noRefusals', warns(cautions, 'refusals-as-success')),
      not(ways.takesFindingsAsTargets).advises('findingsAreNoTargets'),
      apart(ways).advises('comparable', warns(cautions, 'ranking-without-differences')),
    ),
  value: (ways) =>
    choose(
      [
        [
          allOf(not(ways.demandsQuickResults), not(ways.countsRefusals), not(ways.takesFindingsAsTargets), apart(ways)),
          'sound',
        ],
      ],
      'thinkAgain',
    ),
});
