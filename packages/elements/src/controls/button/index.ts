export * from './button.js';
