import { anyOf, bool, choose, int, not, question } from '@liandong/core';
import { attributionCaveat } from './terms.js';

const asked = { who: ['organization', 'socialWorker'] } as const;

/**
 * 成效记在一家头上时，有没有说明还有谁参与。
 * Where an effect is put down to one side alone, is it said that others took part? People thank whoever they meet. Advice only.
 *
 * Source: 湖北（服务与其他要素协作开展，功劳却记在社工头上）.
 */
export const isCreditFair = question('evaluation.isCreditFair', {
  facts: {
    creditsOne: bool(asked),
    takingPart: int('element', { max: 5, ...asked }),
    isCaveatStated: bool(asked),
  },
  law: { attributionCaveat },
  met: ({ creditsOne, takingPart, isCaveatStated }) =>
    anyOf(not(creditsOne), takingPart.atMost(1), isCaveatStated).advises('caveat', { cites: ['attributionCaveat'] }),
  value: ({ creditsOne, takingPart, isCaveatStated }) =>
    choose([[anyOf(not(creditsOne), takingPart.atMost(1), isCaveatStated), 'fair']], 'addCaveat'),
});
