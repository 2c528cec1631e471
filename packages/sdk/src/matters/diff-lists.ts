import { LiandongError, type IsoDate, type Listing } from '@liandong/core';

/** 清单的一版。One version of a list; it holds from its first day until another version begins. */
export interface ListVersion extends Listing {
  /** Which list of which place, such as `cn-9901 matters.assistList`. */
  readonly list: string;
  readonly from: IsoDate;
}

/** 清单的增减。What a new version adds, removes and keeps. */
export interface ListDiff {
  readonly list: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly kept: readonly string[];
  /** Where one of the versions is not complete, an item may seem added or removed that is neither. */
  readonly isCertain: boolean;
}

/** 分不清先后的版本。Versions that cannot be told apart by their days, or that belong to different lists. */
export class OverlappingListsError extends LiandongError {
  constructor(
    readonly list: string,
    problem: string,
  ) {
    super(`${list}: ${problem}.`);
  }
}

/**
 * 清单新旧两版的增减。
 * Compares two versions of one list.
 *
 * Source: none; 北京市街道办事处条例 32 wants lists adjusted regularly, how two versions are compared is ours.
 *
 * @throws {OverlappingListsError} when both begin on one day, the later stands first, or they are versions of different lists
 *
 * @example
 * diffLists(v2020, v2024).removed // => ['paper-questionnaire-delivery']
 */
export function diffLists(before: ListVersion, after: ListVersion): ListDiff {
  if (before.list !== after.list)
    throw new OverlappingListsError(
      before.list,
      `cannot be compared with ${after.list}: give two versions of one list`,
    );
  if (before.from === after.from)
    throw new OverlappingListsError(
      before.list,
      `two versions begin on ${before.from}: one list has one version a day`,
    );
  if (before.from > after.from)
    throw new OverlappingListsError(
      before.list,
      `the version of ${before.from} is later than that of ${after.from}: give the older one first`,
    );
  return {
    list: before.list,
    from: before.from,
    to: after.from,
    added: after.items.filter((item) => !before.items.includes(item)),
    removed: before.items.filter((item) => !after.items.includes(item)),
    kept: before.items.filter((item) => after.items.includes(item)),
    isCertain: before.complete && after.complete,
  };
}
