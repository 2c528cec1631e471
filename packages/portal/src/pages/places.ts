import type { Place } from '@liandong/core';
import type { Portal, Visit } from '../server/http/context.js';
import { localText } from './format.js';

/** Communities of the street. */
export const communitiesOf = ({ packs, place }: Portal): readonly string[] => [
  ...new Set(
    packs
      .flatMap(({ places }) => places)
      .filter(({ within }) => within === place)
      .map(({ code }) => code),
  ),
];

/** Name of a place today. */
export function communityName(visit: Visit, code: string): string {
  const { chain } = visit.portal.lawOn(visit.today, code);
  return localText(chain[chain.length - 1]!.name, visit.preferences.language);
}

/** Places whose law can be asked for, the own street first. */
export function placesToAsk({ packs, place }: Portal): readonly string[] {
  const own = packs.filter(({ jurisdiction }) => jurisdiction === place || jurisdiction.startsWith(`${place}0`));
  const rest = packs.filter((pack) => !own.includes(pack));
  const exists = (code: string) =>
    packs.some((pack) => pack.places.some((one: Place) => one.code === code && !one.ended));
  return [...own, ...rest].map(({ jurisdiction }) => jurisdiction).filter(exists);
}
