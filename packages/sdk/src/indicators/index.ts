export * from './terms.js';
export * from './is-target-reached.js';
export * from './target-report.js';
export * from './count-organizations.js';
export { isCoverageReached } from './is-coverage-reached.js';
export { isBalanced } from './is-balanced.js';
export * from './over-time.js';
export * from './certified-rate.js';
