import { canonicalJson } from '@liandong/core';
import type { Queries } from './database/database.js';
import { keyedHash } from './auth/secrets.js';

/** What can be done that is written down. */
export type Action =
  | 'account.signIn'
  | 'account.signOut'
  | 'account.export'
  | 'account.bring'
  | 'need.handIn'
  | 'need.takeDown'
  | 'need.open'
  | 'need.react'
  | 'need.reply'
  | 'need.assign'
  | 'need.ask'
  | 'need.answer'
  | 'need.send-back'
  | 'need.reopen'
  | 'need.judge'
  | 'need.report'
  | 'need.extend'
  | 'need.resolve'
  | 'need.visit'
  | 'need.close'
  | 'need.merge'
  | 'need.withdraw'
  | 'need.erase'
  | 'matter.decide'
  | 'ledger.check'
  | 'ledger.download'
  | 'ledger.erase';

export interface Entry {
  readonly at: string;
  readonly account: string | null;
  readonly action: Action;
  /** What it was done to, by number; never by name. */
  readonly subject: string;
  readonly before_hash: string | null;
  readonly after_hash: string | null;
  readonly chain_hash: string;
}

/**
 * The trail: who did what when, with keyed hashes of the thing before and after, and of the entry before.
 * A hash shows that something changed and tells nobody what it says; the chain shows when an entry was taken out.
 */
export class Audit {
  constructor(private readonly key: string) {}

  private hash(thing: unknown): string | null {
    return thing === undefined || thing === null ? null : keyedHash(this.key, canonicalJson(thing) as string);
  }

  /** Writes one entry; call it inside the transaction that makes the change. */
  async write(
    { query }: Queries,
    now: Date,
    account: string | null,
    action: Action,
    subject: string,
    before?: unknown,
    after?: unknown,
  ): Promise<void> {
    await query('lock table audit in exclusive mode');
    const [last] = await query<{ chain_hash: string }>('select chain_hash from audit order by id desc limit 1');
    const [beforeHash, afterHash] = [this.hash(before), this.hash(after)];
    const at = now.toISOString();
    const chain = this.link(last?.chain_hash ?? '', at, account, action, subject, beforeHash, afterHash);
    await query(
      `insert into audit (at, account, action, subject, before_hash, after_hash, chain_hash)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [at, account, action, subject, beforeHash, afterHash, chain],
    );
  }

  private link(...parts: readonly (string | null)[]): string {
    return keyedHash(this.key, JSON.stringify(parts));
  }

  /** The id of the first entry that does not follow from the one before it; `undefined` when the trail is whole. */
  async brokenAt({ query }: Queries): Promise<number | undefined> {
    const rows = await query<Entry & { id: number } & Record<string, unknown>>(
      `select id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
              account, action, subject, before_hash, after_hash, chain_hash from audit order by id`,
    );
    let previous = '';
    for (const { id, at, account, action, subject, before_hash, after_hash, chain_hash } of rows) {
      if (this.link(previous, at, account, action, subject, before_hash, after_hash) !== chain_hash) return id;
      previous = chain_hash;
    }
    return undefined;
  }
}
