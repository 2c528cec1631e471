export * from './roll-in.js';
