import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Queries } from '../database/database.js';

/** A text that nobody guesses, fit for a cookie. */
export const randomToken = (): string => randomBytes(32).toString('base64url');

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('base64url');

export const keyedHash = (key: string, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64url');

/** Compares without telling by its time where the texts differ. */
export const sameText = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(sha256(one)), Buffer.from(sha256(other)));

/** A key of this installation, made when it is first asked for. */
export async function secret({ query }: Queries, name: string): Promise<string> {
  await query('insert into secrets (name, value) values ($1, $2) on conflict (name) do nothing', [name, randomToken()]);
  const [row] = await query<{ value: string }>('select value from secrets where name = $1', [name]);
  return row!.value;
}
