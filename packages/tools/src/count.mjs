// Counts tests of a web-test-runner session and writes them where the whole run adds them up.
import { writeFileSync } from 'node:fs';

/** A reporter that writes `{passed, failed, skipped}` to `file` (or prints it when no file is given). */
export function countingReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        if (session.testResults) add(session.testResults, count);
        if (!session.passed && !session.testResults?.suites.length && !session.testResults?.tests.length)
          count.failed++;
      }
      if (file) writeFileSync(file, JSON.stringify(count));
      else console.log(closingLine(count));
    },
  };
}

function add(suite, count) {
  for (const test of suite.tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite.suites) add(inner, count);
}

/** The line that people and machines look for at the end. */
export const closingLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
