export * from './terms.js';
export * from './is-target-reached.js';
export * from './target-report.js';
export * from './count-organizations.js';
export { isCoverageReached } from './is-coverage-reached.js';
export { isBalanced } from './is-balanced.js';
export * from './over-time.js';
export * from './certified-rate.js';
export {
  sampleFloor,
  tellShare,
  type GivenShare,
  type SampleFloor,
  type ShareState,
  type ToldShare,
} from './told-share.js';
export { needRates, type NeedRates } from './need-rates.js';
export {
  readIndicatorRecords,
  type CoverageCounts,
  type FundRow,
  type IndicatorRecords,
  type NamedShare,
} from './indicator-records.js';
export {
  indicatorFigures,
  type CertifiedFigure,
  type CoverageFigure,
  type CoverageLine,
  type IndicatorFigures,
  type MixFigure,
} from './indicator-figures.js';
export type { Problem } from '../model.js';
