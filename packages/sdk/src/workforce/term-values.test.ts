import { noPeriods, tenDays, valuesOf } from '../term-values.test.js';
import {
  recordCheckReading,
  recordChecksBegin,
  registrationPeriod,
  registrationWindow,
  renewalWindow,
  replaceLeadWithin,
} from './terms.js';

describe('values of terms of the workforce', () => {
  for (const term of [registrationWindow, registrationPeriod, renewalWindow, replaceLeadWithin])
    valuesOf(term, [tenDays], ...noPeriods);
  valuesOf(recordChecksBegin, ['2021-06-01'], ['no such day', '2021-02-30'], ['a year', '2021'], ['a number', 2021]);
  valuesOf(recordCheckReading, ['calendar-year', 'twelve-months'], ['no such reading', 'school-year']);
});
