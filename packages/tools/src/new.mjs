// npm run new: writes the files that belong together, from templates/, and the lines that make them known.
//   npm run new -- rule <subject> <name>               a question: source, spec, words in three languages, page
//   npm run new -- component <subject> <name>          an element: class, styles, define, spec, story, words in three languages, page
//   npm run new -- pack <code> <简体名> <繁體名> <Name>   the law of a place; no page: each question's page shows its law by place
// `--root <folder>` writes into another checkout.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMain, languages, root as checkout, subjects, walk } from './workspace.mjs';

const templates = join(checkout, 'packages/tools/src/templates');
const camelOf = (kebab) => kebab.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Something the person at the keyboard can mend. */
export class UsageError extends Error {
  name = 'UsageError';
}

const usage = `npm run new -- rule <subject> <name>
npm run new -- component <subject|common|controls> <name>
npm run new -- pack <code> <简体名> <繁體名> <English name>`;

function assertKebab(name) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name ?? ''))
    throw new UsageError(`'${name ?? ''}' is no name in kebab-case, such as may-come-down.\n${usage}`);
}

function assertOneOf(subject, known) {
  if (!known.includes(subject))
    throw new UsageError(`'${subject ?? ''}' is no subject; there are ${known.join(', ')}.\n${usage}`);
}

/** The files of a kind with `_key_` replaced, in paths and text, as `{ path: text }`. */
function fromTemplates(kind, names) {
  const fill = (text) =>
    Object.entries(names).reduce((filled, [key, value]) => filled.replaceAll(`_${key}_`, value), text);
  const dir = join(templates, kind);
  return Object.fromEntries(
    walk(dir).map((file) => [fill(file).replace(/\.template$/, ''), fill(readFileSync(join(dir, file), 'utf8'))]),
  );
}

/** Edits to be written together with the new files: texts by path, read once from disk. */
class Edits {
  texts = {};
  constructor(root) {
    this.root = root;
  }
  read(path) {
    return (
      this.texts[path] ?? (existsSync(join(this.root, path)) ? readFileSync(join(this.root, path), 'utf8') : undefined)
    );
  }
  /** Changes a file; `change` gets its text, or nothing when there is none. */
  change(path, change) {
    this.texts[path] = change(this.read(path));
  }
  /** Adds a line at the end of an index, once. */
  addLine(path, line) {
    this.change(path, (text = '') =>
      text.includes(line) ? text : `${text.replace(/^export \{\};\n?/m, '')}${line}\n`,
    );
  }
  /** Puts lines behind the first match of a pattern. */
  insertAfter(path, pattern, lines) {
    this.change(path, (text = '') => {
      const found = pattern.exec(text);
      if (!found) throw new UsageError(`${path} has no ${pattern}; add this by hand:\n${lines}`);
      const at = found.index + found[0].length;
      return text.slice(0, at) + lines + text.slice(at);
    });
  }
}

/** Every sentence that begins so fails check:words until somebody has written it. */
const firstWords = {
  'zh-Hans': {
    title: '待写：用一句话问出来',
    outcomes: ['待写：符合时怎么说', '待写：不符合时怎么说', '待写：还不能确定时怎么说'],
    reason: [
      '{beganOn}至{endedOn}，没有超过 {within} 天',
      '{beganOn}至{endedOn}，超过了 {within} 天',
      '起止日期还不清楚',
    ],
    facts: { beganOn: '开始日期', endedOn: '结束日期' },
    term: '最长天数',
  },
  'zh-Hant': {
    title: '待寫：用一句話問出來',
    outcomes: ['待寫：符合時怎麼說', '待寫：不符合時怎麼說', '待寫：還不能確定時怎麼說'],
    reason: [
      '{beganOn}至{endedOn}，沒有超過 {within} 天',
      '{beganOn}至{endedOn}，超過了 {within} 天',
      '起止日期還不清楚',
    ],
    facts: { beganOn: '開始日期', endedOn: '結束日期' },
    term: '最長天數',
  },
  en: {
    title: 'To write: the question in one sentence',
    outcomes: ['To write: when it is met', 'To write: when it is not met', 'To write: when it is not known'],
    reason: [
      '{beganOn} to {endedOn} is within {within} days',
      '{beganOn} to {endedOn} is more than {within} days',
      'The days are not known yet',
    ],
    facts: { beganOn: 'First day', endedOn: 'Last day' },
    term: 'Most days',
  },
};

/** Makes the words of a new element known to the two sets of each further language. */
function addLanguageSets(edits, name, camel) {
  for (const [language, folder] of Object.entries(languages)) {
    if (language === 'zh-Hans') continue; // built into the element
    for (const path of ['index.ts', 'all/index.ts'].map(
      (file) => `packages/elements/src/languages/${folder}/${file}`,
    )) {
      if (edits.read(path) === undefined) continue;
      const imports = /(?:^import \{ \w+ \} from '@liandong\/messages\/.*\n)+/m;
      edits.insertAfter(path, imports, `import { ${camel} } from '@liandong/messages/${folder}/${name}';\n`);
      edits.insertAfter(path, /^const words = \{[^]*?(?=,?\s*\};$)/m, `, ${camel}`);
    }
  }
}

/** Puts the words of a new question into the subject's words of one language. */
function addWords(edits, language, subject, id) {
  const path = `packages/messages/src/${languages[language]}/${subject}.ts`;
  const { title, outcomes, reason, facts, term } = firstWords[language];
  const three = ([met, unmet, unknown]) => `met: '${met}', unmet: '${unmet}', unknown: '${unknown}'`;
  if (edits.read(path) === undefined) edits.change(path, () => emptyWords(language, subject));
  const into = (key, lines) => edits.insertAfter(path, new RegExp(`^  ${key}: \\{(?=\\n|\\})`, 'm'), `\n${lines}`);
  into('questions', `    '${id}': { title: '${title}', ${three(outcomes)} },`);
  into('reasons', `    '${id}.inTime': { ${three(reason)} },`);
  for (const [name, label] of Object.entries(facts)) {
    const factsPart = edits.read(path).split(/^ {2}facts: /m)[1] ?? '';
    if (!new RegExp(`^ {4}${name}: `, 'm').test(factsPart)) into('facts', `    ${name}: { label: '${label}' },`);
  }
  into('terms', `    '${id}Within': '${term}',`);
}

const emptyWords = (language, subject) => {
  const parts = '  questions: {\n  },\n  reasons: {\n  },\n  facts: {\n  },\n  terms: {\n  },\n';
  return language === 'zh-Hans'
    ? `import type { SubjectWords } from '../words.js';\n\nexport const ${subject} = {\n${parts}} satisfies SubjectWords;\n`
    : `import type { SameWords } from '../words.js';\nimport type { ${subject} as shape } from '../zh-hans/${subject}.js';\n\nexport const ${subject} = {\n${parts}} satisfies SameWords<typeof shape>;\n`;
};

const kinds = {
  rule(edits, [subject, name]) {
    assertOneOf(subject, subjects);
    assertKebab(name);
    const camel = camelOf(name);
    const index = `packages/sdk/src/${subject}/index.ts`;
    const fresh = edits.read(index) === undefined;
    edits.addLine(index, "export * from './terms.js';");
    edits.addLine(index, `export * from './${name}.js';`);
    edits.change(`packages/sdk/src/${subject}/terms.ts`, (text = "import { intTerm } from '@liandong/core';\n") => {
      const imported = /import \{[^}]*\bintTerm\b/.test(text) ? text : text.replace('import {', 'import { intTerm,');
      const term = `export const ${camel}Within = intTerm('${subject}.${camel}Within', 'day');`;
      return `${imported}\n/** 待写：法律在此填入什么。To write: what the law fills in here. */\n${term}\n`;
    });
    if (fresh) {
      edits.addLine('packages/sdk/src/index.ts', `export * as ${subject} from './${subject}/index.js';`);
      edits.change('packages/sdk/package.json', (text) => {
        const manifest = JSON.parse(text);
        const { './package.json': self, ...others } = manifest.exports;
        const to = (dir, end) => `./${dir}/${subject}/index${end}`;
        const entry = { '@liandong/source': to('src', '.ts'), types: to('dist', '.d.ts'), default: to('dist', '.js') };
        return `${JSON.stringify({ ...manifest, exports: { ...others, [`./${subject}`]: entry, './package.json': self } }, null, 2)}\n`;
      });
    }
    for (const language of Object.keys(languages)) addWords(edits, language, subject, `${subject}.${camel}`);
    return {
      files: fromTemplates('rule', { subject, name, camel }),
      next: `write the question, its words and its page; give ${subject}.${camel}Within a value in a pack; then npm run check:docs -- --write and UPDATE_DECLARED=1 npm run test:node -- declared`,
    };
  },

  component(edits, [subject, name]) {
    assertOneOf(subject, [...subjects, 'common', 'controls']);
    assertKebab(name);
    const camel = camelOf(name);
    const elements = 'packages/elements/src';
    if (edits.read(`${elements}/index.ts`) !== undefined)
      edits.addLine(`${elements}/index.ts`, `export * from './${subject}/${name}/index.js';`);
    if (edits.read(`${elements}/all.ts`) !== undefined)
      edits.addLine(`${elements}/all.ts`, `import './${subject}/${name}/define.js';`);
    addLanguageSets(edits, name, camel);
    return {
      files: fromTemplates('component', { subject, name, camel, Name: camel[0].toUpperCase() + camel.slice(1) }),
      next: `draw it, describe it in its JSDoc, write its words and its page, name the page in docs/elements/README.md; then npm run build && npm run check:docs -- --write`,
    };
  },

  pack(edits, [code, hans, hant, en]) {
    const levels = { 2: 'province', 4: 'city', 6: 'district', 9: 'street', 12: 'community' };
    const level = levels[/^cn-(\d+)$/.exec(code ?? '')?.[1].length];
    if (!level)
      throw new UsageError(`'${code ?? ''}' is no code of a place, such as cn-32, cn-3205 or cn-320508.\n${usage}`);
    if (!hans || !hant || !en) throw new UsageError(`A place has three names.\n${usage}`);
    const index = 'packages/packs/src/index.ts';
    const dir = join(edits.root, 'packages/packs/src');
    const above = readdirSync(dir, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && code.startsWith(entry.name) && code !== entry.name,
    );
    const within = above.map((entry) => entry.name).sort((a, b) => b.length - a.length)[0];
    if (!within || (within === 'cn' && level !== 'province'))
      throw new UsageError(`No pack lies above ${code}; make that of its province first.`);
    const ident = code.replace('-', '');
    edits.insertAfter(index, /(?:^import \{ cn\d* \} from .*\n)+/m, `import { ${ident} } from './${code}/index.js';\n`);
    edits.insertAfter(index, /^export \{(?:\n {2}cn\d*,)+/m, `\n  ${ident},`);
    edits.insertAfter(index, /^export const allPacks.*\[(?:\n {2}cn\d*,)+/m, `\n  ${ident},`);
    return {
      files: fromTemplates('pack', { code, ident, level, within, hans, hant, en }),
      next: "set its values, each with its citation, with npm run check:docs -- --write behind them; a pack has no page of its own, the questions' pages show its law",
    };
  },
};

/** Writes what belongs to a new rule, component or pack. Nothing is overwritten, and nothing is written when a file is there already. */
export function writeNew(root, [kind, ...names]) {
  if (!Object.hasOwn(kinds, kind ?? ''))
    throw new UsageError(`'${kind ?? ''}' cannot be made; there are ${Object.keys(kinds).join(', ')}.\n${usage}`);
  const edits = new Edits(root);
  const { files, next } = kinds[kind](edits, names);
  const taken = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (taken.length > 0) throw new UsageError(`There already is ${taken.join(', ')}; nothing was written.`);
  for (const [path, text] of Object.entries({ ...edits.texts, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { written: Object.keys(files), changed: Object.keys(edits.texts), next };
}

if (isMain(import.meta)) {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { root: { type: 'string', default: checkout } },
    });
    const { written, changed, next } = writeNew(values.root, positionals);
    for (const path of written) console.log(`new      ${path}`);
    for (const path of changed) console.log(`changed  ${path}`);
    console.log(`\nNext: ${next}. Then npm run format.`);
  } catch (error) {
    if (!(error instanceof UsageError) && error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
