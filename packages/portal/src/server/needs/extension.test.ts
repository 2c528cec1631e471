import { expect } from 'chai';
import type { IsoDate } from '@liandong/core';
import type { Need } from '@liandong/sdk/needs';
import { tryPortal, type Trial, type Visitor } from '../../testing/try-portal.js';
import { extensionOf } from './extension.js';
import { needOf } from './store.js';

const filled = {
  ...{ forWhom: 'self', kinds: ['environment'], description: '楼道灯不亮', place: 'cn-990101001001' },
  ...{ phone: '13800001234', 'consent-person-person-handle': 'given' },
};

/** The time for settling a need is extended only with its reason, and by the rule that allows it. */
describe('extending a deadline', () => {
  let trial: Trial;
  let resident: Visitor;
  let worker: Visitor;
  let number: string;
  before(async () => {
    trial = await tryPortal();
    resident = await trial.signedIn('jumin1');
    worker = await trial.signedIn('shegong1');
  });
  after(() => trial.close());
  beforeEach(async () => {
    const response = await resident.post('/needs', filled, '/needs/new');
    number = /\/needs\/([^/]+)\/receipt/.exec(response.headers.get('location') ?? '')?.[1] as string;
  });

  const extend = (fields: Record<string, string>) =>
    worker.post(`/triage/${number}/extend`, fields, `/triage/${number}`);
  const events = async () => ((await needOf(trial.portal.database, number))?.body as Need).events;
  const formOf = (page: string) => /<details class="action" id="extend-form".*?<\/details>/s.exec(page)?.[0] ?? '';
  const why = { approved: 'yes', told: 'yes', note: '配件要等一周' };

  it('says before to which day, by which article, and what the rules want first', async () => {
    // Ten workdays from Monday 2026-03-23 end on 7 April, after Qingming; five more on 14 April.
    expect(formOf(await worker.text(`/triage/${number}`)))
      .to.include('最迟 2026年4月14日 办结')
      .and.include('规定要求先经批准')
      .and.include('规定要求告诉居民')
      .and.include('居民需求办理办法')
      .and.include('第三条')
      .and.include(`formaction="/triage/${number}/extend"`);
  });
  it('moves the last day, and the resident reads it with its reason', async () => {
    expect((await extend(why)).headers.get('location')).to.equal(`/triage/${number}?done=extend`);
    expect(await worker.text(`/triage/${number}?done=extend`))
      .to.include('已记下：延长期限')
      .and.include('2026年4月14日 前')
      .and.include('已延长');
    const page = await resident.text(`/needs/${number}`);
    expect(page)
      .to.include('延长时限')
      .and.include('配件要等一周')
      .and.include('2026年4月14日 前')
      .and.match(/"kind":"extend"[^}]*"approved":true/);
    const trail = await trial.portal.database.query(
      "select account, action from audit where subject = $1 and action = 'need.extend'",
      [number],
    );
    expect(trail).to.deep.equal([{ account: 'shegong1', action: 'need.extend' }]);
  });
  it('wants a reason, and whether it was approved and told', async () => {
    const response = await extend({});
    expect(response.status).to.equal(422);
    const page = await response.text();
    for (const name of ['approved', 'told', 'note']) expect(page).to.include(`href="#extend-${name}"`);
    expect(await events()).to.deep.equal([]);
  });
  it('is refused as the rule says where it was not approved or not told, and what was typed stays', async () => {
    for (const name of ['approved', 'told'] as const) {
      const response = await extend({ ...why, [name]: 'no' });
      expect(response.status, name).to.equal(422);
      expect(await response.text())
        .to.match(/href="#extend-form">按规定不能这样延长：[^<]{4,}</)
        .and.include('配件要等一周</textarea>');
    }
    expect(await events()).to.deep.equal([]);
  });
  it('is done as often as the rule allows, and no more', async () => {
    await extend(why);
    const form = formOf(await worker.text(`/triage/${number}`));
    expect(form).to.include('规定不许再延长').and.not.include('<textarea').and.not.include('<button');
    expect((await extend(why)).status).to.equal(422);
    expect(await events()).to.have.length(1);
  });
  it('is offered on the last day, and the day after it is said that no rule says whether it still may be', async () => {
    const day = async (moment: string) => {
      const before = trial.clock.moment;
      trial.clock.moment = new Date(moment);
      const late = await trial.signedIn('shegong1');
      const form = formOf(await late.text(`/triage/${number}`));
      const response = await late.post(`/triage/${number}/extend`, why, `/triage/${number}`);
      trial.clock.moment = before;
      return { form, response };
    };
    const after = await day('2026-04-07T17:00:00Z');
    expect(after.form)
      .to.include('办理期限到 2026年4月7日 为止，已经过了')
      .and.include('规定没有写过期以后还能不能延长')
      .and.include('第三条')
      .and.not.include('<textarea')
      .and.not.include('<button');
    expect(after.response.status).to.equal(422);
    const page = await after.response.text();
    expect(page).to.include('href="#extend-form">办理期限到 2026年4月7日 为止').and.include('配件要等一周');
    expect(page.split('id="extend-form"'), 'one place to go to').to.have.length(2);
    expect(await events()).to.deep.equal([]);
    const last = await day('2026-04-07T01:00:00Z');
    expect(last.form).to.include('最迟 2026年4月14日 办结').and.include('<textarea');
    expect(last.response.status).to.equal(303);
  });
  it('is nobody’s to do where it was extended before it was taken up again, and no rule says whether that counts', async () => {
    await extend(why);
    for (const kind of ['resolve', 'reopen'])
      await worker.post(`/triage/${number}/${kind}`, { note: '还是不亮' }, `/triage/${number}`);
    expect((await events()).map(({ kind }) => kind)).to.deep.equal(['extend', 'resolve', 'reopen']);
    const form = formOf(await worker.text(`/triage/${number}`));
    expect(form).to.include('规定没有写那一次算不算').and.not.include('不许再延长').and.not.include('<button');
    const refused = await extend(why);
    expect(refused.status).to.equal(422);
    expect(await refused.text()).to.include('规定没有写那一次算不算');
    expect(await events()).to.have.length(3);
  });
  it('is nobody’s to do where the rules do not say how often or how long', async () => {
    const need = (await needOf(trial.portal.database, number))?.body as Need;
    const law = (place: string) => trial.portal.lawOn('2026-03-23' as IsoDate, place);
    expect(extensionOf(need, law('cn-990101001001'), [])).to.include({ dueOn: '2026-04-14' });
    for (const place of ['cn-110105', 'cn-3701']) {
      const open = extensionOf(need, law(place), []);
      expect(open, place).to.not.have.property('dueOn');
      expect(open.decision?.outcome, place).to.equal('unknown');
    }
    const own = trial.portal.lawOn;
    Object.assign(trial.portal, { lawOn: (date: IsoDate) => own(date, 'cn-110105') });
    const form = formOf(await worker.text(`/triage/${number}`));
    const refused = await extend(why);
    Object.assign(trial.portal, { lawOn: own });
    expect(form).to.include('规定没有写明可以延长几次、延长多久').and.not.include('<button');
    expect(refused.status).to.equal(422);
    expect(await events()).to.deep.equal([]);
  });
});
