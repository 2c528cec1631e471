export * from './source-kinds.js';
export * from './terms.js';
export { isFunded } from './is-funded.js';
