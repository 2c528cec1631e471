import { lawOn, type IsoDate } from '@liandong/core';
import { registersOfDistrict } from '@liandong/fixtures/subsidy-ledgers';
import { tangYue } from '@liandong/fixtures/workforce';
import { factsOnRegister, subsidyInterview } from '@liandong/sdk/subsidies';
import type { Employment } from '@liandong/sdk/workforce';
import { expect } from 'chai';
import { allPacks } from './index.js';

const told = (employments: readonly Employment[], on: IsoDate = '2026-03-23') =>
  Object.fromEntries(
    factsOnRegister(
      { ...registersOfDistrict, workers: [{ ...tangYue, employments: [...employments] }] },
      { worker: tangYue.id },
      lawOn(on, 'cn-990101001001', allPacks),
      ['post', 'exam', 'salary'],
    ).flatMap(({ name, value, register }) => (register === 'workforce.workers' ? [[name, value]] : [])),
  );
const at = (employer: string, from: IsoDate, until?: IsoDate): Employment => ({
  ...{ post: 'community-worker', employer, from },
  ...(until && { until }),
});
const advice = (from: IsoDate): Employment => ({ post: 'advisor', employer: '桂花街道办事处', from });

describe('the roster tells of a worker since when and until when they work in the place', () => {
  const moved = [at('甲社区', '2019-09-01', '2026-03-14'), at('乙社区', '2026-03-15')];
  const back = [at('甲社区', '2019-09-01', '2026-03-14'), at('乙社区', '2026-03-16')];

  it('a new employer from the next day on is no new beginning: the post subsidy is not refused for it', () => {
    expect(told(moved)).to.deep.equal({
      ...{ role: 'community-worker', workedFrom: '2019-09-01', isStillHere: true, isWorkingHere: true, employers: 1 },
    });
    const law = lawOn('2026-03-23', 'cn-990101001001', allPacks);
    const standing = (employments: readonly Employment[]) => {
      const facts = { ...told(employments), month: law.date };
      const { standings, next } = subsidyInterview(['post']).step(facts, law, { known: Object.keys(facts) });
      return [standings[0]?.outcome, next?.fact];
    };
    expect(standing(moved)).to.deep.equal(standing([at('甲社区', '2019-09-01')]));
    expect(standing(back)[0], 'nor for a gap, before it is asked').not.to.equal('unmet');
  });

  const began = { workedFrom: '2019-09-01', isStillHere: true };
  const cases: readonly { why: string; on?: IsoDate; lines: readonly Employment[]; is: object }[] = [
    { why: 'the two overlap', lines: [at('甲', '2019-09-01', '2026-03-15'), at('乙', '2026-03-15')], is: began },
    { why: 'the last day with the one employer', on: '2026-03-14', lines: moved, is: began },
    { why: 'the first with the other', on: '2026-03-15', lines: moved, is: began },
    // Which month is asked about nobody knows here: of one before the gap or around it, neither beginning tells the truth.
    { why: 'a day’s gap: the first day is not told', lines: back, is: { isStillHere: true } },
    {
      why: 'on the last day before the gap',
      on: '2026-03-14',
      lines: back,
      is: { ...began, workedUntil: '2026-03-14' },
    },
    {
      ...{ why: 'on the day of the gap', on: '2026-03-15', lines: back },
      is: { workedFrom: '2019-09-01', isStillHere: false, workedUntil: '2026-03-14' },
    },
    {
      ...{
        why: 'left, after two employers',
        lines: [at('乙', '2020-01-01', '2025-12-31'), at('甲', '2019-09-01', '2019-12-31')],
      },
      is: { workedFrom: '2019-09-01', isStillHere: false, workedUntil: '2025-12-31' },
    },
    {
      ...{
        why: 'of two at once the one that lasts',
        lines: [at('甲', '2019-09-01'), at('乙', '2020-01-01', '2026-03-31')],
      },
      is: began,
    },
  ];
  for (const { why, on, lines, is } of cases)
    it(why, () => {
      const { workedFrom, isStillHere, workedUntil } = told(lines, on);
      expect(JSON.parse(JSON.stringify({ workedFrom, isStillHere, workedUntil }))).to.deep.equal(is);
    });

  it('an advisor is nobody’s employee: beside a job it counts for nothing, alone nothing is told', () => {
    const job: Employment = { post: 'agency-social-worker', employer: '甲', from: '2019-09-01' };
    expect(told([advice('2020-09-01'), job])).to.deep.equal(told([job]));
    expect(told([advice('2026-03-10'), job])).to.include({
      role: 'agency-worker',
      workedFrom: '2019-09-01',
      employers: 1,
    });
    expect(told([advice('2026-03-10'), { ...job, until: '2025-12-31' }])).to.include({ isWorkingHere: false });
    expect(told([advice('2020-09-01')])).to.deep.equal({});
  });
});
