import { expect } from 'chai';
import { browsePortal, focused, settle, tabTo } from './testing/browse.test.js';

/** Asked for more, sent back, taken up again: as people meet it. */
describe('needs that come back, in a browser', function () {
  this.timeout(120_000);
  const portal = browsePortal();

  it('a resident is asked for more and answers by keys inside the tracker', async () => {
    const worker = await portal.signedIn('shegong1');
    await worker.goto(`${portal.origin}/triage/XQ-2026-0001`, { waitUntil: 'networkidle0' });
    await tabTo(worker, '请本人补充');
    await worker.keyboard.press('Enter');
    await tabTo(worker, '写给居民的话');
    await worker.keyboard.type('哪个单元？');
    await tabTo(worker, '请本人补充');
    await Promise.all([worker.waitForNavigation(), worker.keyboard.press('Enter')]);
    expect(await worker.$eval('.events', (list) => list.textContent)).to.include('哪个单元？');

    const page = await portal.signedIn('jumin1');
    await page.goto(`${portal.origin}/needs/XQ-2026-0001`, { waitUntil: 'networkidle0' });
    const seen = () =>
      page.$eval('lian-need-tracker', (tracker) => ({
        headline: tracker.shadowRoot!.querySelector('.headline')!.textContent,
        asked: tracker.shadowRoot!.querySelector('.asked')?.textContent,
        form: tracker.querySelector('form')?.slot,
      }));
    expect(await seen()).to.deep.equal({ headline: '请您补充一些情况', asked: '哪个单元？', form: 'answer' });
    await tabTo(page, '您的补充');
    await page.keyboard.type('二单元');
    // Another language takes neither the words nor the place where they stand.
    await page.click('.display [value="language=en"]');
    await page.waitForSelector('html[lang=en]');
    expect(await page.$eval('#answer-note', (field) => (field as HTMLTextAreaElement).value)).to.equal('二单元');
    expect((await seen()).headline).to.match(/^We need/);
    await tabTo(page, 'Your answer');
    await tabTo(page, 'Send to the social worker');
    await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle0' }), page.keyboard.press('Enter')]);
    expect(await page.$eval('main', (main) => main.textContent)).to.include('has arrived');
    expect((await seen()).asked).to.equal(undefined);
    await worker.goto(`${portal.origin}/triage/XQ-2026-0001`);
    expect(await worker.$eval('.events', (list) => list.textContent)).to.include('二单元');
  });

  it('an answer that is empty comes back with its list, and the link leads into the tracker', async () => {
    const worker = await portal.signedIn('shegong1');
    await worker.goto(`${portal.origin}/triage/XQ-2026-0008`, { waitUntil: 'networkidle0' });
    await worker.$eval('#ask-form', (fold) => ((fold as HTMLDetailsElement).open = true));
    await worker.type('#ask-note', '几点方便？');
    await Promise.all([worker.waitForNavigation(), worker.click('#ask-form button')]);
    const page = await portal.signedIn('jumin2');
    await page.goto(`${portal.origin}/needs/XQ-2026-0008`, { waitUntil: 'networkidle0' });
    await Promise.all([
      page.waitForNavigation({ waitUntil: 'networkidle0' }),
      page.click('lian-need-tracker form button'),
    ]);
    expect((await focused(page)).around).to.deep.equal(['div']);
    await page.click('.problems a');
    expect(await page.evaluate(() => document.activeElement?.id)).to.equal('answer-note');
  });

  it('on the board a need is sent back and one that was settled is taken up again, each with its reason', async () => {
    const page = await portal.signedIn('shegong1');
    await page.goto(`${portal.origin}/triage/board`, { waitUntil: 'networkidle0' });
    const moves: readonly (readonly [id: string, kind: string, note: string])[] = [
      ['XQ-2026-0001', 'send-back', '归人社窗口'],
      ['XQ-2026-0005', 'reopen', '还没有收到答复'],
    ];
    for (const [id, kind, note] of moves) {
      const answered = page.waitForResponse((response) => response.url().endsWith(`/${id}/${kind}`));
      const moved = page.evaluate(
        (id, note) =>
          (document.querySelector('lian-triage-board') as unknown as { move(...given: unknown[]): unknown }).move(
            ...[id, 'expressed', {}, note],
          ),
        id,
        note,
      );
      expect((await answered).status(), kind).to.equal(303);
      await moved;
      await settle(page);
      await page.goto(`${portal.origin}/triage/${id}`);
      expect(await page.$eval('.events', (list) => list.textContent)).to.include(note);
      await page.goto(`${portal.origin}/triage/board`, { waitUntil: 'networkidle0' });
    }
  });

  it('by keys alone: from the list to who is responsible, question, answer, reply, settling, letter, and up again', async () => {
    const page = await portal.signedIn('shegong1');
    await page.goto(`${portal.origin}/triage`, { waitUntil: 'networkidle0' });
    const tabToExactly = async (words: string) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        if ((await focused(page)).text === words) return;
      }
      throw new Error(`No way by Tab to “${words}”`);
    };
    const enter = () => Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    /** Opens the form of a step where it is folded. */
    const unfold = async (title: string) => {
      await tabToExactly(title);
      const isOpen = await page.evaluate(() => (document.activeElement?.parentElement as HTMLDetailsElement).open);
      if (!isOpen) await page.keyboard.press('Enter');
    };
    const send = async (title: string) => {
      await tabToExactly(title);
      await enter();
      await settle(page);
      expect((await focused(page)).text, 'the keyboard goes on from what was written down').to.equal(
        `已记下：${title}。`,
      );
    };
    const say = async (title: string, note: string) => {
      await unfold(title);
      await tabTo(page, '写给居民的话');
      await page.keyboard.type(note);
      await send(title);
    };
    await tabToExactly('XQ-2026-0003');
    await enter();
    await unfold('定谁负责');
    await tabTo(page, '由谁负责');
    await page.keyboard.press('ArrowDown');
    await send('定谁负责');
    await say('已联系居民', '打过电话');
    await say('请本人补充', '吃什么药？');
    await say('记下本人的补充', '降压药');
    await say('答复居民', '周一起送餐');
    await say('记为已办结', '每天中午送');
    await tabToExactly('写成答复信');
    await enter();
    expect(await page.$eval('.slip', (letter) => letter.textContent)).to.include('每天中午送');
    await tabToExactly('返回');
    await enter();
    await say('再次办理', '送了两天就停了');
    const main = await page.$eval('main', (element) => element.textContent);
    for (const text of ['周晓晨', '降压药', '送了两天就停了', '已经说出']) expect(main).to.include(text);
  });

  it('on a phone without scripts a resident hands in, reads the receipt and follows it, and nothing is cut off', async () => {
    const page = await portal.signedIn('jumin1');
    await page.setViewport({ width: 320, height: 640 });
    await page.setJavaScriptEnabled(false);
    const fits = async () =>
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        page.url(),
      ).to.be.at.most(0);
    const go = (selector: string) => Promise.all([page.waitForNavigation(), page.click(selector)]);
    await page.goto(`${portal.origin}/display?mode=elder&language=en&back=/needs/new`);
    await fits();
    await page.click('#forWhom-0');
    await page.click('#kinds-2');
    await page.type('#description', '楼梯没有扶手');
    await page.type('#personName', '沈一平');
    for (const purpose of ['handle', 'refer', 'keep-in-touch', 'publish'])
      await page.$eval(`[name="consent-person-person-${purpose}"]`, (field) => (field as HTMLElement).click());
    await go('.fallback .actions button');
    expect(page.url()).to.match(/\/receipt$/);
    await fits();
    await go('.actions a.button');
    await fits();
    expect(await page.$eval('main', (main) => main.textContent)).to.include('楼梯没有扶手');
    await page.goto(`${portal.origin}/needs`);
    await fits();
    await page.goto(`${portal.origin}/needs/XQ-2026-0001/letter`);
    await fits();
  });
});
