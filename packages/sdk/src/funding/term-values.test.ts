import { noPeriods, tenDays, valuesOf } from '../term-values.test.js';
import { trancheShares, transferWithin } from './terms.js';

const part = (numerator: unknown, denominator: unknown) => ({ numerator, denominator });

describe('values of terms of funding', () => {
  valuesOf(transferWithin, [tenDays], ...noPeriods);
  valuesOf(
    trancheShares,
    [[part(1, 1)], [part(3, 10), part(7, 10)], [part(1, 2), part(1, 3), part(1, 6)]],
    ['no tranche', []],
    ['less than one together', [part(3, 10), part(6, 10)]],
    ['more than one together', [part(1, 2), part(2, 3)]],
    ['a tranche of more than all', [part(3, 2), part(1, 2)]],
    ['a tranche of nothing', [part(1, 1), part(0, 1)]],
    ['a tranche to be paid back', [part(1, 1), part(1, 2), part(-1, 2)]],
    ['a part of one', [part(0.5, 1), part(1, 2)]],
    ['of a part of one', [part(1, 1.5)]],
    ['as text', [part('1', '1')]],
    ['no tranche at all', part(1, 1)],
    ['nothing', [null]],
  );
});
