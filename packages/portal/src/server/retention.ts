import { addDays, type IsoDate } from '@liandong/core';
import type { Audit } from './audit.js';
import { forgetSpent } from './auth/typed.js';
import type { Database } from './database/database.js';

/** Days that the text of a need stays after it ended. A demo's term: an office sets its own by its filing rules. */
export const keepBodiesDays = 90;
/** Days that the lines of a ledger stay. */
export const keepLedgersDays = 180;
/** Days that wrong passwords are counted for; the limit needs minutes. */
const keepFailuresDays = 1;

export interface Erased {
  readonly needs: number;
  readonly ledgers: number;
  readonly sessions: number;
}

/** Takes away what has served its purpose. Running it again takes nothing more. */
export async function retain(database: Database, audit: Audit, today: IsoDate, now: Date): Promise<Erased> {
  return database.transaction(async (queries) => {
    const { query } = queries;
    const needs = await query<{ number: string; body: unknown }>(
      'select number, body from needs where body is not null and ended_on <= $1 order by number for update',
      [addDays(today, -keepBodiesDays)],
    );
    for (const { number, body } of needs) {
      await query('update needs set body = null, erased_on = $2, version = version + 1 where number = $1', [
        number,
        today,
      ]);
      await audit.write(queries, now, null, 'need.erase', number, body);
    }
    const ledgers = await query<{ number: string; file_hash: string }>(
      'delete from ledgers where handed_in_on <= $1 returning number, file_hash',
      [addDays(today, -keepLedgersDays)],
    );
    for (const { number, file_hash } of ledgers)
      await audit.write(queries, now, null, 'ledger.erase', number, file_hash);
    const sessions = await query('delete from sessions where expires_at <= $1 returning account', [now.toISOString()]);
    await query('delete from sign_in_failures where at <= $1', [
      new Date(now.getTime() - keepFailuresDays * 86_400_000).toISOString(),
    ]);
    await forgetSpent(queries, now);
    return { needs: needs.length, ledgers: ledgers.length, sessions: sessions.length };
  });
}
