import { expect } from 'chai';
import { apiBreaches, commentFaults } from './api.mjs';
import { homesOf, namesOf, usesOf } from './api-homes.mjs';
import { removeScratch, scratch } from './scratch.mjs';

const manifest = (name) => ({
  name: `@liandong/${name}`,
  exports: { '.': { '@liandong/source': './src/index.ts', default: './dist/index.js' } },
});
const tree = (room, rows, page = []) => ({
  [`packages/${room}/package.json`]: manifest(room),
  [`packages/${room}/src/index.ts`]: `${rows.join('\n')}\n`,
  'docs/a.md': page.join('\n'),
});
const told = (files) => apiBreaches(scratch(files)).map(({ file, line, what }) => `${file}:${line}: ${what}`);
const example = (...rows) => ['```ts check', ...rows, '```'];

const sound = [
  'const checked = (text: string) => {',
  "  if (text === '') throw new RangeError('empty');",
  '  return text;',
  '};',
  '',
  '/**',
  ' * 行数。Rows in a text, as a whole number.',
  ' *',
  ' * Source: none; counting only.',
  ' *',
  ' * @throws {RangeError} for an empty text',
  ' */',
  "export const rowsIn = (text: string): number => checked(text).split('\\n').length;",
];
const page = ['# 行数 · `rowsIn`', ...example("import { rowsIn } from '@liandong/core';", "rowsIn('a'); // => 1")];

describe('api', () => {
  after(removeScratch);

  it('is content with what says term, units and errors, and has a page whose example uses it', () => {
    expect(told(tree('core', sound, page))).to.deep.equal([]);
  }).timeout(30_000);

  it('tells of every export what its comment leaves out, errors of what it calls among them', () => {
    const noted = (words) => ['/**', ` * ${words}`, ' * Source: none; counting only.', ' */'];
    const rows = [
      ...sound.slice(0, 5),
      ...noted('Rows in a text. @throws {RangeError} for an empty text'),
      "export const rowsIn = (text: string): number => checked(text).split('\\n').length;",
      ...noted('多少。How many there are.'),
      'export const size = (text: string) => text.length;',
      ...noted('读。Reads.'),
      'export function read(text: string) {',
      '  return [text].map(checked);',
      '}',
      ...noted('试。Tries; what goes wrong is dealt with.'),
      'export function tried(text: string) {',
      '  try {',
      '    return checked(text);',
      '  } catch {',
      "    return '';",
      '  }',
      '}',
      'export class Bare {}',
      '/** 代码。Codes. */',
      "export const codes = ['a'] as const;",
      'export type Code = (typeof codes)[number];',
      'export type Other = string;',
    ];
    const names = ['rowsIn', 'size', 'read', 'tried', 'Bare'];
    const shown = example(`import { ${names.join(', ')} } from '@liandong/core';`, `[${names.join(', ')}].length;`);
    expect(told(tree('core', rows, [names.map((name) => `- \`${name}\`: 甲。`).join('\n'), ...shown]))).to.deep.equal([
      'packages/core/src/index.ts:10: rowsIn does not begin with its Chinese term (docs/glossary.md)',
      'packages/core/src/index.ts:15: size takes or gives numbers and does not say of what',
      'packages/core/src/index.ts:20: read can throw RangeError: say when, with @throws',
      'packages/core/src/index.ts:34: Bare has no doc comment',
      'packages/core/src/index.ts:38: Other has no doc comment',
    ]);
  }).timeout(30_000);

  it('wants the source of a question and of a function, in every room, and of no other export', () => {
    const rows = (...lines) => [
      "import { bool, question } from '@liandong/core';",
      '/**',
      ' * 能不能。May it?',
      ...lines,
      ' */',
      "export const may = question('a.may', { facts: { a: bool() }, met: ({ a }) => a.because('b') });",
    ];
    const shown = ['# 能不能 · `may`', ...example("import { may } from '@liandong/sdk';", 'may.id; // => 1')];
    expect(told(tree('sdk', rows(' *', ' * Source: 民法典 17.'), shown))).to.deep.equal([]);
    const fault = 'says no `Source:` (document and article, or `none; …`)';
    expect(told(tree('sdk', rows(), shown))).to.deep.equal([`packages/sdk/src/index.ts:5: may ${fault}`]);
    const bare = [...sound.slice(0, 5), '/** 查。Looks. @throws {RangeError} for an empty text */'];
    bare.push('export const look = (text: string) => checked(text);', '/** 错。Wrong. */', 'export class Wrong {}');
    for (const room of ['core', 'sdk', 'messages', 'packs', 'cli']) {
      const uses = example(`import { look, Wrong } from '@liandong/${room}';`, '[look, Wrong].length;');
      expect(told(tree(room, bare, ['# 查 · `look`, `Wrong`', ...uses]))).to.deep.equal([
        `packages/${room}/src/index.ts:7: look ${fault}`,
      ]);
    }
  }).timeout(60_000);

  it('wants it said once, for all questions, what they throw', () => {
    const rows = ['/** 一问。A question. */', 'export interface Asked {', '  readonly id: string;', '}'];
    expect(told(tree('core', rows))).to.deep.equal([
      'packages/core/src/index.ts:2: Asked does not say, for all questions, @throws {WrongFactError}',
    ]);
    rows[0] = '/** 一问。A question. @throws {WrongFactError} for a wrong fact */';
    expect(told(tree('core', rows))).to.deep.equal([]);
  }).timeout(30_000);

  it('tells what has no page, no example, no name on its page, or two pages', () => {
    const at = 'packages/core/src/index.ts:13: rowsIn';
    expect(told(tree('core', sound))).to.deep.equal([`${at} is on no page of the docs`]);
    expect(told(tree('core', sound, page.slice(0, 1)))).to.deep.equal([
      `${at} is named on docs/a.md, where no example that runs uses it`,
    ]);
    expect(told(tree('core', sound, page.slice(1)))).to.deep.equal([
      `${at} is used on docs/a.md, but named in the headings and lists of none of them`,
    ]);
    expect(told({ ...tree('core', sound, page), 'docs/b.md': page.join('\n') })).to.deep.equal([
      `${at} is at home on docs/a.md and docs/b.md: name it in a heading or list of one`,
    ]);
  }).timeout(60_000);
});

describe('api: comments', () => {
  const one = {
    ...{ name: 'a', kind: 'function', file: 'packages/sdk/src/a/a.ts', errors: [], measures: {} },
    doc: '甲。A thing.\n\nSource: 民法典 17.',
  };
  const told = (text) => `${text}\n\nSource: 民法典 17.`;
  const noSource = 'a says no `Source:` (document and article, or `none; …`)';
  const noGround = 'a says `Source: none` and not what it stands on instead';
  const cases = [
    { but: {}, is: [] },
    { but: { doc: told('待写：问什么。To write: what.') }, is: ['a is still to be written'] },
    { but: { measures: { days: true } }, is: ['a takes or gives days and does not say which'] },
    { but: { measures: { days: true }, doc: told('末日。The last day.') }, is: [] },
    { but: { measures: { numbers: true }, doc: told('金额，整分。') }, is: [] },
    { but: { givesProblems: true }, is: ['a gives problems as data: say so'] },
    { but: { kind: 'type', doc: 'A thing.' }, is: ['a does not begin with its Chinese term (docs/glossary.md)'] },
    { but: { kind: 'type', doc: 'A thing.', file: 'packages/core/src/a.ts' }, is: [] },
    { but: { doc: told('A thing. 甲。') }, is: ['a does not begin with its Chinese term (docs/glossary.md)'] },
    { but: { doc: '甲。A thing.' }, is: [noSource] },
    { but: { doc: '甲。A thing. Source: 民法典 17.' }, is: [noSource] },
    { but: { doc: '甲。A thing.\n\nSource:\n@returns it' }, is: [noSource] },
    { but: { doc: '甲。A thing.', kind: 'question', file: 'packages/core/src/a.ts' }, is: [noSource] },
    { but: { doc: '甲。A thing.', kind: 'class' }, is: [] },
    { but: { doc: '甲。A thing.\n\nSource: none.' }, is: [noGround] },
    { but: { doc: '甲。A thing.\n\nSource: none; ' }, is: [noGround] },
    { but: { doc: '甲。A thing.\n\nSource: none; arithmetic only.' }, is: [] },
    { but: { doc: '甲。A thing.\n\nSource: none that was found orders it: a place may.' }, is: [] },
    { but: { kind: 'value', doc: undefined, file: 'packages/messages/src/en/a.ts' }, is: [] },
  ];
  for (const { but, is } of cases)
    it(`${JSON.stringify(but)}: ${is.length === 0 ? 'sound' : is[0]}`, () => {
      expect(commentFaults({ ...one, ...but })).to.deep.equal(is);
    });
});

describe('api: pages', () => {
  it('reads names in headings, and in list items before a colon', () => {
    const text = [
      '# 甲 · `one`',
      '`not` this',
      '- `two`, `three`: 乙. `four`（某处）：丙，不是 `five`。',
      ...example('// # `six`'),
    ].join('\n');
    expect([...namesOf(text)]).to.deep.equal(['one', 'two', 'three', 'four']);
  });

  it('reads what is imported and used, and the errors that are promised', () => {
    const code = [
      "import { a, b, c as d } from '@liandong/core';",
      "import * as e from '@liandong/sdk/needs';",
      'a(d, e.f); // => throws GError',
    ].join('\n');
    expect(usesOf(code)).to.deep.equal([
      { name: 'a', specifier: '@liandong/core' },
      { name: 'c', specifier: '@liandong/core' },
      { name: 'f', specifier: '@liandong/sdk/needs' },
      { name: 'GError' },
    ]);
  });

  it('keeps two exports of one name apart by where they are imported from', () => {
    const pages = ['sdk/a', 'sdk/b'].map((subject) => ({
      file: `docs/${subject}.md`,
      names: new Set(['isFree']),
      uses: [{ name: 'isFree', specifier: `@liandong/${subject}` }],
    }));
    expect(homesOf({ name: 'isFree', specifiers: ['@liandong/sdk/b'] }, pages).homes).to.deep.equal(['docs/sdk/b.md']);
  });
});
