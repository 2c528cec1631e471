export * from './citation.js';
