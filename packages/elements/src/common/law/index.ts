export * from './law.js';
