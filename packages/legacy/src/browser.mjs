// Starts an old browser, or the current one, and speaks to it over its debugging port. The drivers of today refuse browsers of that age.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../../tools/src/browser.mjs';
import { librariesOf, unpacked } from './install.mjs';

const switches = [
  '--headless',
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--lang=zh-CN',
  '--remote-debugging-port=0',
];
const patience = 30_000;

const within = (promise, what) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${what}: no answer in ${patience / 1000} s`)), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/** Its executable and its libraries; the current one is that of the specs, which finds its libraries by itself. */
const filesOf = (version) =>
  version === 'current' ? [findBrowser()] : [join(unpacked(version), 'chromium'), librariesOf(version)];

/** One tab of a browser of that version: `open(url)`, `evaluate(expression)`, `choose(expression, file)`, `screenshot()`, `errors`, `version`, `close()`. */
export async function startBrowser(version) {
  // Required late: it is installed by the lock of this folder when first used.
  const connect = createRequire(import.meta.url)('chrome-remote-interface');
  const profile = mkdtempSync(join(tmpdir(), 'liandong-old-'));
  const [executable, libraries] = filesOf(version);
  const { env } = process;
  const child = spawn(executable, [...switches, `--user-data-dir=${profile}`, 'about:blank'], {
    env: { ...env, LD_LIBRARY_PATH: [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    // Its children may still be writing; a folder that is left in the end ends no run.
    const options = { recursive: true, force: true, maxRetries: 8, retryDelay: 200 };
    await rm(profile, options).catch(({ message }) => console.error(message));
  };
  try {
    let said = '';
    const port = await within(
      new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', () => reject(new Error(`Chromium ${version} ended:\n${said.slice(-800)}`)));
        child.stderr.on('data', (chunk) => {
          said += chunk;
          const [, found] = /listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(said) ?? [];
          if (found) resolve(Number(found));
        });
      }),
      `Chromium ${version}`,
    );
    while (!(await connect.List({ port, local: true })).some(({ type }) => type === 'page'))
      await new Promise((resolve) => setTimeout(resolve, 50));
    const client = await connect({ port, local: true });
    const { Page, Runtime, Network, Emulation, DOM } = client;
    await Promise.all([Page.enable(), Runtime.enable(), Network.enable()]);
    const errors = [];
    Runtime.exceptionThrown(({ exceptionDetails: { exception, text } }) => errors.push(exception?.description ?? text));
    const { Browser: product } = await connect.Version({ port });
    return {
      errors,
      version: /\/(\d+)/.exec(product)[1],
      open: async (url) => {
        const loaded = new Promise((resolve) => client.once('Page.loadEventFired', resolve));
        await Page.navigate({ url });
        await within(loaded, url);
      },
      size: (width, height, mobile = false) =>
        Emulation.setDeviceMetricsOverride({ width, height, deviceScaleFactor: 1, mobile }),
      evaluate: async (expression) => {
        const { result, exceptionDetails } = await within(
          Runtime.evaluate({ expression, awaitPromise: true, returnByValue: true }),
          expression.slice(0, 80),
        );
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      },
      /** Chooses a file of this machine in the file input that an expression gives. */
      choose: async (expression, file) => {
        const { result } = await Runtime.evaluate({ expression });
        await DOM.setFileInputFiles({ objectId: result.objectId, files: [file] });
      },
      screenshot: async () => Buffer.from((await Page.captureScreenshot({ format: 'png' })).data, 'base64'),
      close: async () => {
        await client.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
