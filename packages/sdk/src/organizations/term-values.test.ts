import { valuesOf } from '../term-values.test.js';
import { abnormalEffect } from './terms.js';

describe('values of terms of organizations', () => {
  valuesOf(abnormalEffect, ['barred', 'case-by-case', 'none'], ['no such effect', 'warned'], ['nothing', null]);
});
