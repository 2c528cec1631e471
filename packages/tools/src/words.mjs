// npm run check:words: whatever the rules can say has words in all three languages, with the same keys, places and the right script.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chinese, otherwise, simplifiedOnly, traditionalOnly } from './scripts.mjs';
import { loadSource, withSource } from './source.mjs';
import { breach, isMain, isTest, languages, report, root, walk } from './workspace.mjs';

const shape = 'zh-Hans';

/** Every sentence of a tree as `[path, text]`. */
function sentencesOf(tree, path = []) {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, below]) => sentencesOf(below, [...path, key]));
}

/** The exports of a file without those that another export holds as a part: they say nothing of their own. */
function wholesOf(exports) {
  const holds = (whole, part) =>
    sentencesOf(whole).length > sentencesOf(part).length &&
    sentencesOf(part).every(([path, text]) => follow(whole, path) === text);
  const isPart = (part) => Object.values(exports).some((whole) => holds(whole, part));
  return Object.fromEntries(Object.entries(exports).filter(([, part]) => !isPart(part)));
}

const follow = (tree, path) => path.reduce((below, key) => below?.[key], tree);

/** The places of a sentence, with what they are written as: `days`, `amount|yuan`. */
const placesOf = (text) => [...new Set([...text.matchAll(/\{(\w+(?:\|\w+)?)\}/g)].map(([, place]) => place))].sort();

/** Is the text prose of another script? Addresses, codes with a digit or sign in them, and names in quotes are nobody's prose. */
function isForeign(text) {
  if ([...text].some(chinese)) return false;
  const prose = text.replace(/\{[^}]*\}/g, ' ').replace(/\S*[\d@:/_.\\]\S*[\w/]/g, ' ');
  return (prose.match(/[A-Za-z\u00c0-\u024f]/g) ?? []).length >= 12;
}

/** What `npm run new` writes where somebody must write; see there. */
const placeholder = /^(?:待写：|待寫：|To write:)/;

/** The line of a path of keys in a source: each key is looked for after the one before it. */
function lineOf(text, path) {
  let at = 0;
  for (const key of path) {
    const quoted = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const found = new RegExp(`(?<![\\w.])['"]?${quoted}['"]?\\s*[:=]`).exec(text.slice(at));
    if (found) at += found.index + 1;
  }
  return text.slice(0, at).split('\n').length;
}

/** Breaches within one language set: keys, `{places}`, scripts. `words` is `{ language: { file: exports } }`. */
export function languageBreaches(words, say) {
  const wrong = {
    'zh-Hans': { is: traditionalOnly, name: 'Traditional characters' },
    'zh-Hant': { is: simplifiedOnly, name: 'Simplified characters' },
    en: { is: chinese, name: 'Chinese characters' },
  };
  for (const file of new Set(Object.values(words).flatMap(Object.keys))) {
    const base = new Map(
      sentencesOf(words[shape][file] ?? {}).map(([path, text]) => [path.join('\n'), { path, text }]),
    );
    for (const [language, files] of Object.entries(words)) {
      const own = new Map(sentencesOf(files[file] ?? {}).map(([path, text]) => [path.join('\n'), { path, text }]));
      if (!files[file]) say(language, file, [], `${language} has no such file, and another language has`);
      else
        for (const [key, { path }] of base)
          if (!own.has(key)) say(language, file, path, `${path.join('.')} is missing; ${shape} has it`);
      for (const [key, { path, text }] of own) {
        const name = path.join('.');
        if (!base.has(key) && words[shape][file])
          say(language, file, path, `${name} is not in ${shape}, so nothing can ask for it`);
        if (text.trim() === '') say(language, file, path, `${name} is empty`);
        const [places, wanted] = [placesOf(text), placesOf(base.get(key)?.text ?? text)];
        if (places.join() !== wanted.join())
          say(
            language,
            file,
            path,
            `${name} has the places {${places.join('} {')}}; ${shape} has {${wanted.join('} {')}}`,
          );
        if (placeholder.test(text)) say(language, file, path, `${name} is a placeholder; write what it says`);
        if (language !== 'en' && isForeign(text))
          say(language, file, path, `${name} has no Chinese character; write it in ${language}`);
        const strange = [...new Set([...text].filter(wrong[language].is))];
        if (strange.length > 0) say(language, file, path, `${name} has ${wrong[language].name}: ${strange.join(' ')}`);
        for (const [other, ours] of Object.entries(otherwise[language]))
          if (text.includes(other)) say(language, file, path, `${name} has ${other}; we write ${ours}`);
      }
    }
  }
}

export const isQuestion = (value) =>
  typeof value === 'function' && typeof value.id === 'string' && Array.isArray(value.reasons) && 'criterion' in value;
const isTerm = (value) =>
  typeof value?.id === 'string' && typeof value?.merge === 'string' && Array.isArray(value?.mayFill);

/** Names that each reason of a criterion fills into its sentence, by code; an inner reason speaks for itself. */
function namesByReason(criterion) {
  const names = {};
  const gather = (expr, into) => {
    if (typeof expr !== 'object' || expr === null) return;
    const own = expr.op === 'reason' ? (names[expr.code] ??= new Set()) : into;
    if (expr.op === 'fact' || expr.op === 'law') own?.add(expr.name);
    if (typeof expr.rows === 'string') own?.add(expr.rows);
    for (const part of Object.values(expr)) gather(part, own);
  };
  gather(criterion, undefined);
  return names;
}

/** Everything a subject can say: what it is, the path of its words, and the names that may stand in them. */
export function sayingsOf(exported) {
  const sayings = [];
  const add = (what, path, names) => sayings.push({ what, path, names });
  const addFact = (name, { options = [], who = [], row = {} }) => {
    add(`the fact ${name}`, ['facts', name, 'label']);
    for (const option of options) add(`the answer ${option} of ${name}`, ['facts', name, 'options', option]);
    for (const role of who) add(`the role ${role}`, ['roles', role]);
    for (const [field, inner] of Object.entries(row)) addFact(field, inner);
  };
  const terms = new Set(exported.filter(isTerm));
  for (const question of exported.filter(isQuestion)) {
    const { id, values = [], reasons, facts, derived, criterion } = question;
    add(`the question ${id}`, ['questions', id, 'title']);
    for (const outcome of ['met', 'unmet', 'unknown']) add(`the question ${id}`, ['questions', id, outcome], ['value']);
    for (const value of values) add(`the value ${value} of ${id}`, ['questions', id, 'values', value], ['value']);
    const names = namesByReason(criterion);
    for (const code of reasons)
      for (const outcome of ['met', 'unmet', 'unknown'])
        add(`the reason ${code}`, ['reasons', code, outcome], [...(names[code] ?? [])]);
    for (const [name, fact] of Object.entries({ ...facts, ...derived })) addFact(name, fact);
    for (const term of question.terms ?? []) terms.add(term);
  }
  for (const { id } of terms) add(`the term ${id}`, ['terms', id]);
  const byPath = new Map(sayings.map((saying) => [saying.path.join('\n'), saying]));
  return [...byPath.values()];
}

/** Breaches between the rules and the words: `rules` is `{ subject: exported values }`. */
export function coverageBreaches(rules, words, say) {
  for (const [subject, exported] of Object.entries(rules)) {
    const sayings = sayingsOf(exported);
    const file = `${subject}.ts`;
    for (const [language, files] of Object.entries(words)) {
      if (sayings.length > 0 && !files[file]) {
        say(
          language,
          file,
          [],
          `${subject} has no words in ${language}; its rules say ${sayings.length} things, ${sayings[0].what} among them`,
        );
        continue;
      }
      const trees = Object.values(files[file] ?? {});
      const common = Object.values(files['common.ts'] ?? {});
      const absent = new Map();
      for (const { what, path, names } of sayings) {
        const from = path[0] === 'roles' ? [...trees, ...common] : trees;
        // A value may have words for what is met, or unmet, alone.
        const paths =
          path[2] === 'values' ? [path, path.with(2, 'valuesWhenMet'), path.with(2, 'valuesWhenUnmet')] : [path];
        const found = from
          .flatMap((tree) => paths.map((one) => follow(tree, one)))
          .find((text) => typeof text === 'string');
        if (found === undefined) absent.set(what, [...(absent.get(what) ?? []), path]);
        const unknown = names
          ? placesOf(found ?? '').filter((place) => !names.includes(place.replace(/\|.*/, '')))
          : [];
        if (unknown.length > 0)
          say(
            language,
            file,
            path,
            `${path.join(' / ')} has the place {${unknown.join('} {')}}; ${what} fills only {${names.join('} {')}}`,
          );
      }
      for (const [what, [path, ...more]] of absent) {
        const wanted = [path.join(' / '), ...more.map((one) => one[one.length - 1])].join(', ');
        say(
          language,
          path[0] === 'roles' ? 'common.ts' : file,
          path.slice(0, -1),
          `${what} has no words; write ${wanted}`,
        );
      }
    }
    for (const kind of ['questions', 'reasons']) {
      const known = new Set(sayings.filter(({ path }) => path[0] === kind).map(({ path }) => path[1]));
      for (const id of Object.values(words[shape][file] ?? {}).flatMap((tree) => Object.keys(tree[kind] ?? {})))
        if (!known.has(id))
          say(shape, file, [kind, id], `${kind} / ${id} is said by no rule; take it out, or mend the code`);
    }
  }
}

const wordFiles = (root, folder) => {
  const dir = join(root, 'packages/messages/src', folder);
  return existsSync(dir)
    ? walk(dir).filter((file) => file.endsWith('.ts') && !isTest(file) && !file.endsWith('index.ts'))
    : [];
};

/** All words as `{ language: { file: exports } }`, from source. */
async function loadWords(root) {
  const files = Object.entries(languages).flatMap(([language, folder]) =>
    wordFiles(root, folder).map((file) => ({ language, folder, file })),
  );
  const lines = files.map(
    ({ folder, file }, index) => `export * as f${index} from './packages/messages/src/${folder}/${file}';`,
  );
  const loaded = await loadSource(lines.join('\n'), root);
  const words = Object.fromEntries(Object.keys(languages).map((language) => [language, {}]));
  files.forEach(({ language, file }, index) => (words[language][file] = wholesOf(loaded[`f${index}`])));
  return words;
}

/** What each subject of the sdk exports, as `{ subject: values }`, from source. */
async function loadRules(root) {
  const dir = join(root, 'packages/sdk/src');
  const names = existsSync(dir) ? walk(dir).flatMap((file) => /^([^/]+)\/index\.ts$/.exec(file)?.[1] ?? []) : [];
  const loaded = await loadSource(
    names.map((name) => `export * as ${name} from './packages/sdk/src/${name}/index.ts';`).join('\n'),
    root,
  );
  return Object.fromEntries(
    names.map((name) => [name, [...Object.values(loaded[name] ?? {}), ...gatedOf(loaded[name])]]),
  );
}

/** The questions of schemes that are asked about together: they ask who applies, too. */
const gatedOf = ({ schemes = {}, questionOf } = {}) =>
  Object.keys(questionOf ? schemes : {}).map((each, _, all) => questionOf(each, all));

/** All faults of the words under a root. */
export async function checkWords(root) {
  const breaches = [];
  const say = (language, file, path, what) => {
    const address = `packages/messages/src/${languages[language]}/${file}`;
    const text = existsSync(join(root, address)) ? readFileSync(join(root, address), 'utf8') : '';
    breaches.push(breach(address, lineOf(text, path), what));
  };
  const words = await loadWords(root);
  languageBreaches(words, say);
  coverageBreaches(await loadRules(root), words, say);
  return breaches;
}

if (isMain(import.meta))
  report(await withSource(() => checkWords(root)), 'words: all that can be said has words in three languages');
