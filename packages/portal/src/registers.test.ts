import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { browsePortal, settle, tabTo } from './testing/browse.test.js';

/** Rows of the wizard under a heading, as somebody reads them. */
const rowsUnder = (page: Page, heading: string) =>
  page.$eval(
    'lian-subsidy-wizard',
    (wizard, wanted) => {
      const headings = Array.from(wizard.shadowRoot?.querySelectorAll('.answers > .heading') ?? []);
      const list = headings.find((each) => each.textContent === wanted)?.nextElementSibling;
      return Array.from(list?.querySelectorAll('.answer-row') ?? [], (row) =>
        Array.from(row.querySelectorAll('dt, dd'), (cell) => cell.textContent?.trim()).slice(0, 2),
      );
    },
    heading,
  );

describe('what registers hold, in the wizard of the portal', function () {
  this.timeout(120_000);
  const portal = browsePortal();

  it('is changed by an organisation with keys alone, and stands then among its own answers', async () => {
    const page = await portal.signedIn('zuzhi2');
    await page.goto(`${portal.origin}/subsidies?worker=unlisted`, { waitUntil: 'networkidle0' });
    const before = await rowsUnder(page, '登记册里的');
    expect(before).to.deep.include.members([
      ['已经补贴了几个月', '12'],
      ['用人单位属于哪一类', '社区服务类'],
      ['已经孵化了几个月', '9'],
    ]);
    await tabTo(page, '修改 已经补贴了几个月');
    await page.keyboard.press('Enter');
    await settle(page);
    await tabTo(page, '已经补贴了几个月');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('40');
    await tabTo(page, '继续');
    await page.keyboard.press('Enter');
    await settle(page);
    expect(await rowsUnder(page, '您的回答')).to.deep.equal([['已经补贴了几个月', '40']]);
    expect(await rowsUnder(page, '登记册里的')).to.deep.equal(before.filter(([what]) => what !== '已经补贴了几个月'));
  });

  it('is another’s in no browser that signs in anew: each sees its own', async () => {
    const [one, other] = [await portal.signedIn('zuzhi1'), await portal.signedIn('zuzhi2')];
    const seen = [];
    for (const page of [one, other, one]) {
      await page.goto(`${portal.origin}/subsidies`, { waitUntil: 'networkidle0' });
      seen.push((await rowsUnder(page, '登记册里的')).find(([what]) => what === '已经补贴了几个月')?.[1]);
    }
    expect(seen).to.deep.equal(['36', '12', '36']);
  });
});
