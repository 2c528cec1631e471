import { allOf, anyOf, bool, choose, int, not, oneOf, question, rows, type Int, type Refs } from '@liandong/core';
import { countedAs, isAspiration, serviceWanted, targetMode, targetRural, targetUrban, targetYear } from './terms.js';

const street = { who: ['street', 'civil-affairs'] } as const;

/** 城镇、乡村。Drives which number a community is held against. */
export const communityKinds = ['urban', 'rural'] as const;
export type CommunityKind = (typeof communityKinds)[number];

/** What is asked of each community. */
const community = {
  kind: oneOf(communityKinds, { ...street, register: 'places.divisions' }),
  registered: int('organization', { max: 100_000, ...street, register: 'organizations' }),
  filed: int('organization', { max: 100_000, ...street, register: 'organizations' }),
  hasSocialWorker: bool(street),
  hostsAgency: bool(street),
} as const;

/**
 * 社区社会组织的目标达到了吗：城市社区 10 个以上、农村社区 5 个以上，并且有专业社工或者接纳社工机构。
 * Is the target for community organisations reached? The number itself is enough (以上).
 *
 * `each` asks every community for the number, `average` asks the mean of urban and of rural communities, each kind by itself. What counts as
 * one organisation is open: where registered ones alone are enough, or all together are too few, that does not matter. The target belongs
 * to its year, and was one to strive for: met says that it is reached, not that anybody broke a rule by missing it. The value says
 * whether that year is past.
 *
 * Source: comparison of cities (each, and the second half); 民发〔2017〕191号 (on average).
 *
 * @example
 * isTargetReached({ communities: [
 *   { kind: 'urban', registered: 30, filed: 0, hasSocialWorker: true },
 *   { kind: 'urban', registered: 0, filed: 0, hostsAgency: true } ] }, lawOn('2018-06-01', 'cn', allPacks)).value // => 'reached', on average
 */
export const isTargetReached = question('indicators.isTargetReached', {
  facts: { communities: rows(community, { ...street }) },
  law: { targetUrban, targetRural, targetMode, isAspiration, serviceWanted, countedAs },
  derive: {
    isYearPast: {
      type: bool(),
      from: [],
      law: [targetYear],
      compute: (_, { law, value }) => Number(law.date.slice(0, 4)) > value(targetYear),
    },
  },
  met: (words) =>
    allOf(
      words.communities.count().atLeast(1).because('counted'),
      numbersReached(words).because('numbers', {
        cites: ['targetUrban', 'targetRural', 'targetMode', 'countedAs'],
      }),
      served(words).because('served', { cites: ['serviceWanted'] }),
      not(words.isAspiration).advises('required', { cites: ['isAspiration'] }),
      not(words.isYearPast).advises('yearAhead'),
    ),
  value: (words) => {
    const reached = allOf(words.communities.count().atLeast(1), numbersReached(words), served(words));
    return choose(
      [
        [allOf(reached, words.isYearPast), 'reachedPastYear'],
        [allOf(reached, not(words.isYearPast)), 'reached'],
        [words.isYearPast, 'notReachedPastYear'],
      ],
      'notReached',
    );
  },
});

type Number = Int<'organization'>;
type Community = Refs<typeof community>;
interface Words {
  readonly communities: {
    every(test: (row: Community) => ReturnType<typeof allOf>): ReturnType<typeof allOf>;
    sum(value: (row: Community) => Number, where: (row: Community) => ReturnType<typeof allOf>): Number;
  };
  readonly targetUrban: Number;
  readonly targetRural: Number;
  readonly targetMode: { is(mode: 'each' | 'average'): ReturnType<typeof allOf> };
  readonly countedAs: { is(way: 'registered' | 'registeredAndFiled'): ReturnType<typeof allOf> };
  readonly serviceWanted: ReturnType<typeof allOf>;
}

/** Every community reaches its number, which is enough in either mode; or each kind does on average, where that is the mode. */
function numbersReached({ communities, targetUrban, targetRural, targetMode, countedAs }: Words) {
  const filedToo = countedAs.is('registeredAndFiled');
  const enough = ({ registered, filed }: Community, target: Number) =>
    anyOf(registered.atLeast(target), allOf(filedToo, registered.plus(filed).atLeast(target)));
  const each = communities.every((one) =>
    anyOf(allOf(one.kind.is('urban'), enough(one, targetUrban)), allOf(one.kind.is('rural'), enough(one, targetRural))),
  );
  // The mean reaches the target just when what is over it makes up for what is under it: no division, no rounding.
  const mean = (kind: CommunityKind, target: Number) => {
    const over = (count: (one: Community) => Number) =>
      communities
        .sum(
          (one) => count(one).minus(target),
          (one) => one.kind.is(kind),
        )
        .atLeast(0);
    return anyOf(
      over(({ registered }) => registered),
      allOf(
        filedToo,
        over(({ registered, filed }) => registered.plus(filed)),
      ),
    );
  };
  return anyOf(each, allOf(targetMode.is('average'), mean('urban', targetUrban), mean('rural', targetRural)));
}

/** 有专业社工，或者接纳社工机构：either will do. */
function served({ communities, serviceWanted }: Words) {
  return anyOf(
    not(serviceWanted),
    communities.every(({ hasSocialWorker, hostsAgency }) => anyOf(hasSocialWorker, hostsAgency)),
  );
}
