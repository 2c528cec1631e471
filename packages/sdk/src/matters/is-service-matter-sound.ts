import { allOf, anyOf, bool, choose, not, oneOf, question } from '@liandong/core';
import { natures } from './may-come-down.js';
import { serviceRule } from './terms.js';

/**
 * 服务类事项下到社区，经费、协商、评价齐不齐。
 * Does a service matter come to the community with money and resources, settled by residents' deliberation, guided and evaluated by
 * its department?
 *
 * Met: all of it, or the law of the place does not ask for it. Value: `sound`, `split` (a mixed matter), `not-service`, `incomplete`.
 *
 * Source: 上城区（凡涉及服务类事项）.
 *
 * @example
 * isServiceMatterSound({ nature: 'service', hasMoney: true, hasResources: true, isDeliberated: true, isEvaluated: true }, law).outcome // => 'met'
 */
export const isServiceMatterSound = question('matters.isServiceMatterSound', {
  facts: {
    nature: oneOf(natures, { who: ['department'], judgement: true }),
    hasMoney: bool({ who: ['department', 'finance'], evidence: ['budget-notice'] }),
    hasResources: bool({ who: ['department'] }),
    isDeliberated: bool({ who: ['committee'], evidence: ['deliberation-record'] }),
    isEvaluated: bool({ who: ['department'], evidence: ['evaluation-record'] }),
  },
  law: { serviceRule },
  met: ({ nature, hasMoney, hasResources, isDeliberated, isEvaluated, serviceRule }) =>
    allOf(
      nature.is('service').because('isService'),
      anyOf(
        not(serviceRule).because('noSuchRule'),
        allOf(
          hasMoney.because('moneyCame', { cites: ['serviceRule'] }),
          hasResources.because('resourcesCame', { cites: ['serviceRule'] }),
          isDeliberated.because('deliberated', { cites: ['serviceRule'] }),
          isEvaluated.because('evaluated', { cites: ['serviceRule'] }),
        ),
      ),
    ),
  value: ({ nature, hasMoney, hasResources, isDeliberated, isEvaluated }) =>
    choose(
      [
        [nature.is('mixed'), 'split'],
        [not(nature.is('service')), 'not-service'],
        [not(allOf(hasMoney, hasResources, isDeliberated, isEvaluated)), 'incomplete'],
      ],
      'sound',
    ),
});
