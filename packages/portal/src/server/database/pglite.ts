import { PGlite } from '@electric-sql/pglite';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bigintType, textTypes, type Database, type Queries } from './database.js';

const asText = (text: string) => text;
const parsers = {
  ...Object.fromEntries(Object.values(textTypes).map((type) => [type, asText])),
  [bigintType]: Number,
};

/** PostgreSQL inside this process: in a folder, or, without one, in memory. */
export async function openPglite(folder?: string): Promise<Database> {
  if (folder !== undefined) await mkdir(dirname(folder), { recursive: true });
  const engine = await PGlite.create({ ...(folder !== undefined && { dataDir: folder }), parsers });
  const queriesOf = (asked: Pick<PGlite, 'query'>): Queries => ({
    query: async (sql, parameters = []) => (await asked.query(sql, [...parameters])).rows as never,
  });
  return {
    ...queriesOf(engine),
    transaction: (work) => engine.transaction((tx) => work(queriesOf(tx as never))),
    close: () => engine.close(),
  };
}
