import { expect } from 'chai';
import { ESLint } from 'eslint';
import { join } from 'node:path';
import { root } from './workspace.mjs';

const eslint = new ESLint({ cwd: root, overrideConfigFile: join(root, 'packages/tools/eslint.config.mjs') });

async function told(filePath, text) {
  const [{ messages }] = await eslint.lintText(text, { filePath: join(root, filePath) });
  return messages.map(({ line, message }) => `${line}: ${message}`).join('\n');
}

describe('lint', () => {
  const refused = {
    "export { z } from 'zod';": "'zod/mini'",
    "export { addDays } from 'date-fns';": 'The barrel',
    'export const a = new Date();': 'The date is an argument',
    'export const a = Date.now();': 'The date is an argument',
    'const D = Date;\nexport const a = new D();': 'The date is an argument',
    'const { now } = Date;\nexport const a = now();': 'The date is an argument',
    'const p = performance;\nexport const a = p.now();': 'The date is an argument',
    'export const a = Math.random();': 'The same input',
    'export const a = [1].at(-1);': 'Chromium 92',
    "export const a = 'b'.replaceAll('b', '');": 'Chromium 85',
    'export const a = structuredClone({});': 'Chromium 98',
    'export const a = crypto.randomUUID();': 'randomUUID',
    "export const a = Object.hasOwn({}, 'b');": 'Chromium 93',
    "export const a = new Function('return 1');": 'Function constructor',
    "export const a = eval('1');": 'eval',
  };
  for (const [text, says] of Object.entries(refused)) {
    it(`refuses ${text}`, async () => {
      expect(await told('packages/sdk/src/needs/example.ts', text)).to.include(says);
    });
  }

  const refusedInElements = {
    'export const a = (host: Element) => { host.innerHTML = ""; };': 'Trusted Types',
    "import { html } from 'lit';\nexport const a = html`<p .innerHTML=${'b'}></p>`;": 'Trusted Types',
    "export { unsafeHTML } from 'lit/directives/unsafe-html.js';": 'Markup from strings',
    'import { html } from \'lit\';\nexport const a = html`<p style="color: red"></p>`;': '2: Inline style',
    "import { html } from 'lit';\nexport const a = html`<p style=${'color: red'}></p>`;": '2: Inline style',
    'export class A { #b = 1; c() { return this.#b; } }': 'private x',
    "export const a = new Date('2024-05-01');": 'YYYY-MM-DD',
    'import { html } from \'lit\';\nexport const a = html`<img src="a.png" />`;': 'alt',
  };
  for (const [text, says] of Object.entries(refusedInElements)) {
    it(`refuses in elements ${text.split('\n').pop()}`, async () => {
      expect(await told('packages/elements/src/common/example.ts', text)).to.include(says);
    });
  }

  const refusedInSheets = {
    'p:has(a) { top: 0; }': '3: :has()',
    ':is(p, a) { top: 0; }': '3: :is()',
    ':host(:is([a], [b])) { top: 0; }': '3: :is()',
    ':where(p) { top: 0; }': '3: :where()',
    'p:focus-visible { top: 0; }': '3: :focus-visible',
    '@layer a { p { top: 0; } }': '3: @layer',
    'p {\n&:hover { top: 0; } }': '4: Nesting',
    'p {\na { top: 0; } }': '4: Nesting',
    'p { color: color-mix(in srgb, red, blue); }': '3: color-mix()',
    'p { inset: 0; }': '3: inset',
    'p { inset-inline: 0; }': '3: inset',
    'p { display: flex;\ngap: 4px; }': '4: gap without a grid',
    'p { row-gap: 4px; display: inline-flex; }': '3: gap without a grid',
    'p { gap: ${4}px }': '3: gap without a grid',
  };
  const sheet = (text) => `import { css } from 'lit';\nexport const a = css\`\n${text}\`;`;
  for (const [text, says] of Object.entries(refusedInSheets)) {
    it(`refuses in style sheets ${text.replace('\n', ' ')}`, async () => {
      expect(await told('packages/elements/src/common/example.styles.ts', sheet(text))).to.include(says);
      expect(await told('packages/elements/src/common/example.ts', sheet(text))).to.include(says);
    });
  }

  const passesInSheets = [
    'p { display: grid; gap: 4px; }',
    'p { grid-gap: 4px; }',
    '@media print { p { top: 0; } }',
    'p { clip-path: inset(50%); box-shadow: inset 0 0 1px red; }',
    "/* :has(a) & inset: 0; */ p::before { content: '&'; }",
    '${css`p { top: 0; }`} p { top: ${0}px; }',
  ];
  for (const text of passesInSheets) {
    it(`lets pass in style sheets ${text}`, async () => {
      expect(await told('packages/elements/src/common/example.styles.ts', sheet(text))).to.equal('');
    });
  }

  it('refuses an inline style on the pages of the portal', async () => {
    const page = (tag) =>
      `import { html } from '${tag}';\nexport const a = html\`<p class="a"\n  style="color: red"></p>\`;`;
    for (const path of ['pages/example.ts', 'server/example.ts', 'browser/example.ts'])
      expect(await told(`packages/portal/src/${path}`, page('hono/html'))).to.include('Inline style');
    expect(await told('packages/portal/src/flows.test.ts', page('hono/html'))).to.equal('');
  });

  it('lets styleMap, deep date-fns and zod/mini pass', async () => {
    const lit = "import { html } from 'lit';\nimport { styleMap } from 'lit/directives/style-map.js';\n";
    expect(
      await told(
        'packages/elements/src/a/example.ts',
        `${lit}export const a = html\`<p style=\${styleMap({})}></p>\`;`,
      ),
    ).to.equal('');
    const sdk = "export { addMonths } from 'date-fns/addMonths';\nexport * as z from 'zod/mini';";
    expect(await told('packages/sdk/src/needs/example.ts', sdk)).to.equal('');
  });

  it('lets tests and the portal read the clock', async () => {
    expect(await told('packages/sdk/src/needs/example.test.ts', 'export const a = Date.now();')).to.equal('');
    expect(await told('packages/portal/src/example.ts', 'export const a = Date.now();')).to.equal('');
  });
});
