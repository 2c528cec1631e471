import { expect } from 'chai';
import { emptyDatabase, tryPortal, TestClock } from '../testing/try-portal.js';
import { migrate } from './database/migrate.js';
import { demoPeople } from './demo-people.js';
import { startPortal } from './start.js';

/** A folder that an earlier version filled in. */
describe('demo people', () => {
  const at = new Date('2026-03-23T01:00:00Z');
  it('that a folder has not are brought in as it starts; what is there is not touched', async () => {
    const database = await emptyDatabase();
    await migrate(database);
    const start = () => startPortal(database, new TestClock(at));
    await start();
    await database.query("delete from accounts where id = 'shegong2'");
    await database.query("update accounts set name = '改过名', password = 'own' where id = 'jumin2'");
    await database.query("update needs set state = 'closed' where number = 'XQ-2026-0001'");
    const before = await database.query("select * from accounts where id <> 'shegong2' order by id");
    const needs = await database.query('select * from needs order by number');
    const { portal } = await start();
    const rows = await database.query<{ id: string }>('select * from accounts order by id');
    expect(rows.map(({ id }) => id)).to.have.members(demoPeople.map(({ id }) => id));
    expect(rows.filter(({ id }) => id !== 'shegong2')).to.deep.equal(before);
    expect(await database.query('select * from needs order by number')).to.deep.equal(needs);
    const trail = () => database.query("select account, subject from audit where action = 'account.bring'");
    expect(await trail()).to.deep.equal([{ account: null, subject: 'shegong2' }]);
    expect(await portal.audit.brokenAt(database)).to.equal(undefined);
    await start();
    expect(await trail(), 'once').to.have.length(1);
    await database.close();
  });
  it('of a new folder come with the rest of the demo, without an entry each', async () => {
    const trial = await tryPortal();
    expect(await trial.portal.database.query('select * from audit')).to.deep.equal([]);
    await trial.close();
  });
  it('who are brought in can sign in', async () => {
    const trial = await tryPortal();
    const { database } = trial.portal;
    await database.query("delete from accounts where id = 'shegong2'");
    await startPortal(database, trial.clock);
    expect((await (await trial.signedIn('shegong2')).request('/triage')).status).to.equal(200);
    await trial.close();
  });
});
