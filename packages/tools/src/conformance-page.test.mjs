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
/** One that hands focus on by a method of its own. */
const handing = `customElements.define('my-handing-field', class extends HTMLElement {
  static formAssociated = true;
  internals = this.attachInternals();
  box = this.attachShadow({ mode: 'open' }).appendChild(document.createElement('input'));
  constructor() {
    super();
    this.box.oninput = () => this.internals.setFormValue(this.box.value);
  }
  focus() { this.box.focus(); }
  formStateRestoreCallback(value) { this.internals.setFormValue((this.box.value = value)); }
});`;
/** A right control in the place of the deaf one that the page shows, typed into as the page types. */
const [own] = /const own = \{[^]+?\n {4}\};/.exec(fences.find(({ code }) => code.includes('const own')).code);
const right = `import { probes } from './conformance/index.ts';
customElements.define('my-deaf-field', class extends HTMLElement {
  static formAssociated = true;
  internals = this.attachInternals();
  box = this.attachShadow({ mode: 'open' }).appendChild(document.createElement('input'));
  constructor() {
    super();
    this.box.oninput = () => this.internals.setFormValue(this.box.value);
    this.box.onchange = () => this.dispatchEvent(new Event('change', { bubbles: true }));
  }
  get value() { return this.box.value; }
  set value(value) { this.internals.setFormValue((this.box.value = value)); }
});
${own}
window.typed = () => probes(own, {}).find(({ letter }) => letter === 'B').run().then(() => '', String);`;
const pages = {
  '/right': '<script src="/right.js"></script>',
  '/native': '<input id="f" name="probe">',
  '/ours': '<lian-text-field id="f" name="probe" label="姓名"></lian-text-field>',
  '/handing': '<my-handing-field id="f" name="probe"></my-handing-field>',
  '/careless': '<my-field><input id="f" name="probe"></my-field>',
};

describe('the page driver of docs/elements/conformance.md', function () {
  this.timeout(60_000);
  let site;
  let faultsOf;
  const scripts = {};

  before(async () => {
    ({ faultsOf } = await loadSource(driver, root));
    scripts['/host.js'] =
      (await bundle(`import './controls/text-field/define.ts';`, { format: 'iife' })) + careless + handing;
    scripts['/right.js'] = await bundle(right, { format: 'iife' });
    site = await openSite(({ pathname }) =>
      scripts[pathname]
        ? { type: 'text/javascript', body: scripts[pathname] }
        : { headers, body: `<!doctype html><script src="/host.js"></script><form>${pages[pathname] ?? ''}</form>` },
    );
  });
  after(() => site?.close());

  for (const path of ['/native', '/ours', '/handing'])
    it(`finds nothing in ${pages[path]}`, async () => {
      expect(await faultsOf(site.browser, site.address + path.slice(1), '#f')).to.deep.equal([]);
    });

  it('finds what a careless control does', async () => {
    const found = await faultsOf(site.browser, `${site.address}careless`, '#f');
    expect(found.map(([letter]) => letter)).to.deep.equal(['N', 'O']);
    expect(found[1]).to.contain('trusted-types');
  });

  it('and the subject on that page types as a browser does', async () => {
    const tab = await site.browser.newPage();
    await tab.goto(`${site.address}right`);
    expect(await tab.evaluate(() => window.typed())).to.equal('');
    await tab.close();
  });
});
