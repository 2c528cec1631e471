import { boolTerm, dataTerm, isPeriod, listTerm, shareTerm, type Period } from '@liandong/core';

/** 周期。How often a kind of meeting is to be held: so many times in every so many months, quarters, half-years or years. */
export interface Cadence {
  readonly times: number;
  readonly every: number;
  readonly unit: 'month' | 'quarter' | 'half-year' | 'year';
  /** 至少：any meeting held counts, whatever it was called for. */
  readonly isMinimum?: boolean;
}

/** 各单位的月数。Months in each unit. */
export const monthsIn = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/**
 * 一个周期的月数。Length of a cadence's period, in months.
 *
 * Source: none; arithmetic only.
 */
export const monthsOf = ({ every, unit }: Cadence): number => every * monthsIn[unit];

function faultOfCadence(value: unknown): string | undefined {
  const { times, every, unit, isMinimum } = (value ?? {}) as Partial<Cadence>;
  const counts = [times, every].every((count) => Number.isSafeInteger(count) && (count as number) > 0);
  const length = counts && unit !== undefined && unit in monthsIn ? monthsOf(value as Cadence) : 0;
  if (length === 0 || (isMinimum !== undefined && typeof isMinimum !== 'boolean'))
    return 'must be { times, every, unit: month | quarter | half-year | year, isMinimum? }';
  return 12 % length === 0 || length % 12 === 0 ? undefined : 'must divide a year or be whole years';
}
const cadence = (id: string) => dataTerm<Cadence>(id, faultOfCadence);

/** 地区联席会议多久开一次。 */
export const areaCadence = cadence('meetings.areaCadence');
/** 社区（居民区）联席会议多久开一次。 */
export const communityCadence = cadence('meetings.communityCadence');
/** 行业联席会议多久开一次。 */
export const sectorCadence = cadence('meetings.sectorCadence');
/** 居民会议多久开一次。 */
export const residentsCadence = cadence('meetings.residentsCadence');
/** 居民代表会议多久开一次。How often the residents' delegates meet: the law knows the meeting since 2026. */
export const delegatesCadence = cadence('meetings.delegatesCadence');
/** 村民会议多久开一次。 */
export const villagersCadence = cadence('meetings.villagersCadence');
/** 村民代表会议多久开一次。 */
export const representativesCadence = cadence('meetings.representativesCadence');

/** 会期细则。When within its period a meeting is due; what is left out is not asked for. */
export interface Timing {
  /** 定期日：the day of a month of the period; a day that the month lacks is its last (Civil Code 202). Without it, the period's last day. */
  readonly anchor?: { readonly day: number; readonly month?: number };
  /** 提前多久开也算按时。How long before it is due a meeting is still on time. */
  readonly window?: Period;
  /** 宽限。How long after it was due a meeting still counts for its period. */
  readonly grace?: Period;
  /** 最长间隔。The longest time from one meeting to the next. */
  readonly maximumGap?: Period;
}

function faultOfTiming(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return 'must be { anchor?, window?, grace?, maximumGap? }';
  const { anchor, window, grace, maximumGap, ...others } = value as Timing;
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) return `${unknown} is nothing that timing has`;
  const isWithin = (number: unknown, most: number) =>
    Number.isSafeInteger(number) && (number as number) >= 1 && (number as number) <= most;
  if (anchor && !(isWithin(anchor.day, 31) && (anchor.month === undefined || isWithin(anchor.month, 12))))
    return 'anchor must be { day: 1 to 31, month?: 1 to 12 }';
  const wrong = [window, grace, maximumGap].some((period) => period !== undefined && !isPeriod(period));
  return wrong ? 'window, grace and maximumGap must be periods' : undefined;
}
const timing = (id: string) => dataTerm<Timing>(id, faultOfTiming);

/** 地区联席会议的会期细则。 */
export const areaTiming = timing('meetings.areaTiming');
/** 社区联席会议的会期细则。 */
export const communityTiming = timing('meetings.communityTiming');
/** 行业联席会议的会期细则。 */
export const sectorTiming = timing('meetings.sectorTiming');

// 什么样的会议算数：没有写明的，凡有关系即不能确定。What counts towards a cadence; where no text says, the answer is unknown once it matters.

/** 因节假日顺延到下一周期开的，算不算上一周期的。Does a meeting that a holiday pushed past the end of its period count for it? */
export const rolledCounts = boolTerm('meetings.rolledCounts');
/** 临时会议算不算（并重新起算）。Does an extraordinary meeting count, and reset the clock? */
export const extraordinaryCounts = boolTerm('meetings.extraordinaryCounts');
/** 线上会议算不算。 */
export const onlineCounts = boolTerm('meetings.onlineCounts');
/** 几个社区合开的，是否各算一次。Does a meeting that several communities held together count for each? */
export const mergedCounts = boolTerm('meetings.mergedCounts');
/** 一次会议兼作两级的，是否各算一次。Does one meeting that serves two levels count for both? */
export const sharedCounts = boolTerm('meetings.sharedCounts');

/** 须另行召开联席会议的情形。What calls for a joint meeting beside the regular ones. */
export const extraTriggers = listTerm('meetings.extraTriggers');

// 到会与表决：比例为整数分子、分母；以上含本数，过半数不含。Attendance and votes: whole numbers, with the share itself in (以上) or out (过半数).

/** 居民会议到会比例：全体居民、户的代表或者小组代表，同一比例。 */
export const residentsQuorum = shareTerm('meetings.residentsQuorum');
/** 居民会议通过比例，占出席人。 */
export const residentsMajority = shareTerm('meetings.residentsMajority');
/** 居民代表会议到会比例。Quorum of the residents' delegates. */
export const delegatesQuorum = shareTerm('meetings.delegatesQuorum');
/** 居民代表会议通过比例。Share of those present by which they decide. */
export const delegatesMajority = shareTerm('meetings.delegatesMajority');
/** 村民会议到会比例，按村民。 */
export const villagersQuorum = shareTerm('meetings.villagersQuorum');
/** 村民会议到会比例，按户的代表。 */
export const villagersHouseholdQuorum = shareTerm('meetings.villagersHouseholdQuorum');
/** 村民会议通过比例，占到会人员。 */
export const villagersMajority = shareTerm('meetings.villagersMajority');
/** 法律对村民会议另有规定的事项所要的比例。The share that another law sets for a matter of its own. */
export const villagersOtherMajority = shareTerm('meetings.villagersOtherMajority');
/** 村民代表会议到会比例，占组成人员。 */
export const representativesQuorum = shareTerm('meetings.representativesQuorum');
/** 村民代表会议通过比例，占到会人员。 */
export const representativesMajority = shareTerm('meetings.representativesMajority');
/** 村民小组会议到会比例，按村民。 */
export const groupQuorum = shareTerm('meetings.groupQuorum');
/** 村民小组会议到会比例，按户的代表。 */
export const groupHouseholdQuorum = shareTerm('meetings.groupHouseholdQuorum');
/** 村民小组会议通过比例，占到会人员。 */
export const groupMajority = shareTerm('meetings.groupMajority');
/** 联席会议到会比例。 */
export const jointQuorum = shareTerm('meetings.jointQuorum');
/** 联席会议通过比例。 */
export const jointMajority = shareTerm('meetings.jointMajority');

// 提议召集的比例。Shares that may demand a meeting.

/** 居民提议，占十八周岁以上的居民。 */
export const residentsProposal = shareTerm('meetings.residentsProposal');
/** 户提议，占全体户。 */
export const householdsProposal = shareTerm('meetings.householdsProposal');
/** 居民小组提议，占居民小组。 */
export const groupsProposal = shareTerm('meetings.groupsProposal');
/** 居民代表提议召集居民代表会议，占居民代表。Share of the delegates that may demand their meeting. */
export const delegatesProposal = shareTerm('meetings.delegatesProposal');
/** 村民提议召集村民会议，占村民。 */
export const villagersProposal = shareTerm('meetings.villagersProposal');
/** 村民代表提议召集村民会议，占村民代表。 */
export const villagersProposalByRepresentatives = shareTerm('meetings.villagersProposalByRepresentatives');
/** 村民代表提议召集村民代表会议，占村民代表。 */
export const representativesProposal = shareTerm('meetings.representativesProposal');
/** 小组村民或者户的代表提议召集村民小组会议。 */
export const groupProposal = shareTerm('meetings.groupProposal');

const period = (id: string) =>
  dataTerm<Period>(id, (value) => (isPeriod(value) ? undefined : 'must be a period { count, unit }'));

/** 提议之后多久内召集村民代表会议。 */
export const callAfterProposal = period('meetings.callAfterProposal');
/** 村务监督委员会建议之后多久内召集。 */
export const callAfterSupervision = period('meetings.callAfterSupervision');

/** 居民会议提前多久通知。 */
export const residentsNotice = period('meetings.residentsNotice');
/** 居民代表会议提前多久通知。How long ahead notice of their meeting is given. */
export const delegatesNotice = period('meetings.delegatesNotice');
/** 村民会议提前多久通知。 */
export const villagersNotice = period('meetings.villagersNotice');
/** 村民代表会议提前多久通知。 */
export const representativesNotice = period('meetings.representativesNotice');
/** 联席会议提前多久通知。 */
export const jointNotice = period('meetings.jointNotice');
/** 居民会议提前多久公布议题。 */
export const residentsAgenda = period('meetings.residentsAgenda');
/** 居民代表会议提前多久公布议题。How long ahead its agenda is made known. */
export const delegatesAgenda = period('meetings.delegatesAgenda');
/** 村民会议提前多久公布议题。 */
export const villagersAgenda = period('meetings.villagersAgenda');
/** 村民代表会议提前多久公布议题。 */
export const representativesAgenda = period('meetings.representativesAgenda');
/** 联席会议提前多久告知议题。 */
export const jointAgenda = period('meetings.jointAgenda');

/** 联席会议办公室的组成。Sides that a joint office is made up of. */
export const officeMembers = listTerm('meetings.officeMembers');
/** 社区发展协会的成员类别；原文以“等”收尾，清单不全。 */
export const associationMembers = listTerm('meetings.associationMembers');
/** 社区（居民区）联席会议的成员类别。 */
export const communityMembers = listTerm('meetings.communityMembers');
/** 组成是否有约束力；没有写明的只是建议。Does composition bind, or only advise? */
export const compositionBinds = boolTerm('meetings.compositionBinds');

/** 村民代表占村民代表会议组成人员的比例。 */
export const representativesPart = shareTerm('meetings.representativesPart');
/** 妇女村民代表占村民代表会议组成人员的比例。 */
export const womenPart = shareTerm('meetings.womenPart');

/** 村民代表最少人数：村的人数自若干人起，至少若干名。From a village of so many people on, at least so many representatives. */
export interface Band {
  readonly from: number;
  readonly least: number;
}
/** 村民代表最少人数，按村的人数分档。 */
export const fewestRepresentatives = dataTerm<readonly Band[]>('meetings.fewestRepresentatives', (value) => {
  const bands = Array.isArray(value) ? (value as readonly Partial<Band>[]) : [];
  const isSound = bands.every(
    ({ from, least }, index) =>
      Number.isSafeInteger(from) &&
      Number.isSafeInteger(least) &&
      (index === 0 ? from === 0 : (from as number) > (bands[index - 1]?.from as number)),
  );
  return bands.length > 0 && isSound ? undefined : 'must be a list of { from, least }, the first from 0, ascending';
});

/** 外来项目落地前，最迟提前多久开社区联席会议。 */
export const landingLead = period('meetings.landingLead');
/** 外来项目落地须先开会，是否有约束力。 */
export const landingBinds = boolTerm('meetings.landingBinds');

/** 会议记录应当体现的方面。Aspects that the records of a period should show. */
export const requiredAspects = listTerm('meetings.requiredAspects');
/** 四方面是否有约束力。 */
export const aspectsBind = boolTerm('meetings.aspectsBind');

/** 议定事项须有责任人、时限并按时办结，是否有约束力。 */
export const resolutionsBind = boolTerm('meetings.resolutionsBind');

/** 协商成果须落实、公开、采纳、反馈。Must what was deliberated be carried out, published, adopted and answered? */
export const outcomesFollowed = boolTerm('meetings.outcomesFollowed');
