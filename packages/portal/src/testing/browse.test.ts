import { serve } from '@hono/node-server';
import { expect } from 'chai';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { openDatabase } from '../server/database/open.js';
import { demoPassword } from '../server/demo-people.js';
import { prepareAssets } from '../server/http/assets.js';
import { root } from '../server/root.js';
import { startPortal } from '../server/start.js';
import { TestClock } from './try-portal.js';

/** What has the focus, looked for through shadow roots: its words, and the elements around it. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    let at: Element | null = document.activeElement;
    const around: string[] = [];
    // A button's words stand outside its shadow root.
    let outside = '';
    while (at?.shadowRoot?.activeElement) {
      around.push(at.localName);
      outside = at.localName === 'lian-button' ? (at.textContent ?? '') : '';
      at = at.shadowRoot.activeElement;
    }
    const labels = (at as HTMLInputElement | null)?.labels;
    const own = labels?.length
      ? Array.from(labels, (label) => label.textContent).join(' ')
      : outside || at?.textContent;
    return {
      text: `${at?.getAttribute('aria-label') ?? ''} ${own ?? ''}`.replace(/\s+/g, ' ').trim(),
      around: [...around, at?.localName ?? ''],
    };
  });

/** Presses Tab until what has the focus says these words. */
export async function tabTo(page: Page, words: string): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const { text } = await focused(page);
    if (text.includes(words)) return;
    seen.push(text.slice(0, 20));
  }
  throw new Error(`No way by Tab to “${words}”; passed ${seen.join(' | ')}`);
}

export const settle = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));

/** The built portal as people meet it: a real browser, a real server, data in a folder. Call it inside `describe`. */
export function browsePortal() {
  let folder: string;
  let running: Awaited<ReturnType<typeof start>>;
  let browser: Browser;

  async function start(port = 0) {
    const database = await openDatabase({ LIANDONG_DATA: folder });
    const { app } = await startPortal(database, new TestClock(new Date('2026-03-23T01:00:00Z')));
    const server = await new Promise<ReturnType<typeof serve>>((ready) => {
      const starting = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => ready(starting));
    });
    const { port: own } = server.address() as AddressInfo;
    return {
      database,
      port: own,
      origin: `http://127.0.0.1:${own}`,
      async stop() {
        await new Promise((done) => {
          server.close(done);
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
        await database.close();
      },
    };
  }

  before(async () => {
    await prepareAssets();
    folder = await mkdtemp(join(tmpdir(), 'liandong-portal-'));
    running = await start();
    const finder = pathToFileURL(join(root, 'packages/tools/src/browser.mjs')).href;
    const { findBrowser, launchArgs } = (await import(finder)) as { findBrowser(): string; launchArgs: string[] };
    browser = await puppeteer.launch({ executablePath: findBrowser(), args: launchArgs });
  });
  after(async () => {
    await browser?.close();
    await running?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  // ── What every page is held to ─────────────────────────────────────────────────────────────────────────────────

  const broken: string[] = [];
  const elsewhere: string[] = [];

  async function open(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await page.setViewport({ width: 1120, height: 900 });
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
      );
    });
    page.on('console', (message) => {
      // Refusals are answers; what a test cuts off is its own doing.
      if (message.type() === 'error' && !/status of (4\d\d)|net::ERR_FAILED/.test(message.text()))
        broken.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => broken.push(`${page.url()}: ${String(error)}`));
    page.on('request', (request) => {
      if (!/^(data|blob|about):/.test(request.url()) && new URL(request.url()).origin !== running.origin)
        elsewhere.push(request.url());
    });
    return page;
  }

  async function signedIn(account: string): Promise<Page> {
    const page = await open(await browser.createBrowserContext());
    await page.goto(`${running.origin}/sign-in`);
    await page.type('#account', account);
    await page.type('#password', demoPassword);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    return page;
  }

  afterEach(() => {
    expect(broken.splice(0), 'errors and violations of the policy').to.deep.equal([]);
    expect(elsewhere.splice(0), 'requests to other places').to.deep.equal([]);
  });

  return {
    open,
    signedIn,
    context: () => browser.createBrowserContext(),
    get origin() {
      return running.origin;
    },
    get database() {
      return running.database;
    },
    async restart() {
      await running.stop();
      running = await start(running.port);
    },
  };
}
