import { expect } from 'chai';
import { tryPortal, type Fields, type Trial, type Visitor } from '../../testing/try-portal.js';
import { demoPassword } from '../demo-people.js';

const hidden = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
const said = (text: string) => `<p class="said">${text}</p>`;

/** Browsers send a form again when its answer is loaded again; what was typed must not be lost on the way either. */
describe('a form whose answer is loaded again', () => {
  let trial: Trial;
  before(async () => {
    trial = await tryPortal();
  });
  after(() => trial.close());

  const inputs = (page: string) => ({
    ...{ formToken: hidden(page, 'formToken'), version: hidden(page, 'version'), fresh: hidden(page, 'fresh') },
    idempotencyKey: hidden(page, 'idempotencyKey'),
  });
  /** A form sent after its session has ended, and the sign-in page that answers it, as it is sent. */
  const late = async (description = '只给自己看') => {
    const visitor = await trial.signedIn('jumin2');
    const fields = inputs(await visitor.text('/needs/new'));
    trial.clock.later({ hours: 9 });
    const page = await (await visitor.send('/needs', { ...fields, description })).text();
    return { visitor, sent: fieldsOf(page) };
  };
  const fieldsOf = (page: string) => ({
    ...{ formToken: hidden(page, 'formToken'), back: hidden(page, 'back'), typed: hidden(page, 'typed') },
    ...{ account: 'jumin2', password: demoPassword },
  });
  const exhaust = async (visitor: Visitor, sent: Fields) => {
    for (let count = 0; count < 5; count++) await visitor.send('/sign-in', { ...sent, password: 'wrong' });
  };
  const isIn = (visitor: Visitor) => visitor.cookies.has('liandong_session');
  /** The database fails in the middle of signing in; `wholly`: it answers nothing. */
  const whileDown = async <Value>(act: () => Promise<Value>, wholly = false): Promise<Value> => {
    const { database } = trial.portal as { database: { transaction: unknown; query: unknown } };
    const { error } = console;
    const { transaction, query } = database;
    console.error = () => undefined;
    const fail = () => Promise.reject(new Error('down'));
    Object.assign(database, { transaction: fail, ...(wholly && { query: fail }) });
    try {
      return await act();
    } finally {
      Object.assign(database, { transaction, query });
      console.error = error;
    }
  };

  for (const status of [429, 500] as const) {
    /** Refused for now, though the password is right. */
    const refused = async (visitor: Visitor, sent: Fields) => {
      if (status === 500) return whileDown(() => visitor.send('/sign-in', sent));
      await exhaust(visitor, sent);
      return visitor.send('/sign-in', sent);
    };

    it(`signs in nobody after ${status}, shows nothing, and the text still comes back to who types the password`, async () => {
      const { visitor, sent } = await late();
      visitor.cookies.delete('liandong_session');
      const response = await refused(visitor, sent);
      expect(response.status).to.equal(status);
      const page = await response.text();
      expect(hidden(page, 'typed')).to.not.equal('');
      trial.clock.later({ minutes: 16 });
      const reloaded = await visitor.send('/sign-in', sent);
      const shown = await reloaded.text();
      expect(isIn(visitor)).to.equal(false);
      expect(shown).to.include('也没有丢').and.not.include('只给自己看');
      for (const one of [shown, page]) {
        const again = await visitor.send('/sign-in', fieldsOf(one));
        expect(await again.text()).to.include('只给自己看</textarea>');
        visitor.cookies.delete('liandong_session');
      }
    });
    it(`signs in nobody after ${status} of a plain sign-in: the page that says so has an address of its own`, async () => {
      const guest = trial.guest();
      const sent = { ...fieldsOf(await guest.text('/sign-in')), back: '/needs' };
      const response = await refused(guest, sent);
      expect(response.status).to.equal(303);
      const address = response.headers.get('location') ?? '';
      const page = await guest.request(address);
      expect(page.status).to.equal(status);
      const text = await page.text();
      expect(text)
        .to.include(status === 429 ? '过 15 分钟再试' : '没有完成')
        .and.not.include('需要修改');
      trial.clock.later({ minutes: 16 });
      expect((await guest.request(address)).headers.getSetCookie().join()).to.not.include('session');
      const own = await guest.send('/sign-in', {
        ...sent,
        formToken: hidden(text, 'formToken'),
        back: hidden(text, 'back'),
      });
      expect(own.headers.get('location')).to.equal('/needs');
      await guest.post('/sign-out', {}, '/');
    });
  }
  it('of a sign-in page that somebody signed in or out beside comes back with its account, says why, and leads on', async () => {
    for (const account of ['jumin2', '']) {
      const visitor = account ? await trial.signedIn(account) : trial.guest();
      const page = { ...fieldsOf(await visitor.text('/sign-in?back=/needs')), account: 'jumin1' };
      if (!account) await visitor.post('/sign-in', { account: 'jumin2', password: demoPassword });
      await visitor.post('/sign-out', {}, '/');
      const response = await visitor.send('/sign-in', page);
      const shown = await response.text();
      expect([response.status, isIn(visitor)]).to.deep.equal([403, false]);
      expect(shown)
        .to.include('请再填一次密码')
        .and.include('value="jumin1"')
        .and.not.include(demoPassword + '"');
      const own = await visitor.send('/sign-in', { ...fieldsOf(shown), account: 'jumin1' });
      expect([own.status, own.headers.get('location'), isIn(visitor)]).to.deep.equal([303, '/needs', true]);
    }
  });
  it('never leads back to the sign-in page, and takes no name that it does not know', async () => {
    const visitor = await trial.signedIn('jumin2');
    const { formToken } = inputs(await visitor.text('/needs'));
    trial.clock.later({ hours: 9 });
    const Referer = 'http://localhost/sign-in?back=%2Fneeds';
    const late = await visitor.send('/me/export', { formToken }, { Referer });
    expect(late.headers.get('location')).to.equal('/sign-in?back=%2Fneeds');
    for (const name of ['constructor', 'toString', '__proto__']) {
      expect((await trial.guest().request(`/sign-in?why=${name}`)).status, name).to.equal(200);
      expect((await trial.guest().request(`/display?${name}=x`)).status, name).to.equal(400);
    }
  });
  describe('while the database answers nothing, not even whose session it is', () => {
    it('a plain sign-in leads to a page of its own, and leaves whoever is signed in', async () => {
      const visitor = await trial.signedIn('jumin1');
      const session = visitor.cookies.get('liandong_session');
      const sent = { ...fieldsOf(await visitor.text('/sign-in')), back: '/needs' };
      const response = await whileDown(() => visitor.send('/sign-in', sent), true);
      expect([response.status, response.headers.get('location')]).to.deep.equal([
        303,
        '/sign-in?why=fault&back=%2Fneeds',
      ]);
      expect(visitor.cookies.get('liandong_session')).to.equal(session);
    });
    it('a sign-in that carries what was typed keeps it', async () => {
      const { visitor, sent } = await late('库停了');
      const response = await whileDown(() => visitor.send('/sign-in', sent), true);
      const page = await response.text();
      expect([response.status, page.includes('库停了')]).to.deep.equal([500, false]);
      expect(await (await visitor.send('/sign-in', fieldsOf(page))).text()).to.include('库停了</textarea>');
    });
    it('a form lists what was typed, takes it along into another display, and is taken when it is sent again', async () => {
      const visitor = await trial.signedIn('jumin2');
      const typed = { forWhom: 'self', kinds: 'environment', description: '楼道灯', place: 'cn-990101001001' };
      const sent = { ...inputs(await visitor.text('/needs/new')), ...typed };
      const response = await whileDown(() => visitor.send('/needs', sent), true);
      const page = await response.text();
      expect([response.status, page.includes(said('楼道灯'))]).to.deep.equal([500, true]);
      const shown = await visitor.send('/needs', {
        ...sent,
        formToken: hidden(page, 'formToken'),
        show: 'language=en',
      });
      expect([shown.status, (await shown.text()).includes('楼道灯</textarea>')]).to.deep.equal([200, true]);
      expect((await visitor.send('/needs', sent)).status).to.equal(303);
      const { fresh: _, ...whole } = sent;
      const json = await whileDown(() => visitor.send('/needs', whole, { Accept: 'application/json' }), true);
      expect(json.status, 'a script tries again').to.equal(500);
    });
    it('a form of another account shows nothing of it, and keeps it sealed', async () => {
      const visitor = await trial.signedIn('jumin2');
      const sent = { ...inputs(await visitor.text('/needs/new')), description: '别人的事' };
      await visitor.post('/sign-in', { account: 'jumin1', password: demoPassword });
      const page = await (await whileDown(() => visitor.send('/needs', sent), true)).text();
      expect(page).to.include('也没有丢').and.not.include('别人的事');
      expect(await (await visitor.send('/sign-in', fieldsOf(page))).text()).to.include('别人的事</textarea>');
      const action = { formToken: inputs(await visitor.text('/')).formToken };
      await visitor.post('/sign-in', { account: 'jumin1', password: demoPassword });
      expect((await whileDown(() => visitor.send('/sign-out', action), true)).status).to.equal(500);
    });
  });
  it('brings what was typed back under the live session of its own account, as often as it is loaded, and signs in nobody', async () => {
    const { visitor, sent } = await late();
    expect(await (await visitor.send('/sign-in', sent)).text()).to.include('只给自己看</textarea>');
    const session = visitor.cookies.get('liandong_session');
    const sessions = async () => (await trial.portal.database.query('select * from sessions')).length;
    const before = await sessions();
    for (let count = 0; count < 2; count++) {
      const response = await visitor.send('/sign-in', { ...sent, password: 'any' });
      expect([response.status, await sessions()]).to.deep.equal([200, before]);
      expect(await response.text())
        .to.include('只给自己看</textarea>')
        .and.include('您已重新登录');
      trial.clock.later({ hours: 1 });
    }
    expect(visitor.cookies.get('liandong_session')).to.equal(session);
    const other = await trial.signedIn('jumin1');
    other.cookies.set('liandong_browser', visitor.cookies.get('liandong_browser') ?? '');
    expect(await (await other.send('/sign-in', sent)).text()).to.not.include('只给自己看');
  });
  it('waits on its sign-in page, whoever signs in and out in another window meanwhile', async () => {
    const { visitor, sent } = await late('两页');
    await visitor.post('/sign-in', { account: 'jumin1', password: demoPassword });
    await visitor.post('/sign-out', {}, '/');
    const response = await visitor.send('/sign-in', sent);
    const page = await response.text();
    expect([response.status, isIn(visitor)]).to.deep.equal([200, false]);
    expect(page).to.include('也没有丢').and.include('value="jumin2"').and.not.include('两页');
    expect(await (await visitor.send('/sign-in', fieldsOf(page))).text()).to.include('两页</textarea>');
    // From a page elsewhere, or with what was not sealed here, there is none.
    const guest = trial.guest();
    const elsewhere = await guest.send('/sign-in', sent, { Origin: 'https://evil.example' });
    expect([elsewhere.status, (await guest.send('/sign-in', { ...sent, typed: 'x' })).status]).to.deep.equal([
      403, 403,
    ]);
  });

  describe('under a live session, where it comes to nothing', () => {
    /** A need without its text, as when it was withdrawn or erased. */
    const without = async (number: string, act: () => Promise<unknown>) => {
      const { database } = trial.portal;
      const [row] = await database.query('select body from needs where number = $1', [number]);
      await database.query('update needs set body = null where number = $1', [number]);
      await act();
      await database.query('update needs set body = $2 where number = $1', [number, JSON.stringify(row!.body)]);
    };

    it('lists what was typed: a need that is gone, for worker and resident', async () => {
      const number = 'XQ-2026-0001';
      const worker = await trial.signedIn('shegong1');
      await worker.post(`/triage/${number}/ask`, { 'ask-note': '哪个单元？' }, `/triage/${number}`);
      const steps = inputs(await worker.text(`/triage/${number}`));
      const resident = await trial.signedIn('jumin1');
      const own = inputs(await resident.text(`/needs/${number}`));
      await without(number, async () => {
        const typed = { 'reply-note': '答复写了很久', 'react-note': '也写了' };
        for (const kind of ['react', 'reply', 'assign', 'judge']) {
          const judged: Fields = kind === 'judge' ? { 'judge-judgedUrgent': 'yes' } : {};
          const response = await worker.send(`/triage/${number}/${kind}`, { ...steps, ...typed, ...judged });
          expect(response.status, kind).to.equal(409);
          expect(await response.text(), kind)
            .to.include(said('答复写了很久'))
            .and.include(said('也写了'));
        }
        const bare = await worker.send(`/triage/${number}/assign`, { ...steps, 'assign-to': 'shegong2' });
        expect(await bare.text()).to.not.include('刚才写的内容');
        const answer = await resident.send(`/needs/${number}/answer`, { ...own, note: '三楼东户' });
        expect([answer.status, (await answer.text()).includes(said('三楼东户'))]).to.deep.equal([409, true]);
      });
      const nowhere = await resident.send('/needs/XQ-2026-9999/answer', { ...own, note: '找不到' });
      expect([nowhere.status, (await nowhere.text()).includes(said('找不到'))]).to.deep.equal([404, true]);
    });
    it('lists what was typed, choices in words, where the database does not answer; in another display, too', async () => {
      const visitor = await trial.signedIn('jumin2');
      const fields = inputs(await visitor.text('/needs/new'));
      const typed = {
        forWhom: 'self',
        kinds: ['environment', 'health'],
        description: '很长很长',
        place: 'cn-990101001001',
      };
      const answered = { 'consent-person-person-handle': 'given' };
      const response = await whileDown(() => visitor.send('/needs', { ...fields, ...typed, ...answered }));
      const page = await response.text();
      expect(response.status).to.equal(500);
      expect(page).to.include(said('很长很长'));
      for (const code of ['self', 'environment', 'cn-990101001001', 'given']) expect(page).to.not.include(said(code));
      expect(page).to.not.include('<h3>consent');
    });
    it('is shown with what is new where somebody else has ended the need meanwhile', async () => {
      const number = 'XQ-2026-0013';
      const worker = await trial.signedIn('shegong1');
      const steps = inputs(await worker.text(`/triage/${number}`));
      const other = await trial.signedIn('shegong2');
      await other.post(`/triage/${number}/merge`, { 'merge-into': 'XQ-2026-0006' }, `/triage/${number}`);
      for (const [kind, field] of [
        ['assign', { 'assign-to': 'shegong1' }],
        ['judge', { 'judge-judgedUrgent': 'yes' }],
      ] as const) {
        const response = await worker.send(`/triage/${number}/${kind}`, {
          ...steps,
          ...field,
          'reply-note': '写了很久',
        });
        const page = await response.text();
        expect(response.status).to.equal(409);
        expect(page).to.include('写了很久').and.include(`/triage/${number}/letter`);
      }
    });
  });

  it('is of nobody where its token was put together from others: nothing is sealed for somebody else', async () => {
    const [own, other] = await Promise.all(
      ['jumin1', 'jumin2'].map(async (id) => hidden(await (await trial.signedIn(id)).text('/needs/new'), 'formToken')),
    );
    const [, owner = '', bond = ''] = own!.split('.');
    const guest = trial.guest();
    await guest.text('/sign-in');
    for (const formToken of [`x.${owner}`, `x.${owner}.${bond}`, `${other!.split('.')[0]}.${owner}.${bond}`]) {
      const response = await guest.send('/needs', { formToken, description: '别人写的' });
      expect([response.status, hidden(await response.text(), 'typed')]).to.deep.equal([403, '']);
    }
    expect(
      hidden(await (await guest.send('/needs', { formToken: own!, description: 'x' })).text(), 'typed'),
    ).to.not.equal('');
  });
  it('with signs that no database keeps is taken as it reads', async () => {
    const visitor = await trial.signedIn('jumin2');
    const kept = async (about: string) =>
      trial.portal.database.query("select body from needs where body->>'description' like $1", [`${about}%`]);
    const plain = { forWhom: 'self', kinds: 'environment', place: 'cn-990101001001' };
    const first = await visitor.post('/needs', { ...plain, description: '灯\u0000坏' }, '/needs/new');
    expect(first.status).to.equal(303);
    expect(await kept('灯\ufffd坏')).to.have.length(1);
    const need = { channel: 'online-form', forWhom: 'self', subject: { age: null }, kinds: ['environment'] };
    for (const [about, text] of [
      ['水', '水\ud800管'],
      ['电', '电\u0000箱'],
    ] as const) {
      const place = { code: 'cn-990101001001' };
      const whole = JSON.stringify({ ...need, description: text, place, language: 'zh-Hans' });
      const { formToken } = inputs(await visitor.text('/needs/new'));
      const response = await visitor.send('/needs', { formToken, need: whole }, { Accept: 'application/json' });
      expect(response.status, about).to.equal(201);
      expect(await kept(about)).to.have.length(1);
    }
    const worker = await trial.signedIn('shegong1');
    const note = { 'react-note': '去\u0000过' };
    expect((await worker.post('/triage/XQ-2026-0003/react', note, '/triage/XQ-2026-0003')).status).to.equal(303);
  });
  for (const [language, words] of [
    ['zh-Hans', '登录已经结束'],
    ['zh-Hant', '登入已經結束'],
    ['en', 'signed in any more'],
  ] as const)
    it(`that is too large once its session is over says that it is, and how much is taken after signing in (${language})`, async () => {
      const visitor = await trial.signedIn('jumin2');
      await visitor.request(`/display?language=${language}&back=/`);
      const fields = inputs(await visitor.text('/needs/new'));
      trial.clock.later({ hours: 9 });
      const sent = { ...fields, description: '长'.repeat(100_000) };
      const response = await visitor.send('/needs', sent);
      expect(response.status).to.equal(413);
      expect(await response.text())
        .to.include('256 KB')
        .and.include('2 MB')
        .and.include(words);
      // What it says is true.
      await visitor.post('/sign-in', { account: 'jumin2', password: demoPassword });
      expect((await (await visitor.send('/needs', sent)).text()).includes(`${sent.description}</textarea>`)).to.equal(
        true,
      );
      expect(
        await (await visitor.post('/needs', { description: 'x'.repeat(2_200_000) }, '/needs/new')).text(),
      ).to.not.include(words);
    });
});
