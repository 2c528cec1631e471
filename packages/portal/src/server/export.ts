import type { IsoDate } from '@liandong/core';
import type { Account } from './auth/sessions.js';
import type { Portal } from './http/context.js';
import { asResidentReads, isDelicate } from './needs/shown.js';
import { needsOf } from './needs/store.js';

/**
 * All that is kept of somebody, as JSON for them to take along. Needs that staff took down are those of other people, and
 * of a need that tells of harm its resident is not handed what the page does not show either.
 */
export async function exportOf(portal: Portal, account: Account, today: IsoDate) {
  const { query } = portal.database;
  const records = account.role === 'resident' ? await needsOf({ query }, account.id) : [];
  const needs = records.map(({ number, community, state, receivedOn, endedOn, erasedOn, body }) => {
    const read = body && asResidentReads(body, portal.lawOn(today, community));
    return {
      ...{ number, community, state, receivedOn, endedOn, erasedOn },
      body: read && (isDelicate(body) ? read : { ...body, events: read.events }),
    };
  });
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
