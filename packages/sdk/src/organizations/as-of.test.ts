import { warmHands } from '@liandong/fixtures/organizations';
import { expect } from 'chai';
import { assessmentOn, creditFacts, type Organization } from './index.js';
import { lawOf } from './small-law.test.js';

describe('organizations: as they stood on a day', () => {
  const on = '2026-03-02';
  type Credit = Organization['credit'];
  const of = (credit: Credit) => creditFacts({ ...warmHands, credit }, lawOf(on));
  const none = {
    ...{ credit: 'normal', wasOnSeriousList: false, leftSeriousOn: undefined },
    ...{ seriousSince: undefined, abnormalSince: undefined },
  };
  const cases: readonly { credit: Credit; is: object; why: string }[] = [
    { credit: [], is: {}, why: 'on no list' },
    {
      credit: [{ status: 'abnormal', from: '2026-03-02' }],
      is: { credit: 'abnormal', abnormalSince: '2026-03-02' },
      why: 'the first day is in',
    },
    { credit: [{ status: 'abnormal', from: '2026-03-03' }], is: {}, why: 'what begins tomorrow is not known' },
    {
      credit: [{ status: 'abnormal', from: '2025-01-01', until: '2026-03-03' }],
      is: { credit: 'abnormal', abnormalSince: '2025-01-01' },
      why: 'taken off tomorrow',
    },
    {
      credit: [{ status: 'abnormal', from: '2025-01-01', until: '2026-03-02' }],
      is: {},
      why: 'taken off today; the abnormal list leaves no trace',
    },
    {
      credit: [{ status: 'serious', from: '2024-01-01' }],
      is: { credit: 'serious', seriousSince: '2024-01-01' },
      why: 'still on the serious list',
    },
    {
      credit: [{ status: 'serious', from: '2024-01-01', until: '2026-03-02' }],
      is: { wasOnSeriousList: true, leftSeriousOn: '2026-03-02', seriousSince: '2024-01-01' },
      why: 'taken off today',
    },
    {
      credit: [
        { status: 'abnormal', from: '2025-06-01' },
        { status: 'abnormal', from: '2025-02-01' },
        { status: 'abnormal', from: '2025-09-01' },
      ],
      is: { credit: 'abnormal', abnormalSince: '2025-02-01' },
      why: 'the earliest of those that stand',
    },
    {
      credit: [
        { status: 'abnormal', from: '2025-06-01' },
        { status: 'serious', from: '2025-08-01' },
      ],
      is: { credit: 'serious', seriousSince: '2025-08-01', abnormalSince: '2025-06-01' },
      why: 'each list since its own day',
    },
    {
      credit: [
        { status: 'serious', from: '2020-01-01', until: '2023-01-01' },
        { status: 'serious', from: '2017-01-01', until: '2019-01-01' },
        { status: 'abnormal', from: '2015-01-01', until: '2025-01-01' },
      ],
      is: { wasOnSeriousList: true, leftSeriousOn: '2023-01-01', seriousSince: '2020-01-01' },
      why: 'the serious list that was left last',
    },
  ];
  for (const { credit, is, why } of cases)
    it(`${JSON.stringify(credit)}: ${why}`, () => {
      expect(of(credit)).to.deep.equal({ ...none, ...is });
      expect(of([...credit].reverse()), 'in any order').to.deep.equal({ ...none, ...is });
    });

  it('the assessment that stands is the latest by the day; of one day the one written last', () => {
    const level = (...assessments: Organization['assessments']) =>
      assessmentOn({ ...warmHands, assessments }, on)?.level;
    expect(level()).to.equal(undefined);
    expect(level({ level: 3, on: '2026-03-02' })).to.equal(3);
    expect(level({ level: 3, on: '2026-03-03' })).to.equal(undefined);
    expect(level({ level: 3, on: '2024-01-01' }, { level: 4, on: '2020-01-01' })).to.equal(3);
    expect(level({ level: 4, on: '2020-01-01' }, { level: 3, on: '2024-01-01' })).to.equal(3);
    expect(level({ level: 4, on: '2024-01-01' }, { level: 3, on: '2024-01-01' })).to.equal(3);
  });
});
