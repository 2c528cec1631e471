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

  /** What has focus, by its name or id. */
  const focused = () => tab.evaluate(() => document.activeElement.getAttribute('name') ?? document.activeElement.id);
  const places = Array.from({ length: 40 }, (_, at) => `<option value="v${at}">社区 ${at}</option>`).join('');

  it('leave an open list for the next field: a list that scrolls is no stop', async () => {
    await open(`<lian-combobox name="field" label="x">${places}</lian-combobox>`);
    await press('Tab');
    await tab.keyboard.type('社区 1');
    await drawn();
    const isScrolled = () => {
      const { scrollHeight, clientHeight } = document.querySelector('[name=field]').shadowRoot.querySelector('ul');
      return scrollHeight > clientHeight;
    };
    expect(await tab.evaluate(isScrolled)).to.equal(true);
    await press('Tab');
    expect([await focused(), await tab.evaluate(() => document.querySelector('[name=field]').value)]).to.deep.equal([
      'after',
      'v1',
    ]);
  });

  const image = '<input type="image" name="go" alt="提交" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">';

  it('send the form by an image, which shows what is missing', async () => {
    await open(`<lian-text-field name="field" label="x" required></lian-text-field>${image}`);
    await tab.click('[name=go]');
    await drawn();
    const error = () => document.querySelector('[name=field]').shadowRoot.querySelector('[part=error]').textContent;
    expect(await tab.evaluate(error)).to.equal('错误：请填写“x”');
    expect(await focused()).to.equal('field');
  });

  for (const [first, named] of [
    [image, 'go.x'],
    [`<button name="one" value="1">好</button>${image}`, 'one'],
    [`${image}<button name="one" value="1">好</button>`, 'go.x'],
  ])
    it(`press by Enter the first button there is, an image too: ${named}`, async () => {
      await open(`<lian-text-field name="field" label="x" value="1"></lian-text-field>${first}`);
      await press('Tab');
      const [sent] = await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
      expect([new URL(sent.url()).pathname, posted.map((each) => named in each)]).to.deep.equal(['/sent', [true]]);
    });
});
