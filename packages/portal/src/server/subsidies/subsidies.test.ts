import { expect } from 'chai';
import { tryPortal, type Trial } from '../../testing/try-portal.js';
import { demoRegisters, registered } from './register.js';

describe('subsidies of a worker', () => {
  let trial: Trial;
  before(async () => {
    trial = await tryPortal();
  });
  after(() => trial.close());

  it('begin with what the registers hold, each with its register; only what a question says it may be taken from', () => {
    const known = registered(demoRegisters['shegong1']!, ['post', 'exam']);
    expect(known.map(({ name, register }) => [name, register])).to.deep.equal([
      ['role', 'workforce.workers'],
      ['certificates', 'workforce.certificates'],
      ['workedFrom', 'workforce.workers'],
      ['isStillHere', 'workforce.workers'],
      ['isWorkingHere', 'workforce.workers'],
      ['paidBefore', 'subsidies.payments'],
    ]);
    expect(registered({ 'subsidies.payments': { role: 'community-worker' } as never }, ['post'])).to.deep.equal([]);
  });

  it('stand on a page of their own without scripts: register, decision, article', async () => {
    const worker = await trial.signedIn('shegong1');
    const page = await worker.text('/subsidies');
    expect(page).to.include('社工证书登记册').and.include('补贴发放台账').and.include('今天的日期');
    const outcomes = [...page.matchAll(/data-outcome="(\w+)"/g)].map(([, outcome]) => outcome);
    expect(outcomes, 'no community worker; still to be asked').to.deep.equal(['unmet', 'unknown']);
    expect(page).to.match(/<p class="cites">.*《/s);
    const [, json = ''] = /data-properties>([^<]*)</.exec(page) ?? [];
    const given = JSON.parse(json);
    expect(given.schemes).to.deep.equal(['post', 'exam']);
    expect(given.registered)
      .to.include.members(['month', 'role', 'certificates'])
      .and.not.include.members(['isAppraised', 'isPaidForLevel']);
    expect(given.facts).to.include({ month: '2026-03-23', paidBefore: 0 });
  });

  it('are for workers only', async () => {
    const resident = await trial.signedIn('jumin1');
    expect((await resident.request('/subsidies')).status).to.equal(403);
  });
});
