// Rollup bundles what tsc wrote to dist, so decorators are lowered once and for all; esbuild only lowers syntax and minifies.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { existsSync } from 'node:fs';

const dist = 'packages/elements/dist';

// all.js defines what most pages need and carries its rules; index.js only exports classes.
const input = [`${dist}/all.js`, `${dist}/index.js`].find((file) => existsSync(file));

// What a page without a bundler may load beside it.
const more = [`${dist}/more.js`].find((file) => existsSync(file));
const words = (language) => [`${dist}/languages/${language}/all/index.js`].find((file) => existsSync(file));

// A checkout without elements still builds; and the words of drafts and sending come, in every language, with their own script.
const isOfKeep = (id, importer = '') => id === '../keep/index.js' && /[\\/]all[\\/]index\.js$/.test(importer);
const nothing = {
  name: 'nothing',
  resolveId: (id, importer) => (id === 'nothing' || isOfKeep(id, importer) ? 'nothing' : null),
  load: (id) => (id === 'nothing' ? 'export {};' : null),
};

// Nothing of ours walks a store row by row: what idb has for that alone stays out of the plain scripts.
const noCursors = {
  name: 'no-cursors',
  transform(code, id) {
    if (!/[\\/]idb[\\/]build[\\/]index\.js$/.test(id)) return null;
    const at = code.lastIndexOf('replaceTraps(');
    if (at < 0 || !code.slice(at).includes('isIteratorProp('))
      throw new Error(`${id} is not as it was: see no-cursors`);
    return { code: code.slice(0, at) + code.slice(code.indexOf('export {')), map: null };
  },
};

// A page in GB18030 hands its encoding to plain scripts; the byte order mark says UTF-8 whatever the page says.
const lowered = (target, format) => ({
  name: 'lowered',
  async renderChunk(code) {
    const to = { target, minify: true, sourcemap: true, legalComments: 'none', charset: 'utf8' };
    // Indentation inside templates means nothing to HTML or CSS; lines stay, so the source map holds.
    const flat = code.replace(/\n[ \t]+/g, '\n');
    const { code: small, map } = await transform(flat, format === 'es' ? { ...to, format: 'esm' } : to);
    return { code: format === 'es' ? small : `\uFEFF${small}`, map };
  },
});

// zod's own circular imports are harmless.
const onwarn = (warning, warn) => {
  if (!/[\\/]zod[\\/]/.test(`${warning.message} ${warning.id ?? ''}`)) warn(warning);
};

const bundle = (from, file, format, target, name = 'Liandong') => ({
  input: from ?? 'nothing',
  onwarn,
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }),
    nothing,
    noCursors,
    lowered(target, format),
  ],
  output: {
    file,
    format,
    name: format === 'iife' ? (name ?? undefined) : undefined,
    sourcemap: true,
    inlineDynamicImports: true,
  },
});

const bundles = 'packages/elements/bundles';

export default [
  bundle(input, `${bundles}/liandong.js`, 'es', 'es2021'),
  bundle(input, `${bundles}/liandong.iife.js`, 'iife', ['es2019', 'chrome77']),
  bundle(more, `${bundles}/liandong.more.iife.js`, 'iife', ['es2019', 'chrome77'], 'LiandongMore'),
  ...['en', 'zh-hant'].map((language) =>
    bundle(words(language), `${bundles}/liandong.${language}.iife.js`, 'iife', ['es2019', 'chrome77'], null),
  ),
  // Drafts and sending, for pages that want them: apart, so that the others do not load them.
  bundle(
    [`${dist}/keep.js`].find((each) => existsSync(each)),
    `${bundles}/liandong.keep.iife.js`,
    'iife',
    ['es2019', 'chrome77'],
    'LiandongKeep',
  ),
  // What shows linkage as tables, in three languages.
  bundle(
    [`${dist}/matrices.js`].find((each) => existsSync(each)),
    `${bundles}/liandong.matrices.iife.js`,
    'iife',
    ['es2019', 'chrome77'],
    'LiandongMatrices',
  ),
  // Figures and the history of the law, in three languages.
  bundle(
    [`${dist}/figures.js`].find((each) => existsSync(each)),
    `${bundles}/liandong.figures.iife.js`,
    'iife',
    ['es2019', 'chrome77'],
    'LiandongFigures',
  ),
  // The diagram, and the file of its worker, stand beside the rest: few pages need them.
  bundle(
    [`${dist}/diagram.js`].find((each) => existsSync(each)),
    `${bundles}/liandong-diagram.iife.js`,
    'iife',
    ['es2019', 'chrome77'],
    'LiandongDiagram',
  ),
  bundle(
    [`${dist}/linkage/diagram/worker.js`].find((each) => existsSync(each)),
    `${bundles}/liandong-diagram-worker.js`,
    'iife',
    ['es2019', 'chrome77'],
    null,
  ),
  // All rules and the law of all packs, each as one module without imports, for pages without a bundler.
  bundle('packages/sdk/dist/index.js', 'packages/sdk/bundles/rules.js', 'es', 'es2021'),
  bundle('packages/packs/dist/index.js', 'packages/packs/bundles/packs.js', 'es', 'es2021'),
];
