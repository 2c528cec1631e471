// Mocha's own short report, and the counts for the closing line of the whole run.
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

module.exports = class CountingReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      if (process.env.COUNT_FILE) {
        writeFileSync(process.env.COUNT_FILE, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
      }
    });
  }
};
