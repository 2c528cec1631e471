export * from './probes.js';
export * from './intake-subject.js';
export * from './subjects.js';
