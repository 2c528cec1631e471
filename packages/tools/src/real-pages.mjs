// Real pages for specs: our source as one script, a real browser, every look.
/* global document, window, innerWidth, requestAnimationFrame */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { root } from './workspace.mjs';

// By address, not bundled: the finder looks for the browser beside itself.
const { findBrowser, launchArgs } = await import(pathToFileURL(join(root, 'packages/tools/src/browser.mjs')).href);

export const elements = join(root, 'packages/elements/src');
export const theme = readFileSync(join(elements, 'tokens/tokens.css'), 'utf8');
const axe = readFileSync(createRequire(join(root, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

/** The strictest policy that a host may have. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

export const launch = (options) => puppeteer.launch({ executablePath: findBrowser(), args: launchArgs, ...options });

/** One script of a module that stands in `packages/elements/src`; `options` are esbuild's. */
export async function bundle(contents, options) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: elements, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@liandong/source', 'production', 'browser'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    logLevel: 'silent',
    ...options,
  });
  return outputFiles[0].text;
}

/** A browser, and a server for it that answers `{ type, body, headers }` to an address, what was posted there and its headers. */
export async function openSite(answer) {
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const address = new URL(request.url, 'http://localhost');
      const { type = 'text/html', body, headers } = answer(address, Buffer.concat(chunks).toString(), request.headers);
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers });
      response.end(body);
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const browser = await launch();
  return {
    browser,
    address: `http://localhost:${server.address().port}/`,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

export const drawn = (tab) =>
  tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))));

/** Every look and size that a page may have. */
export const looks = [
  { theme: 'light' },
  { theme: 'dark' },
  { theme: 'contrast' },
  { theme: 'light', mode: 'elder' },
  { theme: 'light', width: 320 },
  // 400 % of a screen 1280 px wide.
  { theme: 'dark', width: 320, scale: 4 },
  { theme: 'light', forced: true },
];

/** The screen of a look; before the page is opened. */
export async function setScreen(tab, { width = 1000, scale = 1, forced }) {
  await tab.setViewport({ width, height: 800, deviceScaleFactor: scale });
  const devtools = await tab.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: forced ? 'active' : 'none' }],
  });
}

/** The theme and mode of a look, on an open page; and an accessibility checker for {@link faultsOf}. */
export async function setLook(tab, { theme: lianTheme, mode: lianMode }) {
  const data = { lianTheme, ...(lianMode && { lianMode }) };
  await tab.evaluate((given) => Object.assign(document.documentElement.dataset, given), data);
  await tab.evaluate(axe);
}

/** What an accessibility checker finds, and what is wider than the screen. */
export const faultsOf = (tab) =>
  tab.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join('; ')}`,
    );
    const over = document.documentElement.scrollWidth - innerWidth;
    return over > 0 ? [...found, `${over} px too wide`] : found;
  });
