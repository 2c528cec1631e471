export * from './terms.js';
export { mayBeListed } from './may-be-listed.js';
export { mayBuyFrom } from './may-buy-from.js';
export { listingFacts, type ListingOptions } from './listing-facts.js';
export * from './build-catalogue.js';
export * from './diff-catalogue.js';
