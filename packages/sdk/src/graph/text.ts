/** By code units: the same order everywhere. */
export const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Is it the code of a community: twelve digits that do not end in the noughts of a street? */
export const isCommunity = (place: string | undefined): place is string =>
  place !== undefined && /^cn-\d{9}(?!000)\d{3}$/.test(place);

/** Puts a value with the others of its key. */
export function append<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const own = groups.get(key);
  if (own) own.push(value);
  else groups.set(key, [value]);
}
