import { expect } from 'chai';
import * as terms from './terms.js';

describe('amounts by level of certificate', () => {
  const byLevel = Object.values(terms).filter(({ type }) =>
    String(type.check(undefined)).includes('by initial, middle, senior'),
  );
  const cases: readonly { value: unknown; is: boolean }[] = [
    { value: { initial: 1, middle: 2, senior: 3 }, is: true },
    { value: { middle: 0 }, is: true },
    { value: {}, is: false },
    { value: null, is: false },
    { value: 1, is: false },
    { value: 'initial', is: false },
    { value: { other: 1 }, is: false },
    { value: { initial: 1, other: 1 }, is: false },
    { value: { initial: -1 }, is: false },
    { value: { initial: 0.5 }, is: false },
    { value: { initial: '1' }, is: false },
    { value: { initial: 1, middle: -1 }, is: false },
  ];
  for (const { value, is } of cases)
    it(`${is ? 'may' : 'cannot'} be ${JSON.stringify(value)}`, () =>
      expect([...new Set(byLevel.map(({ type }) => type.check(value) === undefined))]).to.deep.equal([is]));
});
