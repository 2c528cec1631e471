import { allOf, int, question } from '@liandong/core';
import { fewestRepresentatives, representativesPart, womenPart } from './terms.js';

const counted = { who: ['committee', 'street'], register: 'meetings.representatives', max: 10_000_000 } as const;

/**
 * 村民代表会议的组成合不合法：村民代表占五分之四以上，妇女村民代表占三分之一以上，人数不少于当地的下限。
 * Is a villagers' representatives' meeting made up as the law asks? Both shares are of all its members, members of the committee among them.
 *
 * Met: shares and, where the place sets one, the smallest number of representatives. Value: that number (0 where none is set).
 *
 * Source: 村民委员会组织法（2018）25; 上海 17、18（不少于三十五人）; 浙江 18（三十、四十、五十人）; 北京 16.
 *
 * @example
 * isAssemblyComposed({ assemblyMembers: 40, representatives: 35, women: 14, villagers: 900 }, law).outcome // => 'met'
 */
export const isAssemblyComposed = question('meetings.isAssemblyComposed', {
  facts: {
    /** 组成人员：村民委员会成员与村民代表。 */
    assemblyMembers: int('person', { ...counted, after: 'representatives' }),
    representatives: int('person', { ...counted, after: 'women' }),
    /** 妇女村民代表。 */
    women: int('person', counted),
    /** 村的人数。 */
    villagers: int('person', counted),
  },
  law: { representativesPart, womenPart },
  derive: {
    fewest: {
      type: int('person', { max: 10_000_000 }),
      from: [],
      uses: ['villagers'],
      consults: [fewestRepresentatives],
      compute: ({ villagers }, { law }) => {
        const { status, value } = law.get(fewestRepresentatives);
        if (status === 'none') return 0;
        if (value?.length === 1) return value[0]?.least;
        if (villagers === undefined) return undefined;
        return value?.reduce((least, band) => (villagers >= band.from ? band.least : least), 0);
      },
    },
  },
  met: ({ assemblyMembers, representatives, women, fewest, representativesPart: part, womenPart: ofWomen }) =>
    allOf(
      representatives.reaches(part, assemblyMembers).because('representatives'),
      women.reaches(ofWomen, assemblyMembers).because('women'),
      representatives.atLeast(fewest).because('enough'),
    ),
  value: ({ fewest }) => fewest,
});
