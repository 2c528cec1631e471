export * from './probes.js';
export * from './subjects.js';
