import { allOf, anyOf, bool, choose, not, oneOf, question, rows, type FactValues } from '@liandong/core';
import { partKinds } from './codes.js';
import { notPurchasable } from './terms.js';

const asked = { who: ['department', 'street'] } as const;
const part = { kind: oneOf(partKinds) };

/**
 * 这项内容能不能列为政府购买服务；打包的，拆开逐项看。
 * May this be bought as a service? A bundle is looked at part by part, so that nothing hides in it.
 *
 * The measures name five kinds and leave a sixth to other law: that one is for people to say. Value: `may`, `take-out` (a service with
 * something in it that may not be bought so), `barred`.
 *
 * Source: 财政部令第102号 10.
 *
 * @example
 * mayBePurchased({ parts: [{ kind: 'service' }, { kind: 'works' }], isBarredElsewhere: false }, law).value // => 'take-out'
 */
export const mayBePurchased = question('projects.mayBePurchased', {
  facts: {
    parts: rows(part, { max: 200, ...asked }),
    /** 法律、行政法规以及国务院规定的其他不得购买的事项。 */
    isBarredElsewhere: bool({ who: ['department', 'finance'], judgement: true }),
  },
  law: { notPurchasable },
  derive: {
    /** Does the list name a part? What it does not name falls to `isBarredElsewhere`. */
    hasBarredPart: {
      type: bool(),
      from: ['parts'],
      law: [notPurchasable],
      compute: ({ parts }, { value }) => {
        const { items } = value(notPurchasable);
        const kinds = (parts as readonly FactValues<typeof part>[]).map(({ kind }) => kind);
        if (kinds.some((kind) => kind && items.includes(kind))) return true;
        return kinds.every((kind) => kind) && kinds.length > 0 ? false : undefined;
      },
    },
  },
  met: ({ parts, hasBarredPart, isBarredElsewhere, notPurchasable }) =>
    allOf(
      not(hasBarredPart).because('noBarredPart', {
        cites: ['notPurchasable'],
        about: parts.exists(({ kind }) => kind.in(notPurchasable)),
      }),
      not(isBarredElsewhere).because('notBarredElsewhere', { cites: ['notPurchasable'] }),
    ),
  value: ({ parts, hasBarredPart, isBarredElsewhere }) =>
    choose(
      [
        [isBarredElsewhere, 'barred'],
        [
          allOf(
            hasBarredPart,
            parts.exists(({ kind }) => kind.is('service')),
          ),
          'take-out',
        ],
        [anyOf(hasBarredPart, isBarredElsewhere), 'barred'],
      ],
      'may',
    ),
});
