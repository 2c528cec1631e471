export * from './terms.js';
export * from './may-come-down.js';
