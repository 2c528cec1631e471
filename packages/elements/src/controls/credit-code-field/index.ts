export * from './credit-code-field.js';
