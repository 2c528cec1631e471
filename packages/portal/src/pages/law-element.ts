import type { Law } from '@liandong/core';
import { html, raw } from 'hono/html';
import type { Visit } from '../server/http/context.js';
import type { Markup } from './layout.js';

/** JSON that may stand inside a script element. */
export const inScript = (value: unknown): ReturnType<typeof raw> => raw(JSON.stringify(value).replace(/</g, '\\u003c'));

/** Hands the law of a day and place to the elements inside it; only the packs of its own chain go along, and of places `also` asked about. */
export function lawElement({ portal }: Visit, law: Law, inside: Markup, also: readonly Law[] = []): Markup {
  const chain = new Set([law, ...also].flatMap((each) => each.chain.map(({ code }) => code)));
  const packs = portal.packs.filter(({ jurisdiction }) => chain.has(jurisdiction));
  return html`<lian-law jurisdiction="${law.jurisdiction}" date="${law.date}"><script type="application/json">${inScript(packs)}</script>
${inside}</lian-law>`;
}
