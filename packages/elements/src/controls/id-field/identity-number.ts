import { plainText } from '../../internal/plain.js';

export { identityFault, type IdentityFault } from '@liandong/sdk/forms';

/** A number without spaces, in plain digits, with a great X. */
export const plainIdentity = (written: string): string => plainText(written).replace(/-/g, '').toUpperCase();

/** 身份号码打码 · A number with all but its first three and last four characters covered. */
export const maskIdentity = (number: string): string =>
  number.length < 15
    ? '*'.repeat(number.length)
    : number.slice(0, 3) + '*'.repeat(number.length - 7) + number.slice(-4);
