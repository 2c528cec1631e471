export * from './policy-timeline.js';
