import { expect } from 'chai';
import { tryPortal, type Fields, type Trial, type Visitor } from '../../testing/try-portal.js';
import { demoPassword } from '../demo-people.js';
import { mostBytes } from './body.js';

const hidden = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

/** A form sent after its session has ended, by a browser without scripts: what was typed comes back to whoever typed it. */
describe('a form of a session that has ended', () => {
  let trial: Trial;
  before(async () => {
    trial = await tryPortal();
    const worker = await trial.signedIn('shegong1');
    await worker.post('/triage/XQ-2026-0001/ask', { 'ask-note': '哪个单元？' }, '/triage/XQ-2026-0001');
  });
  after(() => trial.close());

  const everything = async () => {
    const tables = ['needs', 'matter_checks', 'ledgers'];
    return JSON.stringify(
      await Promise.all(tables.map((table) => trial.portal.database.query(`select * from ${table}`))),
    );
  };
  const inputs = (page: string) => ({
    formToken: hidden(page, 'formToken'),
    version: hidden(page, 'version'),
    fresh: hidden(page, 'fresh'),
    idempotencyKey: hidden(page, 'idempotencyKey'),
  });
  /** Eight hours pass; the browser has thrown the cookie away, or has it still. */
  const ends = (visitor: Visitor, isCookieGone = true) => {
    trial.clock.later({ hours: 9 });
    if (isCookieGone) visitor.cookies.delete('liandong_session');
  };
  const signIn = async (visitor: Visitor, page: string, account: string, password = demoPassword) => {
    const { formToken } = inputs(page);
    const fields = { formToken, back: hidden(page, 'back'), typed: hidden(page, 'typed'), account, password };
    return visitor.send('/sign-in', fields);
  };

  const file = new File(['a'], '台账.csv');
  const forms: readonly {
    readonly who: string;
    readonly at: string;
    readonly from: string;
    readonly typed: Fields;
    readonly stays: readonly string[];
  }[] = [
    {
      ...{ who: 'jumin1', from: '/needs/XQ-2026-0001', at: '/needs/XQ-2026-0001/answer' },
      ...{ typed: { note: '二单元 <三楼>' }, stays: ['二单元 &lt;三楼&gt;</textarea>'] },
    },
    {
      ...{ who: 'jumin1', from: '/needs/new', at: '/needs' },
      typed: { description: '灯不亮', kinds: ['environment', 'health'], personName: '沈一平的母亲' },
      stays: ['灯不亮</textarea>', 'value="environment" checked', 'value="health" checked', 'value="沈一平的母亲"'],
    },
    {
      ...{ who: 'shegong1', from: '/triage/XQ-2026-0003', at: '/triage/XQ-2026-0003/react' },
      typed: { 'react-note': '明天上门', 'close-note': '写了一半' },
      stays: ['明天上门</textarea>', '写了一半</textarea>'],
    },
    {
      ...{ who: 'shegong1', from: '/counter/new', at: '/counter' },
      ...{ typed: { description: '要人陪诊', channel: 'telephone' }, stays: ['要人陪诊</textarea>'] },
    },
    {
      ...{ who: 'banshi1', from: '/matters', at: '/matters/checks' },
      typed: { place: 'cn-990101001', date: '2026-03-02', facts: '{}', title: '统计', askedBy: '某部门' },
      stays: ['value="统计"', 'value="某部门"'],
    },
    {
      ...{ who: 'banshi1', from: '/ledgers', at: '/ledgers' },
      ...{ typed: { place: 'cn-990101001', date: '2026-03-05', file }, stays: ['value="2026-03-05"', '台账.csv'] },
    },
  ];

  for (const { who, at, from, typed, stays } of forms)
    for (const isCookieGone of [true, false])
      it(`${at} comes back to its own account (cookie ${isCookieGone ? 'gone' : 'still there'}), and does nothing`, async () => {
        const visitor = await trial.signedIn(who);
        const fields = inputs(await visitor.text(from));
        ends(visitor, isCookieGone);
        const before = await everything();
        const response = await visitor.send(at, { ...fields, ...typed }, { Referer: `http://localhost${from}` });
        expect(response.status).to.equal(403);
        let page = await response.text();
        expect(page).to.include('还没有送出，也没有丢').and.include('name="password"');
        for (const text of Object.values(typed).flat())
          if (typeof text === 'string' && /[^\x20-\x7e]/.test(text)) expect(page).to.not.include(text);
        // A wrong password, and another language, lose nothing either.
        const wrong = await signIn(visitor, page, who, 'wrong');
        expect(wrong.status).to.equal(422);
        page = await wrong.text();
        page = await (
          await visitor.send('/sign-in', { ...inputs(page), typed: hidden(page, 'typed'), show: 'mode=elder' })
        ).text();
        const again = await signIn(visitor, page, who);
        const shown = await again.text();
        expect(again.status).to.equal(200);
        expect(shown).to.include('您已重新登录').and.include('data-lian-mode="elder"').and.not.include('role="alert"');
        for (const text of stays) expect(shown).to.include(text);
        expect(await everything()).to.equal(before);
        // The page that came back is a whole one: it can be sent.
        expect((await visitor.send(at, { ...inputs(shown), ...typed, show: 'mode=standard' })).status).to.equal(200);
      });

  const late = async (isCookieGone = true) => {
    const visitor = await trial.signedIn('jumin2');
    const fields = inputs(await visitor.text('/needs/new'));
    ends(visitor, isCookieGone);
    const page = await (await visitor.send('/needs', { ...fields, description: '只给自己看' })).text();
    return { visitor, page };
  };

  it('is neither shown to nor kept for another account, and that is said', async () => {
    const { visitor, page } = await late();
    const other = await signIn(visitor, page, 'jumin1');
    expect(other.headers.get('location')).to.equal('/?left=1');
    expect(await visitor.text('/?left=1')).to.include('属于另一个账号，没有带过来');
    for (const path of ['/', '/needs', '/needs/new']) expect(await visitor.text(path)).to.not.include('只给自己看');
  });
  it('waits for its own account where another one is signed in by now', async () => {
    const visitor = await trial.signedIn('jumin2');
    const fields = inputs(await visitor.text('/needs/new'));
    await visitor.post('/sign-in', { account: 'jumin1', password: demoPassword });
    const response = await visitor.send('/needs', { ...fields, description: '只给自己看' });
    const page = await response.text();
    expect(response.status).to.equal(403);
    expect(page).to.not.include('只给自己看');
    expect(await (await signIn(visitor, page, 'jumin2')).text()).to.include('只给自己看</textarea>');
  });
  it('comes back at once where its own account has signed in again elsewhere, and scripts are told that nothing was done', async () => {
    const visitor = await trial.signedIn('jumin2');
    const fields = inputs(await visitor.text('/needs/new'));
    ends(visitor);
    await visitor.post('/sign-in', { account: 'jumin2', password: demoPassword });
    const response = await visitor.send('/needs', { ...fields, description: '再来一次' });
    expect(response.status).to.equal(403);
    expect(await response.text())
      .to.include('再来一次</textarea>')
      .and.include('您已重新登录');
    const json = { Accept: 'application/json' };
    expect((await visitor.send('/needs', { ...fields, description: 'x' }, json)).status).to.equal(403);
  });
  it('shows what was begun for each step, those too that somebody else has taken meanwhile', async () => {
    const number = 'XQ-2026-0003';
    const visitor = await trial.signedIn('shegong1');
    const fields = inputs(await visitor.text(`/triage/${number}`));
    const other = await trial.signedIn('shegong2');
    const note = { 'react-note': '去过了' };
    expect((await other.post(`/triage/${number}/react`, note, `/triage/${number}`)).status).to.equal(303);
    ends(visitor);
    const typed = { 'react-note': '我打过电话', 'reply-note': '周五修', 'answer-note': '他说降压药' };
    const page = await (await visitor.send(`/triage/${number}/reply`, { ...fields, ...typed })).text();
    const shown = await (await signIn(visitor, page, 'shegong1')).text();
    expect(shown).to.include('周五修</textarea>');
    for (const text of ['我打过电话', '他说降压药']) expect(shown).to.include(`<p class="said">${text}</p>`);
  });
  it('comes back after signing out in another window, too', async () => {
    const visitor = await trial.signedIn('jumin2');
    const fields = inputs(await visitor.text('/needs/new'));
    await visitor.post('/sign-out', {}, '/');
    const page = await (await visitor.send('/needs', { ...fields, description: '另一个窗口退出了' })).text();
    expect(await (await signIn(visitor, page, 'jumin2')).text()).to.include('另一个窗口退出了</textarea>');
  });
  it('comes back where its account signed in in another window before', async () => {
    const { visitor, page } = await late();
    await visitor.post('/sign-in', { account: 'jumin2', password: demoPassword });
    expect(await (await signIn(visitor, page, 'jumin2')).text()).to.include('只给自己看</textarea>');
  });
  it('stays where too many wrong passwords make signing in rest', async () => {
    const { visitor, page } = await late();
    for (let count = 0; count < 5; count++) await signIn(visitor, page, 'jumin2', 'wrong');
    const response = await signIn(visitor, page, 'jumin2');
    expect(response.status).to.equal(429);
    const rests = await response.text();
    trial.clock.later({ minutes: 16 });
    expect(await (await signIn(visitor, rests, 'jumin2')).text()).to.include('只给自己看</textarea>');
  });
  it('is taken up as large as it may be sent', async () => {
    const visitor = await trial.signedIn('jumin2');
    const fields = inputs(await visitor.text('/needs/new'));
    ends(visitor);
    const description = '长'.repeat((mostBytes.guest - 4096) / 3);
    const page = await (await visitor.send('/needs', { ...fields, description })).text();
    expect(await (await signIn(visitor, page, 'jumin2')).text()).to.include(description);
  });
  it('is nothing that anybody else can make or change', async () => {
    const { visitor, page } = await late();
    const typed = hidden(page, 'typed');
    const changed = typed.slice(0, -2) + (typed.endsWith('AA') ? 'BB' : 'AA');
    for (const sealed of ['x', changed, Buffer.from('{"path":"/needs"}').toString('base64url')]) {
      const fields = { typed: sealed, account: 'jumin2', password: demoPassword };
      const response = await trial.guest().post('/sign-in', fields);
      expect([response.status, response.headers.get('location')], sealed).to.deep.equal([303, '/']);
    }
    const guest = trial.guest();
    await guest.text('/sign-in');
    expect((await guest.send('/needs', { formToken: 'made-up', description: 'x' })).status).to.equal(403);
    const from = { Origin: 'https://evil.example' };
    const elsewhere = await visitor.send('/needs', { formToken: hidden(page, 'formToken'), description: 'x' }, from);
    expect(await elsewhere.text()).to.not.include('name="password"');
  });
  it('asks to sign in, and no more, where nothing was typed', async () => {
    const visitor = await trial.signedIn('jumin2');
    const fields = inputs(await visitor.text('/me'));
    ends(visitor);
    const response = await visitor.send('/me/export', fields, { Referer: 'http://localhost/me' });
    expect([response.status, response.headers.get('location')]).to.deep.equal([303, '/sign-in?back=%2Fme']);
  });
});
