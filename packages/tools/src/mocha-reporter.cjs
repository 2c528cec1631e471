// Mocha's own short report, and the counts and failures for the end of the whole run.
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

module.exports = class CountingReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    const failures = [];
    runner.on(Runner.constants.EVENT_TEST_FAIL, (test, error) =>
      failures.push(`${test.fullTitle()}: ${String(error?.message ?? error).split('\n')[0]}`),
    );
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes: passed, failures: failed, pending: skipped } = this.stats;
      if (process.env.COUNT_FILE) {
        writeFileSync(process.env.COUNT_FILE, JSON.stringify({ passed, failed, skipped, failures }));
      }
    });
  }
};
