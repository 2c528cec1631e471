import { expect } from 'chai';
import type { Need } from '@liandong/sdk/needs';
import { tryPortal, type Trial, type Visitor } from '../../testing/try-portal.js';
import { askingOf } from './asking.js';
import { needOf } from './store.js';

const filled = {
  forWhom: 'self',
  kinds: ['environment'],
  description: '楼道灯不亮',
  place: 'cn-990101001001',
  phone: '13800001234',
  'consent-person-person-handle': 'given',
  'consent-person-person-refer': 'refused',
};

/** Asked for more, sent back as misrouted, taken up again. */
describe('a need that comes back', () => {
  let trial: Trial;
  let resident: Visitor;
  let worker: Visitor;
  const begin = () =>
    before(async () => {
      trial = await tryPortal();
      resident = await trial.signedIn('jumin1');
      worker = await trial.signedIn('shegong1');
    });

  const handIn = async () => {
    const response = await resident.post('/needs', filled, '/needs/new');
    return /\/needs\/([^/]+)\/receipt/.exec(response.headers.get('location') ?? '')?.[1] as string;
  };
  const kept = async (number: string) => (await needOf(trial.portal.database, number))?.body as Need;
  const step = (number: string, kind: string, fields: Record<string, string> = {}) =>
    worker.post(`/triage/${number}/${kind}`, fields, `/triage/${number}`);
  const formOf = (page: string, kind: string) =>
    new RegExp(`<details class="action" id="${kind}-form".*?</details>`, 's').exec(page)?.[0] ?? '';
  const dueDays = (page: string) => [...page.matchAll(/(2026年\d+月\d+日) 前，还有/g)].map(([, day]) => day);

  describe('asked for more', () => {
    begin();
    after(() => trial.close());
    it('says before that the deadlines go on, and they do', async () => {
      const number = await handIn();
      const before = await worker.text(`/triage/${number}`);
      expect(formOf(before, 'ask')).to.include('收录的规定没有写等本人补充时可以停算');
      expect((await step(number, 'ask', { note: '是几号楼？' })).status).to.equal(303);
      const after = await worker.text(`/triage/${number}`);
      expect(dueDays(before)).to.have.length.above(1);
      expect(dueDays(after)).to.deep.equal(dueDays(before));
      expect(after).to.include('请本人补充').and.include('是几号楼？');
      expect(await worker.text('/triage')).to.include('等本人补充');
    });
    it('tells its resident what is asked, takes the answer, and both see it', async () => {
      const number = await handIn();
      await step(number, 'ask', { note: '是几号楼？' });
      const page = await resident.text(`/needs/${number}`);
      expect(page)
        .to.include('请您补充')
        .and.include('是几号楼？')
        .and.include('期限照样计算')
        .and.match(/<form id="came-back" slot="answer"[^>]*action="\/needs\/[^"]*\/answer"/);
      const answered = await resident.post(`/needs/${number}/answer`, { note: '三号楼 <i>' }, `/needs/${number}`);
      expect(answered.status).to.equal(303);
      expect(await resident.text(`/needs/${number}`))
        .to.include('您的补充已经收到')
        .and.include('三号楼 &lt;i&gt;')
        .and.not.include('slot="answer"');
      expect(await worker.text(`/triage/${number}`)).to.include('三号楼 &lt;i&gt;');
      expect(await worker.text('/triage')).to.include('本人已补充');
      const trail = await trial.portal.database.query(
        "select account, action from audit where subject = $1 and action like 'need.a%' order by id",
        [number],
      );
      expect(trail).to.deep.equal([
        { account: 'shegong1', action: 'need.ask' },
        { account: 'jumin1', action: 'need.answer' },
      ]);
    });
    it('brings an answer that is empty or too long back with what was typed, and takes one answer once', async () => {
      const number = await handIn();
      await step(number, 'ask', { note: '是几号楼？' });
      const answer = (note: string, more = {}) =>
        resident.post(`/needs/${number}/answer`, { note, ...more }, `/needs/${number}`);
      const empty = await answer('');
      expect(empty.status).to.equal(422);
      expect(await empty.text())
        .to.include('href="#answer-note"')
        .and.include('id="answer-note"');
      const long = await (await answer('很'.repeat(501))).text();
      expect(long).to.include('最多 500 字，现在有 501 字').and.include('很'.repeat(501));
      const shown = await answer('三号楼', { show: 'language=en' });
      expect(shown.status).to.equal(200);
      expect(await shown.text())
        .to.include('三号楼</textarea>')
        .and.include('Your answer');
      expect((await answer('三号楼')).status).to.equal(303);
      expect((await answer('三号楼')).status, 'sent twice').to.equal(303);
      const late = await answer('四号楼');
      expect(late.status, 'nothing is asked any more').to.equal(409);
      expect(await late.text(), 'and what was written is not lost')
        .to.include('四号楼')
        .and.include('it was not sent');
      expect((await kept(number)).events.map(({ kind }) => kind)).to.deep.equal(['ask', 'answer']);
    });
    it('is answered by its own resident alone; what was told by telephone is recorded by the worker', async () => {
      const number = await handIn();
      const other = await trial.signedIn('jumin2');
      await step(number, 'ask', { note: '是几号楼？' });
      expect((await other.post(`/needs/${number}/answer`, { note: '我' }, '/')).status).to.equal(404);
      expect((await step(number, 'answer', { note: '电话里说三号楼' })).status).to.equal(303);
      expect((await step(number, 'answer', { note: '又一次' })).status, 'nothing is asked any more').to.equal(409);
      // One that staff took down: its person has no account.
      expect(formOf(await worker.text('/triage/XQ-2026-0003'), 'ask')).to.include('本人在这里看不到');
      expect(formOf(await worker.text(`/triage/${number}`), 'ask')).to.not.include('本人在这里看不到');
    });
    it('is forgotten once the need is settled and taken up again', () => {
      const events = [
        { kind: 'ask', on: '2026-03-23' },
        { kind: 'resolve', on: '2026-03-24' },
      ] as const;
      const need = { state: 'reacted', events: [events[0]] } as unknown as Need;
      expect(askingOf(need)?.state).to.equal('waiting');
      expect(askingOf({ ...need, state: 'resolved', events: [...events] })).to.equal(undefined);
      const again = { kind: 'reopen', on: '2026-03-25' } as const;
      expect(askingOf({ ...need, state: 'expressed', events: [...events, again] })).to.equal(undefined);
    });
  });

  describe('with somebody responsible', () => {
    begin();
    after(() => trial.close());
    it('is theirs on page, list and board, and in the trail; nobody else can be made so', async () => {
      const number = await handIn();
      expect(await worker.text(`/triage/${number}`)).to.include('还没有人负责');
      expect((await step(number, 'assign', { to: 'shegong2' })).status).to.equal(303);
      expect(await worker.text(`/triage/${number}`)).to.include('<dd>林子安</dd>');
      expect(await worker.text('/triage')).to.include('林子安 负责');
      expect(await worker.text('/triage/board')).to.include(`"${number}":"林子安"`);
      expect(await resident.text(`/needs/${number}`)).to.not.include('林子安');
      for (const to of ['jumin1', 'banshi1', 'toString'])
        expect((await step(number, 'assign', { to })).status, to).to.equal(400);
      const stale = await worker.post(`/triage/${number}/assign`, { to: '', version: '1' }, `/triage/${number}`);
      expect(stale.status, 'what was seen is what is changed').to.equal(409);
      expect((await step(number, 'assign', { to: '' })).status).to.equal(303);
      expect(await worker.text(`/triage/${number}`)).to.include('还没有人负责');
    });
  });

  describe('sent back as misrouted', () => {
    begin();
    after(() => trial.close());
    it('tells by when, with the article, that its clocks go on, and is open again', async () => {
      const number = await handIn();
      await step(number, 'react', { note: '看过了' });
      const form = formOf(await worker.text(`/triage/${number}`), 'send-back');
      // Received on Monday 2026-03-23; the city gives one workday.
      expect(form)
        .to.include('派错的，最迟 2026年3月24日 退回')
        .and.include('居民需求办理办法')
        .and.include('照常计算');
      expect((await step(number, 'send-back')).status, 'why must be said').to.equal(422);
      expect((await step(number, 'send-back', { note: '归供电公司' })).status).to.equal(303);
      expect(await kept(number)).to.include({ state: 'expressed' });
      expect(await resident.text(`/needs/${number}`))
        .to.include('派错退回')
        .and.include('归供电公司');
    });
    it('says when that day has passed', async () => {
      const number = await handIn();
      trial.clock.later({ days: 2 });
      worker = await trial.signedIn('shegong1');
      expect(formOf(await worker.text(`/triage/${number}`), 'send-back')).to.include(
        '2026年3月24日 以前退回，已经过了',
      );
    });
  });

  describe('taken up again', () => {
    begin();
    after(() => trial.close());
    const closed = async () => {
      const number = await handIn();
      await step(number, 'react', { note: '来看过' });
      await step(number, 'close', { reason: 'self-resolved' });
      trial.clock.later({ days: 7 });
      [worker, resident] = [await trial.signedIn('shegong1'), await trial.signedIn('jumin1')];
      return number;
    };
    it('is found among the closed, says from when it counts with the article, and counts from there', async () => {
      const number = await closed();
      expect(await worker.text('/triage')).to.match(new RegExp(`已关闭.*href="/triage/${number}"`, 's'));
      const page = await worker.text(`/triage/${number}`);
      // Monday 2026-03-30, five and ten workdays on with Qingming in between.
      expect(formOf(page, 'reopen'))
        .to.include('期限从今天（2026年3月30日）算起')
        .and.include('居民需求办理办法')
        .and.include('2026年4月7日')
        .and.include('2026年4月14日');
      expect((await step(number, 'reopen')).status, 'why must be said').to.equal(422);
      const done = await step(number, 'reopen', { note: '灯又坏了' });
      expect(done.headers.get('location')).to.equal(`/triage/${number}?done=reopen`);
      expect(await worker.text(`/triage/${number}?done=reopen`)).to.include('已记下：再次办理');
      expect(await worker.text(`/triage/${number}`))
        .to.include('2026年4月7日 前')
        .and.include('2026年4月14日 前');
      expect(await worker.text('/triage')).to.match(new RegExp(`href="/triage/${number}"`));
      expect(await needOf(trial.portal.database, number)).to.include({ state: 'expressed', endedOn: null });
      expect(await resident.text(`/needs/${number}`))
        .to.include('再次办理')
        .and.include('灯又坏了');
    });
    it('says its days as the language writes them', async () => {
      const number = await closed();
      await worker.request('/display?language=en&back=/');
      const form = formOf(await worker.text(`/triage/${number}`), 'reopen');
      await worker.request('/display?language=zh-Hans&back=/');
      expect(form)
        .to.match(/<dd>\d+ April 2026<\/dd>/)
        .and.not.match(/\d{4}-\d\d-\d\d/);
    });
    it('is taken by one of two who do not see each other, and never once its text is gone', async () => {
      const number = await closed();
      const page = await worker.text(`/triage/${number}`);
      const formToken = /name="formToken" value="([^"]*)"/.exec(page)?.[1] as string;
      const version = /name="version" value="(\d+)"/.exec(page)?.[1] as string;
      const again = () => worker.send(`/triage/${number}/reopen`, { formToken, version, note: '再办' });
      expect([(await again()).status, (await again()).status]).to.deep.equal([303, 409]);
      await resident.post(`/needs/${number}/withdraw`, {}, `/needs/${number}`);
      expect((await worker.request(`/triage/${number}`)).status).to.equal(404);
    });
    it('of a merged one is no step', async () => {
      const number = await handIn();
      await step(number, 'merge', { into: 'XQ-2026-0003' });
      expect(await worker.text(`/triage/${number}`)).to.not.include('reopen-form');
    });
  });
});
