import type { Queries } from './database/database.js';

/** The next number of a series: `XQ-2026-0001`. Call it inside the transaction that uses it, so that none is skipped. */
export async function nextNumber({ query }: Queries, series: 'XQ' | 'SX' | 'TZ', year: string): Promise<string> {
  const name = `${series}-${year}`;
  const [row] = await query<{ last: number }>(
    `insert into counters (name, last) values ($1, 1)
     on conflict (name) do update set last = counters.last + 1 returning last`,
    [name],
  );
  return `${name}-${String(row!.last).padStart(4, '0')}`;
}
