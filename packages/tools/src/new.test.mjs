import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { ESLint } from 'eslint';
import { join } from 'node:path';
import { typeBreaches } from './examples.mjs';
import { UsageError, writeNew } from './new.mjs';
import { checkRooms } from './rooms.mjs';
import { removeScratch, scratch } from './scratch.mjs';
import { ownSourceOnly } from './specs.mjs';
import { checkWords } from './words.mjs';
import { root } from './workspace.mjs';

const packIndex = `import type { Pack } from '@liandong/core';
import { cn } from './cn/index.js';
import { cn33 } from './cn-33/index.js';

export {
  cn,
  cn33,
};

export const demoPacks: readonly Pack[] = [];

export const allPacks: readonly Pack[] = [
  cn,
  cn33,
  ...demoPacks,
];
`;
const place = (code, level, within) =>
  JSON.stringify({
    jurisdiction: code,
    entries: [],
    places: [{ code, from: '2007-01-01', level, within, name: { 'zh-Hans': code } }],
  });

/** A copy of the rooms a new thing touches, with indexes that hold something already. */
function copy() {
  const dir = scratch({
    'packages/sdk/src/index.ts': "export * as needs from './needs/index.js';\n",
    'packages/sdk/src/needs/index.ts': 'export {};\n',
    'packages/elements/src/index.ts': '',
    'packages/elements/src/all.ts': '',
    'packages/packs/src/index.ts': packIndex,
    'packages/packs/src/cn/index.ts': `export const cn: any = ${place('cn', 'nation')};`,
    'packages/packs/src/cn-33/index.ts': `export const cn33: any = ${place('cn-33', 'province', 'cn')};`,
  });
  const copied = [
    ...['sdk', 'core', 'elements', 'messages', 'packs'].map((room) => `${room}/package.json`),
    ...[
      'messages/src/words.ts',
      'packs/src/place.ts',
      'packs/src/version.ts',
      'elements/src/internal',
      'elements/src/languages',
      'elements/src/tokens',
    ],
  ];
  for (const path of copied) cpSync(join(root, 'packages', path), join(dir, 'packages', path), { recursive: true });
  // Its own words, by their name; all other rooms are those of the checkout.
  mkdirSync(join(dir, 'node_modules/@liandong'), { recursive: true });
  symlinkSync(join(dir, 'packages/messages'), join(dir, 'node_modules/@liandong/messages'), 'junction');
  return dir;
}

const read = (dir, path) => readFileSync(join(dir, path), 'utf8');
const wordsOf = (name) => ['zh-hans', 'zh-hant', 'en'].map((folder) => `packages/messages/src/${folder}/${name}.ts`);

/** What somebody does who fills the scaffold in: writes each sentence that begins as a placeholder. */
function writeWords(dir, name) {
  for (const path of wordsOf(name))
    writeFileSync(join(dir, path), read(dir, path).replace(/'(?:待写|待寫|To write)[：:] ?/g, "'"));
}

const compiles = (dir, paths) =>
  typeBreaches(
    paths.map((file) => ({ file, path: join(dir, file) })),
    ['node', 'mocha'],
  ).map(({ file, line, what }) => `${file}:${line}: ${what}`);

/** Runs a spec of the copy with mocha. */
async function passes(dir, spec) {
  const outfile = join(dir, 'spec.mjs');
  await build({
    entryPoints: [join(dir, spec)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@liandong/source'],
    plugins: [ownSourceOnly],
  });
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/mocha/bin/mocha.js'), outfile], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status, stdout).to.equal(0);
}

describe('new', () => {
  after(removeScratch);

  it('makes a rule that compiles, passes its spec and has its words', async () => {
    const dir = copy();
    const { written } = writeNew(dir, ['rule', 'needs', 'reacted-in-time']);
    expect(written).to.have.members([
      'packages/sdk/src/needs/reacted-in-time.ts',
      'packages/sdk/src/needs/reacted-in-time.test.ts',
      'docs/needs/reacted-in-time.md',
    ]);
    expect(read(dir, 'packages/sdk/src/needs/index.ts')).to.equal(
      "export * from './terms.js';\nexport * from './reacted-in-time.js';\n",
    );
    writeNew(dir, ['rule', 'needs', 'visited-in-time']);
    expect(read(dir, 'packages/messages/src/en/needs.ts').match(/beganOn: \{/g)).to.have.lengthOf(1);
    const unwritten = await checkWords(dir);
    expect(new Set(unwritten.map(({ file }) => file))).to.deep.equal(new Set(wordsOf('needs')));
    for (const { what } of unwritten) expect(what).to.include('is a placeholder; write what it says');
    writeWords(dir, 'needs');
    expect(await checkWords(dir)).to.deep.equal([]);
    expect(checkRooms(dir)).to.deep.equal([]);
    expect(
      compiles(dir, [...written.filter((file) => file.endsWith('.ts')), 'packages/messages/src/en/needs.ts']),
    ).to.deep.equal([]);
    await passes(dir, 'packages/sdk/src/needs/reacted-in-time.test.ts');
  }).timeout(60_000);

  it('makes a subject known with its first rule', () => {
    const dir = copy();
    writeNew(dir, ['rule', 'seals', 'may-seal']);
    expect(read(dir, 'packages/sdk/src/index.ts')).to.include("export * as seals from './seals/index.js';");
    expect(JSON.parse(read(dir, 'packages/sdk/package.json')).exports['./seals'].default).to.equal(
      './dist/seals/index.js',
    );
  });

  it('makes a component that compiles and is clean', async () => {
    const dir = copy();
    const { written } = writeNew(dir, ['component', 'needs', 'need-badge']);
    const folder = 'packages/elements/src/needs/need-badge';
    expect(written).to.have.members([
      ...['index', 'define', 'need-badge', 'need-badge.styles', 'need-badge.test'].map(
        (file) => `${folder}/${file}.ts`,
      ),
      ...wordsOf('need-badge'),
      'stories/needs/need-badge.stories.ts',
      'docs/elements/lian-need-badge.md',
    ]);
    expect((await checkWords(dir)).map(({ file, what }) => `${file}: ${what}`)).to.deep.equal(
      wordsOf('need-badge').map((file) => `${file}: needBadge.title is a placeholder; write what it says`),
    );
    writeWords(dir, 'need-badge');
    expect(await checkWords(dir)).to.deep.equal([]);
    for (const language of ['zh-hant', 'en'])
      for (const set of ['index.ts', 'all/index.ts']) {
        const text = read(dir, `packages/elements/src/languages/${language}/${set}`);
        expect(text).to.include(`import { needBadge } from '@liandong/messages/${language}/need-badge';`);
        expect(text).to.match(/, needBadge,?\s*\};/);
      }
    const sources = written.filter((file) => file.startsWith('packages/') && file.endsWith('.ts'));
    expect(
      compiles(
        dir,
        sources.filter((file) => !file.endsWith('.test.ts')),
      ),
    ).to.deep.equal([]);
    expect(read(dir, 'packages/elements/src/index.ts')).to.equal("export * from './needs/need-badge/index.js';\n");
    expect(read(dir, 'packages/elements/src/all.ts')).to.equal("import './needs/need-badge/define.js';\n");
    expect(checkRooms(dir)).to.deep.equal([]);
    const eslint = new ESLint({ cwd: root, overrideConfigFile: join(root, 'packages/tools/eslint.config.mjs') });
    for (const file of sources) {
      const [{ messages }] = await eslint.lintText(read(dir, file), { filePath: join(root, file) });
      expect(messages, file).to.deep.equal([]);
    }
  }).timeout(60_000);

  it('makes a pack that lies below its place', async () => {
    const dir = copy();
    writeNew(dir, ['pack', 'cn-3302', '宁波市', '寧波市', 'Ningbo']);
    expect(read(dir, 'packages/packs/src/cn-3302/places.ts')).to.include("place('cn-3302', 'city', 'cn-33', ['宁波市'");
    await passes(dir, 'packages/packs/src/cn-3302/index.test.ts');
  }).timeout(60_000);

  it('finds its places in the index of packs as it is today', () => {
    const dir = copy();
    cpSync(join(root, 'packages/packs/src/index.ts'), join(dir, 'packages/packs/src/index.ts'));
    writeNew(dir, ['pack', 'cn-3302', '宁波市', '寧波市', 'Ningbo']);
    expect(read(dir, 'packages/packs/src/index.ts').match(/cn3302/g)).to.have.lengthOf(3);
  });

  it('never overwrites, and then writes nothing at all', () => {
    const dir = copy();
    writeNew(dir, ['component', 'needs', 'need-badge']);
    const before = read(dir, 'packages/elements/src/index.ts');
    expect(() => writeNew(dir, ['component', 'needs', 'need-badge'])).to.throw(
      UsageError,
      /There already is .*need-badge\.ts/,
    );
    expect(read(dir, 'packages/elements/src/index.ts')).to.equal(before);
  });

  const refused = {
    'a kind it cannot make': [['rules', 'needs', 'a'], /'rules' cannot be made; there are rule, component, pack/],
    'an unknown subject': [['rule', 'need', 'a'], /'need' is no subject; there are meetings/],
    'a name in camelCase': [['rule', 'needs', 'mayApply'], /'mayApply' is no name in kebab-case/],
    'a missing name': [['component', 'needs'], /'' is no name in kebab-case/],
    'a code that is none': [['pack', 'Suzhou', '苏州市', '蘇州市', 'Suzhou'], /'Suzhou' is no code of a place/],
    'a place without its province': [['pack', 'cn-320508', '姑苏区', '姑蘇區', 'Gusu'], /No pack lies above cn-320508/],
    'a place with one name': [['pack', 'cn-3302', '宁波市'], /three names/],
  };
  for (const [what, [names, says]] of Object.entries(refused)) {
    it(`refuses ${what}`, () => {
      const dir = copy();
      expect(() => writeNew(dir, names)).to.throw(UsageError, says);
      expect(existsSync(join(dir, 'docs'))).to.equal(false);
    });
  }

  it('speaks plainly at the keyboard', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'packages/tools/src/new.mjs'), 'rule', 'x', 'y'],
      { encoding: 'utf8' },
    );
    expect(status).to.equal(1);
    expect(stderr).to.match(/^'x' is no subject/);
  });
});
