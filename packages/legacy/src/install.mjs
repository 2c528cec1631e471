// The old browsers come from npm by the lock of this folder, and are unpacked once into its node_modules.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const modules = here('../node_modules');

/** The versions that the lock holds, oldest first. */
export const versions = Object.keys(JSON.parse(readFileSync(here('../package.json'), 'utf8')).dependencies)
  .map((name) => /^chromium-(\d+)$/.exec(name)?.[1])
  .filter(Boolean)
  .map(Number)
  .sort((a, b) => a - b);

/** Installs by the lock of this folder, unless it is there. */
export function install() {
  const [lock, installed] = [here('../package-lock.json'), join(modules, '.package-lock.json')];
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing the old browsers into packages/legacy …');
  const { status } = spawnSync('npm', ['ci', '--prefix', here('..'), '--ignore-scripts', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error('The old browsers could not be installed: run `npm ci` in packages/legacy and see why.');
}

/** Folder of an unpacked browser: `chromium`, and `lib` with what a minimal Debian lacks. */
export function unpacked(version) {
  const dir = join(modules, '.cache', `chromium-${version}`);
  if (existsSync(dir)) return dir;
  const packed = join(modules, `chromium-${version}`, 'bin');
  const staging = mkdtempSync(join(modules, `chromium-${version}-`));
  for (const file of readdirSync(packed).filter((name) => name.endsWith('.br'))) {
    const content = brotliDecompressSync(readFileSync(join(packed, file)));
    if (file.endsWith('.tar.br')) execFileSync('tar', ['xf', '-', '-C', staging], { input: content });
    else writeFileSync(join(staging, 'chromium'), content);
  }
  chmodSync(join(staging, 'chromium'), 0o755);
  mkdirSync(join(modules, '.cache'), { recursive: true });
  renameSync(staging, dir);
  return dir;
}

/** Libraries for a browser; the oldest package carries none and takes the next one's. */
export const librariesOf = (version) =>
  versions
    .filter((each) => each >= version)
    .map((each) => join(unpacked(each), 'lib'))
    .find(existsSync);
