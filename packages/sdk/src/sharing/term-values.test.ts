import { noPeriods, tenDays, valuesOf } from '../term-values.test.js';
import { dataClasses } from './codes.js';
import { freshWithin } from './terms.js';

const [one, other] = dataClasses;

describe('values of terms of sharing', () => {
  valuesOf(
    freshWithin,
    [{}, { [one]: tenDays }, { [one]: tenDays, [other]: { count: 0, unit: 'day' } }],
    ['no such class', { gossip: tenDays }],
    ['one class of two is none', { [one]: tenDays, gossip: tenDays }],
    ['not an object', 10],
    ['nothing', null],
    ...noPeriods.map(([why, value]) => [why, { [one]: tenDays, [other]: value }] as const),
  );
});
