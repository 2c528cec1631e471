import type { IsoDate } from '@liandong/core';
import { expect } from 'chai';
import { stretchesOf } from './stretches-of.js';

describe('stretches of work', () => {
  type Line = readonly [from: IsoDate, until?: IsoDate | null];
  const first: Line = ['2019-09-01', '2026-02-28'];
  const cases: readonly { why: string; lines: readonly Line[]; is: readonly Line[] }[] = [
    { why: 'none', lines: [], is: [] },
    { why: 'begins on the day after the last', lines: [first, ['2026-03-01']], is: [['2019-09-01']] },
    { why: 'a day between is a gap', lines: [first, ['2026-03-02']], is: [['2026-03-02'], first] },
    { why: 'begins on the last day itself', lines: [first, ['2026-02-28']], is: [['2019-09-01']] },
    { why: 'in whatever order they are written', lines: [['2026-03-01'], first], is: [['2019-09-01']] },
    { why: 'one within another does not end it', lines: [first, ['2020-01-01', '2020-12-31']], is: [first] },
    {
      why: 'nor one within another that lasts',
      lines: [
        ['2019-09-01', null],
        ['2020-01-01', '2020-12-31'],
      ],
      is: [['2019-09-01']],
    },
    { why: 'ends on one day', lines: [first, ['2025-01-01', '2026-02-28']], is: [first] },
    {
      why: 'three in a row',
      lines: [first, ['2026-03-01', '2026-03-01'], ['2026-03-02', '2026-03-31']],
      is: [['2019-09-01', '2026-03-31']],
    },
    { why: 'to the last day of all', lines: [['2019-09-01', '9999-12-31']], is: [['2019-09-01', '9999-12-31']] },
  ];
  const of = (lines: readonly Line[], on: IsoDate) =>
    stretchesOf(
      lines.map(([from, until]) => ({ from, ...(until !== undefined && { until }) })),
      on,
    );
  const are = (lines: readonly Line[]) => lines.map(([from, until]) => ({ from, ...(until && { until }) }));
  for (const { why, lines, is } of cases) it(why, () => expect(of(lines, '2026-03-02')).to.deep.equal(are(is)));

  it('are those that have begun, each as long as it will be', () => {
    const lines: readonly Line[] = [first, ['2026-03-01', '2026-03-31'], ['2026-04-02']];
    const begun: Line = ['2019-09-01', '2026-03-31'];
    expect(of(lines, '2019-08-31')).to.deep.equal([]);
    expect(of(lines, '2019-09-01'), 'the first day').to.deep.equal(are([begun]));
    expect(of(lines, '2026-04-01'), 'the day between').to.deep.equal(are([begun]));
    expect(of(lines, '2026-04-02')).to.deep.equal(are([['2026-04-02'], begun]));
  });
});
