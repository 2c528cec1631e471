export * from './terms.js';
export * from './division-code.js';
export * from './place-on.js';
export * from './venue.js';
export { isUrban } from './is-urban.js';
export { isVenueFree } from './is-venue-free.js';
