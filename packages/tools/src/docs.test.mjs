import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDocs, linkBreaches } from './docs.mjs';
import { withPromises } from './examples.mjs';
import { fencesOf, proseOf } from './fences.mjs';
import { updateLawTables } from './law-tables.mjs';
import { removeScratch, scratch } from './scratch.mjs';

const fence = (info, ...rows) => ['```' + info, ...rows, '```', ''].join('\n');
const told = async (files, options) =>
  (await checkDocs(scratch(files), options)).map(({ file, line, what }) => `${file}:${line}: ${what}`);

describe('docs: examples', () => {
  after(removeScratch);

  it('keeps silent about what holds', async () => {
    const page = [
      '# Days',
      fence(
        'ts check',
        "import { addDays } from '@liandong/core';",
        "addDays('2024-02-28', 1); // => '2024-02-29'",
        'const both: readonly number[] = [1, 2]; // => [1, 2]',
        'console.log({ a: 1 });',
        '// => {',
        '//   a: 1,',
        '// }',
        "addDays('2024-02-30', 1); // => throws InvalidDateError",
        'await Promise.resolve(3); // => 3',
      ),
      fence('js check', 'const a = 1', 'a + 1 // => 2'),
      fence('sh check', 'echo one; echo two', '# => one', '# => two'),
      fence('ts', 'this is not run'),
    ].join('\n');
    expect(await told({ 'docs/a.md': page, 'README.md': '[a](docs/a.md#days)' })).to.deep.equal([]);
  }).timeout(30_000);

  it('tells line, expected and got of every answer that does not hold', async () => {
    const page = `# A\n\n${fence('ts check', 'const a = [1];', 'a.concat(2); // => [1, 3]', 'a; // => [2]')}`;
    expect(await told({ 'docs/a.md': page })).to.deep.equal([
      'docs/a.md:5: expected [ 1, 3 ], got [ 1, 2 ]',
      'docs/a.md:6: expected [ 2 ], got [ 1 ]',
    ]);
  }).timeout(30_000);

  it('tells type faults, thrown errors, faults of syntax and promises that nothing holds', async () => {
    const lines = await told({
      'docs/a.md': fence('ts check', "const a: number = 'b';"),
      'docs/b.md': fence('js check', '', "throw new RangeError('too far');"),
      'docs/c.md': fence('js check', 'const = 1;'),
      'docs/d.md': fence('js check', 'for (const a of [1]) {', '  a; // => 2', '}'),
      'docs/e.md': fence('js check', '1; // => throws RangeError'),
      'docs/f.md': fence('py check', '1'),
      'docs/g.md': fence('sh check', 'echo one', '# => two'),
      'docs/h.md': fence('sh check', 'false'),
    });
    const starts = [
      'docs/f.md:1: cannot check py',
      'docs/d.md:3: this `// =>` is behind no statement',
      "docs/a.md:2: does not compile: Type 'string' is not assignable",
      'docs/c.md:2: cannot be bundled: Expected identifier',
      'docs/b.md:3: throws RangeError: too far',
      'docs/e.md:2: expected RangeError to be thrown, got 1',
      'docs/g.md:3: expected to print two, got "one\\n"',
      'docs/h.md:2: ended with 1',
    ];
    expect(lines).to.have.lengthOf(starts.length);
    starts.forEach((start, index) => expect(lines[index]).to.include(start));
  }).timeout(30_000);

  it('opens pages in a browser, with our bundles behind any address', async () => {
    const bundle = `customElements.define('lian-a', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>deep <b>text</b></p>'; }
    });`;
    const script = '<script src="https://cdn.example/iife/liandong.iife.js"></script>';
    const lines = await told({
      'packages/elements/bundles/liandong.iife.js': bundle,
      'docs/a.md': fence('html check', script, '<lian-a data-expect="deep text"></lian-a>'),
      'docs/b.md': fence('html check', script, '<lian-a data-expect="other"></lian-a>'),
      'docs/c.md': fence('html check', '<script>throw new Error("no")</script>'),
      'docs/d.md': fence('html check', '<script>console.error("no")</script>'),
      'docs/e.md': fence('html check', '<img src="https://cdn.example/a.png" alt="">'),
    });
    expect(lines).to.deep.equal([
      'docs/b.md:2: <lian-a>: expected the text "other", got "deep text"',
      'docs/c.md:2: page error: no',
      'docs/d.md:2: console error: no',
      'docs/e.md:2: asks for https://cdn.example/a.png, which is no file of ours (build first?)',
    ]);
  }).timeout(60_000);

  it('keeps every line where it was', () => {
    const { code, unread } = withPromises('f(\n  1,\n); // => 2\nconst a = 1 // => 1\n', 'x', 10);
    expect(code).to.equal(
      ';__holds("x", 12, (f(\n  1,\n)), (2)); // => 2\nconst a = 1;__holds("x", 13, (a), (1)); // => 1\n',
    );
    expect(unread).to.deep.equal([]);
  });
});

describe('docs: links', () => {
  after(removeScratch);

  it('tells links that lead nowhere, outside of code', () => {
    const dir = scratch({
      'README.md':
        '[a](docs/a.md) [b](https://example.org) [c](#c)\n[d](docs/d.md) `[e](e.md)`\n<img src="docs/f.png">\n',
      'docs/a.md': `[up](../README.md)\n${fence('md', '[x](x.md)')}`,
    });
    expect(linkBreaches(dir).map(({ file, line, what }) => `${file}:${line}: ${what}`)).to.deep.equal([
      'README.md:2: links to docs/d.md, and there is no docs/d.md',
      'README.md:3: links to docs/f.png, and there is no docs/f.png',
    ]);
  });

  it('reads fences within fences and in lists', () => {
    const text = '- a\n  ```js check\n  b\n  ```\n````md\n```js\nc\n```\n````\n';
    expect(fencesOf(text)).to.deep.equal([
      { lang: 'js', marks: ['check'], code: 'b', line: 3 },
      { lang: 'md', marks: [], code: '```js\nc\n```', line: 6 },
    ]);
    expect(proseOf(text).split('\n')).to.have.lengthOf(text.split('\n').length);
  });
});

describe('docs: tables of law', () => {
  after(removeScratch);

  const cite = {
    id: 'a#1',
    title: '示例办法',
    issuer: '示例区',
    article: '第一条',
    checkedOn: '2026-01-01',
    evidence: 'illustrative',
  };
  const packs = [
    {
      jurisdiction: 'cn-99',
      title: { 'zh-Hans': '示例省' },
      entries: [
        { term: 'needs.reactWithin', from: '2024-01-01', cite, value: 3 },
        { term: 'needs.reactWithin', from: '2023-01-01', cite, open: true },
        { term: 'needs.kinds', from: '2023-01-01', cite, value: { items: ['a', 'b'], complete: false, count: 7 } },
      ],
    },
  ];
  const page =
    '# A\n\n<!-- law: needs.reactWithin -->\n<!-- /law -->\n\nB\n\n<!-- law: needs.kinds -->old<!-- /law -->\n';

  it('tells what is stale, writes it, and is content then', () => {
    const dir = scratch({ 'docs/needs/a.md': page });
    const stale = updateLawTables(dir, ['docs/needs/a.md'], packs);
    expect(stale.map(({ line, what }) => `${line}: ${what}`)).to.deep.equal([
      '3: the table of needs.reactWithin is stale; run npm run check:docs -- --write',
      '8: the table of needs.kinds is stale; run npm run check:docs -- --write',
    ]);
    expect(updateLawTables(dir, ['docs/needs/a.md'], packs, { write: true })).to.deep.equal([]);
    expect(updateLawTables(dir, ['docs/needs/a.md'], packs)).to.deep.equal([]);
    const text = readFileSync(join(dir, 'docs/needs/a.md'), 'utf8');
    expect(text).to.include(
      '| 2023-01-01 | 示例省 | 留待规定 · left open | 《示例办法》第一条，示例区，illustrative，核对 2026-01-01 |\n| 2024-01-01 | 示例省 | 3 |',
    );
    expect(text).to.include('| a、b（不全，共 7 项 · incomplete, 7 in all） |');
  });

  it('writes a table at its place below an example', () => {
    const example = '```ts check\nconst a = 1;\n```\n\n';
    const dir = scratch({ 'docs/needs/a.md': `${example}<!-- law: needs.reactWithin -->\n<!-- /law -->\n` });
    updateLawTables(dir, ['docs/needs/a.md'], packs, { write: true });
    expect(readFileSync(join(dir, 'docs/needs/a.md'), 'utf8')).to.match(
      /^```ts check\nconst a = 1;\n```\n\n<!-- law: needs.reactWithin -->\n\n\| 自 From [^]*\n\n<!-- \/law -->\n$/,
    );
  });

  it('tells a term that no pack knows and a section without an end', () => {
    const dir = scratch({ 'docs/a.md': '<!-- law: needs.other --><!-- /law -->\n<!-- law: needs.kinds -->\n' });
    expect(updateLawTables(dir, ['docs/a.md'], packs).map(({ what }) => what)).to.deep.equal([
      'no pack has an entry for the term needs.other; is the id right?',
      'a `<!-- law: id -->` has no `<!-- /law -->`',
    ]);
  });

  it('waits while there are no packs', () => {
    expect(updateLawTables(scratch({ 'docs/a.md': page }), ['docs/a.md'], undefined)).to.deep.equal([]);
  });
});
