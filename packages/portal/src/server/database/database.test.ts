import { expect } from 'chai';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDatabase } from '../../testing/try-portal.js';
import type { Database } from './database.js';
import { FolderInUseError, lockFolder } from './folder-lock.js';
import { migrate } from './migrate.js';
import { migrations } from './migrations/index.js';

describe('database', () => {
  let database: Database;
  before(async () => {
    database = await emptyDatabase();
    await migrate(database);
  });
  after(() => database.close());

  it('takes each step once', async () => {
    expect(await migrate(database)).to.deep.equal([]);
    const steps = await database.query('select number, name from migrations order by number');
    expect(steps.map(({ name }) => name)).to.deep.equal(migrations.map(({ name }) => name));
  });
  it('takes a new step, whole or not at all', async () => {
    const bad = { name: 'bad', statements: ['create table half (id integer)', 'create table half (id integer)'] };
    expect(await migrate(database, [...migrations, bad]).catch(() => 'refused')).to.equal('refused');
    const found = await database.query(
      "select 1 from information_schema.tables where table_name = 'half' and table_schema = current_schema()",
    );
    expect(found).to.have.length(0);
  });
  it('does not touch the data of a newer version', async () => {
    expect(await migrate(database, []).catch((error: Error) => error.message)).to.include('newer version');
  });
  it('undoes all of a transaction that throws', async () => {
    const work = database.transaction(async ({ query }) => {
      await query("insert into secrets (name, value) values ('a', 'b')");
      throw new Error('stop');
    });
    expect(await work.catch((error: Error) => error.message)).to.equal('stop');
    expect(await database.query("select * from secrets where name = 'a'")).to.have.length(0);
  });
  it('reads days as text, counts as numbers, JSON parsed and bytes as bytes, whatever the engine', async () => {
    const [row] = await database.query(
      `select date '2026-03-02' as day, count(*) as count, '{"a":[1]}'::jsonb as json, $1::bytea as bytes from secrets`,
      [new Uint8Array([1, 0, 255])],
    );
    expect(row).to.include({ day: '2026-03-02' });
    expect(row?.count).to.be.a('number');
    expect(row?.json).to.deep.equal({ a: [1] });
    expect([...(row?.bytes as Uint8Array)]).to.deep.equal([1, 0, 255]);
  });
});

describe('the folder of the data', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liandong-lock-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const other = process.pid + 1;

  it('is not opened while another process has it', async () => {
    await writeFile(join(folder, 'in-use-by'), String(other));
    const refused = await lockFolder(folder, () => true).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(FolderInUseError);
    expect((refused as Error).message).to.include('LIANDONG_DATA');
  });
  it('is taken over from a process that died, and given back', async () => {
    const release = await lockFolder(folder, () => false);
    expect(await readdir(folder)).to.deep.equal(['in-use-by']);
    await release();
    expect(await readdir(folder)).to.deep.equal([]);
  });
});
