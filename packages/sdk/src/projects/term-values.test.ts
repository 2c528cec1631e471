import { noPeriods, tenDays, valuesOf } from '../term-values.test.js';
import { announceWithin, fileWithin, keepFor, longestTerm, signWithin, usualTerm, violationPeriod } from './terms.js';

describe('values of terms of projects', () => {
  for (const term of [signWithin, fileWithin, announceWithin]) valuesOf(term, [tenDays], ...noPeriods);
  for (const term of [violationPeriod, keepFor, usualTerm, longestTerm])
    valuesOf(
      term,
      [
        { count: 18, unit: 'month' },
        { count: 3, unit: 'year' },
      ],
      ['years are not counted in workdays', tenDays],
      ['nor in days', { count: 10, unit: 'day' }],
      ['a part of a year', { count: 1.5, unit: 'year' }],
      ...noPeriods,
    );
});
