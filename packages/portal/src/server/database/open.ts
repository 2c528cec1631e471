import { join } from 'node:path';
import { root } from '../root.js';
import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { openPglite } from './pglite.js';
import { openPostgres } from './postgres.js';

/** Opens the database that the environment names, with its tables as this version needs them. */
export async function openDatabase(env: Readonly<Record<string, string | undefined>>): Promise<Database> {
  const database = env.DATABASE_URL
    ? openPostgres(env.DATABASE_URL)
    : await openPglite(join(env.LIANDONG_DATA ?? join(root, '.data'), 'pglite'));
  await migrate(database);
  return database;
}
