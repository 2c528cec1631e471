export * from './phone-field.js';
export * from './phone-number.js';
