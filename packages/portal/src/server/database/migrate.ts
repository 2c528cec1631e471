import type { Database } from './database.js';
import { migrations, type Migration } from './migrations/index.js';

/** Brings the tables to this version: each step once, in order, whole or not at all. Returns the names of the steps taken. */
export async function migrate(
  database: Database,
  steps: readonly Migration[] = migrations,
): Promise<readonly string[]> {
  return database.transaction(async ({ query }) => {
    await query(`create table if not exists migrations (
      number integer primary key,
      name text not null,
      applied_at timestamptz not null default now()
    )`);
    // Two servers that start at once take turns.
    await query('lock table migrations in exclusive mode');
    const applied = new Set(
      (await query<{ number: number }>('select number from migrations')).map(({ number }) => number),
    );
    const unknown = [...applied].find((number) => number > steps.length);
    if (unknown !== undefined)
      throw new Error(`The database has step ${unknown} of a newer version; start that version, or use other data.`);
    const taken: string[] = [];
    for (const [index, { name, statements }] of steps.entries()) {
      if (applied.has(index + 1)) continue;
      for (const statement of statements) await query(statement);
      await query('insert into migrations (number, name) values ($1, $2)', [index + 1, name]);
      taken.push(name);
    }
    return taken;
  });
}
