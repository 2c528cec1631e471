import { valuesOf } from '../term-values.test.js';
import { bases, governmentAspects } from './codes.js';
import { governmentWeights, reportedFindings } from './terms.js';

const weights = (each: unknown, first: unknown = each) =>
  Object.fromEntries(governmentAspects.map((aspect, index) => [aspect, index === 0 ? first : each]));
const finding = { code: 'helped', perTenThousand: 9887, denominator: 300, basis: bases[0] };

describe('values of terms of evaluation', () => {
  valuesOf(
    governmentWeights,
    [weights(1), weights(10_000), weights(0, 1)],
    ['nothing weighs', weights(0)],
    ['more than all', weights(1, 10_001)],
    ['less than nothing', weights(1, -1)],
    ['a part of one', weights(1, 0.5)],
    ['an aspect that is none', { ...weights(1), other: 1 }],
    ['one aspect only', { [governmentAspects[0]]: 1 }],
    ['a list', governmentAspects.map(() => 1)],
    ['a number', 1],
    ['nothing', null],
  );
  const { denominator: _, ...without } = finding;
  valuesOf(
    reportedFindings,
    [[], [finding], [finding, without], [{ ...finding, perTenThousand: 0 }]],
    ['no list', finding],
    ['one of two is wrong', [finding, { ...finding, code: 1 }]],
    ['no code', [{ ...finding, code: undefined }]],
    ['no share', [{ ...finding, perTenThousand: undefined }]],
    ['a share below nothing', [{ ...finding, perTenThousand: -1 }]],
    ['a number that is none', [{ ...finding, denominator: '300' }]],
    ['no such basis', [{ ...finding, basis: 'rumour' }]],
    ['nothing', [null]],
    ['a list in the list', [[]]],
  );
});
