import { noPeriods, tenDays, valuesOf } from '../term-values.test.js';
import { assessmentKept, minorReportSpeed, replyLimit, violenceReportSpeed } from './terms.js';

describe('values of terms of needs', () => {
  for (const term of [replyLimit, assessmentKept]) valuesOf(term, [tenDays, { count: 3, unit: 'year' }], ...noPeriods);
  for (const term of [minorReportSpeed, violenceReportSpeed])
    valuesOf(term, ['at-once', 'promptly'], ['no such speed', 'soon'], ['no speed', 1]);
});
