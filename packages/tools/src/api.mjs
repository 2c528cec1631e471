// npm run check:api: everything that the published rooms export is told of where it stands, and shown on one page of the docs.
import { homesOf, pagesWithUses } from './api-homes.mjs';
import { surfaceOf } from './api-surface.mjs';
import { breach, isMain, report, root } from './workspace.mjs';

const rooms = ['core', 'sdk', 'messages', 'packs', 'cli'];

const hasChinese = (text) => /\p{Script=Han}/u.test(text);

/** Up to the first full stop, of either kind, or the first tag. */
const firstSentence = (doc) => doc.split(/(?<=[。？！])|(?<=[.?!])(?=\s)|\n@/)[0];

/** A number is a number of something. */
const unit = new RegExp(
  [
    '\\b(fen|yuan|money|amounts?|days?|workdays?|months?|years?|weeks?|hours?|minutes?|seconds?|milliseconds?)\\b',
    '\\b(people|persons?|heads?|members?|workers?|households?|organi[sz]ations?|matters|needs|items?|rows?|lines?|parts?)\\b',
    '\\b(bytes?|characters?|digits?|per cent|shares?|levels?|articles?|paragraphs?|whole numbers?|exit code|position)\\b',
    '整分|分为单位|工作日|天数|人数|户数|月数|年数|小时|分钟|行数|项数|第几条|条号',
  ].join('|'),
  'i',
);
const dayWord = /\b(days?|dates?|workdays?|on|until|today|minutes?)\b|日|天/i;

const callable = ({ kind }) => kind === 'function' || kind === 'question' || kind === 'class';
/** Words are told by their file; every key of them is checked by `check:words`. */
const isWords = ({ file }) => /^packages\/messages\/src\/(zh-hans|zh-hant|en)\//.test(file);

/** Document and article; or that there is none, and what the export stands on instead. */
function sourceFaults(doc) {
  const [, source] = /^[ \t]*Sources?:[ \t]*(\S.*)$/m.exec(doc) ?? [];
  if (source === undefined) return ['says no `Source:` (document and article, or `none; …`)'];
  return /^none(?![^;:]*[;:]\s*[^\s.])/i.test(source) ? ['says `Source: none` and not what it stands on instead'] : [];
}

/** What is wrong with the comment of one export. */
export function commentFaults(one, documented = () => false) {
  const { name, kind, file, doc, measures, errors, derivedFrom, givesProblems } = one;
  if (kind === 'value' && isWords(one)) return [];
  if (!doc) {
    if (kind === 'type' && derivedFrom && documented(derivedFrom)) return [];
    return [`${name} has no doc comment`];
  }
  const faults = /待写|to write\b/i.test(doc) ? ['is still to be written'] : [];
  // A type or value of core or messages is for programmers; one of the rules is a thing of the field.
  const isOfField = callable(one) || file.startsWith('packages/sdk/');
  if (isOfField && !hasChinese(firstSentence(doc)))
    faults.push('does not begin with its Chinese term (docs/glossary.md)');
  if (measures.numbers && !unit.test(doc)) faults.push('takes or gives numbers and does not say of what');
  if (measures.days && !dayWord.test(doc)) faults.push('takes or gives days and does not say which');
  for (const error of errors) if (!doc.includes(error)) faults.push(`can throw ${error}: say when, with @throws`);
  if (givesProblems && !/problem|fault|问题/i.test(doc)) faults.push('gives problems as data: say so');
  if (kind === 'function' || kind === 'question') faults.push(...sourceFaults(doc));
  return faults.map((fault) => `${name} ${fault}`);
}

/** What is wrong with where one export is shown. */
export function homeFaults(one, pages) {
  if (!callable(one)) return [];
  const { homes, named, used } = homesOf(one, pages);
  if (homes.length === 1) return [];
  const what =
    homes.length > 1
      ? `is at home on ${homes.join(' and ')}: name it in a heading or list of one`
      : used.length > 0
        ? `is used on ${used.slice(0, 3).join(', ')}, but named in the headings and lists of none of them`
        : named.length > 0
          ? `is named on ${named.slice(0, 3).join(', ')}, where no example that runs uses it`
          : 'is on no page of the docs';
  return [`${one.name} ${what}`];
}

/** What a question refuses is said once, where all questions have their shape. */
const sharedFaults = (surface) =>
  surface
    .filter(({ name, kind, file }) => name === 'Asked' && kind === 'type' && file.startsWith('packages/core/'))
    .filter(({ doc }) => !/@throws \{WrongFactError\}/.test(doc ?? ''))
    .map(({ file, line }) => breach(file, line, 'Asked does not say, for all questions, @throws {WrongFactError}'));

/** All faults of the published exports under a root, by file and line. */
export function apiBreaches(root, surface = surfaceOf(root, rooms)) {
  const pages = pagesWithUses(root);
  const inFile = (file) => (name) => surface.some((one) => one.name === name && one.file === file && one.doc);
  const found = surface.flatMap((one) =>
    [...commentFaults(one, inFile(one.file)), ...homeFaults(one, pages)].map((what) =>
      breach(one.file, one.line, what),
    ),
  );
  return [...sharedFaults(surface), ...found].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
}

if (isMain(import.meta)) {
  const surface = surfaceOf(root, rooms);
  const count = surface.filter(callable).length;
  report(
    apiBreaches(root, surface),
    `api: ${count} functions, questions and classes told of, each at home on one page; ${surface.length} exports in all`,
  );
}
