// The page that the linkage diagram is tried in, whole: built from source, served under a policy that each test chooses.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import { spoken, spokenImport } from './spoken.mjs';
import { root } from './workspace.mjs';

const elements = join(root, 'packages/elements/src');

const host = `
  import { lawOn } from '@liandong/core';
  import { allPacks } from '@liandong/packs';
  import { linkageGraph } from '@liandong/sdk/graph';
  ${spokenImport}
  import { district, districtDay } from '@liandong/fixtures/district';
  import { districtPlaces } from '@liandong/fixtures/district-places';
  import { districtPlace, districts } from '@liandong/fixtures/districts';
  import './languages/diagram/index.ts';
  import './linkage/linkage-diagram/define.ts';
  import { svgOfDiagram } from './linkage/linkage-diagram/index.ts';
  const diagram = document.querySelector('lian-linkage-diagram');
  const show = (graph) => Object.assign(diagram, { graph, places: districtPlaces(graph) });
  Object.assign(window, { diagram, districts, svgOfDiagram });
  window.showMany = (actors) => show(linkageGraph(district({ actors, seed: 1 }), { asOf: districtDay }));
  window.showBroken = (at, change = (given) => given) => {
    const { records, window: stretch, told } = change(districts[at]);
    show(linkageGraph(records, stretch, lawOn('asOf' in stretch ? stretch.asOf : stretch.to, districtPlace, allPacks), told));
  };
  window.settled = async () => {
    while (!diagram.layout || diagram.isReading || !/好了|Arranged/.test(diagram.said) && !diagram.settledOnce) await new Promise((done) => setTimeout(done, 20));
    diagram.settledOnce = true;
    await new Promise((done) => setTimeout(done, 800));
    await diagram.updateComplete;
  };
  /** As a file: as it is seen, without words around it, or the whole. */
  window.fileOf = (isSeen) => {
    const { now, page, ...saved } = diagram.output;
    return svgOfDiagram({ ...saved, ...(isSeen && { view: now, title: '', summary: undefined, say: undefined }) });
  };
  window.policyFor = (name) => trustedTypes.createPolicy(name, { createScriptURL: (address) => address });
  ${spoken('lian-linkage-diagram')}
  document.documentElement.dataset.ready = '';`;

const options = {
  bundle: true,
  write: false,
  platform: 'browser',
  target: 'es2022',
  conditions: ['@liandong/source', 'production', 'browser'],
  tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  logLevel: 'error',
};
const built = async (given) => (await build({ ...options, ...given })).outputFiles[0].text;

const watcher = `window.refused = [];
document.addEventListener('securitypolicyviolation', (event) => window.refused.push([event.effectiveDirective, event.blockedURI, event.sample].join(' ')));`;

/** Nothing but what stands on the site itself; `more` are further directives. */
export const strict = (more) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; require-trusted-types-for 'script'; trusted-types lit-html worker 'allow-duplicates'; ${more}`;

/** Serves it on a free port: `address`, `asked`, `close()`. The query gives `lang`, `policy`, and `worker` for the attribute. */
export async function openDiagram() {
  const files = {
    '/host.js': [
      'text/javascript',
      await built({ format: 'esm', stdin: { contents: host, resolveDir: elements, loader: 'ts' } }),
    ],
    '/worker.js': [
      'text/javascript',
      await built({ format: 'iife', entryPoints: [join(elements, 'linkage/diagram/worker.ts')] }),
    ],
    '/watcher.js': ['text/javascript', watcher],
    '/theme.css': ['text/css', readFileSync(join(elements, 'tokens/tokens.css'), 'utf8')],
    '/page.css': [
      'text/css',
      'body{background:var(--lian-color-paper);color:var(--lian-color-ink);margin:8px;font-family:sans-serif}',
    ],
    '/bare': ['text/html', '<!doctype html><meta charset="utf-8"><style>body{margin:0}</style>'],
  };
  const page = (query) => `<!doctype html><html lang="${query.get('lang') ?? 'zh-Hans'}"><head><meta charset="utf-8">
    <title>diagram</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/theme.css">
    <link rel="stylesheet" href="/page.css"><script src="/watcher.js"></script></head><body><main><h1>diagram</h1>
    <lian-linkage-diagram ${query.has('worker') ? 'worker-src="/worker.js"' : ''}></lian-linkage-diagram></main>
    <script type="module" src="/host.js"></script></body></html>`;
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    asked.push(pathname);
    const [type, body] = files[pathname] ?? ['text/html', page(searchParams)];
    const policy = searchParams.get('policy');
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      ...(policy && { 'content-security-policy': policy }),
    });
    response.end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    address: `http://localhost:${server.address().port}/`,
    asked,
    put: (path, type, body) => (files[path] = [type, body]),
    close: () => server.close(),
  };
}
