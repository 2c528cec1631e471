import {
  allOf,
  anyOf,
  bool,
  choose,
  int,
  not,
  oneOf,
  question,
  type Facts,
  type Derivation,
  type BoolFact,
  type Term,
} from '@liandong/core';
import { stages } from './codes.js';
import { needLinkBinds, threePartiesBind, withdrawalStops } from './terms.js';

const recorder = { who: ['socialWorker', 'committee'], register: 'projects.records' } as const;

/** Does a text of the place make it binding? What no text says so is advice; a text that leaves it open, or two against each other, do not say. */
const ordered = (term: Term<boolean>): Derivation<Facts, BoolFact> => ({
  type: bool(),
  from: [],
  consults: [term],
  compute: (_, { law }) => (law.get(term).status === 'none' ? false : law.get(term).value),
});

/**
 * 项目能不能进到下一环节：发现需求、策划、申请、执行、评估。
 * May a project go on to the next stage?
 *
 * Met: the stage is the next one, and nothing that binds is wanting. Three parties recorded, a need linked and a need still standing
 * are practice: they advise, unless a text of the place makes them binding. Value: `advance`, `advised-otherwise`, `complete-first`,
 * `review` (all needs were withdrawn while it runs), `out-of-order`. What was carried out is evaluated whatever became of the needs.
 *
 * Source: 将台研究（项目化运作；三方共同商讨、分工合作、协同参与）. One stage after the other is how our model reads it.
 *
 * @example
 * mayAdvance({ from: 'need', to: 'apply' }, law).value // => 'out-of-order'
 */
export const mayAdvance = question('projects.mayAdvance', {
  facts: {
    /** 已经完成的环节；还没有开始的为 `start`。 */
    from: oneOf(['start', ...stages], recorder),
    to: oneOf(stages, recorder),
    hasAgency: bool(recorder),
    hasCommittee: bool(recorder),
    hasOrganization: bool(recorder),
    linkedNeeds: int('need', { max: 10_000, who: ['socialWorker'], register: 'needs.needs' }),
    standingNeeds: int('need', { max: 10_000, who: ['socialWorker'], register: 'needs.needs' }),
  },
  law: { threePartiesBind, needLinkBinds, withdrawalStops },
  derive: {
    isNext: {
      type: bool(),
      from: ['from', 'to'],
      compute: ({ from, to }) => ['start', ...stages].indexOf(from) === stages.indexOf(to),
    },
    arePartiesOrdered: ordered(threePartiesBind),
    isNeedOrdered: ordered(needLinkBinds),
    isStopOrdered: ordered(withdrawalStops),
  },
  met: ({ to, isNext, hasAgency, hasCommittee, hasOrganization, linkedNeeds, standingNeeds }) =>
    allOf(
      isNext.because('nextStage'),
      hasAgency.advises('agencyRecorded', { binding: 'threePartiesBind' }),
      hasCommittee.advises('committeeRecorded', { binding: 'threePartiesBind' }),
      hasOrganization.advises('organizationRecorded', { binding: 'threePartiesBind' }),
      linkedNeeds.atLeast(1).advises('needLinked', { binding: 'needLinkBinds' }),
      anyOf(to.is('evaluate'), standingNeeds.atLeast(1)).advises('needStands', { binding: 'withdrawalStops' }),
    ),
  value: (words) => {
    const { to, isNext, hasAgency, hasCommittee, hasOrganization, linkedNeeds, standingNeeds } = words;
    const complete = allOf(hasAgency, hasCommittee, hasOrganization);
    const isLinked = linkedNeeds.atLeast(1);
    const allWithdrawn = allOf(not(to.is('evaluate')), isLinked, standingNeeds.lessThan(1));
    return choose(
      [
        [not(isNext), 'out-of-order'],
        [
          anyOf(allOf(words.arePartiesOrdered, not(complete)), allOf(words.isNeedOrdered, not(isLinked))),
          'complete-first',
        ],
        [allWithdrawn, 'review'],
        [allOf(words.isStopOrdered, not(to.is('evaluate')), not(isLinked)), 'complete-first'],
        [not(allOf(complete, isLinked)), 'advised-otherwise'],
      ],
      'advance',
    );
  },
});
