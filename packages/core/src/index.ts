export * from './errors.js';
export * from './iso-date.js';
export * from './money.js';
export * from './share.js';
export * from './citation.js';
export * from './term.js';
export * from './law.js';
export * from './calendar.js';
