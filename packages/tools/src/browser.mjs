// Finds a Chromium: the one named by CHROME_PATH, the system's, or (Linux x64) the one that the npm package
// @sparticuz/chromium carries, unpacked here without root and without a download. Run by itself, it prints what it found.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { isMain, root } from './workspace.mjs';

const { env, platform, arch } = process;

const executablesOf = {
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: () =>
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((dir) => [
        join(dir, 'Google/Chrome/Application/chrome.exe'),
        join(dir, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
  linux: () =>
    (env.PATH ?? '')
      .split(delimiter)
      .flatMap((dir) =>
        ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map((name) =>
          join(dir, name),
        ),
      ),
};

function fromNpm() {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  let carrier;
  try {
    carrier = fileURLToPath(new URL('../../', import.meta.resolve('@sparticuz/chromium')));
  } catch {
    return undefined;
  }
  const { version } = JSON.parse(readFileSync(join(carrier, 'package.json'), 'utf8'));
  const dir = join(root, 'node_modules/.cache', `chromium-${version}`);
  const executable = join(dir, 'chromium');
  if (!existsSync(executable)) unpack(carrier, dir);
  // NSS and expat are absent from a minimal Debian; the package carries them.
  env.LD_LIBRARY_PATH = [join(dir, 'al2023/lib'), join(dir, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = join(dir, 'fonts.conf');
  return executable;
}

/** Unpacks beside the target and renames, so that a killed run leaves no half browser. */
function unpack(carrier, dir) {
  mkdirSync(dirname(dir), { recursive: true });
  const staging = mkdtempSync(`${dir}-`);
  const inflate = (file) => brotliDecompressSync(readFileSync(join(carrier, 'bin', file)));
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    execFileSync('tar', ['xf', '-', '-C', staging], { input: inflate(archive) });
  }
  writeFileSync(join(staging, 'chromium'), inflate('chromium.br'));
  chmodSync(join(staging, 'chromium'), 0o755);
  const fontDirs = [join(dir, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  writeFileSync(
    join(staging, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fontDirs
      .map((font) => `<dir>${font}</dir>`)
      .join('')}<cachedir>${join(dir, 'fontcache')}</cachedir></fontconfig>\n`,
  );
  try {
    renameSync(staging, dir);
  } catch {
    rmSync(staging, { recursive: true, force: true }); // another run was first
  }
}

/** Switches for every launch; the sandbox cannot start as root or in containers. */
export const launchArgs = [
  ...(platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/** Path of a Chromium-based browser. Throws, with what to install, when there is none. */
export function findBrowser() {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH is ${env.CHROME_PATH}, and no such file exists.`);
  }
  const system = env.BROWSER_FROM === 'npm' ? undefined : executablesOf[platform]?.().find((path) => existsSync(path));
  const found = system ?? fromNpm();
  if (found) return found;
  throw new Error(
    'No Chromium-based browser found for the browser tests. Install Chrome, Edge or Chromium' +
      `${platform === 'linux' ? ' (Debian: apt-get install -y chromium)' : ''}, or set CHROME_PATH to its executable.`,
  );
}

if (isMain(import.meta)) {
  try {
    console.log(findBrowser());
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
