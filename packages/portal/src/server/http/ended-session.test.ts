import { expect } from 'chai';
import { tryPortal, type Fields, type Trial, type Visitor } from '../../testing/try-portal.js';
import { demoPassword } from '../demo-people.js';
import { retain } from '../retention.js';
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
  for (const [what, description] of [
    ['letters', '长'.repeat((mostBytes.guest - 4096) / 3)],
    ['quotes and new lines', '"\n'.repeat((mostBytes.guest - 4096) / 3)],
  ] as const)
    it(`is taken up as large as it may be sent: ${what}`, async () => {
      const visitor = await trial.signedIn('jumin2');
      const fields = inputs(await visitor.text('/needs/new'));
      ends(visitor);
      const page = await (await visitor.send('/needs', { ...fields, description })).text();
      const shown = await (await signIn(visitor, page, 'jumin2')).text();
      expect(
        shown
          .replace(/&quot;/g, '"')
          .replace(/\r/g, '')
          .includes(description.trim()),
      ).to.equal(true);
    });
  for (const length of [160_000, 245_000, 255_000, 600_000])
    it(`with ${length} letters, sent while another account is signed in, comes back or is refused, and never is promised and lost`, async () => {
      const visitor = await trial.signedIn('jumin2');
      const fields = inputs(await visitor.text('/needs/new'));
      await visitor.post('/sign-in', { account: 'jumin1', password: demoPassword });
      const description = '“'.repeat(length);
      const response = await visitor.send('/needs', { ...fields, description });
      const page = await response.text();
      if (length < 250_000) {
        expect(page).to.include('也没有丢');
        const again = await signIn(visitor, page, 'jumin2');
        expect(again.status).to.equal(200);
        expect((await again.text()).includes(description)).to.equal(true);
      } else {
        expect(response.status).to.equal(413);
        expect(page).to.include('最多交 744 KB').and.not.include('也没有丢');
      }
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

  describe('is signed in with once', () => {
    const signInFields = (page: string, account = 'jumin2') => ({
      ...{ formToken: hidden(page, 'formToken'), back: hidden(page, 'back'), typed: hidden(page, 'typed') },
      ...{ account, password: demoPassword },
    });
    const empty = async (visitor: Visitor, response: Response) => {
      expect(response.status).to.equal(200);
      expect(visitor.cookies.has('liandong_session')).to.equal(false);
      const page = await response.text();
      expect(page)
        .to.include('name="password"')
        .and.include('没有核对密码')
        .and.include('name="account" type="text" value=""')
        .and.not.include('name="typed"')
        .and.not.include('只给自己看');
      return page;
    };

    for (const end of ['expired', 'cookie gone', 'signed out'] as const)
      it(`a reload, which sends the password again, signs in nobody (${end})`, async () => {
        const { visitor, page } = await late();
        const sent = signInFields(page);
        expect(await (await visitor.send('/sign-in', sent)).text()).to.include('只给自己看</textarea>');
        const browser = visitor.cookies.get('liandong_browser') ?? '';
        if (end === 'signed out') {
          trial.clock.later({ minutes: 1 });
          await visitor.post('/sign-out', {}, '/');
          // Signing out takes the browser's cookie too; even with it, nothing comes of it.
          visitor.cookies.set('liandong_browser', browser);
        } else ends(visitor, end === 'cookie gone');
        visitor.cookies.delete('liandong_session');
        const shown = await empty(visitor, await visitor.send('/sign-in', sent));
        await empty(visitor, await visitor.send('/sign-in', { ...sent, account: 'jumin1' }));
        // However the same text is written.
        await empty(visitor, await visitor.send('/sign-in', { ...sent, typed: `${sent.typed}=` }));
        const response = await signIn(visitor, shown, 'jumin2');
        expect([response.status, response.headers.get('location')]).to.deep.equal([303, sent.back]);
      });
    it('a reload under the live session of its account brings it back to the page; under another one it does not', async () => {
      const { visitor, page } = await late();
      const sent = { ...signInFields(page), back: '/needs/new' };
      await visitor.send('/sign-in', sent);
      trial.clock.later({ minutes: 1 });
      const response = await visitor.send('/sign-in', sent);
      expect([response.status, (await response.text()).includes('只给自己看</textarea>')]).to.deep.equal([200, true]);
      const other = await trial.signedIn('jumin1');
      other.cookies.set('liandong_browser', visitor.cookies.get('liandong_browser') ?? '');
      const session = other.cookies.get('liandong_session');
      const elsewhere = await other.send('/sign-in', sent);
      expect(elsewhere.status).to.equal(200);
      expect(await elsewhere.text()).to.include('没有核对密码');
      expect(other.cookies.get('liandong_session')).to.equal(session);
    });
    it('pressing twice loses nothing, and signs in once', async () => {
      const { visitor, page } = await late();
      const twin = trial.guest();
      for (const [name, value] of visitor.cookies) twin.cookies.set(name, value);
      const sent = signInFields(page);
      const answers = await Promise.all([visitor, twin].map(async (one) => (await one.send('/sign-in', sent)).text()));
      const third = trial.guest();
      for (const [name, value] of visitor.cookies) if (name === 'liandong_browser') third.cookies.set(name, value);
      answers.push(await (await third.send('/sign-in', sent)).text());
      expect(answers.filter((text) => text.includes('只给自己看</textarea>'))).to.have.length(1);
      for (const text of answers.filter((text) => text.includes('也没有丢')))
        expect(await (await signIn(third, text, 'jumin2')).text()).to.include('只给自己看</textarea>');
      expect(answers.filter((text) => text.includes('也没有丢'))).to.have.length(2);
    });
    it('within a day; later it signs in nobody, and is not remembered as used either', async () => {
      const { visitor, page } = await late();
      trial.clock.later({ hours: 23, minutes: 59 });
      expect(await (await signIn(visitor, page, 'jumin2')).text()).to.include('只给自己看</textarea>');
      const later = await late();
      const { portal, clock } = trial;
      const count = async () => (await portal.database.query('select * from spent_seals')).length;
      await retain(portal.database, portal.audit, clock.today(), clock.now());
      expect(await count()).to.be.greaterThan(0);
      clock.later({ hours: 24 });
      later.visitor.cookies.delete('liandong_session');
      await empty(later.visitor, await later.visitor.send('/sign-in', signInFields(later.page)));
      await retain(portal.database, portal.audit, clock.today(), clock.now());
      expect(await count()).to.equal(0);
    });
    it('a plain sign-in goes on as ever', async () => {
      const guest = trial.guest();
      for (let count = 0; count < 2; count++) {
        const response = await guest.post('/sign-in', { account: 'jumin2', password: demoPassword, back: '/needs' });
        expect([response.status, response.headers.get('location')]).to.deep.equal([303, '/needs']);
      }
    });
  });

  describe('whose page is no longer there', () => {
    const said = '刚才写的都在';
    const toCopy = (page: string, text: string) =>
      expect(page).to.include('请现在复制').and.include(`<p class="said">${text}</p>`).and.not.include(said);
    /** A need of jumin1, the last one withdrawn or gone meanwhile. */
    const without = async (number: string, act: () => Promise<unknown>) => {
      const { database } = trial.portal;
      const [row] = await database.query('select body, state, version from needs where number = $1', [number]);
      await database.query('update needs set body = null where number = $1', [number]);
      await act();
      await database.query('update needs set body = $2 where number = $1', [number, JSON.stringify(row!.body)]);
    };

    it('is told with all that was typed, to be copied, after signing in, and in another display too', async () => {
      const number = 'XQ-2026-0003';
      const visitor = await trial.signedIn('shegong1');
      const fields = inputs(await visitor.text(`/triage/${number}`));
      ends(visitor);
      const typed = { 'react-note': '我打过电话 <XYZ>', 'reply-note': '周五修', 'assign-to': 'shegong2' };
      const page = await (await visitor.send(`/triage/${number}/react`, { ...fields, ...typed })).text();
      await without(number, async () => {
        const response = await signIn(visitor, page, 'shegong1');
        expect(response.status).to.equal(404);
        const shown = await response.text();
        toCopy(shown, '我打过电话 &lt;XYZ&gt;');
        expect(shown).to.include('<h3>答复居民</h3><p class="said">周五修</p>');
        const taken = Object.fromEntries(
          [...shown.slice(shown.indexOf('<form id="came-back"')).matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(
            ([, name, value]) => [name!, value!.replace('&lt;', '<').replace('&gt;', '>')],
          ),
        );
        const other = await visitor.send(`/triage/${number}/react`, { ...taken, show: 'language=en' });
        expect(await other.text())
          .to.include('<p class="said">周五修</p>')
          .and.include('<html lang="en"');
        await visitor.request('/display?language=zh-Hans&back=/');
      });
    });
    it('is told so where its account had signed in again before, and to no other', async () => {
      const number = 'XQ-2026-0003';
      const visitor = await trial.signedIn('shegong1');
      const fields = inputs(await visitor.text(`/triage/${number}`));
      ends(visitor);
      await visitor.post('/sign-in', { account: 'shegong1', password: demoPassword });
      await without(number, async () => {
        const send = (one: Visitor) => one.send(`/triage/${number}/react`, { ...fields, 'react-note': '甲乙丙' });
        const response = await send(visitor);
        expect(response.status).to.equal(403);
        toCopy(await response.text(), '甲乙丙');
        const other = await trial.signedIn('jumin1');
        other.cookies.set('liandong_browser', visitor.cookies.get('liandong_browser') ?? '');
        expect(await (await send(other)).text()).to.not.include('甲乙丙');
      });
    });
    it('an answer to a need that was withdrawn meanwhile is there to be copied', async () => {
      const visitor = await trial.signedIn('jumin1');
      const fields = inputs(await visitor.text('/needs/XQ-2026-0001'));
      ends(visitor);
      const page = await (await visitor.send('/needs/XQ-2026-0001/answer', { ...fields, note: '三楼东户' })).text();
      await without('XQ-2026-0001', async () => {
        expect(await (await signIn(visitor, page, 'jumin1')).text()).to.include('<p class="said">三楼东户</p>');
      });
      const gone = await visitor.send('/needs/XQ-2026-9999/answer', { ...fields, note: '找不到' });
      expect(gone.status).to.equal(403);
      toCopy(await gone.text(), '找不到');
    });
  });
});
