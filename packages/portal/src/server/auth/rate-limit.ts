import { keyedHash } from './secrets.js';
import type { Queries } from '../database/database.js';

/** So many wrong passwords in so many minutes, and sign-in waits. */
export const limit = { failures: 5, perAddress: 30, minutes: 15 } as const;

/** Counts wrong passwords by account and by address, under hashes, so that the table names nobody. */
export class SignInLimit {
  constructor(private readonly key: string) {}

  private hashes(account: string, address: string) {
    return [keyedHash(this.key, `account ${account}`), keyedHash(this.key, `address ${address}`)] as const;
  }

  async isReached({ query }: Queries, account: string, address: string, now: Date): Promise<boolean> {
    const since = new Date(now.getTime() - limit.minutes * 60_000).toISOString();
    const [byAccount, byAddress] = this.hashes(account, address);
    const rows = await query<{ key_hash: string; count: number }>(
      'select key_hash, count(*) as count from sign_in_failures where key_hash in ($1, $2) and at > $3 group by key_hash',
      [byAccount, byAddress, since],
    );
    const count = (hash: string) => rows.find((row) => row.key_hash === hash)?.count ?? 0;
    return count(byAccount) >= limit.failures || count(byAddress) >= limit.perAddress;
  }

  async failed({ query }: Queries, account: string, address: string, now: Date): Promise<void> {
    await query('insert into sign_in_failures (key_hash, at) values ($1, $3), ($2, $3)', [
      ...this.hashes(account, address),
      now.toISOString(),
    ]);
  }

  /** A right password forgives the account, not the address. */
  async succeeded({ query }: Queries, account: string): Promise<void> {
    await query('delete from sign_in_failures where key_hash = $1', [this.hashes(account, '')[0]]);
  }
}
