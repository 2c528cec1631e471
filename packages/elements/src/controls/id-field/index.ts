export * from './id-field.js';
export * from './identity-number.js';
