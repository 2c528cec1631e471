import type { Listing, Pack, Term } from '@liandong/core';
import { OverlappingListsError, type ListVersion } from './diff-lists.js';

const sameItems = (one: Listing, other: Listing) =>
  one.complete === other.complete &&
  one.count === other.count &&
  one.items.length === other.items.length &&
  one.items.every((item) => other.items.includes(item));

/**
 * 某地某清单的历次版本，先旧后新。
 * The versions of a list that a place itself gives, oldest first.
 *
 * Source: none; reads what packs say. One version of a list a day is ours.
 *
 * @throws {OverlappingListsError} when packs give two different versions for one day
 */
export function listVersions(
  term: Term<Listing>,
  jurisdiction: string,
  packs: readonly Pack[],
): readonly ListVersion[] {
  const list = `${jurisdiction} ${term.id}`;
  const versions: ListVersion[] = [];
  const given = packs
    .filter((pack) => pack.jurisdiction === jurisdiction)
    .flatMap((pack) => pack.entries)
    .filter((entry) => entry.term === term.id && entry.value !== undefined)
    .map(({ from, value }) => ({ list, from, ...(value as never as Listing) }))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  for (const version of given) {
    const last = versions[versions.length - 1];
    if (last?.from !== version.from) versions.push(version);
    else if (!sameItems(last, version))
      throw new OverlappingListsError(list, `two versions begin on ${version.from}: one list has one version a day`);
  }
  return versions;
}
