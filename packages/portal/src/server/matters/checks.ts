import type { Decision, IsoDate } from '@liandong/core';
import { first, type Queries } from '../database/database.js';
import type { GivenFacts } from '../facts.js';

/** A check that was written down: what was asked, what the law answered, what was decided. */
export interface MatterCheck {
  readonly number: string;
  readonly checkedBy: string;
  readonly checkedByName: string;
  readonly checkedOn: IsoDate;
  readonly place: string;
  readonly lawDate: IsoDate;
  readonly facts: GivenFacts;
  readonly title: string;
  readonly askedBy: string;
  readonly decision: Decision;
  readonly overrideValue: string | null;
  readonly overrideReason: string | null;
}

const columns = `matter_checks.number, checked_by as "checkedBy", accounts.name as "checkedByName", checked_on as "checkedOn",
  place, law_date as "lawDate", facts, title, asked_by as "askedBy", decision,
  override_value as "overrideValue", override_reason as "overrideReason"`;
const from = 'from matter_checks join accounts on accounts.id = checked_by';

export const latestChecks = ({ query }: Queries): Promise<readonly MatterCheck[]> =>
  query(`select ${columns} ${from} order by matter_checks.number desc limit 20`) as never;

export const checkOf = ({ query }: Queries, number: string): Promise<MatterCheck | undefined> =>
  first(query(`select ${columns} ${from} where matter_checks.number = $1`, [number])) as never;

/** The number under which this very form was kept already. */
export const keptUnder = async ({ query }: Queries, account: string, key: string): Promise<string | undefined> =>
  (
    await first(
      query<{ number: string }>('select number from matter_checks where checked_by = $1 and idempotency_key = $2', [
        account,
        key,
      ]),
    )
  )?.number;

export async function keepCheck(
  { query }: Queries,
  check: Omit<MatterCheck, 'checkedByName'>,
  idempotencyKey: string,
): Promise<void> {
  const { decision } = check;
  await query(
    `insert into matter_checks (number, checked_by, idempotency_key, checked_on, place, law_date, facts, title, asked_by,
       outcome, value, decision, override_value, override_reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      ...[
        check.number,
        check.checkedBy,
        idempotencyKey,
        check.checkedOn,
        check.place,
        check.lawDate,
        JSON.stringify(check.facts),
      ],
      ...[check.title, check.askedBy, decision.outcome, decision.value === undefined ? null : String(decision.value)],
      ...[JSON.stringify(decision), check.overrideValue, check.overrideReason],
    ],
  );
}
