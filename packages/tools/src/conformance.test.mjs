// Our controls in real pages under the strictest policy a host may have: real keys, a real input method, a real Back.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { intakeSubject, pageProbes, subjects } from '@liandong/elements/conformance';
import { expect } from 'chai';
import { bundle, launch, strictPolicy, theme } from './real-pages.mjs';

const values = [
  'text-field',
  'textarea',
  'select',
  'radio-group',
  'checkbox-group',
  'date-field',
  'number-field',
  'money-field',
  'phone-field',
  'id-field',
  'credit-code-field',
  'combobox',
  'division-picker',
  'file-field',
  'rating',
  'consent',
  'date-picker',
];
const defining = (names) => names.map((name) => `import './controls/${name}/define.ts';`).join('');

/** What the page itself runs: it notes refusals from the very start, and prepares the controls as a host would. */
const watcher = `
  window.refused = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    window.refused.push([violatedDirective, blockedURI, sample].join(' ')));`;
const host = `
  import { intakeSubject, subjects as controls } from './conformance/index.ts';
  import './needs/need-intake-form/define.ts';
  const subjects = [...controls, intakeSubject];
  import './common/error-summary/define.ts';
  ${defining([...values, 'button'])}
  Object.assign(window, { subjects });
  for (const subject of subjects)
    for (const element of document.querySelectorAll(subject.tag)) subject.prepare(element);
  document.documentElement.dataset.ready = '';`;

const page = (tag) => `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>${tag}</title>
<link rel="stylesheet" href="/theme.css"><script src="/watcher.js"></script><script type="module" src="/host.js"></script>
<script type="module" src="/host-again.js"></script></head>
<body><form action="/sent" method="get"><${tag} name="probe"></${tag}><lian-button type="submit" name="by" value="us">好</lian-button></form></body></html>`;

/** Real keys, a tag each. Focus is in the first field. */
const typedAndLeft = (text) => async (keyboard) => {
  await keyboard.type(text);
  await keyboard.press('Tab');
};
const pressed = async (keyboard, key, times = 1) => {
  for (let time = 0; time < times; time++) await keyboard.press(key);
  await new Promise((resolve) => setTimeout(resolve, 100));
};
const keys = {
  'lian-need-intake-form': async (keyboard) => {
    await pressed(keyboard, 'Tab');
    await pressed(keyboard, 'Space');
    await pressed(keyboard, 'Enter');
    await pressed(keyboard, 'Tab');
    await pressed(keyboard, 'Space');
    await pressed(keyboard, 'Tab', 13);
    await keyboard.type('老人一个人住');
    await pressed(keyboard, 'Tab', 6);
    await pressed(keyboard, 'Enter');
    await pressed(keyboard, 'Tab');
    await pressed(keyboard, 'Enter');
    await pressed(keyboard, 'Tab');
    await pressed(keyboard, 'ArrowDown');
    await pressed(keyboard, 'Enter');
  },
  'lian-text-field': (keyboard) => keyboard.type('王小明'),
  'lian-textarea': (keyboard) => keyboard.type('老人一个人住'),
  'lian-select': async (keyboard) => {
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
  },
  'lian-radio-group': async (keyboard) => {
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
  },
  'lian-checkbox-group': async (keyboard) => {
    await keyboard.press('Space');
    await keyboard.press('Tab');
    await keyboard.press('Space');
  },
  'lian-date-field': async (keyboard) => {
    for (const part of ['2026', '3', '2']) {
      await keyboard.type(part);
      await keyboard.press('Tab');
    }
  },
  'lian-combobox': async (keyboard) => {
    await keyboard.type('就医');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
  },
  'lian-division-picker': async (keyboard) => {
    for (const part of ['上海', '静安']) {
      await keyboard.type(part);
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (part === '上海') await keyboard.press('Tab');
    }
  },
  'lian-file-field': async (_keyboard, tab) => {
    const folder = mkdtempSync(join(tmpdir(), 'liandong-'));
    writeFileSync(join(folder, 'plan.pdf'), '%PDF-1.7');
    const input = await tab.evaluateHandle(() =>
      document.querySelector('lian-file-field').shadowRoot.querySelector('input'),
    );
    await input.uploadFile(join(folder, 'plan.pdf'));
    await tab.waitForFunction(() => document.querySelector('lian-file-field').value.length === 1);
  },
  'lian-rating': async (keyboard) => {
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
  },
  'lian-consent': async (keyboard) => {
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
  },
  'lian-date-picker': async (keyboard) => {
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter', 'ArrowUp', 'Enter']) {
      await keyboard.press(key);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  },
  'lian-number-field': typedAndLeft('12'),
  'lian-money-field': typedAndLeft('1234.5'),
  'lian-phone-field': typedAndLeft('138 0000 0000'),
  'lian-id-field': typedAndLeft('11010519491231002x'),
  'lian-credit-code-field': typedAndLeft('51420000mjh200408c'),
};

describe('conformance in real pages', function () {
  let server, browser, address;

  before(async () => {
    const files = {
      '/watcher.js': ['text/javascript', watcher],
      '/host.js': ['text/javascript', await bundle(host)],
      '/host-again.js': ['text/javascript', `${await bundle(host)}\n// the same once more, as from another vendor`],
      '/theme.css': ['text/css', theme],
      '/elsewhere': ['text/html', '<!doctype html><title>elsewhere</title>'],
      '/sent': ['text/html', '<!doctype html><title>sent</title>'],
    };
    server = createServer(({ url }, response) => {
      const { pathname } = new URL(url, 'http://localhost');
      const [type, body] = files[pathname] ?? ['text/html', page(pathname.slice(1))];
      const known = files[pathname] || pathname.startsWith('/lian-');
      response.writeHead(known ? 200 : 404, {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': strictPolicy,
        // The browser keeps no finished page for Back: it makes the page anew and restores what was in its fields.
        'cache-control': type === 'text/html' ? 'no-store' : 'max-age=60',
      });
      response.end(known ? body : '');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    address = `http://127.0.0.1:${server.address().port}`;
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens a control's page and drives it as the probes ask. */
  async function open(tag) {
    const tab = await browser.newPage();
    const asked = [];
    const errors = [];
    tab.on('request', (request) => asked.push(request.url()));
    tab.on('pageerror', (error) => errors.push(error.message));
    const ready = () => tab.waitForSelector('html[data-ready]');
    const focus = () => tab.evaluate((of) => document.querySelector(of).focus(), tag);
    await tab.goto(`${address}/${tag}`, { waitUntil: 'load' });
    await ready();
    asked.length = 0;
    return {
      tab,
      errors,
      focus,
      type: async () => {
        await focus();
        await keys[tag](tab.keyboard, tab);
      },
      shown: () =>
        tab.evaluate(async (of) => {
          const control = document.querySelector(of);
          await control.updateComplete;
          return window.subjects.find((subject) => subject.tag === of).shown(control);
        }, tag),
      sent: () => tab.evaluate(() => new FormData(document.forms[0]).getAll('probe').map((sent) => sent.name ?? sent)),
      leaveAndReturn: async () => {
        await tab.evaluate(() => (window.before = true));
        await tab.goto(`${address}/elsewhere`);
        await tab.goBack({ waitUntil: 'load' });
        await ready();
        expect(await tab.evaluate(() => 'before' in window), 'the page was made anew').to.equal(false);
      },
      violations: () => tab.evaluate(() => window.refused),
      requests: async () => asked,
      refusesMarkup: () =>
        tab.evaluate(() => {
          try {
            document.createElement('p').innerHTML = '<b>';
            return false;
          } catch {
            return true;
          }
        }),
    };
  }

  for (const { tag, one, enter } of subjects) {
    describe(tag, () => {
      let driver;
      beforeEach(async () => (driver = await open(tag)));
      afterEach(async () => {
        expect(driver.errors, 'errors in the page').to.deep.equal([]);
        await driver.tab.close();
      });

      for (const probe of pageProbes) it(`${probe.letter} ${probe.says}`, () => probe.run(driver));

      it('B with real keys', async () => {
        await driver.type();
        expect(await driver.sent()).to.deep.equal(one.sent);
      });

      it('J also where the page was left by sending it', async () => {
        await driver.type();
        const shown = await driver.shown();
        await Promise.all([
          driver.tab.waitForNavigation(),
          driver.tab.evaluate(() => document.querySelector('lian-button').click()),
        ]);
        const { pathname, searchParams } = new URL(driver.tab.url());
        expect(pathname).to.equal('/sent');
        expect(searchParams.getAll('probe')).to.deep.equal(one.sent);
        expect(searchParams.get('by')).to.equal('us');
        await driver.tab.goBack({ waitUntil: 'load' });
        await driver.tab.waitForSelector('html[data-ready]');
        expect(await driver.shown()).to.equal(shown);
        expect(await driver.sent()).to.deep.equal(one.sent);
      });

      it(`G with the real key: Enter ${enter}`, async () => {
        await driver.type();
        await driver.focus();
        await driver.tab.evaluate(() =>
          document.forms[0].addEventListener(
            'submit',
            (event) => (event.preventDefault(), (window.sends = (window.sends ?? 0) + 1)),
          ),
        );
        await driver.tab.keyboard.press('Enter');
        expect(await driver.tab.evaluate(() => window.sends ?? 0)).to.equal(enter === 'sends' ? 1 : 0);
      });

      it('I with the real key: sending it empty shows why and goes there', async () => {
        await driver.tab.evaluate((of) => (document.querySelector(of).required = true), tag);
        await driver.tab.focus('lian-button');
        await driver.tab.keyboard.press('Space');
        const state = await driver.tab.evaluate(async (of) => {
          const control = document.querySelector(of);
          await control.updateComplete;
          return {
            focused: document.activeElement === control,
            error: control.shadowRoot.querySelector('[part=error]').textContent.trim(),
            message: control.validationMessage,
          };
        }, tag);
        expect(state.focused).to.equal(true);
        expect(state.message).to.match(/[\u4e00-\u9fff]/);
        expect(state.error).to.equal(`错误：${state.message}`);
        expect(await driver.violations()).to.deep.equal([]);
      });

      if (tag === 'lian-select')
        it('G Enter in the open list chooses and sends nothing', async () => {
          await driver.tab.evaluate(() => {
            window.sends = 0;
            document.forms[0].addEventListener('submit', (event) => (event.preventDefault(), window.sends++));
          });
          await driver.focus();
          await driver.tab.keyboard.press('Space');
          await new Promise((resolve) => setTimeout(resolve, 300)); // the list opens in a window of its own
          await driver.type();
          await driver.tab.keyboard.press('Enter');
          await driver.tab.waitForFunction(() => new FormData(document.forms[0]).get('probe') !== '');
          expect(await driver.tab.evaluate(() => window.sends)).to.equal(0);
          expect(await driver.sent()).to.deep.equal(one.sent);
        });

      if (tag === 'lian-id-field')
        it('J not where the form asks the browser to keep nothing', async () => {
          await driver.type();
          await driver.tab.evaluate(() => (document.forms[0].autocomplete = 'off'));
          await driver.leaveAndReturn();
          expect(await driver.sent()).to.deep.equal(['']);
        });

      if (tag === 'lian-combobox')
        it('K with a real input method: letters are looked for once they are chosen', async () => {
          await driver.focus();
          const devtools = await driver.tab.createCDPSession();
          const state = () =>
            driver.tab.evaluate(async (of) => {
              const control = document.querySelector(of);
              await control.updateComplete;
              return [control.text, control.shadowRoot.querySelectorAll('[role=option]').length];
            }, tag);
          await devtools.send('Input.imeSetComposition', { text: 'jiu yi', selectionStart: 6, selectionEnd: 6 });
          await driver.tab.keyboard.press('ArrowDown');
          expect(await state(), 'while composing').to.deep.equal(['jiu yi', 0]);
          await devtools.send('Input.insertText', { text: '就医' });
          expect(await state(), 'when composed').to.deep.equal(['就医', 1]);
        });

      if (tag === 'lian-text-field')
        it('K with a real input method: Enter takes the characters, the next Enter sends', async () => {
          await driver.focus();
          await driver.tab.evaluate(() => {
            window.sends = 0;
            document.forms[0].addEventListener('submit', (event) => (event.preventDefault(), window.sends++));
          });
          const devtools = await driver.tab.createCDPSession();
          await devtools.send('Input.imeSetComposition', { text: 'wang', selectionStart: 4, selectionEnd: 4 });
          await driver.tab.keyboard.press('Enter');
          expect(await driver.tab.evaluate(() => window.sends), 'while composing').to.equal(0);
          await devtools.send('Input.insertText', { text: '王' });
          await driver.tab.keyboard.press('Enter');
          expect(await driver.tab.evaluate(() => window.sends), 'when composed').to.equal(1);
          expect(await driver.sent()).to.deep.equal(['王']);
        });
    });
  }

  it('I a button and a field from two copies of the code know of each other', async () => {
    const copies = await Promise.all([['text-field'], ['button']].map((names) => bundle(defining(names))));
    const tab = await browser.newPage();
    await tab.setContent(
      '<form><lian-text-field label="x" required></lian-text-field><lian-button type="submit"></lian-button></form>',
    );
    for (const content of copies) await tab.addScriptTag({ content, type: 'module' });
    const error = await tab.evaluate(async () => {
      document.querySelector('lian-button').click();
      const field = document.querySelector('lian-text-field');
      await field.updateComplete;
      return field.shadowRoot.querySelector('[part=error]').textContent.trim();
    });
    await tab.close();
    expect(error).to.contain('错误');
  });

  describe('lian-need-intake-form', () => {
    let driver;
    beforeEach(async () => (driver = await open('lian-need-intake-form')));
    afterEach(async () => {
      expect(driver.errors, 'errors in the page').to.deep.equal([]);
      await driver.tab.close();
    });
    for (const probe of pageProbes) it(`${probe.letter} ${probe.says}`, () => probe.run(driver));
    it('B with real keys, through all its steps', async () => {
      await driver.type();
      expect(await driver.sent()).to.deep.equal(intakeSubject.one.sent);
    });
  });
});
