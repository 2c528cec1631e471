export * from './fee-check.js';
