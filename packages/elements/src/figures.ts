// Indicators and the history of the law for a page without a bundler, in three languages. A script of its own, `liandong.figures.iife.js`,
// that stands by itself or beside the others.
import './common/law/define.js';
import './indicators/indicator-dashboard/define.js';
import './languages/figures/index.js';

export { lawOn } from '@liandong/core';
export { indicatorFigures, needRates } from '@liandong/sdk/indicators';
