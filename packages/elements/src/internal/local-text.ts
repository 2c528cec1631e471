import type { IsoDate, Law, LocalText, Place } from '@liandong/core';

/** A name in the language of a page; Simplified Chinese where it has no other. */
export function localText(text: LocalText, lang: string): string {
  const tag = lang.toLowerCase();
  if (/^en\b/.test(tag) && text.en) return text.en;
  if (/^zh-(hant|tw|hk|mo)\b/.test(tag) && text['zh-Hant']) return text['zh-Hant'];
  return text['zh-Hans'];
}

/** What a place is called on a day, from records of places; its code where none names it. */
export function placeName(places: readonly Place[], code: string, on: IsoDate, lang: string): string {
  let found: Place | undefined;
  for (const place of places)
    if (place?.code === code && place.name && place.from <= on && (!found || place.from >= found.from)) found = place;
  return found?.name ? localText(found.name, lang) : code;
}

/** What the place of a law is called; its code where the law does not name it. */
export function placeOfLaw({ chain, jurisdiction }: Law, lang: string): string {
  const name = chain[chain.length - 1]?.name;
  return name ? localText(name, lang) : jurisdiction;
}
