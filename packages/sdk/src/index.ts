export * as matters from './matters/index.js';
export * as funding from './funding/index.js';
export * as needs from './needs/index.js';
export * as seals from './seals/index.js';
export * as organizations from './organizations/index.js';
