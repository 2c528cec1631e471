import { valuesOf } from '../term-values.test.js';
import { examByLevel, gradeSteps, payFloorBasis, postByLevel, salaryByLevel, salaryPayee, stacking } from './terms.js';

describe('values of terms of subsidies', () => {
  for (const term of [salaryByLevel, postByLevel, examByLevel, gradeSteps])
    valuesOf(
      term,
      [{ initial: 0 }, { middle: 50_000 }, { initial: 30_000, middle: 50_000, senior: 80_000 }],
      ['no level at all', {}],
      ['no such level', { chief: 1 }],
      ['one level of two is none', { initial: 1, chief: 1 }],
      ['less than nothing', { initial: -1 }],
      ['one of two less than nothing', { initial: 1, middle: -1 }],
      ['a part of a fen', { initial: 0.5 }],
      ['as text', { initial: '30000' }],
      ['a number', 30_000],
      ['text', 'initial'],
      ['nothing', null],
    );
  valuesOf(salaryPayee, ['employer', 'worker'], ['no such payee', 'street']);
  valuesOf(payFloorBasis, ['person', 'average'], ['no such basis', 'median']);
  valuesOf(stacking, ['highest', 'sum', 'exclusive'], ['no such way', 'lowest']);
});
