export * from './words.js';
export * from './explain.js';
export * from './finding-lines.js';
