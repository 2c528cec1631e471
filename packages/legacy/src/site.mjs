// The pages that the old browsers open: our plain script as it is published, and the probes lowered as it is.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../tools/src/workspace.mjs';
import { pageBody, pageScript } from './keeping.mjs';
import { mover, needs, packs } from './board.mjs';
import { graph } from './diagram.mjs';
import { body as figures, given as figuresGiven } from './figures.mjs';
import { body as further, given as furtherGiven } from './further.mjs';
import { body as matrices } from './matrices.mjs';

const elements = join(root, 'packages/elements');

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html worker 'allow-duplicates'",
].join('; ');

const watcher = `window.refused = [];
document.addEventListener('securitypolicyviolation', function (event) {
  window.refused.push([event.violatedDirective, event.blockedURI, event.sample].join(' '));
});`;

/** The probes as one plain script: `probing.subjects`, `probing.intakeSubject`, `probing.probes`. It defines no element. */
async function probing() {
  const { outputFiles } = await build({
    entryPoints: [join(elements, 'src/conformance/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'probing',
    target: ['es2019', 'chrome77'],
    conditions: ['@liandong/source', 'production'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

const head = (title) => `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/theme.css"><link rel="stylesheet" href="/page.css">
<script src="/watcher.js"></script><script src="/liandong.iife.js"></script><script src="/probing.js"></script>`;

const controlPage = (tag) =>
  `${head(tag)}<script src="/again.js"></script></head><body><form action="/sent"><${tag} name="probe"></${tag}><button>好</button></form>
<script src="/prepare.js"></script></body></html>`;

/** A page as a resident and a clerk meet it, for looking at. */
const lookPage = `${head('Liandong')}</head><body class="look">
<lian-need-intake-form></lian-need-intake-form>
<hr><lian-matter-checker></lian-matter-checker>
<form><lian-text-field label="姓名" hint="照身份证上的写" required></lian-text-field>
<lian-select label="什么时候方便联系"></lian-select><lian-button type="submit">提交</lian-button></form></body></html>`;

/** A page with scripts of its own, and nothing of the probes. */
const ownPage = (
  title,
  scripts,
  body,
) => `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/theme.css"><link rel="stylesheet" href="/page.css">
${['watcher', ...scripts].map((name) => `<script src="/${name}.js"></script>`).join('')}</head><body>${body}</body></html>`;

/** The diagram's own script, with its graph as JSON inside. */
const diagramPage = ownPage(
  'diagram',
  ['diagram'],
  `<lian-linkage-diagram><script type="application/json">${JSON.stringify(graph)}</script></lian-linkage-diagram>`,
);

/** The board with the second plain script beside the first, as a page of a portal has it. */
const boardPage = ownPage(
  'board',
  ['liandong.iife', 'liandong.more.iife'],
  `<lian-law jurisdiction="cn" date="2026-03-09"><script type="application/json">${JSON.stringify(packs)}</script>
<lian-triage-board me="lin"><script type="application/json">${JSON.stringify({ needs, reveal: true })}</script></lian-triage-board></lian-law>
<script src="/mover.js"></script>`,
);

const matricesPage = ownPage('matrices', ['liandong.matrices.iife'], matrices);
const figuresPage = ownPage(
  'figures',
  ['liandong.figures.iife'],
  `${figures}<script src="/figures-given.js"></script>`,
);
const furtherPage = ownPage(
  'further',
  ['liandong.iife', 'liandong.more.iife'],
  `${further}<script src="/further-given.js"></script>`,
);

const prepare = `probing.subjects.concat(probing.intakeSubject).forEach(function (subject) {
  document.querySelectorAll(subject.tag).forEach(function (element) { subject.prepare(element); });
});`;

const font = join(root, 'node_modules/@fontsource-variable/noto-sans-sc');

/** Serves the pages on a free port: `address`, `asked` (what was asked for), `needs` (what was sent), `answers` (statuses to come), `close()`. */
export async function openSite() {
  const script = readFileSync(join(elements, 'bundles/liandong.iife.js'), 'utf8');
  const plain = (name) => ['text/javascript', readFileSync(join(elements, `bundles/${name}.js`), 'utf8')];
  const css = readFileSync(join(font, 'index.css'), 'utf8').replaceAll('./files/', '/files/');
  const files = {
    '/watcher.js': ['text/javascript', watcher],
    '/liandong.iife.js': ['text/javascript', script],
    '/again.js': ['text/javascript', script],
    '/probing.js': ['text/javascript', await probing()],
    '/prepare.js': ['text/javascript', prepare],
    '/theme.css': ['text/css', readFileSync(join(elements, 'dist/tokens/tokens.css'), 'utf8')],
    '/page.css': [
      'text/css',
      `${css}\nbody { font-family: 'Noto Sans SC Variable', sans-serif; margin: 16px; }\nform > * { display: block; margin-top: 24px; }`,
    ],
    '/elsewhere': ['text/html', '<!doctype html><title>elsewhere</title>'],
    '/sent': ['text/html', '<!doctype html><title>sent</title>'],
    '/look': ['text/html', lookPage],
    '/keep': ['text/html', `${head('keep')}</head><body>${pageBody}</body></html>`],
    '/keep.js': plain('liandong.keep.iife'),
    '/keeping.js': ['text/javascript', pageScript],
    '/board': ['text/html', boardPage],
    '/mover.js': ['text/javascript', mover],
    '/liandong.more.iife.js': plain('liandong.more.iife'),
    '/diagram': ['text/html', diagramPage],
    '/diagram.js': plain('liandong-diagram.iife'),
    '/diagram-worker.js': plain('liandong-diagram-worker'),
    '/matrices': ['text/html', matricesPage],
    '/liandong.matrices.iife.js': plain('liandong.matrices.iife'),
    '/further': ['text/html', furtherPage],
    '/further-given.js': ['text/javascript', furtherGiven],
    '/figures': ['text/html', figuresPage],
    '/figures-given.js': ['text/javascript', figuresGiven],
    '/liandong.figures.iife.js': plain('liandong.figures.iife'),
  };
  const asked = [];
  const needs = [];
  const answers = [];
  /** Takes a need, unless it is to answer otherwise first. */
  const take = (request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      needs.push({ key: request.headers['idempotency-key'], body: Buffer.concat(chunks).toString() });
      response.writeHead(answers.shift() ?? 200, { 'content-type': 'application/json' });
      response.end('{"number":"X-1","on":"2026-03-02"}');
    });
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    asked.push(pathname);
    if (pathname === '/needs') return take(request, response);
    if (pathname.startsWith('/files/')) {
      response.writeHead(200, { 'content-type': 'font/woff2' });
      return response.end(readFileSync(join(font, 'files', pathname.slice(7).replace(/[^\w.-]/g, ''))));
    }
    const [type, body] = files[pathname] ?? [
      'text/html',
      pathname.startsWith('/lian-') ? controlPage(pathname.slice(1)) : '',
    ];
    response.writeHead(body ? 200 : 404, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
      'cache-control': type === 'text/html' ? 'no-store' : 'max-age=600',
    });
    response.end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    asked,
    needs,
    answers,
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close(),
  };
}
