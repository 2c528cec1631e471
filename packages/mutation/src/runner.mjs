// A test runner for Stryker. Our rules are built while their modules load, so nearly every mutant needs them loaded anew:
// a new process for each would take hours, a new call of one compiled script takes milliseconds.
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { bundle } from './bundle.mjs';
import { parts } from './parts.mjs';
import { collect } from './suite.mjs';

const space = (globalThis.__stryker__ ??= {});
const messageOf = (error) => String(error?.message ?? error);

class SpecRunner {
  static inject = tokens(commonTokens.options);

  constructor({ liandong }) {
    const { stages, skip } = parts[liandong.part];
    this.stages = stages;
    this.skip = skip && new RegExp(skip);
    /** Test id → how long it took last. */
    this.took = new Map();
    /** File → test id → the run in which it last failed there. */
    this.failed = new Map();
    this.runs = 0;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.bundles = [];
    for (const specs of this.stages) this.bundles.push(await bundle(specs, process.cwd(), { counting: false }));
  }

  /** The tests of a stage, its modules evaluated anew. */
  collect(at, evaluate, { active, hit } = {}) {
    const tests = collect((declare) => evaluate({ ...declare, active, hit }));
    return tests
      .filter(({ title }) => !this.skip?.test(title))
      .map(({ title, run }) => ({ id: `${at + 1} ${title}`, title, run }));
  }

  /** What a test failed with, if it did. */
  async failureOf({ id, run }) {
    const start = performance.now();
    try {
      await run();
      this.took.set(id, performance.now() - start);
      return undefined;
    } catch (error) {
      return messageOf(error);
    }
  }

  async dryRun() {
    const results = [];
    for (const [at, specs] of this.stages.entries()) {
      const evaluate = await bundle(specs, process.cwd(), { counting: true });
      for (const test of this.collect(at, evaluate)) {
        space.currentTestId = test.id;
        const failureMessage = await this.failureOf(test);
        results.push({
          id: test.id,
          name: test.title,
          timeSpentMs: Math.ceil(this.took.get(test.id) ?? 0),
          ...(failureMessage === undefined
            ? { status: TestStatus.Success }
            : { status: TestStatus.Failed, failureMessage }),
        });
      }
      space.currentTestId = undefined;
    }
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: space.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit = Infinity, testFilter }) {
    this.runs++;
    let hits = 0;
    const hit = () => {
      if (++hits > hitLimit) throw new Error('The mutant was reached a hundred times as often as the original');
      return true;
    };
    space.activeMutant = activeMutant.id; // for code that was not made lean
    const reaching = testFilter && new Set(testFilter);
    const stages = this.bundles.map((_, at) => !testFilter || testFilter.some((id) => id.startsWith(`${at + 1} `)));
    const failed = this.failed.get(activeMutant.fileName) ?? new Map();
    this.failed.set(activeMutant.fileName, failed);
    /** First what failed for this file lately, then what is quick. */
    const order = ({ id: one }, { id: other }) =>
      (failed.get(other) ?? 0) - (failed.get(one) ?? 0) || (this.took.get(one) ?? 0) - (this.took.get(other) ?? 0);
    let nrOfTests = 0;
    const done = (id, failureMessage) => {
      if (hits > hitLimit) return { status: MutantRunStatus.Timeout, reason: 'hit limit' };
      return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests };
    };
    for (const [at, evaluate] of this.bundles.entries()) {
      if (!stages[at]) continue;
      let tests;
      try {
        tests = this.collect(at, evaluate, { active: activeMutant.id, hit });
      } catch (error) {
        return done('load', messageOf(error));
      }
      for (const test of tests.filter(({ id }) => !reaching || reaching.has(id)).sort(order)) {
        nrOfTests++;
        const failureMessage = await this.failureOf(test);
        if (failureMessage !== undefined) {
          failed.set(test.id, this.runs);
          return done(test.id, failureMessage);
        }
        if (hits > hitLimit) return done(test.id, '');
      }
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'liandong', SpecRunner)];
export const strykerValidationSchema = {
  properties: { liandong: { type: 'object', properties: { part: { type: 'string' } } } },
};
