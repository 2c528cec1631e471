import axe from 'axe-core';
import { expect } from 'chai';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from './server/root.js';
import { browsePortal, focused, settle, tabTo } from './testing/browse.test.js';

describe('flows in a browser', function () {
  this.timeout(240_000);
  const portal = browsePortal();

  /** Fills in the form by keys alone, up to the page where everything is looked over. */
  async function fillIn(page: Page, words: string, at = '/needs/new', before = async () => {}): Promise<void> {
    await page.goto(portal.origin + at, { waitUntil: 'networkidle0' });
    await before();
    const next = async () => {
      await tabTo(page, '继续');
      await page.keyboard.press('Enter');
      await settle(page);
    };
    await tabTo(page, '我自己');
    await page.keyboard.press('Space');
    await next();
    await tabTo(page, '身体不适');
    await page.keyboard.press('Space');
    await tabTo(page, '遇到了什么困难');
    await page.keyboard.type(words);
    await next();
    await tabTo(page, '怎么称呼您');
    await page.keyboard.type('沈一平');
    await tabTo(page, '您的周岁');
    await page.keyboard.type('46');
    await next();
    if (at === '/counter/new') {
      await tabTo(page, '是哪个社区的事');
      await page.keyboard.press('ArrowDown');
    }
    await tabTo(page, '联系电话');
    await page.keyboard.type('13800001234');
    await next();
    for (let asked = 0; asked < 8; asked++) {
      await page.keyboard.press('Tab');
      const { text } = await focused(page);
      if (text === '同意' || text.startsWith('同意')) await page.keyboard.press('Space');
      if (text.includes('继续')) break;
    }
    await page.keyboard.press('Enter');
    await settle(page);
  }

  const countOf = async (words: string) => {
    const [row] = await portal.database.query<{ count: number }>(
      "select count(*) as count from needs where body->>'description' = $1",
      [words],
    );
    return row?.count;
  };

  // ── The flows ──────────────────────────────────────────────────────────────────────────────────────────────────

  it('a resident hands a need in by keys alone, and follows it', async () => {
    const page = await portal.signedIn('jumin1');
    await fillIn(page, '楼梯没有扶手');
    await tabTo(page, '交给社工');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).to.match(/\/needs\/XQ-2026-\d{4}\/receipt$/);
    await Promise.all([page.waitForNavigation(), page.click('a.button')]);
    expect(await page.$eval('main', (main) => main.textContent)).to.include('楼梯没有扶手');
    expect(await countOf('楼梯没有扶手')).to.equal(1);
  });

  it('a double click hands in one need, and so does sending the page again', async () => {
    const page = await portal.signedIn('jumin1');
    await fillIn(page, '双击也只有一件');
    await tabTo(page, '交给社工');
    const arrived = page.waitForNavigation();
    await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
    await arrived;
    expect(await countOf('双击也只有一件')).to.equal(1);
    await page.goBack({ waitUntil: 'networkidle0' }).catch(() => undefined);
    await page.reload({ waitUntil: 'networkidle0' });
    expect(await countOf('双击也只有一件')).to.equal(1);
  });

  it('what is missing is listed, the list has the focus, and what was typed stays', async () => {
    const page = await portal.signedIn('jumin1');
    await page.goto(`${portal.origin}/needs/new`, { waitUntil: 'networkidle0' });
    await tabTo(page, '继续');
    await page.keyboard.press('Enter');
    await settle(page);
    expect((await focused(page)).around).to.include('lian-error-summary');
  });

  it('without scripts the form comes back from the server with its list, links and texts', async () => {
    const page = await portal.signedIn('jumin1');
    await page.setJavaScriptEnabled(false);
    await page.goto(`${portal.origin}/needs/new`);
    await page.type('#description', '没有选种类');
    await Promise.all([page.waitForNavigation(), page.click('.fallback button')]);
    const links = await page.$$eval('.problems a', (all) => all.map((link) => link.getAttribute('href')));
    expect(links).to.include('#forWhom').and.include('#kinds');
    expect(await page.$eval('#description', (field) => (field as HTMLTextAreaElement).value)).to.equal('没有选种类');
  });

  it('without scripts, another language keeps what is typed in a form that came back, and Enter still sends it', async () => {
    const page = await portal.signedIn('jumin1');
    await page.setJavaScriptEnabled(false);
    await page.goto(`${portal.origin}/needs/new`);
    await Promise.all([page.waitForNavigation(), page.click('.fallback .actions button')]);
    await page.type('#description', '回来以后才写的');
    await Promise.all([page.waitForNavigation(), page.click('button[value="language=zh-Hant"]')]);
    const typed = () => page.$eval('#description', (field) => (field as HTMLTextAreaElement).value);
    expect([await page.$eval('html', ({ lang }) => lang), await typed()]).to.deep.equal(['zh-Hant', '回来以后才写的']);
    await page.type('#personName', '沈一平');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect([await page.$eval('html', ({ lang }) => lang), await typed()]).to.deep.equal(['zh-Hant', '回来以后才写的']);
    expect(await page.$$eval('.problems a', (links) => links.length)).to.be.above(0);
  });

  it('with scripts, the element keeps it too', async () => {
    const page = await portal.signedIn('jumin1');
    await page.goto(`${portal.origin}/needs/new`, { waitUntil: 'networkidle0' });
    type Intake = HTMLElement & { value: { description?: string }; form: HTMLFormElement };
    const intake = <Result>(of: (element: Intake) => Result) =>
      page.$eval('lian-need-intake-form', of as (element: Element) => Result);
    // Past its own checks, as somebody with other scripts would.
    await Promise.all([
      page.waitForNavigation({ waitUntil: 'networkidle0' }),
      intake((element) => {
        element.value = { description: '楼道灯不亮' };
        element.form.submit();
      }),
    ]);
    expect(await page.$('.fallback')).to.equal(null);
    await page.click('button[value="language=en"]');
    await page.waitForSelector('html[lang=en]');
    expect(await intake(({ value }) => value.description)).to.equal('楼道灯不亮');
  });

  it('a form that comes back gives the focus to its list, and a link leads into the field', async () => {
    const page = await portal.signedIn('banshi1');
    await page.goto(`${portal.origin}/matters`, { waitUntil: 'networkidle0' });
    await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle0' }), page.click('#record button')]);
    expect(await page.evaluate(() => document.activeElement?.className)).to.equal('problems');
    await page.click('.problems a');
    expect(await page.evaluate(() => document.activeElement?.id)).to.equal('title');
  });

  it('a social worker takes the first of the list, reacts, replies and settles', async () => {
    const page = await portal.signedIn('shegong1');
    await page.goto(`${portal.origin}/triage`, { waitUntil: 'networkidle0' });
    const number = await page.$eval('tbody a', (link) => link.textContent);
    await Promise.all([page.waitForNavigation(), page.click('tbody a')]);
    for (const [kind, note] of [
      ['reply', '已和派出所一起上门'],
      ['resolve', '孩子由外婆照顾'],
    ] as const) {
      if (!(await page.$(`#${kind}-form[open]`))) await page.click(`#${kind}-form > summary`);
      await page.type(`#${kind}-note`, note);
      await Promise.all([page.waitForNavigation(), page.click(`#${kind}-form button`)]);
      expect(await page.$eval('.events', (list) => list.textContent), number ?? '').to.include(note);
    }
  });

  it('the board carries nobody’s name, number or words', async () => {
    const page = await portal.signedIn('shegong1');
    await page.goto(`${portal.origin}/triage/board`, { waitUntil: 'networkidle0' });
    const whole = await page.content();
    for (const secret of ['高秀珍', '13800000003', '淤伤', '老人家', '"subject"', '"description"', '"note"', '"by"'])
      expect(whole, secret).to.not.include(secret);
  });

  it('a clerk checks a matter, writes it down, and the slip prints without the page around it', async () => {
    const page = await portal.signedIn('banshi1');
    await page.goto(`${portal.origin}/matters?date=2026-03-02&isAnswerable=yes&community=urban`, {
      waitUntil: 'networkidle0',
    });
    expect(await page.$('lian-matter-checker'), 'the element').to.not.equal(null);
    expect(await page.$('.fallback'), 'the server’s form').to.equal(null);
    await page.type('#title', '协助统计企业纳税');
    await page.type('#askedBy', '某部门');
    await Promise.all([page.waitForNavigation(), page.click('#record button')]);
    expect(page.url()).to.match(/\/matters\/checks\/SX-2026-\d{4}$/);
    await page.emulateMediaType('print');
    const shown = (selector: string) => page.$eval(selector, (element) => getComputedStyle(element).display !== 'none');
    expect([
      await shown('.bar'),
      await shown('.actions'),
      await shown('.letterhead'),
      await shown('.seal'),
    ]).to.deep.equal([false, false, true, true]);
    expect((await page.pdf({ format: 'A4' })).length).to.be.greaterThan(10_000);
    const [row] = await portal.database.query("select facts from matter_checks where title = '协助统计企业纳税'");
    expect(row?.facts).to.deep.include({ isAnswerable: true, community: 'urban' });
  });

  it('a clerk uploads a ledger in GB18030, reads line by line, and downloads both reports', async () => {
    const page = await portal.signedIn('banshi1');
    await page.goto(`${portal.origin}/ledgers`, { waitUntil: 'networkidle0' });
    const input = await page.$('#file');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
      join(root, 'packages/fixtures/files/ledger-gb18030.csv'),
    );
    await Promise.all([page.waitForNavigation(), page.click('main form button')]);
    expect(page.url()).to.match(/\/ledgers\/TZ-2026-\d{4}$/);
    expect(await page.$eval('main', (main) => main.textContent))
      .to.include('GB18030')
      .and.not.include('\uFFFD');
    for (const [format, begins] of [
      ['csv', [0xef, 0xbb, 0xbf]],
      ['xlsx', [0x50, 0x4b, 3]],
    ] as const) {
      const first = await page.evaluate(async (address) => {
        const response = await fetch(address);
        return Array.from(new Uint8Array(await response.arrayBuffer())).slice(0, 3);
      }, `${page.url()}/report?format=${format}`);
      expect(first).to.deep.equal([...begins]);
    }
  });

  it('a clerk writes down by keys what somebody says on the telephone, and prints the slip', async () => {
    const page = await portal.signedIn('banshi1');
    await fillIn(page, '老人三天没有出门', '/counter/new', async () => {
      await tabTo(page, '到窗口来说');
      await page.keyboard.press('ArrowRight');
    });
    await tabTo(page, '交给社工');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).to.match(/\/counter\/XQ-2026-\d{4}$/);
    const [row] = await portal.database.query<{ body: { channel: string } }>(
      "select body from needs where body->>'description' = '老人三天没有出门'",
    );
    expect(row?.body.channel).to.equal('phone');
    await page.emulateMediaType('print');
    expect(await page.$eval('.slip', (slip) => slip.textContent))
      .to.include('受理回执')
      .and.not.include('没有出门');
    expect(await page.$eval('.number-big', (big) => (big as HTMLElement).offsetParent)).to.equal(null);
  });

  it('a restart loses nothing, not even the session', async () => {
    const page = await portal.signedIn('jumin1');
    await page.goto(`${portal.origin}/needs`);
    const before = await page.$$eval('tbody a', (links) => links.map((link) => link.textContent));
    expect(before.length).to.be.greaterThan(1);
    await portal.restart();
    await page.goto(`${portal.origin}/needs`);
    expect(await page.$$eval('tbody a', (links) => links.map((link) => link.textContent))).to.deep.equal(before);
  });

  for (const [account, path] of [
    ['shegong1', '/triage'],
    ['shegong1', '/triage/board'],
    ['shegong1', '/subsidies'],
    ['zuzhi2', '/subsidies'],
    ['shegong1', '/triage/XQ-2026-0001'],
    ['shegong1', '/triage/XQ-2026-0011'],
    ['shegong1', '/triage/XQ-2026-0004/letter'],
    ['banshi1', '/matters'],
    ['banshi1', '/ledgers'],
    ['banshi1', '/audit'],
    ['banshi1', '/counter'],
    ['banshi1', '/counter/new'],
    ['banshi1', '/counter/XQ-2026-0003'],
    ['', '/law'],
  ] as const) {
    it(`nothing of ${path} is cut off at 320 px in English`, async () => {
      const page = account ? await portal.signedIn(account) : await portal.open(await portal.context());
      await page.setViewport({ width: 320, height: 800 });
      await page.goto(`${portal.origin}/display?language=en&back=/law`);
      await page.goto(portal.origin + path, { waitUntil: 'networkidle0' });
      const cut = await page.evaluate(() => {
        for (const folded of document.querySelectorAll('main details')) (folded as HTMLDetailsElement).open = true;
        return Array.from(document.querySelectorAll('main .table-box, main .facts, main .badge, main td, main select'))
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map((box) => `${box.className || box.localName}: ${box.scrollWidth} > ${box.clientWidth} px`);
      });
      expect(cut).to.deep.equal([]);
    });
  }

  // ── Every page in every look ───────────────────────────────────────────────────────────────────────────────────

  const pages: readonly (readonly [account: string, paths: readonly string[]])[] = [
    ['', ['/', '/sign-in', '/law', '/nowhere']],
    [
      'jumin1',
      [
        '/',
        '/needs',
        '/needs/new',
        '/needs/XQ-2026-0001',
        '/needs/XQ-2026-0001/receipt',
        '/needs/XQ-2026-0001/letter',
        '/me',
      ],
    ],
    [
      'shegong1',
      ['/', '/triage', '/triage/board', '/triage/XQ-2026-0003', '/triage/XQ-2026-0011', '/subsidies', '/counter/new'],
    ],
    ['zuzhi2', ['/', '/subsidies', '/me']],
    [
      'banshi1',
      [
        '/',
        '/matters',
        '/matters?community=urban&isAnswerable=yes',
        '/matters/checks/SX-2026-0001',
        '/funding',
        '/ledgers',
        '/ledgers/TZ-2026-0001',
        '/audit',
        '/counter',
        '/counter/new',
        '/counter/XQ-2026-0003',
      ],
    ],
  ];
  const looks = [
    { mode: 'standard', theme: 'light', language: 'zh-Hans', width: 1120 },
    { mode: 'standard', theme: 'dark', language: 'zh-Hant', width: 1120 },
    { mode: 'elder', theme: 'light', language: 'en', width: 1120 },
    { mode: 'standard', theme: 'contrast', language: 'zh-Hans', width: 360 },
    { mode: 'elder', theme: 'light', language: 'zh-Hans', width: 360 },
  ] as const;
  for (const { width, ...look } of looks) {
    it(`every page is without barriers and fits ${width} px in ${Object.values(look).join(', ')}`, async () => {
      const faults: string[] = [];
      for (const [account, paths] of pages) {
        const page = account ? await portal.signedIn(account) : await portal.open(await portal.context());
        await page.setViewport({ width, height: 800 });
        await page.goto(`${portal.origin}/display?${new URLSearchParams({ ...look, back: '/law' })}`);
        for (const path of paths) {
          await page.goto(portal.origin + path);
          await settle(page);
          await page.$eval('.display details', (menu) => ((menu as HTMLDetailsElement).open = true));
          const [scroll, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
          if ((scroll ?? 0) > (inner ?? 0)) faults.push(`${path} is ${scroll} px wide`);
          await page.$eval('.display details', (menu) => ((menu as HTMLDetailsElement).open = false));
          await page.evaluate(axe.source);
          const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
            violations: readonly { id: string; nodes: readonly { html: string }[] }[];
          };
          for (const { id, nodes } of violations) faults.push(`${path}: ${id}: ${nodes[0]?.html.slice(0, 160)}`);
        }
        await page.browserContext().close();
      }
      expect(faults).to.deep.equal([]);
    });
  }
});
