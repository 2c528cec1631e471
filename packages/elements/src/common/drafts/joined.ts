import type { Packed } from './packed.js';
import { only, partsOf, type Answers } from './paths.js';

type Names = Readonly<Record<string, readonly string[]>>;

/** Tells the path of each file of a draft. */
function eachFile(answers: Answers, tell: (path: string, name: string) => void, before = ''): void {
  for (const name of Object.keys(answers)) {
    const list = answers[name];
    if (Array.isArray(list))
      list.forEach((one: unknown, at) => {
        const own = Object(one) as Answers;
        const file = own[''];
        if (typeof file === 'string') tell(before + name, file);
        else eachFile(own, tell, `${before}${name}[${at}].`);
      });
  }
}

/** Names of the files of a draft, by their path. */
export function titlesOf({ answers, files }: Packed): Record<string, string[]> {
  const titles: Record<string, string[]> = {};
  eachFile(answers, (path, name) => {
    for (const file of files) if (file.name === name) (titles[path] ??= []).push(file.title);
  });
  return titles;
}

/** Rows as Back brings them: without files. */
const bare = (answer: unknown) =>
  JSON.stringify(answer, (_, value: readonly unknown[]) => (value?.[0] instanceof Blob ? undefined : value));

/** Names without others, one for one: of two files of one name, one may be missing. */
function less(names: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...others];
  return names.filter((name) => {
    const at = rest.indexOf(name);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/**
 * A draft, and over it what was written on this page: of each field the last words, answered or half written, a group
 * as a whole. `lost` are names of files by their path: those that Back did not bring, and afterwards those that are not
 * in the draft either, or were missing when it was written.
 */
export function joined(
  content: Packed,
  answers: Answers,
  found: ReadonlyMap<string, File>,
  since: Answers,
  lost: Names,
): { readonly answers: Answers; readonly lost: Names } {
  const { answers: packed, files, lost: before = {} } = content;
  const titles = titlesOf(content);
  const written = only(since, (name) => JSON.stringify(since[name]) !== bare(answers[name]));
  const touched = Object.keys(written).map((path) => partsOf(path)[0]);
  const isOurs = (path: string) => !touched.includes(partsOf(path)[0]);
  const missing: Record<string, string[]> = {};
  const missingAt = (path: string) => {
    const own = before[path] ?? [];
    // What Back names is in the draft, was missing there too, or is nowhere.
    const known = [...(titles[path] ?? []), ...own];
    return (missing[path] ??= [...own, ...less(lost[path] ?? [], known)]);
  };
  for (const path of Object.keys(before)) if (isOurs(path)) missingAt(path);
  eachFile(packed, (path, name) => {
    if (!isOurs(path)) return;
    const names = missingAt(path);
    for (const file of files) if (file.name === name && !found.has(name)) names.push(file.title);
  });
  return {
    answers: { ...only(answers, isOurs), ...only(since, (path) => !isOurs(path)) },
    lost: { ...lost, ...missing },
  };
}
