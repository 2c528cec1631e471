export * from './matter-checker.js';
