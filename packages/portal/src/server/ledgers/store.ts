import type { IsoDate } from '@liandong/core';
import { first, type Queries } from '../database/database.js';

/** A ledger that was uploaded: the file, where and when its rules are from, and what came of it. */
export interface LedgerRecord {
  readonly number: string;
  readonly handedInBy: string;
  readonly handedInOn: IsoDate;
  readonly fileName: string;
  readonly fileHash: string;
  readonly place: string;
  readonly lawDate: IsoDate;
  /** Hash of the packs it was first checked by. */
  readonly packs: string;
  readonly lines: number;
  readonly met: number;
  readonly unmet: number;
  readonly unknown: number;
  readonly broken: number;
}

const columns = `number, handed_in_by as "handedInBy", handed_in_on as "handedInOn", file_name as "fileName",
  file_hash as "fileHash", place, law_date as "lawDate", packs, lines, met, unmet, unknown, broken`;

export const latestLedgers = ({ query }: Queries): Promise<readonly LedgerRecord[]> =>
  query(`select ${columns} from ledgers order by number desc limit 20`) as never;

export const ledgerOf = ({ query }: Queries, number: string): Promise<LedgerRecord | undefined> =>
  first(query(`select ${columns} from ledgers where number = $1`, [number])) as never;

export const fileOf = async ({ query }: Queries, number: string): Promise<Uint8Array | undefined> =>
  (await first(query<{ file: Uint8Array }>('select file from ledgers where number = $1', [number])))?.file;

export const ledgerUnder = async ({ query }: Queries, account: string, key: string): Promise<string | undefined> =>
  (
    await first(
      query<{ number: string }>('select number from ledgers where handed_in_by = $1 and idempotency_key = $2', [
        account,
        key,
      ]),
    )
  )?.number;

export async function addLedger(
  { query }: Queries,
  ledger: LedgerRecord,
  file: Uint8Array,
  key: string,
): Promise<void> {
  await query(
    `insert into ledgers (number, handed_in_by, handed_in_on, idempotency_key, file_name, file_hash, file, place, law_date,
       packs, lines, met, unmet, unknown, broken)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...[
        ledger.number,
        ledger.handedInBy,
        ledger.handedInOn,
        key,
        ledger.fileName,
        ledger.fileHash,
        file,
        ledger.place,
      ],
      ...[ledger.lawDate, ledger.packs, ledger.lines, ledger.met, ledger.unmet, ledger.unknown, ledger.broken],
    ],
  );
}
