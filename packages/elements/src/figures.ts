// Indicators and the history of the law for a page without a bundler, in three languages. A script of its own, `liandong.figures.iife.js`,
// that stands by itself or beside the others.
import './common/law/define.js';
import './common/policy-timeline/define.js';
import './indicators/indicator-dashboard/define.js';
import './languages/figures/index.js';

export { lawOn } from '@liandong/core';
export { historyOf } from '@liandong/core/history';
export {
  countedAs,
  coverageDenominator,
  coverageTarget,
  indicatorFigures,
  needRates,
  targetMode,
  targetRural,
  targetUrban,
  targetYear,
} from '@liandong/sdk/indicators';
