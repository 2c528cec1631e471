import { addDays, daysBetween, type IsoDate } from '@liandong/core';
import { needsOfMarch } from '@liandong/fixtures/needs';
import type { Need } from '@liandong/sdk/needs';
import { hashPassword } from './auth/passwords.js';
import type { Account } from './auth/sessions.js';
import type { Queries } from './database/database.js';
import { demoPassword, demoPeople, handedInBy } from './demo-people.js';
import type { Portal } from './http/context.js';
import { addNeed } from './needs/store.js';
import { nextNumber } from './numbers.js';

/** Fills in the demo street where it is empty: people who can sign in, and what they handed in. Filled once, it stays as it is. */
export async function seedDemo(portal: Portal): Promise<void> {
  const { database, clock } = portal;
  const [filled] = await database.query("select value from secrets where name = 'demo filled in'");
  if (filled) return bringPeople(portal);
  const people = await withPasswords(demoPeople);
  await database.transaction(async (queries) => {
    for (const one of people) await addAccount(queries, one);
    await addNeeds(queries, clock.today());
    await queries.query("insert into secrets (name, value) values ('demo filled in', $1)", [clock.today()]);
  });
}

/**
 * Brings in those of the demo people that a folder filled in earlier has not. Of what is there nothing is touched, but that demo accounts
 * without one get the number of their records.
 */
async function bringPeople({ database, audit, clock }: Portal): Promise<void> {
  for (const { id, role, registerNumber } of demoPeople)
    await database.query(
      `update accounts set register_number = $3::text where id = $1 and role = $2::text and register_number is null
       and not exists (select 1 from accounts where role = $2::text and register_number = $3::text)`,
      [id, role, registerNumber],
    );
  const kept = new Set((await database.query<{ id: string }>('select id from accounts')).map(({ id }) => id));
  const missing = await withPasswords(demoPeople.filter(({ id }) => !kept.has(id)));
  if (missing.length === 0) return;
  await database.transaction(async (queries) => {
    for (const one of missing)
      if (await addAccount(queries, one)) await audit.write(queries, clock.now(), null, 'account.bring', one.id);
  });
}

const withPasswords = (people: readonly Account[]) =>
  Promise.all(people.map(async (one) => ({ ...one, password: await hashPassword(demoPassword) })));

/** Adds an account. False where there is one of that name, or whose records are the same. */
async function addAccount({ query }: Queries, account: Account & { readonly password: string }): Promise<boolean> {
  const { id, name, role, community, registerNumber, password } = account;
  const rows = await query(
    `insert into accounts (id, name, role, community, register_number, password) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing returning id`,
    [id, name, role, community, registerNumber, password],
  );
  return rows.length === 1;
}

/** The fixtures' needs, their days moved by whole weeks so that the last of them came in the week before today. */
async function addNeeds(queries: Queries, today: IsoDate): Promise<void> {
  const last = needsOfMarch.map(({ receivedOn }) => receivedOn).reduce((one, other) => (one > other ? one : other));
  const weeks = Math.floor((daysBetween(last, today) - 1) / 7);
  const year = today.slice(0, 4);
  const moved = JSON.parse(
    JSON.stringify(needsOfMarch, (_, value: unknown) => {
      if (typeof value !== 'string') return value;
      const [, number] = /^N-\d{4}-(\d{3})$/.exec(value) ?? [];
      if (number) return `XQ-${year}-0${number}`;
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? addDays(value as IsoDate, weeks * 7) : value;
    }),
  ) as readonly Need[];
  for (const [index, need] of moved.entries()) {
    const { id } = needsOfMarch[index] as Need;
    await addNeed(queries, need, { account: handedInBy[id] ?? 'shegong1', key: `fixture ${id}` });
    await nextNumber(queries, 'XQ', year);
  }
}
