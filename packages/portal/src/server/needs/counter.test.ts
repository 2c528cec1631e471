import { expect } from 'chai';
import type { Need } from '@liandong/sdk/needs';
import { tryPortal, type Trial, type Visitor } from '../../testing/try-portal.js';
import { needOf } from './store.js';

const told = {
  channel: 'phone',
  forWhom: 'other',
  relation: 'neighbour',
  personAgrees: 'yes',
  proxyName: '方大姐',
  kinds: ['assistance'],
  description: '隔壁老人三天没有出门 <b>',
  personNameOther: '老周',
  place: 'cn-990101001002',
  phone: '13800004321',
  'consent-person-person-handle': 'given',
  'consent-proxy-proxy-handle': 'given',
};

/** Of oneself, nobody else is told of. */
const noSpeaker = { relation: '', proxyName: '', personNameOther: '' };

/** Somebody stands at the counter or rings, and staff write it down. */
describe('a need taken down at the counter', () => {
  let trial: Trial;
  let clerk: Visitor;
  let worker: Visitor;
  before(async () => {
    trial = await tryPortal();
    clerk = await trial.signedIn('banshi1');
    worker = await trial.signedIn('shegong1');
  });
  after(() => trial.close());

  const takeDown = async (fields: Record<string, string | readonly string[]> = {}, who = clerk) => {
    const response = await who.post('/counter', { ...told, ...fields }, '/counter/new');
    const number = /\/counter\/(XQ-\d{4}-\d{4})$/.exec(response.headers.get('location') ?? '')?.[1] as string;
    return { response, number };
  };
  const kept = async (number: string) => (await needOf(trial.portal.database, number))?.body as Need;

  it('says for whom, by whom, how it was told and what was agreed to, and is in the trail', async () => {
    const { response, number } = await takeDown();
    expect(response.status).to.equal(303);
    expect(await kept(number)).to.deep.include({
      channel: 'phone',
      forWhom: 'other',
      proxy: { relation: 'neighbour', name: '方大姐', personAgrees: 'yes' },
      state: 'expressed',
      receivedOn: '2026-03-23',
    });
    // Only the caller's word about the caller: nobody consents for another.
    expect((await kept(number)).consents?.map(({ about, by }) => `${about} ${by}`)).to.deep.equal(['proxy proxy']);
    const trail = await trial.portal.database.query('select account, action from audit where subject = $1', [number]);
    expect(trail).to.deep.equal([{ account: 'banshi1', action: 'need.takeDown' }]);
  });
  it('has a slip to print with number, day, deadlines and where to ask, and no word of what was said', async () => {
    const { number } = await takeDown();
    const page = await clerk.text(`/counter/${number}`);
    expect(page)
      .to.include(`<p class="number-big">${number}</p>`)
      .and.include('data-print')
      .and.include('<h2>受理回执</h2>')
      .and.include('凭编号到街道窗口问')
      .and.include('138****4321')
      .and.match(/答复办理情况<\/dt><dd>/)
      .and.include('已经说出');
    expect(page).to.not.match(/三天没有出门|老周|方大姐|13800004321|href="\/needs/);
  });
  it('is in the list of what was taken down, for every clerk and social worker, as far as it has come', async () => {
    const { number } = await takeDown({ channel: 'counter', forWhom: 'self', ...noSpeaker });
    await worker.post(`/triage/${number}/react`, { note: '打过电话' }, `/triage/${number}`);
    for (const who of [clerk, worker])
      expect(await who.text('/counter')).to.match(
        new RegExp(`href="/counter/${number}".*?到窗口来说.*?陈静.*?已经回应`, 's'),
      );
    expect(await clerk.text('/counter')).to.not.include('三天没有出门');
  });
  it('is found by its number as people say it, and nothing else is', async () => {
    const { number } = await takeDown();
    const find = (typed: string, more = {}) => clerk.post('/counter/find', { number: typed, ...more }, '/counter');
    for (const typed of [
      number,
      number.toLowerCase(),
      number.slice(3),
      number.replace(/-/g, ''),
      `${number.replace('XQ', 'ＸＱ')} `,
    ])
      expect((await find(typed)).headers.get('location'), typed).to.equal(`/counter/${number}`);
    for (const typed of ['', 'XQ-2026-9999', 'XQ-2026-0001', 'magic', "' or 1=1"]) {
      const response = await find(typed);
      expect(response.status, typed).to.equal(422);
      expect(await response.text()).to.include('href="#number"');
    }
    expect(await (await find('2026-00', { show: 'mode=elder' })).text()).to.include('value="2026-00"');
    await clerk.request('/display?mode=standard&back=/');
  });
  it('tells the social worker how it came and who wrote it down', async () => {
    const { number } = await takeDown({ channel: 'home-visit' });
    expect(await worker.text(`/triage/${number}`)).to.include('上门时说（陈静 代为登记）');
  });
  it('takes a way of telling that there is, and the counter where none is said', async () => {
    for (const channel of ['online-form', 'magic', ''])
      expect((await kept((await takeDown({ channel })).number)).channel, channel).to.equal('counter');
  });
  it('comes back with everything, how it was told too, where something is wrong', async () => {
    const { response } = await takeDown({ kinds: [], phone: 'abc' });
    expect(response.status).to.equal(422);
    const page = await response.text();
    for (const field of ['kinds', 'phone']) expect(page).to.include(`href="#${field}"`);
    expect(page)
      .to.include('action="/counter"')
      .and.include('value="phone" checked')
      .and.include('三天没有出门 &lt;b&gt;')
      .and.include('value="方大姐"');
    const shown = await clerk.post('/counter', { ...told, show: 'language=en' }, '/counter/new');
    expect(await shown.text())
      .to.include('By telephone')
      .and.include('value="phone" checked')
      .and.include('三天没有出门 &lt;b&gt;');
    await clerk.request('/display?language=zh-Hans&back=/');
  });
  it('is one need however often its form is sent, by a script too', async () => {
    const page = await clerk.text('/counter/new');
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] as string;
    const once = { ...told, formToken: hidden('formToken'), idempotencyKey: hidden('idempotencyKey') };
    const answers = await Promise.all([clerk.send('/counter', once), clerk.send('/counter', once)]);
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).to.equal(1);
    const byScript = await clerk.send('/counter', once, { Accept: 'application/json' });
    expect(await byScript.json()).to.deep.include({ address: answers[0]?.headers.get('location') });
  });
  it('keeps no name and number where that was refused, and the slip says to ask with the number', async () => {
    const { number } = await takeDown({
      ...{ forWhom: 'self', personName: '老周', ...noSpeaker },
      'consent-person-person-handle': 'refused',
    });
    expect(JSON.stringify(await kept(number))).to.not.match(/13800004321|老周/);
    expect(await clerk.text(`/counter/${number}`))
      .to.include('请告诉对方凭编号来问')
      .and.not.include('首次联系');
  });
  it('shows no need that its resident handed in, and nothing to residents', async () => {
    expect((await clerk.request('/counter/XQ-2026-0001')).status).to.equal(404);
    expect((await clerk.request('/counter/XQ-2026-0003')).status).to.equal(200);
    const resident = await trial.signedIn('jumin1');
    for (const path of ['/counter', '/counter/new', '/counter/XQ-2026-0003'])
      expect((await resident.request(path)).status, path).to.equal(403);
    expect((await resident.post('/counter', told, '/')).status).to.equal(403);
  });
  it('stands on the first page and in the menu of both', async () => {
    for (const who of [clerk, worker]) expect(await who.text('/')).to.match(/<h2><a href="\/counter">代为登记/);
  });
});
