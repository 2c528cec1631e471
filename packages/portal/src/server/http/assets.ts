import type { Hono } from 'hono';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { sha256 } from '../auth/secrets.js';
import { root } from '../root.js';
import type { Env } from './context.js';
import { Fault } from './fault.js';

const types = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

const fontFolder = dirname(
  createRequire(join(root, 'packages/portal/package.json')).resolve('@fontsource-variable/noto-sans-sc/package.json'),
);

/** The portal's own look, in the order in which its sheets give way to each other. */
const look = ['frame', 'blocks', 'forms', 'decisions', 'narrow', 'print'];

/** Files that pages load, by the name they load them under; those of a list are sent as one. */
const files: Readonly<Record<string, string | readonly string[]>> = {
  'liandong.js': join(root, 'packages/elements/bundles/liandong.js'),
  'early.js': join(root, 'packages/portal/assets/early.js'),
  'en.js': join(root, 'packages/elements/bundles/liandong.en.iife.js'),
  'zh-Hant.js': join(root, 'packages/elements/bundles/liandong.zh-hant.iife.js'),
  'more.js': join(root, 'packages/elements/bundles/liandong.more.iife.js'),
  'keep.js': join(root, 'packages/elements/bundles/liandong.keep.iife.js'),
  'portal.js': join(root, 'packages/portal/dist/browser/portal.js'),
  'display.js': join(root, 'packages/portal/dist/browser/display.js'),
  'page-owner.js': join(root, 'packages/portal/dist/browser/page-owner.js'),
  'same-page.js': join(root, 'packages/portal/dist/browser/same-page.js'),
  'upgrade.js': join(root, 'packages/portal/dist/browser/upgrade.js'),
  'portal.css': look.map((sheet) => join(root, `packages/portal/assets/look/${sheet}.css`)),
  'mark.svg': join(root, 'packages/portal/assets/mark.svg'),
  'tokens.css': join(root, 'packages/elements/src/tokens/tokens.css'),
  'fonts/index.css': join(fontFolder, 'index.css'),
};
const fontFile = /^fonts\/files\/([\w-]+\.woff2)$/;

const versions = new Map<string, string>();

async function bodyOf(path: string | readonly string[]): Promise<Buffer<ArrayBuffer>> {
  const parts = typeof path === 'string' ? [path] : path;
  return Buffer.concat(
    await Promise.all(
      parts.map((part) =>
        readFile(part).catch(() => {
          throw new Error(`${part} is missing: run npm run build first.`);
        }),
      ),
    ),
  );
}

/** Reads the files once, so that a missing one shows at the start, and a changed one gets a new address. */
export async function prepareAssets(): Promise<void> {
  for (const [name, path] of Object.entries(files)) {
    versions.set(name, sha256(await bodyOf(path)).slice(0, 12));
  }
}

/** Address of an asset; it changes with the file, so that a browser may keep it for good. */
export const asset = (name: string): string => `/assets/${name}?v=${versions.get(name) ?? '0'}`;

export function assets(app: Hono<Env>): void {
  app.get('/assets/*', async (c) => {
    const name = c.req.path.slice('/assets/'.length);
    const font = fontFile.exec(name)?.[1];
    const path = font ? join(fontFolder, 'files', font) : files[name];
    if (path === undefined) throw new Fault(404);
    const body = await bodyOf(path);
    return c.body(body, 200, {
      'Content-Type': types[name.slice(name.lastIndexOf('.') + 1) as keyof typeof types],
      'Cache-Control': font || c.req.query('v') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  });
}
