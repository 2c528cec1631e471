import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCoverage, exportsOf, pageOf, titlesOf } from './coverage.mjs';
import { removeScratch, scratch } from './scratch.mjs';
import { root } from './workspace.mjs';

const rules = Array.from({ length: 38 }, (_, index) => ({ id: `W${index + 1}`, zh: '规则', en: 'a rule' }));
const whole = {
  code: ['a/rule.ts#isKept'],
  test: ['a/rule.test.ts#is kept on the last day'],
  page: ['docs/rule.md#期限'],
};
const items = [{ id: 'A1', zh: '要素', en: 'elements' }, ...rules];
const map = { A1: { page: ['docs/rule.md'] }, ...Object.fromEntries(rules.map(({ id }) => [id, whole])) };

/** A small tree with these items and this map, and what is wrong with it. */
function faults({ items: listed = items, map: mapped = map, page = pageOf(listed, mapped) } = {}) {
  const dir = scratch({
    'packages/tools/src/domain/items.json': listed,
    'packages/tools/src/domain/map.json': mapped,
    'docs/coverage.md': page,
    'docs/rule.md': '期限',
    'a/rule.ts': "export const isKept = 1; const own = 2; export * from './more.js'; export { own as shown };",
    'a/more.ts': 'export function isMore() {} export type Kind = string;',
    'a/rule.test.ts':
      "describe('the rule', () => { it('is kept on the last day', () => {}); const cases = [{ why: 'the last day counts' }]; });",
  });
  return checkCoverage(dir).breaches.map(({ what }) => what);
}

const changed = (id, row) => ({ map: { ...map, [id]: row } });

describe('coverage of the domain', () => {
  after(removeScratch);

  it('finds nothing where every item has its row', () => expect(faults()).to.deep.equal([]));

  it('wants a row for every item', () => {
    const { A1: _, ...rest } = map;
    expect(faults({ map: rest })).to.deep.equal(['A1 has no row; say where it lives, or { "not": "why" }']);
  });
  it('wants an item for every row', () => expect(faults(changed('A2', whole))).to.deep.equal(['A2 is no item']));
  it('wants files that exist', () =>
    expect(faults(changed('A1', { code: ['a/gone.ts'] }))).to.deep.equal(['A1: there is no a/gone.ts']));
  it('wants exports that exist, and follows those of other files', () => {
    expect(faults(changed('A1', { code: ['a/rule.ts#own'] }))).to.deep.equal(['A1: a/rule.ts does not export own']);
    expect(faults(changed('A1', { code: ['a/rule.ts#isMore', 'a/rule.ts#shown', 'a/rule.ts#Kind'] }))).to.deep.equal(
      [],
    );
  });
  it('wants tests of that name', () =>
    expect(faults(changed('A1', { test: ['a/rule.test.ts#is kept on the first day'] }))).to.deep.equal([
      'A1: a/rule.test.ts has no test named "is kept on the first day"',
    ]));
  it('wants pages that say the word', () =>
    expect(faults(changed('A1', { page: ['docs/rule.md#清单'] }))).to.deep.equal([
      'A1: docs/rule.md does not say "清单"',
    ]));
  it('wants a named test for every tricky case, were it a row of a table', () => {
    const tricky = { items: [...items, { id: 'Y1', zh: '末日', en: 'the last day' }] };
    const row = (test) => ({ ...tricky, map: { ...map, Y1: { test: [test] } } });
    expect(faults(row('a/rule.test.ts'))).to.deep.equal(['Y1 is a tricky case and names no test']);
    expect(faults(row('a/rule.test.ts#the last day counts'))).to.deep.equal([]);
  });
  it('wants code, test and page for every rule', () =>
    expect(faults(changed('W7', { code: whole.code, page: whole.page }))).to.deep.equal([
      'W7 is a rule and has no test',
    ]));
  it('takes a reason instead, and only a reason', () => {
    expect(faults(changed('W7', { not: 'No text gives a value.' }))).to.deep.equal([]);
    expect(faults(changed('W7', { not: '' }))).to.deep.equal(['W7 is not encoded without a reason in a sentence']);
    expect(faults(changed('W7', { ...whole, not: 'No text gives a value.' }))).to.deep.equal([
      'W7 is "not" encoded and yet has code, test, page',
    ]);
    expect(faults(changed('A1', {}))).to.deep.equal(['A1 lives nowhere']);
    expect(faults(changed('A1', { pages: [] }))[0]).to.equal('A1 has pages; a row holds code, test, page or not');
  });
  it('wants every rule, every number of a letter, once', () => {
    expect(faults({ items: items.slice(0, -1) })).to.include('there is no item W38');
    expect(faults({ items: [...items, { id: 'A3', zh: '三', en: 'three' }] })).to.include('there is no item A2');
    expect(faults({ items: [...items, items[0]] })).to.include('A1 stands twice');
    expect(faults({ items: [{ id: 'A1', zh: '要素' }, ...rules] })).to.include('A1 has no title in both languages');
  });
  it('says when the page is stale', () =>
    expect(faults({ page: 'old' })).to.deep.equal(['is stale; run npm run coverage:domain -- --write']));

  it('says how many rules are covered', () => {
    const dir = scratch({
      'packages/tools/src/domain/items.json': items,
      'packages/tools/src/domain/map.json': { ...map, W3: { not: 'No text.' }, W20: { not: 'No text.' } },
    });
    expect(checkCoverage(dir).lines).to.deep.equal([
      'W: 36 of 38 covered; not: W3, W20',
      'items: 37 of 39 covered; not: W3, W20',
    ]);
  });

  it('reads exports and titles of real files', () => {
    expect([...exportsOf(root, 'packages/sdk/src/needs/index.ts')]).to.include.members(['mustReport', 'parseModel']);
    expect(titlesOf(root, 'packages/core/src/table.test.ts')).to.include('becomes Markdown');
  });

  it('is kept in this repository', () => {
    const { breaches } = checkCoverage(root);
    expect(breaches.map(({ file, what }) => `${file}: ${what}`)).to.deep.equal([]);
    const titles = JSON.parse(readFileSync(join(root, 'packages/tools/src/domain/items.json'), 'utf8'));
    expect(titles.length).to.be.greaterThan(190);
  });
});
