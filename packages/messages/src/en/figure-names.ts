import type {
  basisNames as zhBases,
  countedNames as zhCounted,
  sourceKindNames as zhKinds,
} from '../zh-hans/figure-names.js';
import type { SameWords } from '../words.js';

/** Names of sources of money and of what a rate is counted among. */
export const sourceKindNames = {
  cityBudget: 'City budget',
  districtBudget: 'District budget',
  streetBudget: 'Subdistrict (township) budget',
  departmentTransfer: 'Transferred by a department',
  governmentPurchase: 'Government purchase of services',
  lotteryFund: 'Welfare lottery fund',
  foundationGrant: 'Grant of a foundation',
  communityFund: 'Community fund',
  unitSponsorship: 'Sponsored by a local employer',
  residentContribution: 'Contributed by residents',
  collectiveIncome: 'Income of the village collective',
  inKind: 'In kind: goods, rooms, at their value',
  other: 'Other',
} satisfies SameWords<typeof zhKinds>;
export const basisNames = {
  wholeSample: 'The whole sample',
  thoseWithNeed: 'Those who have the need',
  thoseServed: 'Those who were served',
  thoseAsked: 'Those who were asked',
  answersGiven: 'All answers',
  onRosters: 'Those on the rosters',
  all: 'All',
  notStated: 'Not stated',
} satisfies SameWords<typeof zhBases>;
export const countedNames = { people: 'People', answers: 'Answers', cases: 'Cases' } satisfies SameWords<
  typeof zhCounted
>;
