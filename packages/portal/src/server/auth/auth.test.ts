import { expect } from 'chai';
import { tryPortal, type Trial } from '../../testing/try-portal.js';
import { demoPassword } from '../demo-people.js';
import { hashPassword, isPassword } from './passwords.js';

describe('sign-in', () => {
  let trial: Trial;
  before(async () => {
    trial = await tryPortal();
  });
  after(() => trial.close());

  it('keeps passwords under a salt of their own', async () => {
    const [one, other] = [await hashPassword('a'), await hashPassword('a')];
    expect(one).to.not.equal(other);
    expect([await isPassword('a', one), await isPassword('b', one), await isPassword('a', 'no hash')]).to.deep.equal([
      true,
      false,
      false,
    ]);
    const rows = await trial.portal.database.query<{ password: string }>('select password from accounts');
    for (const { password } of rows)
      expect(password)
        .to.match(/^scrypt\$/)
        .and.not.include(demoPassword);
  });
  it('signs in with a session that scripts cannot read and whose token is not kept', async () => {
    const visitor = trial.guest();
    const response = await visitor.post('/sign-in', { account: 'jumin1', password: demoPassword });
    expect(response.status).to.equal(303);
    const cookie = response.headers.getSetCookie().find((line) => line.startsWith('liandong_session='));
    expect(cookie).to.include('HttpOnly').and.include('SameSite=Lax');
    const token = visitor.cookies.get('liandong_session') as string;
    const kept = JSON.stringify(await trial.portal.database.query('select * from sessions'));
    expect(kept).to.not.include(token);
    expect(await visitor.text('/')).to.include('沈一平');
  });
  it('tells a wrong account and a wrong password by the same words, and keeps the account', async () => {
    const tell = async (account: string) =>
      (await trial.guest().post('/sign-in', { account, password: 'wrong' })).text();
    const [wrongPassword, wrongAccount] = [await tell('jumin2'), await tell('niemand')];
    for (const page of [wrongPassword, wrongAccount]) expect(page).to.include('账号或密码不对');
    expect(wrongPassword).to.include('value="jumin2"');
  });
  it('names what is missing', async () => {
    const response = await trial.guest().post('/sign-in', { account: '', password: '' });
    expect(response.status).to.equal(422);
    expect(await response.text())
      .to.include('href="#account"')
      .and.include('href="#password"');
  });
  it('rests after five wrong passwords, and is open again after fifteen minutes', async () => {
    const attempt = (password: string) => trial.guest().post('/sign-in', { account: 'banshi1', password });
    for (let count = 0; count < 5; count++) expect((await attempt('wrong')).status).to.equal(422);
    const rests = await attempt(demoPassword);
    expect([rests.status, rests.headers.get('location')]).to.deep.equal([303, '/sign-in?why=rest&back=%2F']);
    trial.clock.later({ minutes: 16 });
    expect((await attempt(demoPassword)).headers.get('location')).to.equal('/');
  });
  it('ends a session when it is signed out, and when its time is over', async () => {
    const out = await trial.signedIn('jumin1');
    const token = out.cookies.get('liandong_session') as string;
    await out.post('/sign-out', {}, '/');
    out.cookies.set('liandong_session', token);
    expect((await out.request('/needs')).headers.get('location')).to.include('/sign-in');
    const late = await trial.signedIn('jumin1');
    trial.clock.later({ hours: 9 });
    expect((await late.request('/needs')).headers.get('location')).to.include('/sign-in');
  });
  it('goes back to its own pages only', async () => {
    for (const [back, to] of [
      ['/needs', '/needs'],
      ['//evil.example', '/'],
      ['https://evil.example', '/'],
      ['/\\evil.example', '/'],
    ] as const) {
      const response = await trial.guest().post('/sign-in', { account: 'jumin1', password: demoPassword, back });
      expect(response.headers.get('location'), back).to.equal(to);
    }
  });
});

describe('forms', () => {
  let trial: Trial;
  before(async () => {
    trial = await tryPortal();
  });
  after(() => trial.close());

  const token = async (visitor: Awaited<ReturnType<Trial['signedIn']>>) =>
    /name="formToken" value="([^"]*)"/.exec(await visitor.text('/'))?.[1] as string;

  it('are refused without the token of their page', async () => {
    const visitor = await trial.signedIn('jumin1');
    for (const formToken of ['', 'made-up'])
      expect((await visitor.send('/sign-out', { formToken })).status).to.equal(403);
  });
  it('are refused with the token of another session', async () => {
    const [one, other] = [await trial.signedIn('jumin1'), await trial.signedIn('jumin2')];
    expect((await one.send('/sign-out', { formToken: await token(other) })).status).to.equal(403);
  });
  it('are refused from another origin, even with the token', async () => {
    const visitor = await trial.signedIn('jumin1');
    const formToken = await token(visitor);
    expect((await visitor.send('/sign-out', { formToken }, { Origin: 'https://evil.example' })).status).to.equal(403);
    expect((await visitor.send('/sign-out', { formToken }, { Origin: 'http://localhost' })).status).to.equal(303);
  });
  it('are refused in any other type, and when too large', async () => {
    const visitor = await trial.signedIn('jumin1');
    const json = { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } };
    expect((await visitor.request('/needs', json)).status).to.equal(400);
    expect((await visitor.post('/needs', { description: 'x'.repeat(3_000_000) }, '/needs/new')).status).to.equal(413);
  });
});

describe('access', () => {
  let trial: Trial;
  before(async () => {
    trial = await tryPortal();
  });
  after(() => trial.close());

  const cases = [
    { path: '/', open: ['guest', 'jumin1', 'shegong1', 'zuzhi1', 'banshi1'] },
    { path: '/law', open: ['guest', 'jumin1', 'shegong1', 'zuzhi1', 'banshi1'] },
    { path: '/me', open: ['jumin1', 'shegong1', 'zuzhi1', 'banshi1'] },
    { path: '/subsidies', open: ['shegong1', 'zuzhi1'] },
    { path: '/needs', open: ['jumin1'] },
    { path: '/needs/new', open: ['jumin1'] },
    { path: '/triage', open: ['shegong1'] },
    { path: '/triage/XQ-2026-0003', open: ['shegong1'] },
    { path: '/matters', open: ['banshi1'] },
    { path: '/funding', open: ['banshi1'] },
    { path: '/ledgers', open: ['banshi1'] },
    { path: '/audit', open: ['banshi1'] },
    { path: '/counter', open: ['shegong1', 'banshi1'] },
    { path: '/counter/new', open: ['shegong1', 'banshi1'] },
  ];
  for (const { path, open } of cases) {
    it(`${path} is open to ${open.join(', ')} alone`, async () => {
      for (const who of ['guest', 'jumin1', 'shegong1', 'zuzhi1', 'banshi1']) {
        const visitor = who === 'guest' ? trial.guest() : await trial.signedIn(who);
        const { status } = await visitor.request(path);
        expect(status, who).to.equal(open.includes(who) ? 200 : who === 'guest' ? 303 : 403);
      }
    });
  }
  it('is refused on the way in, not only on the page', async () => {
    const resident = await trial.signedIn('jumin1');
    for (const path of ['/triage/XQ-2026-0003/react', '/triage/XQ-2026-0003/open', '/matters/checks', '/ledgers'])
      expect((await resident.post(path, { note: 'x' }, '/')).status, path).to.equal(403);
  });
  it('hides a need from every resident but its own, as if it were not there', async () => {
    const other = await trial.signedIn('jumin2');
    for (const path of ['/needs/XQ-2026-0001', '/needs/XQ-2026-0001/receipt', '/needs/XQ-2026-0003'])
      expect((await other.request(path)).status, path).to.equal(404);
    expect((await other.post('/needs/XQ-2026-0001/withdraw', {}, '/')).status).to.equal(404);
    expect((await (await trial.signedIn('jumin1')).request('/needs/XQ-2026-0001')).status).to.equal(200);
  });
});

describe('pages', () => {
  let trial: Trial;
  before(async () => {
    trial = await tryPortal();
  });
  after(() => trial.close());

  it('carry the strict policy, the errors too', async () => {
    for (const path of ['/', '/nowhere', '/assets/none.js', '/health']) {
      const { headers } = await trial.app.request(path);
      const policy = headers.get('Content-Security-Policy') ?? '';
      expect(policy, path).to.include("default-src 'none'").and.include("require-trusted-types-for 'script'");
      expect(policy, path).to.not.include('unsafe');
      expect(headers.get('X-Content-Type-Options'), path).to.equal('nosniff');
      expect(headers.get('Referrer-Policy'), path).to.equal('same-origin');
    }
  });
  it('say in three languages what to do when something is not found', async () => {
    for (const [language, words] of [
      ['zh-Hans', '没有找到这一页'],
      ['zh-Hant', '沒有找到這一頁'],
      ['en', 'This page was not found'],
    ] as const) {
      const visitor = trial.guest();
      await visitor.request(`/display?language=${language}&back=/`);
      const response = await visitor.request('/nowhere');
      expect(response.status).to.equal(404);
      expect(await response.text())
        .to.include(words)
        .and.include(`lang="${language}"`);
    }
  });
  it('begin in the language that the browser asks for', async () => {
    for (const [asked, lang] of [
      ['en-GB,en', 'en'],
      ['zh-TW', 'zh-Hant'],
      ['zh-CN', 'zh-Hans'],
      ['fr', 'zh-Hans'],
    ] as const)
      expect(await (await trial.app.request('/', { headers: { 'Accept-Language': asked } })).text()).to.include(
        `<html lang="${lang}"`,
      );
  });
  it('keep a choice of display and refuse one that is none', async () => {
    const visitor = trial.guest();
    await visitor.request('/display?mode=elder&theme=dark&back=/');
    expect(await visitor.text('/'))
      .to.include('data-lian-mode="elder"')
      .and.include('data-lian-theme="dark"');
    expect((await visitor.request('/display?theme=pink')).status).to.equal(400);
  });
  it('answer what went wrong inside without telling what it was', async () => {
    const broken = await tryPortal();
    await broken.close();
    const told = console.error;
    console.error = () => undefined;
    const response = await broken.app.request('/', { headers: { Cookie: 'liandong_session=x' } });
    console.error = told;
    expect(response.status).to.equal(500);
    const page = await response.text();
    expect(page).to.not.match(/select|database|closed/i);
    expect(page).to.include('系统出了问题');
  });
  it('answer it in three languages, in the look that was chosen', async () => {
    const broken = await tryPortal();
    await broken.close();
    const told = console.error;
    console.error = () => undefined;
    for (const [language, words] of [
      ['zh-Hans', '系统出了问题'],
      ['zh-Hant', '系統出了問題'],
      ['en', 'Something went wrong here'],
    ] as const) {
      const Cookie = `liandong_session=x; liandong_language=${language}; liandong_mode=elder`;
      const response = await broken.app.request('/needs', { headers: { Cookie } });
      expect(response.status).to.equal(500);
      expect(await response.text())
        .to.include(words)
        .and.include(`lang="${language}" data-lian-mode="elder"`);
    }
    console.error = told;
  });
});
