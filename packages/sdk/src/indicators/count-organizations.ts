import { isoDate, rowsOf, type IsoDate } from '@liandong/core';
import * as z from 'zod/mini';
import { day, inOrder, parseModel, placeCode, text, type Parsed } from '../model.js';
import { creditCode } from '../organizations/index.js';

/** 社区社会组织的类别，两份材料合并；各地可以另有分法。Classes that two sources name; a place may divide otherwise. */
export const organizationClasses = [
  'livingService',
  'charity',
  'cultureSports',
  'mediation',
  'participation',
  'education',
  'rights',
  'other',
] as const;
export type OrganizationClass = (typeof organizationClasses)[number];

/** 名册上的一个组织。One entry of a roster of organisations and teams. */
export const organizationEntry = z
  .strictObject({
    id: text(64),
    name: text(100),
    place: placeCode(),
    registration: z.enum(['registered', 'filed', 'none']),
    class: z.optional(z.enum(organizationClasses)),
    /** 统一社会信用代码。 */
    unifiedCode: z.optional(creditCode()),
    /** 也是一支志愿队伍的，写队伍那一条的编号。The entry that stands for the same group, such as its team. */
    sameAs: z.optional(text(64)),
    from: day(),
    until: z.optional(day()),
  })
  .check(
    inOrder('from', 'until'),
    z.refine(({ id, sameAs }) => sameAs !== id, { path: ['sameAs'], error: 'not-wanted' }),
  );
export type OrganizationEntry = z.infer<typeof organizationEntry>;

/**
 * 读入名册一条，问题逐处指明。
 *
 * Source: none; our own model, with the classes of 上海报告 and 将台研究.
 */
export const parseOrganizationEntry = (data: unknown): Parsed<OrganizationEntry> => parseModel(organizationEntry, data);

/** 一地一日的组织数。How many organisations a place has on a day. */
export interface OrganizationCount {
  readonly place: string;
  readonly on: IsoDate;
  readonly registered: number;
  readonly filed: number;
  /** Neither registered nor filed: groups that no target counts. */
  readonly neither: number;
  /** Ids that stand for one group, counted once. */
  readonly merged: readonly (readonly string[])[];
  /** 同名而没有写明是不是同一个：Ids that bear one name and may be one group; counted apart until somebody says so. */
  readonly maybeTwice: readonly (readonly string[])[];
}

/**
 * 某日各社区有几个组织：同一个只数一次，登记与备案分开数。
 * How many organisations each community has on a day. One group on two lists (an organisation and its team, or one unified code twice)
 * counts once, as registered where any of its entries is; the same name alone proves nothing.
 *
 * Source: 将台研究（正式注册的与备案的都算社会组织）. What counts as one organisation is open in every text at hand; how entries are joined is ours.
 *
 * @throws {InvalidDateError} for a date that is no day
 * @throws {WrongFactError} for an entry that is none
 *
 * @example
 * countOrganizations(roster, '2026-03-31')[0] // => { place: 'cn-990101001001', registered: 3, filed: 8, … }
 */
export function countOrganizations(roster: readonly OrganizationEntry[], on: IsoDate): readonly OrganizationCount[] {
  isoDate(on);
  const now = rowsOf('indicators.countOrganizations', 'roster', roster).filter(
    ({ from, until }) => from <= on && (until === undefined || on < until),
  );
  return [...new Set(now.map(({ place }) => place))].sort().map((place) => {
    const groups = groupsOf(now.filter((one) => one.place === place));
    const states = groups.map((group) => {
      const has = (state: OrganizationEntry['registration']) =>
        group.some(({ registration }) => registration === state);
      return has('registered') ? 'registered' : has('filed') ? 'filed' : 'neither';
    });
    const names = new Map<string, string[]>();
    for (const [first] of groups) {
      const { name, id } = first as OrganizationEntry;
      names.set(name, [...(names.get(name) ?? []), id]);
    }
    const ids = (group: readonly OrganizationEntry[]) => group.map(({ id }) => id);
    const number = (state: string) => states.filter((one) => one === state).length;
    return {
      place,
      on,
      registered: number('registered'),
      filed: number('filed'),
      neither: number('neither'),
      merged: groups.filter((group) => group.length > 1).map(ids),
      maybeTwice: [...names.values()].filter((same) => same.length > 1),
    };
  });
}

/**
 * 同一个组织的各条。Entries that stand for one group, in the order of their ids. Their days are not looked at: give the entries of one day.
 *
 * Source: none; what counts as one organisation is open in every text at hand, and joining entries is ours.
 */
export function groupsOf(entries: readonly OrganizationEntry[]): readonly (readonly OrganizationEntry[])[] {
  const groups: OrganizationEntry[][] = [];
  for (const entry of [...entries].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const isSame = (other: OrganizationEntry) =>
      other.id === entry.id ||
      other.sameAs === entry.id ||
      entry.sameAs === other.id ||
      (entry.unifiedCode !== undefined && entry.unifiedCode === other.unifiedCode);
    const own = groups.filter((group) => group.some(isSame));
    const [first = []] = own;
    if (own.length === 0) groups.push(first);
    for (const other of own.slice(1)) {
      first.push(...other);
      groups.splice(groups.indexOf(other), 1);
    }
    first.push(entry);
  }
  return groups.map((group) => group.sort((one, other) => (one.id < other.id ? -1 : 1)));
}
