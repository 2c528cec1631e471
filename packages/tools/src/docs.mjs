// npm run check:docs: marked examples run and keep their promises, links lead somewhere, tables say what the packs say.
// In Markdown, mark a block ```ts check, ```js check, ```html check or ```sh check; `-- --write` renews the tables of law.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { pageBreaches } from './pages.mjs';
import { scriptBreaches, shellBreaches } from './examples.mjs';
import { fencesOf, proseOf } from './fences.mjs';
import { loadSource, withSource } from './source.mjs';
import { updateElementTables } from './element-tables.mjs';
import { updateLawTables } from './law-tables.mjs';
import { breach, filesOf, isMain, lineAt, report, root } from './workspace.mjs';

const kinds = { ts: 'ts', typescript: 'ts', js: 'js', javascript: 'js', html: 'html', sh: 'sh', bash: 'sh' };

export const pagesOf = (root) =>
  filesOf(root).filter((file) => /^(docs\/.*|README[^/]*|packages\/[^/]+\/README)\.md$/.test(file));

/** Every marked example: `{ file, line, lang, code }`. */
export const examplesOf = (root) =>
  pagesOf(root).flatMap((file) =>
    fencesOf(readFileSync(join(root, file), 'utf8'))
      .filter(({ lang, marks }) => marks.includes('check') && lang in kinds)
      .map(({ lang, marks, code, line }) => ({ file, line, lang: kinds[lang], marks, code })),
  );

/** Marks that no example of this check can have. */
const markBreaches = (root) =>
  pagesOf(root).flatMap((file) =>
    fencesOf(readFileSync(join(root, file), 'utf8'))
      .filter(({ lang, marks }) => marks.includes('check') && !(lang in kinds))
      .map(({ lang, line }) =>
        breach(file, line - 1, `cannot check ${lang || 'a block without a language'}; it may be ts, js, html or sh`),
      ),
  );

/** Relative links that lead nowhere. What Storybook builds is not here until it is built. */
export function linkBreaches(root) {
  return pagesOf(root).flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const links = [
      ...proseOf(text).matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)|\b(?:href|src)="([^"]+)"|^\[[^\]]+\]:\s*(\S+)/gm),
    ];
    return links.flatMap(({ index, 1: inline, 2: attribute, 3: reference }) => {
      const link = inline ?? attribute ?? reference;
      if (/^([a-z][a-z+.-]*:|#|\/\/)/i.test(link)) return [];
      const path = decodeURI(link.replace(/[#?].*$/, ''));
      const target = path.startsWith('/') ? path.slice(1) : posix.join(dirname(file), path);
      if (target.startsWith('docs/storybook') || existsSync(join(root, target))) return [];
      return [breach(file, lineAt(text, index), `links to ${link}, and there is no ${target}`)];
    });
  });
}

/** The packs, from source; nothing while the packs room exports none. */
async function loadPacks(root) {
  if (!existsSync(join(root, 'packages/packs/src/index.ts'))) return undefined;
  return (await loadSource("export * from '@liandong/packs';", root)).allPacks;
}

/** All faults of the docs under a root. */
export async function checkDocs(root, { packs, write = false } = {}) {
  const stale = [
    ...updateLawTables(root, pagesOf(root), packs, { write }),
    ...updateElementTables(root, pagesOf(root), { write }),
  ];
  const examples = examplesOf(root);
  const of = (...langs) => examples.filter(({ lang }) => langs.includes(lang));
  return [
    ...stale,
    ...markBreaches(root),
    ...linkBreaches(root),
    ...(await scriptBreaches(root, of('ts', 'js'))),
    ...shellBreaches(root, of('sh')),
    ...(await pageBreaches(root, of('html'))),
  ];
}

if (isMain(import.meta)) {
  const write = process.argv.includes('--write');
  const breaches = await withSource(async () => checkDocs(root, { packs: await loadPacks(root), write }));
  report(breaches, `docs: ${pagesOf(root).length} pages, ${examplesOf(root).length} examples as promised`);
}
