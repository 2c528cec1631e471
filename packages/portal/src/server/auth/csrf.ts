import { keyedHash, sameText } from './secrets.js';

/**
 * The token that each form carries. It is made from a cookie of this browser and, once signed in, of this session,
 * so a page elsewhere can neither read it nor make it, and one taken from another session does not fit.
 */
export class FormTokens {
  constructor(private readonly key: string) {}

  tokenFor(browser: string, session: string | undefined): string {
    return keyedHash(this.key, `form ${browser} ${session ?? ''}`);
  }

  fits(token: unknown, browser: string | undefined, session: string | undefined): boolean {
    return typeof token === 'string' && browser !== undefined && sameText(token, this.tokenFor(browser, session));
  }
}
