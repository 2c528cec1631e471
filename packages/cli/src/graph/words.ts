import type { Language } from '@liandong/messages';
import { diagram as diagramEn } from '@liandong/messages/en/diagram';
import { graph as en } from '@liandong/messages/en/graph';
import { linkage as linkageEn } from '@liandong/messages/en/linkage';
import { problems as problemsEn } from '@liandong/messages/en/problems';
import { diagram as diagramHans } from '@liandong/messages/zh-hans/diagram';
import { graph as hans } from '@liandong/messages/zh-hans/graph';
import { linkage as linkageHans } from '@liandong/messages/zh-hans/linkage';
import { problems as problemsHans } from '@liandong/messages/zh-hans/problems';
import { diagram as diagramHant } from '@liandong/messages/zh-hant/diagram';
import { graph as hant } from '@liandong/messages/zh-hant/graph';
import { linkage as linkageHant } from '@liandong/messages/zh-hant/linkage';
import { problems as problemsHant } from '@liandong/messages/zh-hant/problems';

/** The names of the graph, of kinds of actors, of roles, what is wrong with data, and what a finding is about as the diagram says it, by language. */
export const graphWords = {
  'zh-Hans': {
    names: hans.names,
    actorKinds: linkageHans.facts.actor.options,
    roles: linkageHans.facts.role.options,
    problems: problemsHans,
    diagram: diagramHans,
  },
  'zh-Hant': {
    names: hant.names,
    actorKinds: linkageHant.facts.actor.options,
    roles: linkageHant.facts.role.options,
    problems: problemsHant,
    diagram: diagramHant,
  },
  en: {
    names: en.names,
    actorKinds: linkageEn.facts.actor.options,
    roles: linkageEn.facts.role.options,
    problems: problemsEn,
    diagram: diagramEn,
  },
} as const satisfies Readonly<Record<Language, object>>;

const languages = Object.keys(graphWords) as readonly Language[];
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** Reads a word in any of the languages, or the code itself. */
export function codeOf<Code extends string>(
  listOf: (language: Language) => Readonly<Record<Code, string>>,
): (text: string) => Code | undefined {
  const codes = new Map<string, Code>();
  for (const language of languages)
    for (const [code, word] of Object.entries<string>(listOf(language)) as [Code, string][])
      codes.set(plain(word), code).set(plain(code), code);
  return (text) => codes.get(plain(text));
}
