import { expect } from 'chai';
import type { Citation } from './citation.js';
import type { Expr } from './expr.js';
import { lawOn } from './law.js';
import { leavesOpen, pack, sets } from './pack.js';
import { atLeast, moreThan } from './share.js';
import { toMarkdown, toTable } from './table.js';
import { boolTerm, dataTerm, intTerm, listTerm, shareTerm } from './term.js';

const cite = (id: string): Citation => ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' });
const from = '2020-01-01';
const terms = {
  window: intTerm('t.window', 'day'),
  list: listTerm('t.list'),
  whole: listTerm('t.whole'),
  half: shareTerm('t.half'),
  most: shareTerm('t.most'),
  data: dataTerm<object>('t.data', () => undefined),
  left: boolTerm('t.left'),
  none: boolTerm('t.none'),
};
const name = { 'zh-Hans': '国' };
const law = lawOn('2026-01-01', 'cn', [
  pack({
    ...{ jurisdiction: 'cn', title: name, version: '1' },
    places: [{ code: 'cn', level: 'nation', from, name }],
    entries: [
      ...sets(terms.window, [{ from, cite: cite('w'), value: 30 }]),
      ...sets(terms.list, [{ from, cite: cite('l'), value: { items: ['a', 'b'], complete: false } }]),
      ...sets(terms.whole, [{ from, cite: cite('c'), value: { items: ['a'], complete: true } }]),
      ...sets(terms.half, [{ from, cite: cite('h'), value: atLeast(1, 2) }]),
      ...sets(terms.most, [{ from, cite: cite('m'), value: moreThan(1, 2) }]),
      ...sets(terms.data, [{ from, cite: cite('d'), value: { count: 5 } }]),
      ...leavesOpen(terms.left, { from, cite: cite('o') }),
    ],
  }),
]);
const table = (criterion: Expr) => toTable({ criterion, law: terms }, law);
/** The one line of a condition that is no list of others. */
const line = (criterion: Expr) => table(criterion)[0]?.condition;

const fact = (of: string): Expr => ({ op: 'fact', name: of });
const said = (of: string): Expr => ({ op: 'law', name: of });
const one = (value: boolean | number | string): Expr => ({ op: 'const', value });
const [a, b, c] = ['a', 'b', 'c'].map(fact) as [Expr, Expr, Expr];
const and: Expr = { op: 'and', of: [a, b] };
const minus: Expr = { op: '-', a, b };

describe('a condition in a table', () => {
  const rows: readonly (readonly [Expr, string])[] = [
    [one(true), 'true'],
    [one('x'), 'x'],
    [{ op: 'date', value: '2026-03-02' }, '2026-03-02'],
    [{ op: 'field', name: 'age' }, 'age'],
    [{ op: 'not', of: a }, 'not a'],
    [{ op: 'known', of: a }, 'a is known'],
    [{ op: 'known', of: and }, 'a and b is known'],
    [{ op: 'known', of: { op: 'or', of: [a, and] } }, 'a or (a and b) is known'],
    [{ op: 'in', of: a, list: ['x', 'y'] }, 'a in {x, y}'],
    [{ op: 'in', of: a, list: said('list') }, 'a in list [2 items, not complete]'],
    [{ op: 'if', test: and, then: b, else: c }, 'if (a and b) then b else c'],
    [{ op: '=', a: { op: 'if', test: a, then: b, else: c }, b }, 'if a then b else c = b'],
    [{ op: '+', a: { op: 'if', test: a, then: b, else: c }, b: minus }, '(if a then b else c) + (a − b)'],
    [{ op: '*', a: { op: '+', a, b }, b: c }, 'a + b × c'],
    [{ op: '<', a: minus, b: c }, 'a − b < c'],
    [{ op: '<=', a, b: minus }, 'a ≤ a − b'],
    [{ op: '-', a: minus, b: c }, '(a − b) − c'],
    [{ op: 'mulDiv', a: minus, b, c }, '(a − b) × b ÷ c'],
    [{ op: 'reaches', part: minus, whole: b, share: said('half') }, '(a − b) of b reaches half [≥ 1/2]'],
    [{ op: 'reaches', part: a, whole: b, share: said('most') }, 'a of b reaches most [> 1/2]'],
    [{ op: 'min', a, b: minus }, 'min(a, a − b)'],
    [{ op: 'fullYears', a, b }, 'fullYears(a, b)'],
    [{ op: 'orElse', a, b: one(0) }, 'a, or 0 where not known'],
    [{ op: 'exists', rows: 'people', where: one(true) }, 'exists of people'],
    [{ op: 'exists', rows: 'people', where: one(false) }, 'exists of people where false'],
    [{ op: 'every', rows: 'people', where: and }, 'every of people where (a and b)'],
    [{ op: 'sum', rows: 'people', where: one(true), value: a }, 'sum of people, a'],
    [{ op: 'not', of: { op: 'known', of: and } }, 'not a and b is known'],
    [{ op: '=', a: { op: 'reason', code: 'x', of: a }, b }, 'a = b'],
    [said('window'), 'window [30]'],
    [said('whole'), 'whole [1 items]'],
    [said('data'), 'data [{"count":5}]'],
    [said('left'), 'left [open]'],
    [said('none'), 'none [none]'],
    [said('stray'), 'stray'],
  ];
  for (const [criterion, text] of rows) it(text, () => expect(line(criterion)).to.equal(text));

  it('names things as the page does, and shows no values without a law', () => {
    const criterion: Expr = { op: '<', a, b: said('window') };
    expect(toTable({ criterion, law: terms })[0]?.condition).to.equal('a < window');
    expect(toTable({ criterion, law: terms }, law, (of) => of.toUpperCase())[0]?.condition).to.equal('A < WINDOW [30]');
  });
});

describe('the lines of a table', () => {
  const laid = (criterion: Expr) =>
    table(criterion).map(({ depth, join, code, advice, condition, cites }) =>
      [depth, join, code, advice && 'advice', condition, cites.map(({ id }) => id).join('+')].filter(Boolean).join(' '),
    );
  it('one for each of what must hold together, deeper where it holds others', () => {
    expect(laid({ op: 'and', of: [a, { op: 'or', of: [b, { op: 'not', of: and }] }, { op: 'not', of: c }] })).to.deep.equal(
      ['all', '1 a', '1 any', '2 b', '2 not', '3 all', '4 a', '4 b', '1 not c'],
    );
  }); // prettier-ignore
  it('with the code of a reason, with its own texts and those that it reads, each once', () => {
    const reason: Expr = {
      ...{ op: 'reason', code: 'late', cites: ['half', 'stray', 'none'], advice: true },
      of: { op: '<', a: { op: '-', a, b: said('window') }, b: said('window') },
    };
    expect(laid(reason)).to.deep.equal(['late advice a − window [30] < window [30] h+w']);
    expect(laid({ op: 'known', of: reason })).to.deep.equal(['a − window [30] < window [30] is known h+w']);
    expect(
      laid({ op: 'reason', code: 'both', cites: ['half'], of: { op: 'and', of: [a, said('left')] } }),
    ).to.deep.equal([...['all both h', '1 a', '1 left [open] o']]);
  });
  it('in Markdown: indented, with bars escaped, and the grounds in words', () => {
    const rows = [
      { depth: 0, join: 'all' as const, code: 'x', advice: true as const, cites: [] },
      { depth: 1, condition: 'a | b', cites: [{ ...cite('w'), article: '第一条' }, cite('l')] },
      { depth: 2, code: 'y', cites: [] },
    ];
    expect(toMarkdown(rows).split('\n')).to.deep.equal([
      '| condition | reason | grounds |',
      '| --- | --- | --- |',
      '| **all of** | `x` (advice) |  |',
      '| &emsp;a \\| b |  | w 第一条; l |',
      '| &emsp;&emsp; | `y` |  |',
    ]);
  });
});
