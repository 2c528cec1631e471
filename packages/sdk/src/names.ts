import type { Asked, Facts, Law, Listing, Term } from '@liandong/core';

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

/** 写得成代码：small letters, digits and hyphens; all else is free text. */
export const isCode = (text: unknown) => typeof text === 'string' && /^[a-z][a-z0-9-]*$/.test(text);

/** 自由文字不当代码。The same question, for which free text in a fact that wants a code is not known: no list is searched for it. */
export function codesOnly<Declared extends Facts, Answer>(
  asked: Asked<Declared, Answer>,
  name: keyof Declared & string,
): Asked<Declared, Answer> {
  type Given = Parameters<typeof asked>[0];
  const read = (facts: Given): Given =>
    facts?.[name] && typeof facts[name] === 'string' && !isCode(facts[name]) ? { ...facts, [name]: null } : facts;
  const ask: typeof asked = Object.assign(
    (...[facts, ...rest]: Parameters<typeof asked>) => asked(read(facts), ...rest),
    asked,
    {
      plan: (facts: Given, law: Law) => asked.plan(read(facts), law),
      outcome: (facts: Given, law: Law) => asked.outcome(read(facts), law),
    },
  );
  return ask;
}
