import type { Law, Listing, Term } from '@liandong/core';

/**
 * 文件有没有点名。
 * Does the law of the day name an item on a list that bars? `undefined` where it does not say: the list is left open, its texts are
 * against each other, or a count tells that it has items that are not at hand. An open end (等) names nothing: decision 0008.
 */
export function isNamed(law: Law, term: Term<Listing>, item: string): boolean | undefined {
  const { status, value } = law.get(term);
  if (status === 'none') return false;
  if (!value) return undefined;
  return value.items.includes(item) || ((value.count ?? 0) > value.items.length ? undefined : false);
}
