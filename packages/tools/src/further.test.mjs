// Checkers, tracker, decisions, letters and the error summary on a page under the strictest policy, beside a second copy of the code.
import { expect } from 'chai';
import { basename, dirname } from 'node:path';
import { subjects } from '@liandong/elements/conformance';
import { bundle, drawn, elements, openSite, strictPolicy, theme } from './real-pages.mjs';
import { walk } from './workspace.mjs';

/** Elements whose own specs hold them to this policy, beside the controls, of which each is probed. */
const elsewhere = [
  ...['button', 'need-intake-form', 'triage-board', 'subsidy-wizard', 'linkage-diagram'],
  ...['indicator-dashboard', 'policy-timeline', 'role-matrix', 'roll-in', 'share-matrix'],
].map((name) => `lian-${name}`);

const watcher = `
  window.refused = [];
  window.print = () => {};
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    window.refused.push([violatedDirective, blockedURI, sample].join(' ')));`;
const host = `
  import { allPacks } from '@liandong/packs';
  import './all.ts';
  import './more.ts';
  const of = (tag) => document.querySelector(tag);
  of('lian-law').packs = allPacks;
  of('lian-seal-checker').facts = { certificate: 'volunteer-record', community: 'urban', legalBasis: 'none' };
  of('lian-need-tracker').need = {
    id: 'N-1', channel: 'online-form', forWhom: 'self', kinds: ['culture'], description: '活动室几点开',
    place: { code: 'cn-990101001001' }, receivedOn: '2026-02-24', state: 'resolved',
    events: [{ kind: 'reply', on: '2026-02-25', note: '每天九点开' }, { kind: 'resolve', on: '2026-02-26' }],
  };
  document.documentElement.dataset.ready = '';`;

const page = `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>further</title>
  <link rel="stylesheet" href="/theme.css"><script src="/watcher.js"></script><script type="module" src="/host.js"></script>
  <script type="module" src="/host-again.js"></script></head><body>
  <lian-law jurisdiction="cn-990101001001" date="2026-03-02">
    <lian-matter-checker></lian-matter-checker><lian-fee-check></lian-fee-check>
    <lian-seal-checker committee="桂花社区居委会"></lian-seal-checker><lian-need-tracker></lian-need-tracker>
  </lian-law>
  <form><lian-error-summary></lian-error-summary><lian-text-field label="姓名" required></lian-text-field>
  <lian-button type="submit">好</lian-button></form></body></html>`;

/** Ticks the first answers, unfolds what is folded, sends the form empty; and tells which elements have drawn something. */
const poke = async () => {
  const every = (of) =>
    [...of.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? every(each.shadowRoot) : [])]);
  const wait = () => new Promise((resolve) => setTimeout(resolve, 100));
  for (let turn = 0; turn < 3; turn++) {
    for (const each of every(document))
      if (each.matches('input[type=radio]:first-of-type, button, summary:not([open] > *)')) each.click();
    await wait();
  }
  const drawnTags = every(document).filter(({ shadowRoot }) => shadowRoot?.textContent.trim());
  return [...new Set(drawnTags.map(({ localName }) => localName))];
};

describe('further elements under the strictest policy', function () {
  this.timeout(120_000);
  let site;
  const asked = [];

  before(async () => {
    const script = await bundle(host);
    const files = {
      '/watcher.js': watcher,
      '/host.js': script,
      '/host-again.js': `${script}\n// the same once more, as from another vendor`,
    };
    site = await openSite(({ pathname }) => {
      if (files[pathname]) return { type: 'text/javascript', body: files[pathname] };
      if (pathname === '/theme.css') return { type: 'text/css', body: theme };
      return { body: page, headers: { 'content-security-policy': strictPolicy } };
    });
  });
  after(() => site?.close());

  it('refuse nothing and ask for nothing, and no element is in no such spec', async () => {
    const tab = await site.browser.newPage();
    const errors = [];
    tab.on('pageerror', ({ message }) => errors.push(message));
    tab.on('request', (request) => asked.push(request.url()));
    await tab.goto(site.address);
    await tab.waitForSelector('html[data-ready]');
    await drawn(tab);
    asked.length = 0;
    const here = await tab.evaluate(poke);
    expect(await tab.evaluate(() => window.refused)).to.deep.equal([]);
    expect(asked).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
    const known = new Set([...here, ...elsewhere, ...subjects.map(({ tag }) => tag), 'lian-law']);
    const all = walk(elements)
      .filter((file) => /^(?!internal|languages)[^/]+\/[^/]+\/define\.ts$/.test(file))
      .map((file) => `lian-${basename(dirname(file))}`);
    expect(all.filter((tag) => !known.has(tag))).to.deep.equal([]);
  });
});
