import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, walk } from './workspace.mjs';

const src = join(root, 'packages/elements/src');
const importsOf = (file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/'\.\/([^']+)\.js'/g)].map(([, path]) => path);
const folders = (name) =>
  walk(src)
    .flatMap((file) => new RegExp(`^(?!internal/|languages/)([^/]+/[^/]+)/${name}\\.ts$`).exec(file)?.[1] ?? [])
    .sort();

describe('the indexes of the elements', () => {
  it('index.ts exports the classes of every folder', () => {
    const exported = importsOf('index.ts').filter((path) => path.endsWith('/index'));
    expect(exported.map((path) => path.replace(/\/index$/, '')).sort()).to.deep.equal(folders('index'));
  });
  it('the plain scripts together register every element once', () => {
    const scripts = ['all.ts', 'more.ts', 'diagram.ts', 'figures.ts', 'matrices.ts'];
    // Each stands alone, so the law may come with more than one.
    const registered = [...new Set(scripts.flatMap(importsOf))].filter((path) => path.endsWith('/define'));
    expect(registered.map((path) => path.replace(/\/define$/, '')).sort()).to.deep.equal(folders('define'));
  });
  it('every element has its page and its stories', () => {
    const absent = folders('define').flatMap((folder) =>
      [`docs/elements/lian-${folder.split('/')[1]}.md`, `stories/${folder}.stories.ts`].filter(
        (file) => !existsSync(join(root, file)),
      ),
    );
    expect(absent).to.deep.equal([]);
  });
  it('every element is asked in old browsers, with nothing failed, or stands within one that is', () => {
    const within = ['button', 'citation', 'decision', 'law', 'letter'].map((name) => `lian-${name}`);
    const page = readFileSync(join(root, 'docs/old-browsers.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `(lian-[\w-]+)` ((?:\| (\d+)\/\3 )+)\|$/gm)].map(([, tag]) => tag);
    const tags = folders('define').map((folder) => `lian-${folder.split('/')[1]}`);
    expect([...rows, ...within].sort()).to.deep.equal(tags.sort());
  });
});
