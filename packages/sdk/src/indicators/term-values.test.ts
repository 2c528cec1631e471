import { valuesOf } from '../term-values.test.js';
import { countedAs, coverageDenominator, reportedFigures, targetMode } from './terms.js';

const figure = { code: 'centres', numerator: 12, denominator: 18, share: { numerator: 2, denominator: 3 } };

describe('values of terms of indicators', () => {
  valuesOf(
    reportedFigures,
    [
      [],
      [{ code: 'named only' }],
      [figure, { code: 'counted', numerator: 0 }],
      [{ code: 'shared', share: { numerator: 0, denominator: 1 } }],
    ],
    ['no list', figure],
    ['no code', [{ numerator: 12 }]],
    ['one of two is wrong', [figure, { ...figure, code: 7 }]],
    ['a count below nothing', [{ ...figure, numerator: -1 }]],
    ['a part of one', [{ ...figure, denominator: 1.5 }]],
    ['a count as text', [{ ...figure, numerator: '12' }]],
    ['a share of nothing', [{ ...figure, share: { numerator: 0, denominator: 0 } }]],
    ['a share without what it is of', [{ ...figure, share: { numerator: 2 } }]],
    ['a share as text', [{ ...figure, share: { numerator: 2, denominator: '3' } }]],
    ['a share below nothing', [{ ...figure, share: { numerator: -2, denominator: 3 } }]],
    ['a share of part of one', [{ ...figure, share: { numerator: 2, denominator: 1.5 } }]],
  );
  valuesOf(targetMode, ['each', 'average'], ['no such way', 'sum']);
  valuesOf(countedAs, ['registered', 'registeredAndFiled'], ['no such way', 'filed']);
  valuesOf(coverageDenominator, ['districtsAndStreets', 'streets', 'districts'], ['no such area', 'villages']);
});
