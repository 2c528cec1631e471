// The triage board under a strict policy: worked through by keys alone, and read aloud, in three languages.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect } from 'chai';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArgs } from './browser.mjs';
import { bundle, elements } from './real-pages.mjs';

const theme = readFileSync(join(elements, 'tokens/tokens.css'), 'utf8');
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const host = `
  import { lawOn } from '@liandong/core';
  import { leavesOpen, sets } from '@liandong/core/pack';
  import { reactionLimit, replyLimit, returnVisitRequired } from '@liandong/sdk/needs';
  import './languages/en/index.ts';
  import './languages/zh-hant/index.ts';
  import './needs/triage-board/define.ts';
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => window.violations.push(violatedDirective + ' ' + blockedURI));
  const from = '2020-01-01';
  const cite = { id: 'c', title: 'R-2020', issuer: 'x', article: '§20', checkedOn: '2026-01-01', evidence: 'law-text' };
  const pack = { format: 'liandong.pack.v1', jurisdiction: 'cn', title: { 'zh-Hans': 'x' }, version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': 'P' } }],
    entries: [...sets(reactionLimit, [{ from, cite, value: { count: 2, unit: 'workday' } }]), ...leavesOpen(replyLimit, { from, cite }),
      ...sets(returnVisitRequired, [{ from, cite, value: true }])] };
  const need = (id, more) => ({ id, channel: 'counter', forWhom: 'self', kinds: ['environment'], description: 'D-' + id,
    place: { code: 'cn' }, receivedOn: '2026-03-04', state: 'expressed', events: [], ...more });
  const board = document.querySelector('lian-triage-board');
  board.law = lawOn('2026-03-09', 'cn', [pack]);
  board.people = { lin: 'L' };
  board.responsible = { A: 'lin' };
  board.needs = [need('A'), need('B', { judgedUrgent: true, receivedOn: '2026-03-09' }),
    need('C', { state: 'resolved', events: [{ kind: 'reply', on: '2026-03-05' }, { kind: 'resolve', on: '2026-03-05' }] }),
    need('H', { signals: ['family-violence'], description: 'SECRET', subject: { name: 'NAME' } })];
  board.mover = async (move) => (window.moves = [...(window.moves ?? []), move]) && move.event.reason !== 'withdrawn';
  document.documentElement.dataset.ready = '';`;

/** Speaks a copy drawn flat: a screen reader that runs in a page sees no shadow trees. It stands apart, as it brings a library of its own. */
const reader = `
  import { virtual } from '@guidepup/virtual-screen-reader';
  const flat = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.cloneNode();
    if (node.nodeType !== Node.ELEMENT_NODE || node.hidden || /^(STYLE|SCRIPT)$/.test(node.nodeName)) return undefined;
    if (node.localName === 'dialog' && !node.open) return undefined;
    if (node.localName === 'slot') return [...(node.assignedNodes().length ? node.assignedNodes() : node.childNodes)].map(flat);
    const copy = node.shadowRoot ? document.createElement('div') : node.cloneNode(false);
    if ('value' in node && node.localName === 'input') copy.setAttribute('value', node.value);
    for (const each of (node.shadowRoot ?? node).childNodes) copy.append(...[flat(each)].flat(9).filter(Boolean));
    return copy;
  };
  window.spoken = async (selector) => {
    const root = document.querySelector('lian-triage-board').shadowRoot;
    const copy = flat(root.querySelector(selector));
    document.body.append(copy);
    await virtual.start({ container: copy });
    while (!/^end of document/.test(await virtual.lastSpokenPhrase()) && (await virtual.spokenPhraseLog()).length < 300) await virtual.next();
    const said = await virtual.spokenPhraseLog();
    await virtual.stop();
    copy.remove();
    return said;
  };`;

const page = (lang) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>board</title>
  <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/theme.css"><script type="module" src="/host.js"></script></head>
  <body><main><h1>board</h1><lian-triage-board me="lin"></lian-triage-board></main></body></html>`;

const says = {
  'zh-Hans': {
    list: /listbox, 已经说出，3 件/,
    overdue: /首次联系：.*已超 1 个工作日.*应在2026年3月6日以前.*§20/s,
    urgent: '紧急：已认定',
    masked: '内容已遮住',
    open: '本地的规定没有写明期限',
    picked: 'A 已拿起',
    can: 'A 移到“已经回应”：可以放下。',
    done: 'A 已移到“已经回应”。',
    refused: 'C 不能移到“已经回应”：现在这一步还不能做。',
    back: 'C 放回“已经办结”，没有移动。',
  },
  'zh-Hant': {
    list: /listbox, 已經說出，3 件/,
    overdue: /首次聯繫：.*已超 1 個工作日.*應在2026年3月6日以前.*§20/s,
    urgent: '緊急：已認定',
    masked: '內容已遮住',
    open: '本地的規定沒有寫明期限',
    picked: 'A 已拿起',
    can: 'A 移到「已經回應」：可以放下。',
    done: 'A 已移到「已經回應」。',
    refused: 'C 不能移到「已經回應」：現在這一步還不能做。',
    back: 'C 放回「已經辦結」，沒有移動。',
  },
  en: {
    list: /listbox, Expressed: 3/,
    overdue: /First contact:.*workdays over: 1.*Was due by 6 March 2026.*§20/s,
    urgent: 'Urgent: judged so',
    masked: 'Masked',
    open: 'The local rules set no deadline',
    picked: 'A picked up from "Expressed"',
    can: 'A over "Responded to": it can be put down.',
    done: 'A is now in "Responded to".',
    refused: 'C cannot go to "Responded to": This step is not possible now.',
    back: 'C is back in "Settled"; nothing was moved.',
  },
};

describe('the triage board, whole', function () {
  this.timeout(120_000);
  let server, browser, address, tab, requests;

  before(async () => {
    const files = {
      '/host.js': ['text/javascript', await bundle(host)],
      '/reader.js': ['text/javascript', await bundle(reader)],
      '/theme.css': ['text/css', theme],
    };
    server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url, 'http://localhost');
      const [type, body] = files[pathname] ?? ['text/html', page(searchParams.get('lang') ?? 'zh-Hans')];
      const strict = searchParams.has('strict') ? { 'content-security-policy': policy } : {};
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...strict });
      response.end(body);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    address = `http://localhost:${server.address().port}/`;
    browser = await puppeteer.launch({ executablePath: findBrowser(), args: launchArgs });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });
  beforeEach(async () => {
    tab = await browser.newPage();
    await tab.setViewport({ width: 1200, height: 800 });
  });
  afterEach(() => tab.close());

  const drawn = () => tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))));
  const open = async (query) => {
    await tab.goto(address + query);
    await tab.waitForSelector('html[data-ready]');
    await drawn();
    requests = [];
    tab.on('request', (request) => requests.push(request.url()));
  };
  const press = async (...keys) => {
    for (const key of keys) await tab.keyboard.press(key);
    await drawn();
  };
  const board = (path) =>
    tab.evaluate((path) => {
      const root = document.querySelector('lian-triage-board').shadowRoot;
      return path === 'focus' ? root.activeElement?.dataset.id : root.querySelector(path)?.textContent.trim();
    }, path);
  const spoken = (selector) => tab.evaluate((selector) => window.spoken(selector), selector);
  /** From the start of the page to the first card, by Tab alone. */
  const toCards = async () => {
    for (let times = 0; times < 20 && !(await board('focus')); times++) await press('Tab');
  };

  for (const [lang, words] of Object.entries(says)) {
    it(`is worked through by keys alone, under a strict policy and without a request, in ${lang}`, async () => {
      await open(`?strict&lang=${lang}`);
      await toCards();
      expect(await board('focus'), 'overdue, and perhaps urgent').to.equal('H');
      await press('End');
      expect(await board('focus'), 'urgent, and not overdue').to.equal('B');
      await press('ArrowUp', 'Space');
      expect(await board('focus')).to.equal('A');
      expect(await board('[role=status]')).to.include(words.picked);
      await press('ArrowRight');
      expect(await board('[role=status]')).to.equal(words.can);
      await press('Enter');
      expect(await board('[role=status]')).to.equal(words.done);
      expect(await board('focus')).to.equal('A');
      await press('ArrowRight', 'Space', 'ArrowLeft');
      expect(await board('[role=status]')).to.include(words.refused);
      await press('Escape');
      expect(await board('[role=status]')).to.equal(words.back);
      // By the list: open, the first target that is free, move.
      await press('Enter', 'Tab', 'Space', 'Tab', 'Enter');
      expect(await tab.evaluate(() => window.moves.map(({ id, to }) => `${id} ${to}`))).to.deep.equal([
        'A reacted',
        'C expressed',
      ]);
      expect(await tab.evaluate(() => window.violations)).to.deep.equal([]);
      expect(requests).to.deep.equal([]);
    });

    it(`is read aloud in words, in ${lang}`, async () => {
      await open(`?lang=${lang}`);
      await tab.addScriptTag({ url: `${address}reader.js`, type: 'module' });
      await tab.waitForFunction(() => window.spoken);
      const all = (await spoken('.base')).join('\n');
      for (const [what, text] of Object.entries(words).slice(0, 4))
        expect(all, what).to[typeof text === 'string' ? 'include' : 'match'](text);
      expect(all, 'options in their list').to.match(/option, .*\bA\b.*position 2, set size 3/s);
      const cards = [all];
      await tab.evaluate(() =>
        document.querySelector('lian-triage-board').shadowRoot.querySelector('.list > [data-id=H]').click(),
      );
      await drawn();
      cards.push((await spoken('dialog')).join('\n'));
      for (const text of cards) {
        expect(text, 'nothing that is masked').to.not.match(/SECRET|NAME/);
        expect(text, 'no key in the place of a sentence').to.not.match(
          /\b(filter|panel|clock|short|until|move|noLimit|names|state|kind|triage|refusal)\.[a-zA-Z]/,
        );
        expect(text, 'no place left unfilled').to.not.match(/\{\w+\}/);
        if (lang === 'en') expect(text).to.not.match(/\p{Script=Han}/u);
      }
      expect(cards[1])
        .to.match(/radio, /)
        .and.to.include(words.open);
    });
  }
});
