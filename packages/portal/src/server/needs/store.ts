import type { IsoDate } from '@liandong/core';
import type { Need } from '@liandong/sdk/needs';
import { first, type Queries } from '../database/database.js';

/** A need as it is kept. After its term, or when it was withdrawn, `body` is gone and the frame stays. */
export interface NeedRecord {
  readonly number: string;
  readonly community: string;
  readonly handedInBy: string;
  readonly handedInByName: string;
  /** 社工代为登记。Staff took it down, so that the person does not see it here. */
  readonly isTakenDown: boolean;
  /** Account of the one who is responsible. */
  readonly assignedTo: string | null;
  readonly state: Need['state'];
  readonly receivedOn: IsoDate;
  readonly endedOn: IsoDate | null;
  readonly erasedOn: IsoDate | null;
  /** Counts the changes, so that two people do not change the same need without seeing each other. */
  readonly version: number;
  readonly body: Need | null;
}

const select = `select number, needs.community, handed_in_by as "handedInBy", accounts.name as "handedInByName",
  accounts.role <> 'resident' as "isTakenDown",
  assigned_to as "assignedTo", state,
  received_on as "receivedOn", ended_on as "endedOn", erased_on as "erasedOn", version, body
  from needs join accounts on accounts.id = handed_in_by`;

export const needsOf = ({ query }: Queries, account: string): Promise<readonly NeedRecord[]> =>
  query(`${select} where handed_in_by = $1 order by number desc`, [account]) as never;

/** Needs that somebody still has to do something about, and those merged into one of them. */
export const openNeeds = ({ query }: Queries): Promise<readonly NeedRecord[]> =>
  query(`${select} where body is not null and ended_on is null order by number`) as never;

export const mergedNeeds = ({ query }: Queries): Promise<readonly NeedRecord[]> =>
  query(`${select} where body is not null and state = 'merged' order by number`) as never;

/** What was closed last, as long as its text is kept. */
export const closedNeeds = ({ query }: Queries): Promise<readonly NeedRecord[]> =>
  query(`${select} where body is not null and state = 'closed' order by ended_on desc, number desc limit 50`) as never;

/** What staff wrote down for others, the newest first. */
export const takenDownNeeds = ({ query }: Queries): Promise<readonly NeedRecord[]> =>
  query(
    `${select} where accounts.role <> 'resident' and body->>'channel' is distinct from 'online-form' order by received_on desc, number desc limit 50`,
  ) as never;

export const needOf = ({ query }: Queries, number: string): Promise<NeedRecord | undefined> =>
  first(query(`${select} where number = $1`, [number])) as never;

/** The number under which this very form was kept already. */
export const numberOfForm = async ({ query }: Queries, account: string, key: string): Promise<string | undefined> =>
  (
    await first(
      query<{ number: string }>('select number from needs where handed_in_by = $1 and idempotency_key = $2', [
        account,
        key,
      ]),
    )
  )?.number;

export async function addNeed(
  { query }: Queries,
  need: Need,
  { account, key }: { readonly account: string; readonly key: string },
): Promise<void> {
  await query(
    `insert into needs (number, community, handed_in_by, idempotency_key, body, state, received_on, ended_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [need.id, need.place.code, account, key, JSON.stringify(need), need.state, need.receivedOn, endOf(need)],
  );
}

/** Keeps a changed need. False when somebody else changed it since it was read. */
export async function keepNeed({ query }: Queries, need: Need, version: number): Promise<boolean> {
  const rows = await query(
    `update needs set body = $2, state = $3, ended_on = $4, version = version + 1
     where number = $1 and version = $5 returning number`,
    [need.id, JSON.stringify(need), need.state, endOf(need), version],
  );
  return rows.length === 1;
}

/** Makes somebody responsible, or nobody. False when somebody else changed the need since it was read. */
export async function assignNeed(
  { query }: Queries,
  number: string,
  account: string | null,
  version: number,
): Promise<boolean> {
  const rows = await query(
    'update needs set assigned_to = $2, version = version + 1 where number = $1 and version = $3 returning number',
    [number, account, version],
  );
  return rows.length === 1;
}

/** Those who may be responsible for a need: names by account. */
export async function staffOf({ query }: Queries): Promise<Readonly<Record<string, string>>> {
  const rows = await query<{ id: string; name: string }>(
    "select id, name from accounts where role = 'socialWorker' order by id",
  );
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

/** Takes away what was written; number, days and state stay. */
export async function eraseNeed({ query }: Queries, number: string, today: IsoDate): Promise<void> {
  await query(
    `update needs set body = null, state = 'closed', erased_on = $2, ended_on = coalesce(ended_on, $2), version = version + 1
     where number = $1`,
    [number, today],
  );
}

/** The day from which nothing is left to do. */
function endOf({ state, events }: Need): IsoDate | null {
  if (state !== 'closed' && state !== 'merged') return null;
  return events[events.length - 1]?.on ?? null;
}
