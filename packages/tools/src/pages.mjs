// Opens the HTML examples of the docs in a real browser, with our own files behind their addresses and nothing else.
/* global document, Node */
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArgs } from './browser.mjs';
import { breach } from './workspace.mjs';

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.html': 'text/html',
};

/** The file of ours that an address means: one of a package by name, a bundle or the tokens by their last part. */
function ownFile(root, address) {
  const { pathname } = new URL(address);
  const [, room, rest] = /@liandong\/(\w+)(?:@[^/]+)?\/(.+)$/.exec(pathname) ?? [];
  const elements = join(root, 'packages/elements');
  const candidates = [
    ...(room ? [join(root, 'packages', room, rest)] : []),
    join(elements, 'bundles', basename(pathname)),
    join(root, 'packages/packs/bundles', basename(pathname)),
    join(root, 'packages/sdk/bundles', basename(pathname)),
    join(elements, 'dist/tokens', basename(pathname)),
  ];
  return extname(pathname) ? candidates.find((file) => existsSync(file)) : undefined;
}

const asPage = (code) =>
  /<html|<!doctype/i.test(code)
    ? code
    : `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>example</title><body>${code}</body></html>`;

/** In the page: the texts that `data-expect`, or `shows=` behind the fence, asks for and the text, shadow trees included, lacks. */
const lacking = (shows) => {
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (/^(SCRIPT|STYLE|TEMPLATE)$/.test(node.nodeName)) return '';
    return [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(textOf).join(' ');
  };
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  const wanted = [...document.querySelectorAll('[data-expect]')].map((element) => [element, element.dataset.expect]);
  if (shows) wanted.push([document.body, shows]);
  return wanted
    .map(([element, expected]) => ({
      tag: element.localName,
      expected: plain(expected),
      got: plain(textOf(element)),
    }))
    .filter(({ expected, got }) => !got.includes(expected));
};

async function open(root, browser, { file, line, code, marks = [] }) {
  const shows = marks.find((mark) => mark.startsWith('shows='))?.slice('shows='.length);
  const faults = [];
  const page = await browser.newPage();
  const address = `http://localhost/example-${line}.html`;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (url === address) return request.respond({ contentType: 'text/html; charset=utf-8', body: asPage(code) });
    if (url.endsWith('/favicon.ico')) return request.respond({ status: 204 });
    if (url.startsWith('data:')) return request.continue();
    const own = ownFile(root, url);
    if (own)
      return request.respond({
        contentType: `${types[extname(own)] ?? 'text/plain'}; charset=utf-8`,
        body: readFileSync(own),
      });
    faults.push(`asks for ${url}, which is no file of ours (build first?)`);
    return request.abort();
  });
  page.on('pageerror', (error) => faults.push(`page error: ${error.message ?? error}`));
  page.on('console', (message) => {
    // A refused request is told above already.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(`console error: ${message.text()}`);
  });

  await page
    .goto(address, { waitUntil: 'load', timeout: 20_000 })
    .catch((error) => faults.push(`does not load: ${error.message}`));
  const until = Date.now() + 3000;
  let missing = await page.evaluate(lacking, shows);
  while (missing.length > 0 && faults.length === 0 && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    missing = await page.evaluate(lacking, shows);
  }
  await page.close();
  for (const { tag, expected, got } of missing)
    faults.push(`<${tag}>: expected the text ${JSON.stringify(expected)}, got ${JSON.stringify(got.slice(0, 400))}`);
  return faults.map((what) => breach(file, line, what));
}

/** Faults of HTML examples `{ file, line, code }`. */
export async function pageBreaches(root, examples) {
  if (examples.length === 0) return [];
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args: launchArgs, headless: true });
  try {
    const breaches = [];
    for (const example of examples) breaches.push(...(await open(root, browser, example)));
    return breaches;
  } finally {
    await browser.close();
  }
}
