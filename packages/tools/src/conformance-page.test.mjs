// The driver that docs/elements/conformance.md shows, as it stands there, on pages sent as that page says.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fencesOf } from './fences.mjs';
import { bundle, openSite } from './real-pages.mjs';
import { loadSource } from './source.mjs';
import { root } from './workspace.mjs';

const fences = fencesOf(readFileSync(join(root, 'docs/elements/conformance.md'), 'utf8'));
const headers = Object.fromEntries(
  fences
    .find(({ lang }) => lang === 'http')
    .code.split('\n')
    .map((line) => line.split(/: (.*)/)),
);
const driver = fences.find(({ code }) => code.includes('pageProbes')).code;

/** What it should find: markup from a string, and a request, as soon as somebody types. */
const careless = `customElements.define('my-field', class extends HTMLElement {
  connectedCallback() {
    this.addEventListener('input', () => {
      new Image().src = '/typed.png';
      this.append(document.createElement('p'));
      this.lastChild.innerHTML = '<b>';
    });
  }
});`;
const pages = {
  '/native': '<input id="f" name="probe">',
  '/ours': '<lian-text-field id="f" name="probe" label="姓名"></lian-text-field>',
  '/careless': '<my-field><input id="f" name="probe"></my-field>',
};

describe('the page driver of docs/elements/conformance.md', function () {
  this.timeout(60_000);
  let site;
  let faultsOf;

  before(async () => {
    ({ faultsOf } = await loadSource(driver, root));
    const script = (await bundle(`import './controls/text-field/define.ts';`, { format: 'iife' })) + careless;
    site = await openSite(({ pathname }) =>
      pathname === '/host.js'
        ? { type: 'text/javascript', body: script }
        : { headers, body: `<!doctype html><script src="/host.js"></script><form>${pages[pathname] ?? ''}</form>` },
    );
  });
  after(() => site?.close());

  for (const path of ['/native', '/ours'])
    it(`finds nothing in ${pages[path]}`, async () => {
      expect(await faultsOf(site.browser, site.address + path.slice(1), '#f')).to.deep.equal([]);
    });

  it('finds what a careless control does', async () => {
    const found = await faultsOf(site.browser, `${site.address}careless`, '#f');
    expect(found.map(([letter]) => letter)).to.deep.equal(['N', 'O']);
    expect(found[1]).to.contain('trusted-types');
  });
});
