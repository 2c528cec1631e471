// npm run bench -- forms: how soon a form is on the screen, ours beside a bare sketch and four libraries, in one run in a browser.
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { createServer } from 'node:http';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { findBrowser, launchArgs } from '../../../tools/src/browser.mjs';
import { markup } from './questions.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const quick = process.argv.includes('--quick');
const rounds = quick ? 3 : 25;

const ours = markup({ field: 'lian-text-field', select: 'lian-select', option: 'option', button: 'lian-button' });

/** What is measured, by the name of its page: how it is called, what it shows, and what stands in the page. */
const contests = [
  {
    title: 'Ten fields: eight lines of text, two lists, a button',
    base: 'ten-sketch',
    rows: {
      'ten-native': [
        'native elements, no script',
        markup({ field: 'input', select: 'select', option: 'option', button: 'button' }),
      ],
      'ten-sketch': [
        'bare Lit sketch',
        markup({ field: 'sketch-field', select: 'sketch-select', option: 'option', button: 'sketch-button' }),
      ],
      'ten-liandong': ['our controls', ours],
      'ten-themed': ['our controls with the theme', ours],
      'ten-intake': ['our intake form, from a schema', ''],
      'ten-shoelace': [
        'Shoelace 2.20.1',
        markup({
          field: 'sl-input',
          select: 'sl-select',
          option: 'sl-option',
          button: 'sl-button',
          attributes: ({ label, hint }) => ({ label, 'help-text': hint }),
        }),
      ],
      'ten-webawesome': [
        'Web Awesome 3.14.0',
        markup({ field: 'wa-input', select: 'wa-select', option: 'wa-option', button: 'wa-button' }),
      ],
    },
  },
  {
    title: 'Thirty fields of ten kinds, from a schema',
    base: 'thirty-intake',
    rows: {
      'thirty-intake': ['our intake form with the theme', ''],
      'thirty-plain': ['our intake form without it', ''],
      'thirty-jsonforms': ['JSON Forms 3.8.0 with React 18, vanilla', ''],
      'thirty-surveyjs': ['SurveyJS 2.5.38 (survey-js-ui)', ''],
    },
  },
];
const bars = [
  ['ten fields, our controls ÷ bare Lit sketch, both without a theme', 'ten-liandong', 'ten-sketch', 1.25],
  ['ten fields, our controls ÷ Shoelace, both with their theme', 'ten-themed', 'ten-shoelace', 1],
  ['ten fields, our controls ÷ Web Awesome, both with their theme', 'ten-themed', 'ten-webawesome', 1],
  ['thirty fields, our intake form ÷ JSON Forms, both without a theme', 'thirty-plain', 'thirty-jsonforms', 0.6],
  ['thirty fields, our intake form ÷ SurveyJS, both with their theme', 'thirty-intake', 'thirty-surveyjs', 0.4],
];

const scratch = mkdtempSync(join(tmpdir(), 'forms-'));
const lines = [];
const say = (line) => {
  console.log(line);
  lines.push(line);
};
const table = (head, rows) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const at = (list, share) => {
  const sorted = [...list].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  return low + (sorted[Math.ceil(place)] - low) * (place % 1);
};
const median = (list) => at(list, 0.5);
const spread = (list, digits) => `${at(list, 0.25).toFixed(digits)}–${at(list, 0.75).toFixed(digits)}`;

/** A script and a style sheet for each page, as a site would ship them. */
async function bundle() {
  const pages = readdirSync(here('pages')).map((file) => here(join('pages', file)));
  await build({
    entryPoints: pages,
    outdir: scratch,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2021',
    conditions: ['@liandong/source', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    nodePaths: [here('../../node_modules'), here('../../../../node_modules')],
    loader: { '.svg': 'dataurl' },
    logLevel: 'error',
  });
}

function serve(bodies) {
  const files = new Map(readdirSync(scratch).map((file) => [`/${file}`, readFileSync(join(scratch, file))]));
  const theme = readFileSync(here('../../../elements/src/tokens/tokens.css'));
  for (const name of ['ten-themed', 'ten-intake', 'thirty-intake']) files.set(`/${name}.css`, theme);
  files.set('/ten-themed.js', files.get('/ten-liandong.js'));
  files.set('/thirty-plain.js', files.get('/thirty-intake.js'));
  const server = createServer(({ url }, response) => {
    const name = url.slice(1);
    const file = files.get(url);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-type', { '.js': 'text/javascript', '.css': 'text/css' }[extname(url)] ?? 'text/html');
    if (file) return response.end(file);
    const style = files.has(`/${name}.css`) ? `<link rel="stylesheet" href="/${name}.css">` : '';
    response.end(
      `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>x</title>${style}<script type="module" src="/${name}.js"></script><body>${bodies[name] ?? ''}</body></html>`,
    );
  }).listen(0);
  const weight = (name) =>
    ['js', 'css'].reduce((sum, kind) => sum + gzipSync(files.get(`/${name}.${kind}`) ?? '').length, 0);
  return { server, weight, origin: () => `http://localhost:${server.address().port}` };
}

/** One visit, with nothing cached: milliseconds from the press on the link to the form on the screen, and of work. */
async function visit(browser, address) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1000, height: 900 });
  const session = await tab.createCDPSession();
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.goto(address);
  await tab.waitForFunction(() => 'paintedAt' in globalThis, { polling: 30 });
  const { metrics } = await session.send('Performance.getMetrics');
  const found = await tab.evaluate(() => {
    const count = (root) =>
      Array.from(root.querySelectorAll('*')).reduce(
        (sum, { localName, shadowRoot }) =>
          sum + (/^(input|select|textarea)$/.test(localName) ? 1 : 0) + (shadowRoot ? count(shadowRoot) : 0),
        0,
      );
    return { whole: globalThis.paintedAt, boxes: count(globalThis.document) };
  });
  const metric = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000;
  await tab.close();
  return { ...found, work: metric('TaskDuration'), script: metric('ScriptDuration') };
}

/** Three hundred fields, three hundred keystrokes in one of them. */
async function type(browser, address) {
  const tab = await browser.newPage();
  await tab.goto(address);
  await tab.waitForFunction(() => 'write' in globalThis);
  await tab.evaluate(() => globalThis.write());
  for (let stroke = 0; stroke < (quick ? 30 : 300); stroke++) await tab.keyboard.press('a');
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const found = await tab.evaluate(() => globalThis.written());
  await tab.close();
  return found;
}

try {
  await bundle();
  const site = serve(
    Object.fromEntries(contests.flatMap(({ rows }) => Object.entries(rows).map(([name, [, body]]) => [name, body]))),
  );
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args: launchArgs, headless: true });

  const measured = contests.flatMap(({ rows }) => Object.keys(rows));
  const visits = Object.fromEntries(measured.map((name) => [name, []]));
  const busy = [];
  let keys;
  try {
    let start = 7;
    for (let round = -1; round < rounds; round++) {
      // Another order each round, the same in each run. The first round warms up and does not count.
      const order = measured
        .map((name) => [(start = (Math.imul(start, 1664525) + 1013904223) >>> 0), name])
        .sort(([one], [other]) => one - other);
      for (const [, name] of order) {
        const found = await visit(browser, `${site.origin()}/${name}`);
        if (round >= 0) visits[name].push(found);
      }
      busy.push(loadavg()[0]);
      process.stderr.write('.');
    }
    keys = await type(browser, `${site.origin()}/keys-intake`);
  } finally {
    await browser.close();
    site.server.close();
  }
  process.stderr.write('\n');
  const ratios = (name, base, what) => visits[name].map((each, round) => each[what] / visits[base][round][what]);
  say(
    `${rounds} rounds, each form once a round in an order drawn anew, nothing cached; ${availableParallelism()} processors, ${spread(busy, 0)} waiting for them.\n`,
  );
  for (const { title, base, rows } of contests) {
    say(`### ${title}\n`);
    say(
      table(
        [
          'form',
          'KB gz',
          'boxes',
          'on the screen, ms',
          'quartiles',
          `÷ ${rows[base][0]}`,
          'quartiles',
          'work, ms',
          `work ÷ ${rows[base][0]}`,
        ],
        Object.entries(rows).map(([name, [called]]) => {
          const whole = visits[name].map((each) => each.whole);
          const work = visits[name].map((each) => each.work);
          const against = ratios(name, base, 'whole');
          return [
            called,
            (site.weight(name) / 1024).toFixed(0),
            visits[name][0].boxes,
            median(whole).toFixed(0),
            spread(whole, 0),
            median(against).toFixed(2),
            spread(against, 2),
            median(work).toFixed(0),
            median(ratios(name, base, 'work')).toFixed(2),
          ];
        }),
      ),
    );
    say('');
  }
  const rows = bars.map(([what, name, base, limit]) => {
    const against = ratios(name, base, 'whole');
    const ratio = median(against);
    return [
      what,
      ratio.toFixed(2),
      spread(against, 2),
      limit === 1 ? '< 1' : `≤ ${limit}`,
      (limit === 1 ? ratio < 1 : ratio <= limit) ? 'pass' : '**fail**',
      median(ratios(name, base, 'work')).toFixed(2),
    ];
  });
  const strokes = keys.waits.length;
  const only = keys.drawn.join() === 'f150' && keys.times === strokes;
  rows.push([
    'three hundred fields: drawn again for a keystroke',
    keys.drawn.join(', '),
    `${keys.times} for ${strokes}`,
    'its field, once',
    only ? 'pass' : '**fail**',
    '–',
  ]);
  say('### Bars\n');
  say(table(['bar', 'measured', 'quartiles', 'limit', '', 'by work alone'], rows));
  say(
    `\nA keystroke among three hundred fields is on the screen after ${median(keys.waits).toFixed(0)} ms, 95 of 100 within ${at(keys.waits, 0.95).toFixed(0)} ms; a frame is 17.`,
  );
  if (!quick && process.argv.includes('--write')) {
    const head = readFileSync(here('head.md'), 'utf8');
    writeFileSync(here('../../../../docs/benchmarks-forms.md'), `${head}\n${lines.join('\n')}\n`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
