export * from './need-tracker.js';
