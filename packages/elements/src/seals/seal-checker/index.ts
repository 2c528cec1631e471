export * from './seal-checker.js';
