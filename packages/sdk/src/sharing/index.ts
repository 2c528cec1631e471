export * from './codes.js';
export * from './terms.js';
export { mayShare } from './may-share.js';
export * from './share-records.js';
export * from './share-matrix.js';
export { isFresh } from './is-fresh.js';
export { isJointServiceWhole } from './is-joint-service-whole.js';
