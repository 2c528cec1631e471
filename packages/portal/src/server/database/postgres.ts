import pg from 'pg';
import { bigintType, textTypes, type Database, type Queries } from './database.js';

const readAsText: ReadonlySet<number> = new Set(Object.values(textTypes));

const types = {
  getTypeParser(type: number, format?: unknown) {
    if (readAsText.has(type)) return (text: string) => text;
    return type === bigintType ? Number : (pg.types.getTypeParser(type as never, format as never) as never);
  },
};

/** A PostgreSQL server; `schema` keeps all tables in a schema of that name. */
export function openPostgres(address: string, schema?: string): Database {
  const pool = new pg.Pool({
    connectionString: address,
    max: 8,
    types: types as never,
    ...(schema !== undefined && { options: `-c search_path=${schema}` }),
  });
  // An idle connection that breaks is replaced; it must not end the process.
  pool.on('error', (error) => console.error(`database: ${error.message}`));
  const queriesOf = (asked: pg.Pool | pg.PoolClient): Queries => ({
    query: async (sql, parameters = []) => (await asked.query(sql, [...parameters])).rows as never,
  });
  return {
    ...queriesOf(pool),
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work(queriesOf(client));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback');
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}
