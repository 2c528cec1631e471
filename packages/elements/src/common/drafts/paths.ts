export type Answers = Readonly<Record<string, unknown>>;

/** Is there anything in it? */
export const isAnswered = (answer: unknown): boolean => !!(answer as string | readonly unknown[] | undefined)?.length;

/** What is half written stands beside the answers under the path of its field, with this sign before it. */
export const isHalf = (name: string): boolean => name[0] === '?';

/** Of `?household[0].age`: group, row and field; of `?age` the field alone. */
export const partsOf = (path: string): readonly [string, number, string?] =>
  path.replace('?', '').split(/\[|\]\./) as never;

/** The answers whose names are such. */
export const only = (answers: Answers, is: (name: string) => boolean): Record<string, unknown> =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => is(name)));
