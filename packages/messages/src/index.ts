export * from './words.js';
export * from './explain.js';
