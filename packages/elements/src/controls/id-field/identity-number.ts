export { plainCode as plainIdentity } from '../../internal/plain.js';
export { identityFault, type IdentityFault } from '@liandong/sdk/forms';

/** 身份号码打码 · A number with all but its first three and last four characters covered. */
export const maskIdentity = (number: string): string =>
  number.length < 15
    ? '*'.repeat(number.length)
    : number.slice(0, 3) + '*'.repeat(number.length - 7) + number.slice(-4);
