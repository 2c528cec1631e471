import { expect } from 'chai';
import { calendarYear } from './calendar.js';
import { boolTerm, dataTerm, enumTerm, intTerm, levels, listTerm, shareTerm } from './term.js';

describe('terms', () => {
  it('take what their type says and nothing else', () => {
    const takes = (term: { type: { check: (value: unknown) => string | undefined } }, value: unknown) =>
      term.type.check(value) === undefined;
    const cases: [string, { type: { check: (value: unknown) => string | undefined } }, unknown[], unknown[]][] = [
      ['bool', boolTerm('a.b'), [true, false], ['true', 1, null, undefined]],
      ['int', intTerm('a.b', 'day'), [0, -3, 15], [1.5, '15', NaN, Infinity, 2 ** 53, null]],
      ['enum', enumTerm('a.b', ['shut', 'open']), ['open'], ['ajar', '', null, 0]],
      [
        'list',
        listTerm('a.b'),
        [
          { items: [], complete: false },
          { items: ['x', 'y'], complete: true },
          { items: ['x', 'y'], complete: true, count: 2 },
          { items: [], complete: false, count: 37 },
        ],
        [
          ['x'],
          { items: ['x'] },
          { items: ['x', 'x'], complete: true },
          { items: [1], complete: true },
          { items: ['x'], complete: true, count: 2 },
          { items: ['x', 'y'], complete: false, count: 1 },
          { items: ['x'], complete: false, count: 1.5 },
          { complete: true },
          null,
          undefined,
        ],
      ],
      [
        'share',
        shareTerm('a.b'),
        [
          { numerator: 1, denominator: 2, inclusive: true },
          { numerator: 0, denominator: 1, inclusive: false },
          { numerator: 3, denominator: 3, inclusive: true },
        ],
        [
          { numerator: 0, denominator: 0, inclusive: true },
          { numerator: 4, denominator: 3, inclusive: true },
          { numerator: -1, denominator: 3, inclusive: true },
          { numerator: 0.5, denominator: 1, inclusive: true },
          { numerator: 1, denominator: 2, inclusive: 'yes' },
          { numerator: 1, denominator: 2 },
          null,
          0.5,
        ],
      ],
      [
        'calendar',
        calendarYear(2030),
        [{ basis: 'statutory', off: ['2030-01-01'], work: [] }],
        [
          { basis: 'guessed', off: [], work: [] },
          { basis: 'published', off: ['2030-02-30'], work: [] },
          { basis: 'published', off: [] },
          null,
        ],
      ],
    ];
    for (const [name, term, good, bad] of cases) {
      for (const value of good) expect(takes(term, value), `${name}: ${JSON.stringify(value)}`).to.equal(true);
      for (const value of bad) expect(takes(term, value), `${name}: ${JSON.stringify(value)}`).to.equal(false);
    }
  });

  it('may be filled at every level and replaced, unless they say otherwise', () => {
    expect(boolTerm('a.b')).to.include({ id: 'a.b', merge: 'replace' });
    expect(boolTerm('a.b').mayFill).to.deep.equal(levels);
    expect(listTerm('a.b').merge).to.equal('union');
    expect(listTerm('a.b', { merge: 'replace' }).merge).to.equal('replace');
    expect(intTerm('a.b', 'workday', { merge: 'ceiling', mayFill: ['city'] })).to.include({
      unit: 'workday',
      merge: 'ceiling',
    });
    expect(boolTerm('a.b')).to.not.have.property('unit');
  });

  it('say in words what is wrong', () => {
    expect(enumTerm('a.b', ['shut', 'open']).type.check('ajar')).to.equal('must be one of shut, open');
    expect(dataTerm('a.b', () => 'is odd').type.check(1)).to.equal('is odd');
  });
});
