import { noPeriods, tenDays, valuesOf } from '../term-values.test.js';
import { applyAhead, decideWithin } from './terms.js';

describe('values of terms of matters', () => {
  for (const term of [applyAhead, decideWithin]) valuesOf(term, [tenDays], ...noPeriods);
});
