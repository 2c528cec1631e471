import { keyedHash, sameText } from './secrets.js';

/**
 * The token that each form carries. It is made from a cookie of this browser and, once signed in, of this session,
 * so a page elsewhere can neither read it nor make it, and one taken from another session does not fit.
 */
export class FormTokens {
  constructor(private readonly key: string) {}

  /** After the dot it says, for us alone to read, whose page it stands on; after the next, that both parts were written together. */
  tokenFor(browser: string, session: string | undefined, account?: string): string {
    const token = keyedHash(this.key, `form ${browser} ${session ?? ''}`);
    if (account === undefined) return token;
    const owner = this.ownerOf(account);
    return `${token}.${owner}.${this.bond(token, owner)}`;
  }

  fits(token: unknown, browser: string | undefined, session: string | undefined): boolean {
    const [own = ''] = typeof token === 'string' ? token.split('.') : [];
    return browser !== undefined && sameText(own, this.tokenFor(browser, session));
  }

  /** The account of a page, as its token has it. */
  ownerOf(account: string): string {
    return keyedHash(this.key, `owner ${account}`);
  }

  /** Whose page a token is from, whatever has become of their session; none for a page of nobody. */
  ownerIn(token: unknown): string | undefined {
    const [own = '', owner = '', bond = ''] = typeof token === 'string' ? token.split('.') : [];
    return sameText(bond, this.bond(own, owner)) ? owner : undefined;
  }

  private bond(own: string, owner: string): string {
    return keyedHash(this.key, `bond ${own} ${owner}`);
  }
}
