// Mutates one part in a process of its own: `part.mjs <name> <concurrency>` writes the report as JSON and HTML into .cache.
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { root } from '../../tools/src/workspace.mjs';
import { excluded, parts } from './parts.mjs';

const [part, concurrency] = process.argv.slice(2);
const cache = join(root, 'packages/mutation/.cache');
const below = (...path) => relative(root, join(cache, ...path));

process.chdir(root);
await new Stryker({
  mutate: parts[part].mutate,
  ignorePatterns: ['/*', '!/packages', '/packages/*', '!/packages/core', '!/packages/sdk', '/packages/*/dist'],
  mutator: { excludedMutations: Object.keys(excluded) },
  plugins: [fileURLToPath(new URL('./runner.mjs', import.meta.url))],
  testRunner: 'liandong',
  liandong: { part },
  coverageAnalysis: 'perTest',
  concurrency: Number(concurrency),
  timeoutMS: parts[part].timeoutMS ?? 30_000,
  disableTypeChecks: false,
  tempDirName: below('sandbox'),
  cleanTempDir: 'always',
  symlinkNodeModules: false,
  allowEmpty: true,
  reporters: ['json', 'html', 'progress-append-only'],
  jsonReporter: { fileName: below(`${part}.json`) },
  htmlReporter: { fileName: below(`${part}.html`) },
  warnings: false,
  checkers: [],
}).runMutationTest();
process.exit();
