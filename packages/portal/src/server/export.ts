import type { IsoDate } from '@liandong/core';
import type { Account } from './auth/sessions.js';
import type { Queries } from './database/database.js';

/** All that is kept of somebody, as JSON for them to take along. */
export async function exportOf({ query }: Queries, account: Account, today: IsoDate) {
  const needs = await query(
    'select number, community, state, received_on, ended_on, erased_on, body from needs where handed_in_by = $1 order by number',
    [account.id],
  );
  const checks = await query(
    'select number, checked_on, title, outcome, value from matter_checks where checked_by = $1 order by number',
    [account.id],
  );
  const ledgers = await query(
    'select number, handed_in_on, file_name from ledgers where handed_in_by = $1 order by number',
    [account.id],
  );
  const sessions = await query('select created_at, expires_at from sessions where account = $1 order by created_at', [
    account.id,
  ]);
  const actions = await query('select at, action, subject from audit where account = $1 order by id', [account.id]);
  return { format: 'liandong.own-data.v1', exportedOn: today, account, needs, checks, ledgers, sessions, actions };
}
