// Controls under real keys and a real mouse: what the browser does between them and us, no made event shows.
import { expect } from 'chai';
import { bundle, drawn as drawnIn, openSite } from './real-pages.mjs';

const host = `
  import './all.ts';
  document.documentElement.dataset.ready = '';`;

const written = [
  { tag: 'number-field', value: '12345', typed: '20000' },
  { tag: 'money-field', value: '1234500', typed: '500', meant: '50000' },
  { tag: 'phone-field', value: '13800000001', typed: '13900000002' },
  { tag: 'id-field', value: '11010519491231002X', typed: '110105199001011118' },
  { tag: 'credit-code-field', value: '91350100M000100Y43', typed: '11350100M000100Y43' },
];

describe('controls under real keys', function () {
  this.timeout(120_000);
  let site, tab, inside;
  const posted = [];

  before(async () => {
    const script = await bundle(host);
    site = await openSite(({ pathname }, sent) => {
      if (pathname === '/host.js') return { type: 'text/javascript', body: script };
      if (pathname === '/sent') posted.push(Object.fromEntries(new URLSearchParams(sent)));
      return {
        body: `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>keys</title>
          <script type="module" src="/host.js"></script>
          <form method="post" action="/sent"><input id="before"> ${pathname === '/sent' ? '' : inside} <input id="after"></form>`,
      };
    });
  });
  after(() => site?.close());
  beforeEach(async () => {
    tab = await site.browser.newPage();
    posted.length = 0;
  });
  afterEach(() => tab.close());

  const drawn = () => drawnIn(tab);
  const open = async (body) => {
    inside = body;
    await tab.goto(site.address);
    await tab.waitForSelector('html[data-ready]');
    await drawn();
    await tab.focus('#before');
  };
  const press = async (key) => {
    await tab.keyboard.press(key);
    await drawn();
  };

  for (const { tag, value, typed, meant = typed } of written)
    it(`take the place of the value when ${tag} is entered by Tab, as natively`, async () => {
      await open(`<lian-${tag} name="field" label="x" value="${value}"></lian-${tag}>`);
      await press('Tab');
      await tab.keyboard.type(typed);
      await press('Tab');
      expect(await tab.evaluate(() => document.querySelector('[name=field]').value)).to.equal(meant);
    });

  it('write where somebody clicked, also after all of the value was chosen', async () => {
    await open('<lian-number-field name="field" label="x" value="12345"></lian-number-field>');
    await press('Tab');
    await press('Tab');
    const { x, y } = await tab.evaluate(() => {
      const box = document.querySelector('[name=field]').shadowRoot.querySelector('input');
      const { left, top, height } = box.getBoundingClientRect();
      return { x: left + parseFloat(getComputedStyle(box).paddingLeft) + 1, y: top + height / 2 };
    });
    await tab.mouse.click(x, y);
    await drawn();
    await tab.keyboard.type('9');
    await press('Tab');
    expect(await tab.evaluate(() => document.querySelector('[name=field]').value)).to.equal('912345');
  });
});
