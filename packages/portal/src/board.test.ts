import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { browsePortal } from './testing/browse.test.js';

describe('the board in a browser', function () {
  this.timeout(240_000);
  const portal = browsePortal();

  /** Moves by script, as the page's own hand does. */
  const move = (page: Page, note: string, id = 'XQ-2026-0007') =>
    page.evaluate(
      (id, note) =>
        (
          document.querySelector('lian-triage-board') as unknown as { move(...given: unknown[]): Promise<boolean> }
        ).move(id, 'reacted', {}, note),
      id,
      note,
    );
  /** The link beside the last refusal, and the note in the panel. */
  const told = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector('lian-triage-board')!.shadowRoot!;
      return {
        link: root.querySelector('.told a')?.getAttribute('href') ?? null,
        note: root.querySelector<HTMLElement & { value: string }>('dialog lian-textarea')?.value ?? null,
      };
    });
  const saidOn = (page: Page) =>
    page.$eval('lian-triage-board', (board) => board.shadowRoot!.querySelector('[role=status]')!.textContent);

  it('a need is moved by keys with a note; where somebody else was faster, that is said, and the board is as it is now', async () => {
    const page = await portal.signedIn('shegong1');
    await page.goto(`${portal.origin}/triage/board`, { waitUntil: 'networkidle0' });
    expect(await page.$('.fallback'), 'the lists').to.equal(null);
    const seen = () =>
      page.evaluate(() => {
        const root = document.querySelector('lian-triage-board')!.shadowRoot!;
        const columnOf = (id: string) =>
          root.querySelector(`.list > [data-id="${id}"]`)?.closest<HTMLElement>('.column')?.dataset.state;
        return {
          '0003': columnOf('XQ-2026-0003'),
          '0007': columnOf('XQ-2026-0007'),
          said: root.querySelector('[role=status]')!.textContent,
        };
      });
    expect((await seen())['0003']).to.equal('expressed');
    const focus = (id: string) =>
      page.evaluate(
        (id) =>
          document
            .querySelector('lian-triage-board')!
            .shadowRoot!.querySelector<HTMLElement>(`[data-id="${id}"]`)!
            .focus(),
        id,
      );
    await focus('XQ-2026-0003');
    for (const key of ['Space', 'ArrowRight', 'Enter'] as const) await page.keyboard.press(key);
    await new Promise((done) => setTimeout(done, 200));
    await page.keyboard.type('已经上门看过');
    await page.keyboard.press('Tab');
    await Promise.all([
      page.waitForResponse((response) => response.url().includes('/react')),
      page.keyboard.press('Enter'),
    ]);
    await page.waitForNetworkIdle();
    expect((await seen())['0003']).to.equal('reacted');
    const other = await portal.signedIn('shegong1');
    await other.goto(`${portal.origin}/triage/XQ-2026-0003`);
    expect(await other.$eval('.events', (list) => list.textContent)).to.include('已经上门看过');
    // Somebody else is faster.
    await other.goto(`${portal.origin}/triage/XQ-2026-0007`);
    await other.type('#react-note', '打了电话');
    await Promise.all([other.waitForNavigation(), other.click('#react-form button')]);
    await move(page, '也打了电话');
    // The board is as it is now, and says who was first.
    expect(await seen()).to.deep.include({ '0007': 'reacted' });
    expect((await seen()).said)
      .to.include('没有移动')
      .and.include('别人刚刚办过这一件');
    expect(await told(page)).to.deep.equal({ link: '/triage/XQ-2026-0007', note: null });
  });

  it('whoever is signed out is told so, with a way to sign in; what was written stays and goes with the next try', async () => {
    const page = await portal.signedIn('shegong1');
    await page.goto(`${portal.origin}/triage/board`, { waitUntil: 'networkidle0' });
    const id = await page.$eval(
      'lian-triage-board',
      (board) => board.shadowRoot!.querySelector<HTMLElement>('[data-state=expressed] [data-id]')!.dataset.id!,
    );
    const cookies = await page.cookies();
    await page.deleteCookie(...cookies);
    await page.evaluate(
      (id) =>
        document
          .querySelector('lian-triage-board')!
          .shadowRoot!.querySelector<HTMLElement>(`[data-id="${id}"]`)!
          .focus(),
      id,
    );
    for (const key of ['Space', 'ArrowRight', 'Enter'] as const) await page.keyboard.press(key);
    await new Promise((done) => setTimeout(done, 200));
    await page.keyboard.type('约好周四陪诊');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForNetworkIdle();
    expect(await saidOn(page))
      .to.include('登录已经结束')
      .and.not.include('没有得到同意');
    expect((await told(page)).link).to.equal('/sign-in');
    await page.setCookie(...cookies);
    await page.keyboard.press('Enter');
    await new Promise((done) => setTimeout(done, 200));
    expect((await told(page)).note).to.equal('约好周四陪诊');
    // Another session has another token: the page takes it up by itself.
    const other = await portal.signedIn('shegong1');
    const fresh = await other.cookies();
    await page.deleteCookie(...cookies);
    await page.setCookie(...fresh);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForNetworkIdle();
    expect(await saidOn(page)).to.include('已移到“已经回应”');
    await page.goto(`${portal.origin}/triage/${id}`);
    expect(await page.$eval('.events', (list) => list.textContent)).to.include('约好周四陪诊');
  });

  it('shows at once how urgent a need is that was merged into another, and as much when it is opened again', async () => {
    const page = await portal.signedIn('shegong1');
    await page.goto(`${portal.origin}/triage/board`, { waitUntil: 'networkidle0' });
    const cardOf = (id: string) =>
      page.$eval(
        'lian-triage-board',
        (board, id) => board.shadowRoot!.querySelector(`[data-id="${id}"]`)?.textContent.replace(/\s+/g, ' ').trim(),
        id,
      );
    const [urgent, into] = ['XQ-2026-0004', 'XQ-2026-0001'];
    expect(await cardOf(urgent)).to.include('紧急');
    expect(await cardOf(into)).not.to.include('紧急');
    const isMoved = await page.$eval(
      'lian-triage-board',
      (board, urgent, into) =>
        (board as unknown as { move(...given: unknown[]): Promise<boolean> }).move(urgent, 'merged', { into }),
      urgent,
      into,
    );
    expect([isMoved, await cardOf(urgent)]).to.deep.equal([true, undefined]);
    const merged = await cardOf(into);
    expect(merged).to.include('紧急').and.include('家庭暴力').and.include(urgent);
    await page.reload({ waitUntil: 'networkidle0' });
    const withoutIds = (text: string | undefined) => text?.split('合并办理')[0];
    expect(withoutIds(await cardOf(into))).to.equal(withoutIds(merged));
    // Its words, kinds and events stay with the server.
    const given = await page.$$eval('script[type="application/json"]', (scripts) =>
      scripts.map(({ textContent }) => textContent).find((text) => text.includes('"needs"')),
    );
    const { needs } = JSON.parse(given!) as { needs: readonly { id: string }[] };
    expect(Object.keys(needs.find(({ id }) => id === urgent)!).sort()).to.deep.equal(
      ['id', 'receivedOn', 'mergedInto', 'state', 'kinds', 'channel', 'forWhom', 'events', 'place', 'signals'].sort(),
    );
  });

  it('shows at once that a need that is taken up again is of a priority group, as when it is opened again', async () => {
    const page = await portal.signedIn('shegong1');
    const id = 'XQ-2026-0003';
    const open = () => page.goto(`${portal.origin}/triage/board`, { waitUntil: 'networkidle0' });
    const cardOf = () =>
      page.$eval(
        'lian-triage-board',
        (board, id) => board.shadowRoot!.querySelector(`[data-id="${id}"]`)?.textContent.replace(/\s+/g, ' ').trim(),
        id,
      );
    const moved = (to: string) =>
      page.$eval(
        'lian-triage-board',
        (board, id, to) =>
          (board as unknown as { move(...given: unknown[]): Promise<boolean> }).move(id, to, {}, '再看看'),
        id,
        to,
      );
    await open();
    expect(await cardOf(), 'at first').to.include('重点人群');
    expect(await moved('resolved')).to.equal(true);
    await open();
    expect(await cardOf(), 'settled').not.to.include('重点人群');
    expect(await moved('expressed')).to.equal(true);
    const again = await cardOf();
    expect(again, 'taken up again').to.include('重点人群');
    await open();
    expect(await cardOf()).to.equal(again);
  });

  it('offers for closing what the server takes', async () => {
    const page = await portal.signedIn('shegong1');
    await page.goto(`${portal.origin}/triage/board`, { waitUntil: 'networkidle0' });
    const reasons = await page.$eval(
      'lian-triage-board',
      (board) => (board as unknown as { closeReasons: readonly string[] }).closeReasons,
    );
    expect(reasons).to.include('settled').and.not.include('withdrawn');
  });
});
