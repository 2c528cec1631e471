import { expect } from 'chai';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { browsePortal, settle } from './testing/browse.test.js';

/** Ledgers as clerks upload them. */
describe('uploads in a browser', function () {
  this.timeout(120_000);
  const portal = browsePortal();

  it('a file that is no ledger, and one that is too large, are told apart, with scripts before anything is sent', async () => {
    const page = await portal.signedIn('banshi1');
    const choose = async (size: number) => {
      await page.goto(`${portal.origin}/ledgers`, { waitUntil: 'networkidle0' });
      await page.$eval('#date', (field) => ((field as HTMLInputElement).value = '2026-03-05'));
      await page.evaluate((size) => {
        const files = new DataTransfer();
        files.items.add(new File(['x'.repeat(size)], 'a.csv'));
        const field = document.querySelector('#file') as HTMLInputElement;
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, size);
    };
    const said = () => page.$eval('main', (main) => main.textContent);
    await choose(20);
    await Promise.all([page.waitForNavigation(), page.click('main form button')]);
    expect(await said()).to.include('读不出来');
    await choose(7_000_000);
    expect(await said()).to.include('文件“a.csv”太大，最大 5 MB');
    await page.click('main form button');
    await settle(page);
    expect(await page.evaluate(() => [location.pathname, document.activeElement?.id])).to.deep.equal([
      '/ledgers',
      'file',
    ]);
    expect(await page.$$eval('.wrong', (told) => told.length)).to.equal(1);
  });

  it('without scripts a file that is too large comes back as a page with its limit, day and place as they were', async () => {
    const page = await portal.signedIn('banshi1');
    // A plain name: without a locale browsers open no other on a disk.
    const folder = await mkdtemp(join(tmpdir(), 'liandong-large-'));
    await writeFile(join(folder, 'large.csv'), 'x'.repeat(12_000_000));
    await page.setJavaScriptEnabled(false);
    await page.goto(`${portal.origin}/ledgers`);
    await page.$eval('#date', (field) => ((field as HTMLInputElement).value = '2026-03-05'));
    const input = (await page.$('#file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, 'large.csv'));
    const [answer] = await Promise.all([page.waitForNavigation(), page.click('main form button')]);
    await rm(folder, { recursive: true });
    expect(answer?.status()).to.equal(413);
    expect(await page.$eval('.problems', (list) => list.textContent)).to.include('文件“large.csv”太大，最大 5 MB');
    expect(await page.$eval('#date', (field) => (field as HTMLInputElement).value)).to.equal('2026-03-05');
  });
});
