import { allOf, anyOf, bool, choose, not, oneOf, question } from '@liandong/core';
import { parties } from './codes.js';
import { slotsBind } from './terms.js';

const asked = { who: ['street', 'organization'], register: 'projects.projects' } as const;

/**
 * 三个位置：社会组织承接、社工执行、社区实施，是否各就其位。
 * Are the three slots of a bought project filled by the right parties: an organisation undertakes it, social workers carry it out,
 * the community puts it into practice?
 *
 * It holds for government purchase only; a project that residents run themselves has no such slots. Practice: advice unless a text of
 * the place makes it binding. Value: `filled`, `incomplete`, `not-purchase`.
 *
 * Source: 各地比较（通过政府购买服务建立承接机制）.
 *
 * @example
 * areSlotsFilled({ isPurchase: true, undertaker: 'organization', executor: 'social-worker', isExecutorStanding: true, implementer: 'committee' }, law).value
 * // => 'filled'
 */
export const areSlotsFilled = question('projects.areSlotsFilled', {
  facts: {
    isPurchase: bool(asked),
    undertaker: oneOf(parties, asked),
    executor: oneOf(parties, asked),
    implementer: oneOf(parties, asked),
    /** 执行的社工仍在岗，证书有效。 */
    isExecutorStanding: bool({ who: ['organization'], register: 'workforce.certificates' }),
  },
  law: { slotsBind },
  met: ({ isPurchase, undertaker, executor, implementer, isExecutorStanding }) => {
    const elsewhere = not(isPurchase);
    return allOf(
      anyOf(elsewhere, undertaker.in(['organization', 'agency'])).advises('undertaken', { binding: 'slotsBind' }),
      anyOf(elsewhere, executor.in(['social-worker', 'studio', 'agency'])).advises('carriedOut', {
        binding: 'slotsBind',
      }),
      anyOf(elsewhere, isExecutorStanding).advises('executorStands', { binding: 'slotsBind' }),
      anyOf(elsewhere, implementer.in(['committee', 'station'])).advises('putIntoPractice', { binding: 'slotsBind' }),
    );
  },
  value: ({ isPurchase, undertaker, executor, implementer, isExecutorStanding }) =>
    choose(
      [
        [not(isPurchase), 'not-purchase'],
        [
          allOf(
            undertaker.in(['organization', 'agency']),
            executor.in(['social-worker', 'studio', 'agency']),
            isExecutorStanding,
            implementer.in(['committee', 'station']),
          ),
          'filled',
        ],
      ],
      'incomplete',
    ),
});
