import { expect } from 'chai';
import type { BrowserContext, Page } from 'puppeteer-core';
import { demoPassword } from './server/demo-people.js';
import { browsePortal } from './testing/browse.test.js';

/** Two people with one browser: what one of them wrote never goes in the name of the other, nor is it shown to them. */
describe('a browser that two people sign in with', function () {
  this.timeout(120_000);
  const portal = browsePortal();

  type Intake = HTMLElement & { snapshot: { answers: Record<string, unknown> } };

  const rest = (milliseconds = 1200) => new Promise((done) => setTimeout(done, milliseconds));
  /** Signs in in a window of its own, as somebody else in the room would. */
  const signIn = async (context: BrowserContext, account: string) => {
    const page = await portal.open(context);
    await page.goto(`${portal.origin}/sign-in`);
    await page.type('#account', account);
    await page.type('#password', demoPassword);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    return page;
  };
  const signOut = (page: Page) => Promise.all([page.waitForNavigation(), page.click('form.who button')]);
  const endSessions = () => portal.database.query("update sessions set expires_at = '2000-01-01'");

  const fillIn = async (page: Page, words: string, at = '/needs/new') => {
    await page.goto(portal.origin + at, { waitUntil: 'networkidle0' });
    await write(page, words);
  };
  const write = (page: Page, words: string) =>
    page.$eval(
      'lian-need-intake-form',
      (element, words) => {
        const form = element as Intake;
        const answers = { forWhom: 'self', kinds: ['environment'], description: words, age: '40' };
        const given = { place: 'cn-990101001001', 'consent-person-person-handle': 'agree' };
        form.snapshot = { ...form.snapshot, answers: { ...form.snapshot.answers, ...answers, ...given } };
      },
      words,
    );
  const send = async (page: Page) => {
    await page.$eval('lian-need-intake-form', (form) =>
      form.dispatchEvent(new CustomEvent('lian-need-submit', { cancelable: true, bubbles: true, composed: true })),
    );
    await rest();
  };
  /** Somebody comes back to the window. */
  const look = async (page: Page) => {
    await page.bringToFront();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await rest(1500);
  };
  const notes = (page: Page) =>
    page.$eval('lian-need-intake-form', (form) =>
      Array.from(form.shadowRoot!.querySelectorAll('.note'), (note) => note.textContent).join(' '),
    );
  const press = (page: Page, words: string) =>
    page.$eval(
      'lian-need-intake-form',
      (form, words) => {
        const buttons = Array.from(form.shadowRoot!.querySelectorAll<HTMLElement>('lian-button, button'));
        buttons.find(({ textContent }) => textContent?.includes(words))!.click();
      },
      words,
    );
  /** Who handed in the needs with these words. */
  const handedInBy = async (words: string) =>
    (
      await portal.database.query<{ by: string }>(
        "select handed_in_by as by from needs where body->>'description' = $1",
        [words],
      )
    ).map(({ by }) => by);

  for (const [own, other, at] of [
    ['jumin2', 'jumin1', '/needs/new'],
    ['shegong1', 'banshi1', '/counter/new'],
  ] as const)
    for (const isEnded of [true, false])
      it(`a form of ${at}${isEnded ? ' whose session has ended' : ''} is not sent in the name of whoever signs in in another window, and waits for its own account`, async () => {
        const words = `只有我知道的事 ${own} ${isEnded}`;
        const page = await portal.signedIn(own);
        await fillIn(page, words, at);
        if (isEnded) {
          await endSessions();
          await send(page);
          expect(await notes(page)).to.include('登录已经过期');
        }
        const window = await signIn(page.browserContext(), other);
        if (isEnded) await look(page);
        else {
          await page.bringToFront();
          await send(page);
        }
        expect([page.url(), await handedInBy(words)]).to.deep.equal([portal.origin + at, []]);
        expect(await notes(page))
          .to.include('现在登录的是另一个账号')
          .and.include('内容都还在');
        await signOut(window);
        await signIn(page.browserContext(), own);
        await look(page);
        expect(await handedInBy(words)).to.deep.equal([own]);
      });

  const written = (page: Page) =>
    page.evaluate(() => [
      JSON.stringify(document.querySelector<Intake>('lian-need-intake-form')?.snapshot?.answers ?? {}),
      ...Array.from(document.querySelectorAll('textarea'), ({ value }) => value),
    ]);
  for (const [at, own, other, byScript] of [
    ['/needs/new', 'jumin2', 'jumin1', true],
    ['/needs/new', 'jumin2', 'jumin1', false],
    ['/counter/new', 'banshi1', 'shegong1', true],
    ['/triage/XQ-2026-0007', 'shegong1', 'shegong2', false],
  ] as const)
    it(`Back brings what was typed in ${at}${byScript ? ', by the element,' : ''} to who typed it, and to nobody else, as does Reload`, async () => {
      const words = '退出以前写的';
      const page = await portal.signedIn(own);
      const goBack = async () => {
        do await page.goBack({ waitUntil: 'networkidle0' });
        while (!page.url().endsWith(at));
        await rest(500);
        return (await written(page)).join();
      };
      const signInHere = async (account: string) => {
        await page.goto(`${portal.origin}/sign-in`);
        await page.type('#account', account);
        await page.type('#password', demoPassword);
        await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      };
      await page.setJavaScriptEnabled(byScript);
      if (byScript) await fillIn(page, words, at);
      else {
        await page.goto(portal.origin + at);
        await page.$eval('textarea', (field) => field.closest('details')?.setAttribute('open', ''));
        await page.type('textarea', words);
      }
      await page.goto(`${portal.origin}/me`);
      expect(await goBack(), 'who typed it').to.include(words);
      await signOut(page);
      await signInHere(other);
      expect(await goBack(), 'somebody else').to.not.include(words);
      if (!byScript) await page.type('textarea', words);
      else await fillIn(page, words, at);
      await signIn(page.browserContext(), own);
      await page.bringToFront();
      await page.reload({ waitUntil: 'networkidle0' });
      await rest(500);
      expect((await written(page)).join(), 'whoever has signed in in another window').to.not.include(words);
    });

  it('a page with words that were refused and lie nowhere else stays, though what was written over them has arrived', async () => {
    const page = await portal.signedIn('shegong1');
    await fillIn(page, '头一个人说的', '/counter/new');
    const none = () => undefined;
    let refuse: () => void = none;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.method() !== 'POST' || refuse !== none) return void request.continue();
      const body = JSON.stringify({ problems: [{ path: 'description', code: 'required' }] });
      refuse = () => void request.respond({ status: 422, contentType: 'application/json', body });
    });
    await send(page);
    await write(page, '第二个人说的');
    refuse();
    await rest();
    expect(await notes(page)).to.include('头一个人说的');
    await send(page);
    await rest(2000);
    expect([page.url(), await handedInBy('第二个人说的')]).to.deep.equal([
      `${portal.origin}/counter/new`,
      ['shegong1'],
    ]);
    expect(await notes(page)).to.include('头一个人说的');
  });

  it('a need in the outbox waits for its own account, whoever opens the form meanwhile', async () => {
    const words = '待发箱里的';
    const page = await portal.signedIn('jumin2');
    const context = page.browserContext();
    await fillIn(page, words);
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.method() === 'POST' ? request.abort() : request.continue()));
    await send(page);
    expect(await notes(page)).to.include('加密存在这台设备上');
    await page.close();
    const next = await signIn(context, 'jumin1');
    await next.goto(`${portal.origin}/needs/new`, { waitUntil: 'networkidle0' });
    await rest(2500);
    expect([await handedInBy(words), await notes(next)].join())
      .to.not.include('jumin')
      .and.not.include('先前');
    await signOut(next);
    const back = await signIn(context, 'jumin2');
    await back.goto(`${portal.origin}/needs/new`, { waitUntil: 'networkidle0' });
    await rest(2500);
    expect(await handedInBy(words)).to.deep.equal(['jumin2']);
  });

  it('a draft is offered to whoever wrote it, and to nobody else', async () => {
    const page = await portal.signedIn('jumin2');
    const context = page.browserContext();
    await fillIn(page, '草稿里的');
    await press(page, '存一份草稿');
    await rest();
    expect(await notes(page)).to.include('已存在这台设备上');
    await signOut(page);
    await page.close();
    const next = await signIn(context, 'jumin1');
    await next.goto(`${portal.origin}/needs/new`, { waitUntil: 'networkidle0' });
    await rest();
    expect(await notes(next))
      .to.include('存一份草稿')
      .and.not.include('接着填');
    await signOut(next);
    const back = await signIn(context, 'jumin2');
    await back.goto(`${portal.origin}/needs/new`, { waitUntil: 'networkidle0' });
    await rest();
    await press(back, '接着填');
    await rest();
    expect(await back.$eval('lian-need-intake-form', (form) => (form as Intake).snapshot.answers.description)).to.equal(
      '草稿里的',
    );
  });

  it('another language, chosen after somebody else has signed in, does not bring what is written onto their page', async () => {
    const page = await portal.signedIn('jumin2');
    await page.goto(`${portal.origin}/needs/XQ-2026-0008`, { waitUntil: 'networkidle0' });
    await fillIn(page, '换了语言');
    await signIn(page.browserContext(), 'jumin1');
    await page.bringToFront();
    await Promise.all([page.waitForNavigation(), page.click('.display [value="language=en"]')]);
    const main = await page.$eval('main', (element) => element.innerText);
    expect(main).to.include('it is not lost').and.not.include('换了语言');
  });

  it('the board writes nothing in the name of another worker, and says why', async () => {
    const id = 'XQ-2026-0007';
    const page = await portal.signedIn('shegong1');
    await page.goto(`${portal.origin}/triage/board`, { waitUntil: 'networkidle0' });
    const window = await signIn(page.browserContext(), 'shegong2');
    await page.bringToFront();
    const move = () =>
      page.$eval(
        'lian-triage-board',
        async (board, id) => {
          await (board as unknown as { move(...given: unknown[]): Promise<unknown> }).move(
            id,
            'reacted',
            {},
            '我写的话',
          );
          return board.shadowRoot!.querySelector('[role=status]')!.textContent;
        },
        id,
      );
    const eventsOf = async () => {
      const [row] = await portal.database.query("select body->'events' as events from needs where number = $1", [id]);
      return JSON.stringify(row?.events);
    };
    expect(await move())
      .to.include('现在登录的是另一个账号')
      .and.include('没有记上');
    expect(await eventsOf()).to.not.include('我写的话');
    await signOut(window);
    await signIn(page.browserContext(), 'shegong1');
    await page.bringToFront();
    expect(await move()).to.include('已移到“已经回应”');
    expect(await eventsOf())
      .to.include('我写的话')
      .and.include('周晓晨');
  });
});
