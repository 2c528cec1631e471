// Counts tests of a web-test-runner session and writes them where the whole run adds them up.
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A reporter that writes `{passed, failed, skipped, failures}` to `file` (or prints the counts when no file is given). */
export function countingReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0, failures: [] };
      for (const session of sessions) {
        const { testResults, testFile = '', passed, errors = [] } = session;
        if (testResults) add(testResults, count, basename(testFile));
        if (!passed && !testResults?.suites.length && !testResults?.tests.length) {
          count.failed++;
          count.failures.push(`${basename(testFile)}: ${firstLine(errors[0])}`);
        }
      }
      if (file) writeFileSync(file, JSON.stringify(count));
      else console.log(closingLine(count));
    },
  };
}

const firstLine = (error) => String(error?.message ?? 'no error was told').split('\n')[0];

function add(suite, count, title) {
  for (const test of suite.tests) {
    const verdict = test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed';
    count[verdict]++;
    if (verdict === 'failed') count.failures.push(`${title} ${test.name}: ${firstLine(test.error)}`);
  }
  for (const inner of suite.suites) add(inner, count, `${title} ${inner.name}`);
}

/** The line that people and machines look for at the end. */
export const closingLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
