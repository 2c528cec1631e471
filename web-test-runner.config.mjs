import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { relative } from 'node:path';
import { findBrowser, launchArgs } from './packages/tools/src/browser.mjs';
import { bundleSpecs } from './packages/tools/src/specs.mjs';
import { countingReporter } from './packages/tools/src/count.mjs';

const { outdir } = await bundleSpecs('browser', process.env.SPECS ?? '');

export default {
  files: [`${relative(process.cwd(), outdir)}/**/*.test.mjs`],
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), args: launchArgs, headless: true },
      // Spec files that run side by side share no storage, no locks and no channels.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 240_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
    countingReporter(process.env.COUNT_FILE),
  ],
};
