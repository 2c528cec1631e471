import { lawOn, yuan, type IsoDate, type Pack } from '@liandong/core';
import { mayBeNamed, mayReleaseTranche } from '@liandong/sdk/funding';
import { expect } from 'chai';
import { place } from '../place.js';
import { funding } from './funding.js';

const zhongshan: Pack = {
  format: 'liandong.pack.v1',
  jurisdiction: 'cn-4420',
  title: { 'zh-Hans': '中山市' },
  version: '1',
  places: [place('cn-4420', 'city', undefined, ['中山市', '中山市', 'Zhongshan'])],
  entries: funding,
};
const on = (date: IsoDate) => lawOn(date, 'cn-4420', [zhongshan]);
const project = {
  reviewBefore: 'midterm',
  isOffTarget: false,
  grant: yuan(30_000),
  budget: yuan(30_000),
  matched: 0,
} as const;

describe('venture philanthropy in Zhongshan', () => {
  const cases = [
    { facts: { isReviewPassed: false }, value: 'withhold', why: 'payment waits for a review that was not passed' },
    { facts: { isReviewPassed: true }, value: 'release', why: 'the review was passed' },
    { facts: { isReviewPassed: true, isOffTarget: true }, value: 'clawBack', why: 'badly off target' },
  ];
  for (const { facts, value, why } of cases) {
    it(`${value}: ${why}`, () => {
      expect(mayReleaseTranche({ ...project, ...facts }, on('2013-12-01')).value).to.equal(value);
    });
  }
  it('a name from half of the cost on, the half included', () => {
    const of = (amount: number) => mayBeNamed({ fromEnterprise: amount, cost: 200 }, on('2013-12-01')).outcome;
    expect([of(99), of(100)]).to.deep.equal(['unmet', 'met']);
  });
  it('was told of one round: a year later it should be looked at again', () => {
    const stale = mayBeNamed({ fromEnterprise: 1, cost: 1 }, on('2014-06-27')).stale;
    expect(stale?.map(({ id }) => id)).to.deep.equal(['page-zhongshan-venture#首届“博爱100”公益创投']);
  });
});
