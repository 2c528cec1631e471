import { expect } from 'chai';
import { removeScratch, scratch } from './scratch.mjs';
import { weigh } from './sizes.mjs';

const words = Array.from({ length: 400 }, (_, i) => `w${(i * 7919) % 104729}`).join(' ');
const house = {
  'packages/a/dist/index.js': "export * from './long.js';",
  'packages/a/dist/long.js': `export const long = '${words}';`,
  'packages/a/dist/needs/index.js': "import { long } from 'lit'; export const b = long;",
  'packages/a/dist/theme.css': 'p { color: red }',
};
const packed = new Set(Object.keys(house));
const weighed = async (sizes, files = packed) => weigh(scratch(house), sizes, files);
const said = async (...args) => (await weighed(...args)).breaches.map(({ what }) => what);

describe('sizes', () => {
  after(removeScratch);
  const entries = ['packages/a/dist/index.js'];

  it('weighs entries, patterns and files', async () => {
    const { rows, breaches } = await weighed([
      { name: 'a', entries, ceiling: 3000 },
      { name: 'subject', each: 'packages/a/dist/*/index.js', over: ['lit'], ceiling: 200 },
      { name: 'theme', file: 'packages/a/dist/theme.css', ceiling: 100 },
    ]);
    expect(breaches).to.deep.equal([]);
    expect(rows.map(({ name }) => name)).to.deep.equal(['a', 'subject needs', 'theme']);
    expect(rows[0].size).to.be.within(700, 3000);
    expect(rows[1].size).to.be.within(20, 200);
  });

  it('weighs what is added to what is there already', async () => {
    const files = {
      ...house,
      'packages/a/dist/more.js': "import { long } from 'lib'; export const twice = () => [long, long, 'more'];",
      'node_modules/lib/package.json': '{"name": "lib", "type": "module", "main": "index.js"}',
      'node_modules/lib/index.js': house['packages/a/dist/long.js'],
    };
    const more = { entries: ['packages/a/dist/more.js'], ceiling: 3000 };
    const { rows } = await weigh(
      scratch(files),
      [
        { ...more, name: 'all' },
        { ...more, name: 'added', over: ['lib'], adds: true },
      ],
      new Set(Object.keys(files)),
    );
    expect(rows[0].size).to.be.above(700);
    expect(rows[1].size).to.be.within(10, 90);
  });

  it('fails over the ceiling', async () => {
    const [what] = await said([{ name: 'a', entries, ceiling: 500 }]);
    expect(what).to.match(/^'a' is \d+ bytes, \d+ over its ceiling of 500/);
  });

  it('fails for a file that is not there', async () => {
    const [what] = await said([{ name: 'b', entries: ['packages/a/dist/b.js'], ceiling: 500 }]);
    expect(what).to.include('packages/a/dist/b.js does not exist');
    const [none] = await said([{ name: 'c', each: 'packages/c/dist/*.js', ceiling: 500 }]);
    expect(none).to.include('no file matches packages/c/dist/*.js');
  });

  it('fails for a file npm would not publish', async () => {
    const [what] = await said([{ name: 'a', entries, ceiling: 3000 }], new Set(entries));
    expect(what).to.include("'a' needs packages/a/dist/long.js, which npm would not publish");
  });
});
