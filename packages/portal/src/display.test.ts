import { expect } from 'chai';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { root } from './server/root.js';
import { browsePortal } from './testing/browse.test.js';

/** Language and look change on the open page: nothing that was typed, chosen or opened is lost. */
describe('another display in a browser', function () {
  this.timeout(120_000);
  const portal = browsePortal();

  /** Presses a display choice, and sees that the page stayed. */
  async function choose(page: Page, choice: string, shown: string): Promise<void> {
    await page.evaluate(() => Object.assign(window, { isThisPage: true }));
    const name = `.display [value="${choice}"], .display [href*="${choice}"]`;
    // Themes are folded.
    await page.$eval(name, (element) => (element as HTMLElement).click());
    await page.waitForSelector(shown);
    expect(await page.evaluate(() => 'isThisPage' in window), `${choice} without leaving the page`).to.equal(true);
  }
  const valueOf = (page: Page, selector: string) =>
    page.$eval(selector, (field) => (field as HTMLInputElement | HTMLTextAreaElement).value);
  const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? '');

  it('a chosen file and what is typed beside it go through language, elder mode and theme, and are sent', async () => {
    const page = await portal.signedIn('banshi1');
    await page.goto(`${portal.origin}/ledgers`, { waitUntil: 'networkidle0' });
    expect(await page.$('noscript p'), 'what is said without scripts').to.equal(null);
    const input = (await page.$('#file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(root, 'packages/fixtures/files/ledger-gb18030.csv'));
    await page.$eval('#date', (field) => ((field as HTMLInputElement).value = '2026-03-05'));
    await choose(page, 'language=en', 'html[lang=en]');
    expect(await textOf(page, 'label[for=file]')).to.equal('Ledger file');
    expect(await textOf(page, 'h1')).to.equal('Check a ledger');
    await choose(page, 'mode=elder', 'html[data-lian-mode=elder]');
    await choose(page, 'theme=dark', 'html[data-lian-theme=dark]');
    await choose(page, 'language=zh-Hant', 'html[lang=zh-Hant]');
    expect(await page.$eval('#file', (field) => (field as HTMLInputElement).files?.[0]?.name)).to.equal(
      'ledger-gb18030.csv',
    );
    expect(await valueOf(page, '#date')).to.equal('2026-03-05');
    await Promise.all([page.waitForNavigation(), page.click('main form button')]);
    expect(page.url()).to.match(/\/ledgers\/TZ-2026-\d{4}$/);
    expect(await page.$eval('html', ({ lang }) => lang), 'the choice is kept').to.equal('zh-Hant');
  });

  it('a file chosen on a form that came back stays too', async () => {
    const page = await portal.signedIn('banshi1');
    await page.goto(`${portal.origin}/ledgers`, { waitUntil: 'networkidle0' });
    await Promise.all([page.waitForNavigation(), page.click('main form button')]);
    expect(await page.$$eval('.problems a', (links) => links.length)).to.equal(1);
    const input = (await page.$('#file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(root, 'packages/fixtures/files/ledger-gb18030.csv'));
    await choose(page, 'language=en', 'html[lang=en]');
    expect(await textOf(page, 'label[for=file]')).to.equal('Ledger file');
    expect(await page.$('.problems'), 'a file was chosen by now').to.equal(null);
    expect(await page.$eval('#file', (field) => (field as HTMLInputElement).files?.length)).to.equal(1);
    await Promise.all([page.waitForNavigation(), page.click('main form button')]);
    expect(page.url()).to.match(/\/ledgers\/TZ-2026-\d{4}$/);
  });

  it('the intake form goes on where it was, with its page, its answers and its places in the new language', async () => {
    const page = await portal.signedIn('jumin1');
    await page.goto(`${portal.origin}/needs/new`, { waitUntil: 'networkidle0' });
    type Intake = HTMLElement & {
      value: { description?: string };
      snapshot: { at: number; answers: object };
      places: readonly { label: string }[];
    };
    const intake = <Result>(of: (element: Intake) => Result) =>
      page.$eval('lian-need-intake-form', of as (element: Element) => Result);
    await intake((element) => {
      element.snapshot = { ...element.snapshot, answers: { ...element.snapshot.answers, description: '灯' }, at: 1 };
    });
    await choose(page, 'language=en', 'html[lang=en]');
    const shown = await intake(({ value, snapshot, places, shadowRoot }) => ({
      said: value.description,
      at: snapshot.at,
      place: places[0]?.label,
      text: shadowRoot?.querySelector('[part=title]')?.textContent?.trim(),
    }));
    expect(shown).to.deep.include({ said: '灯', at: 1 });
    expect(shown.text).to.match(/^[A-Z]/);
    expect(shown.place).to.match(/^[A-Z]/);
  });

  it('a form that came back plain stays so, with what is typed until its answer is there', async () => {
    const page = await portal.signedIn('jumin1');
    await page.setJavaScriptEnabled(false);
    await page.goto(`${portal.origin}/needs/new`);
    await page.type('#description', '楼道灯不亮');
    // Nobody has said yet for whom it is, and the element would not ask for the name of somebody else.
    await page.$$eval('details', (folded) => folded.forEach((one) => (one.open = true)));
    await page.type('#personNameOther', '高秀珍');
    await page.setJavaScriptEnabled(true);
    await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle0' }), page.click('.fallback .actions button')]);
    expect(await page.$('[data-upgrade]'), 'plain').to.equal(null);
    await page.click('input[name=forWhom][value=other]');
    await page.setRequestInterception(true);
    let answer = () => {};
    page.on('request', (request) => {
      if (request.method() === 'POST') answer = () => void request.continue();
      else void request.continue();
    });
    const asked = page.waitForRequest((request) => request.method() === 'POST');
    await page.click('.display [value="language=en"]');
    await asked;
    await page.focus('#description');
    await page.keyboard.press('End');
    await page.keyboard.type('，摔过一次');
    answer();
    await page.waitForSelector('html[lang=en]');
    expect(await page.$('lian-need-intake-form')).to.equal(null);
    expect(await valueOf(page, '#description')).to.equal('楼道灯不亮，摔过一次');
    expect(await textOf(page, 'label[for=description]')).to.match(/^[A-Z]/);
  });

  it('a note begun in one of several forms stays, and so does which of them is open', async () => {
    const page = await portal.signedIn('shegong1');
    await page.goto(`${portal.origin}/triage/XQ-2026-0003`, { waitUntil: 'networkidle0' });
    await page.click('#reply-form > summary');
    await page.type('#reply-note', '周五上门');
    await choose(page, 'language=en', 'html[lang=en]');
    expect(await valueOf(page, '#reply-note')).to.equal('周五上门');
    expect(await page.$('#reply-form[open]')).to.not.equal(null);
    await Promise.all([page.waitForNavigation(), page.click('#reply-form button')]);
    expect(await textOf(page, '.events')).to.include('周五上门');
  });

  it('the open list of themes is one column and within the screen, on pages with forms too', async () => {
    const page = await portal.signedIn('jumin1');
    for (const [width, mode, path] of [
      [320, 'elder', '/needs/new'],
      [360, 'elder', '/needs/new'],
      [320, 'elder', '/needs'],
      [1000, 'standard', '/needs/new'],
    ] as const) {
      await page.setViewport({ width, height: 800 });
      await page.goto(`${portal.origin}/display?mode=${mode}&back=${path}`, { waitUntil: 'networkidle0' });
      await page.click('.display summary');
      const { texts, left, right } = await page.$eval('.themes', (list) => {
        const range = document.createRange();
        const texts = Array.from(list.children, (choice) => {
          range.selectNodeContents(choice);
          return Math.round(range.getBoundingClientRect().left);
        });
        const { left, right } = list.getBoundingClientRect();
        return { texts, left, right };
      });
      const where = `${path} at ${width} px`;
      expect(texts.length).to.equal(4);
      expect(new Set(texts).size, `columns, ${where}`).to.equal(1);
      expect(left, where).to.be.at.least(0);
      expect(right, where).to.be.at.most(width);
      expect(texts[0], `room before the words, ${where}`).to.be.greaterThan(left + 8);
    }
  });

  it('in forced colours the line of the current page is under no other item of the menu', async () => {
    const page = await portal.signedIn('jumin1');
    const devtools = await page.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await devtools.send('Emulation.setEmulatedMedia', { features });
    await page.goto(`${portal.origin}/needs/new`);
    const lines = await page.$$eval('.menu a', (items) => {
      const ground = getComputedStyle(document.querySelector('.bar')!).backgroundColor;
      return items.map((item) => [
        item.hasAttribute('aria-current'),
        getComputedStyle(item).borderBottomColor !== ground,
      ]);
    });
    expect(lines.filter(([isCurrent]) => isCurrent).length).to.equal(1);
    for (const [isCurrent, isSeen] of lines) expect(isSeen).to.equal(isCurrent);
  });

  it('in forced colours what is pressed in the header has no line on its letters, and the colour of a link', async () => {
    const page = await portal.signedIn('jumin1');
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await page.goto(`${portal.origin}/needs/new`);
    const lines = await page.$$eval('.display > button, .who button', (buttons) => {
      const ground = getComputedStyle(document.querySelector('.bar')!).backgroundColor;
      const link = getComputedStyle(document.querySelector('.menu a')!).color;
      return buttons.map((button) => {
        const { borderTopColor, color } = getComputedStyle(button);
        return borderTopColor === ground && color === link;
      });
    });
    expect(lines.length).to.be.greaterThan(2);
    expect(lines).to.not.include(false);
  });

  it('in forced colours the signs of a state are as dark as text, whatever theme was chosen', async () => {
    for (const [account, path, host] of [
      ['jumin1', '/needs/XQ-2026-0001', 'lian-need-tracker'],
      ['shegong1', '/triage/XQ-2026-0004', ''],
    ] as const) {
      const page = await portal.signedIn(account);
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      await page.goto(`${portal.origin}/display?theme=dark&back=${path}`, { waitUntil: 'networkidle0' });
      const [text, ...signs] = await page.evaluate((host) => {
        const root = document.querySelector(host || 'nothing')?.shadowRoot ?? document.querySelector('main')!;
        const all = [document.querySelector('h1')!, ...root.querySelectorAll('svg')];
        return all.map((element) => getComputedStyle(element).color);
      }, host);
      expect([...new Set(signs)], path).to.deep.equal([text]);
    }
  });

  it('in elder mode nothing that is pressed is under 44 px, and no badge leaves its card', async () => {
    for (const [account, path] of [
      ['jumin1', '/needs/XQ-2026-0001'],
      ['shegong1', '/triage/XQ-2026-0004'],
    ] as const) {
      const page = await portal.signedIn(account);
      for (const [language, width] of [
        ['en', 320],
        ['zh-Hans', 320],
        ['zh-Hans', 768],
        ['en', 900],
      ] as const) {
        await page.setViewport({ width, height: 800 });
        await page.goto(`${portal.origin}/display?language=${language}&back=/law`);
        await page.goto(`${portal.origin}/display?mode=elder&back=${path}`, { waitUntil: 'networkidle0' });
        const faults = await page.evaluate(() => {
          const boxOf = (element: Element) => element.getBoundingClientRect();
          const small = Array.from(document.querySelectorAll('button:not(.unseen), summary, nav a, .button'))
            .filter((target) => boxOf(target).width > 0 && Math.min(boxOf(target).width, boxOf(target).height) < 43.9)
            .map(({ textContent }) => `small: ${textContent}`);
          const out = Array.from(document.querySelectorAll('.card .badge'))
            .filter((badge) => boxOf(badge).right > boxOf(badge.closest('.card')!).right)
            .map(({ textContent }) => `outside: ${textContent}`);
          return [...small, ...out];
        });
        expect(faults, `${path}, ${language}, ${width} px`).to.deep.equal([]);
      }
    }
  });

  it('on paper a label stands beside its value, and what is to be pressed or chosen is left out', async () => {
    const shown = async (account: string, path: string) => {
      const page = await portal.signedIn(account);
      await page.setViewport({ width: 718, height: 1000 });
      await page.emulateMediaType('print');
      await page.goto(portal.origin + path, { waitUntil: 'networkidle0' });
      return page;
    };
    const receipt = await shown('jumin1', '/needs/XQ-2026-0001/receipt');
    const [label, value] = await receipt.$eval('.slip .facts div', ({ children }) =>
      Array.from(children, (one) => one.getBoundingClientRect().top),
    );
    expect(label).to.equal(value);
    for (const path of ['/triage/XQ-2026-0004', '/subsidies']) {
      const page = await shown('shegong1', path);
      const isSeen = (all: Element[]) => all.some((one) => one.getClientRects().length > 0);
      expect(await page.$$eval('main textarea, main select, main button', isSeen), path).to.equal(false);
    }
  });

  it('marks the item of the menu that a page lies below', async () => {
    const page = await portal.signedIn('shegong1');
    for (const [path, mark] of [
      ['/triage', 'page'],
      ['/triage/board', 'true'],
      ['/counter/new', 'true'],
    ] as const) {
      await page.goto(portal.origin + path);
      const marked = await page.$$eval('.menu a', (items) =>
        items.map((item) => [item.getAttribute('href'), item.getAttribute('aria-current')]).filter(([, is]) => is),
      );
      expect(marked).to.deep.equal([[path.replace(/(.)\/.*/, '$1'), mark]]);
    }
  });

  it('without a connection the page stays as it is', async () => {
    const page = await portal.signedIn('banshi1');
    await page.goto(`${portal.origin}/ledgers`, { waitUntil: 'networkidle0' });
    await page.$eval('#date', (field) => ((field as HTMLInputElement).value = '2026-03-05'));
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().includes('/display') ? void request.abort() : void request.continue(),
    );
    const failed = page.waitForRequest((request) => request.url().includes('/display'));
    await page.click('.display [value="language=en"]');
    await failed;
    await new Promise((done) => setTimeout(done, 200));
    expect(await valueOf(page, '#date')).to.equal('2026-03-05');
    expect(await page.$eval('html', ({ lang }) => lang)).to.equal('zh-Hans');
  });

  it('without scripts, what is typed before anything was sent comes back, and no fault is told', async () => {
    const page = await portal.signedIn('jumin1');
    await page.setJavaScriptEnabled(false);
    await page.goto(`${portal.origin}/needs/new`);
    await page.type('#description', '写了一半');
    await Promise.all([page.waitForNavigation(), page.click('button[value="language=en"]')]);
    expect(await valueOf(page, '#description')).to.equal('写了一半');
    expect(await page.$('.problems')).to.equal(null);
    await Promise.all([page.waitForNavigation(), page.click('button[value="mode=elder"]')]);
    expect(await valueOf(page, '#description')).to.equal('写了一半');
    expect(await page.$eval('html', ({ lang }) => lang)).to.equal('en');
  });

  it('at the counter, how it was said stays beside the intake form, and both are in the new language', async () => {
    const page = await portal.signedIn('banshi1');
    await page.goto(`${portal.origin}/counter/new`, { waitUntil: 'networkidle0' });
    await page.click('[name=channel][value=phone]');
    await choose(page, 'language=en', 'html[lang=en]');
    expect(await textOf(page, '#how legend')).to.include('How it was said');
    expect(
      await page.$$eval('[name=channel]:checked', (all) => all.map((one) => (one as HTMLInputElement).value)),
    ).to.deep.equal(['phone']);
    await choose(page, 'mode=elder', 'html[data-lian-mode=elder]');
    expect(await page.$('.fallback'), 'the element keeps its place').to.equal(null);
    expect(await page.$eval('#came-back', (form) => (form as HTMLFormElement).action)).to.match(/\/counter$/);
  });

  it('facts that the element was told stay, and so does what is begun beside them', async () => {
    const page = await portal.signedIn('banshi1');
    await page.goto(`${portal.origin}/matters?community=urban`, { waitUntil: 'networkidle0' });
    await page.type('#title', '协助统计');
    await page.$eval('.check', (check) => {
      const element = check as unknown as { facts: object };
      element.facts = { ...element.facts, isAnswerable: true };
    });
    await choose(page, 'language=en', 'html[lang=en]');
    await choose(page, 'theme=dark', 'html[data-lian-theme=dark]');
    const facts = await page.$eval('.check', (check) => (check as unknown as { facts: object }).facts);
    expect(facts).to.deep.include({ community: 'urban', isAnswerable: true });
    expect(await valueOf(page, '#title')).to.equal('协助统计');
    expect(await textOf(page, 'label[for=title]')).to.match(/^[A-Z]/);
  });

  it('without scripts, notes begun in several steps of a need come back, and each step opens with its own', async () => {
    const page = await portal.signedIn('shegong1');
    await page.setJavaScriptEnabled(false);
    await page.goto(`${portal.origin}/triage/XQ-2026-0003`);
    for (const kind of ['reply', 'ask', 'send-back']) {
      await page.click(`#${kind}-form > summary`);
      await page.type(`#${kind}-note`, `${kind} 写了一半`);
    }
    for (const choice of ['language=en', 'mode=elder', 'language=zh-Hant'])
      await Promise.all([page.waitForNavigation(), page.click(`button[value="${choice}"]`)]);
    expect(await page.$eval('html', ({ lang }) => lang)).to.equal('zh-Hant');
    for (const kind of ['reply', 'ask', 'send-back']) {
      expect(await valueOf(page, `#${kind}-note`)).to.equal(`${kind} 写了一半`);
      expect(await page.$(`#${kind}-form[open]`), kind).to.not.equal(null);
    }
    await Promise.all([page.waitForNavigation(), page.click('#ask-form button')]);
    expect(await textOf(page, '.events'))
      .to.include('ask 写了一半')
      .and.not.include('reply');
    expect(await valueOf(page, '#reply-note'), 'and it stays past a step').to.equal('reply 写了一半');
  });

  it('without scripts, facts that are not checked yet come back, with what is begun beside them', async () => {
    const page = await portal.signedIn('banshi1');
    await page.setJavaScriptEnabled(false);
    await page.goto(`${portal.origin}/matters`);
    await page.click('[name=community][value=urban]');
    await page.type('#title', '协助统计');
    for (const choice of ['language=en', 'mode=elder'])
      await Promise.all([page.waitForNavigation(), page.click(`button[value="${choice}"]`)]);
    expect(await valueOf(page, '#title')).to.equal('协助统计');
    expect(await page.$('[name=community][value=urban]:checked')).to.not.equal(null);
    await page.click('[name=isAnswerable][value=yes]');
    await Promise.all([page.waitForNavigation(), page.click('.fallback .actions button')]);
    expect(await valueOf(page, '#title'), 'and past a check').to.equal('协助统计');
    expect(await page.$('#answer .decision')).to.not.equal(null);
  });

  it('with scripts, facts that the element asked for stay with another day or place', async () => {
    const page = await portal.signedIn('banshi1');
    await page.goto(`${portal.origin}/matters?community=urban`, { waitUntil: 'networkidle0' });
    await page.type('#title', '协助统计');
    await page.$eval('#date', (field) => ((field as HTMLInputElement).value = '2026-03-05'));
    await page.focus('#date');
    await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle0' }), page.keyboard.press('Enter')]);
    const facts = await page.$eval('.check', (check) => (check as unknown as { facts: object }).facts);
    expect(facts).to.deep.include({ community: 'urban' });
    expect([await valueOf(page, '#title'), await valueOf(page, '#date')]).to.deep.equal(['协助统计', '2026-03-05']);
  });
});
