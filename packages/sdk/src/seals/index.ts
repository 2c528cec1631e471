export * from './terms.js';
export * from './codes.js';
export * from './may-seal.js';
export * from './seal-refusal-slip.js';
