import { join } from 'node:path';
import { root } from '../root.js';
import type { Database } from './database.js';
import { lockFolder } from './folder-lock.js';
import { migrate } from './migrate.js';
import { openPglite } from './pglite.js';
import { openPostgres } from './postgres.js';

/** Opens the database that the environment names, with its tables as this version needs them. */
export async function openDatabase(env: Readonly<Record<string, string | undefined>>): Promise<Database> {
  const database = env.DATABASE_URL
    ? openPostgres(env.DATABASE_URL)
    : await openFolder(env.LIANDONG_DATA ?? join(root, '.data'));
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/** One process at a time: the engine inside it does not know of others. */
async function openFolder(folder: string): Promise<Database> {
  const release = await lockFolder(folder);
  try {
    const database = await openPglite(join(folder, 'pglite'));
    return { ...database, close: () => database.close().finally(release) };
  } catch (error) {
    await release();
    throw error;
  }
}
