import { expect } from 'chai';
import { runChecks } from './check.mjs';
import { removeScratch, scratch } from './scratch.mjs';

describe('check', () => {
  after(removeScratch);

  it('runs all, tells each on a line and names those that failed', () => {
    const cwd = scratch({
      'package.json': {
        scripts: { 'check:a': 'node -e "console.error(7*6); process.exit(1)"', 'check:b': 'node -e 0' },
      },
    });
    const lines = [];
    const failed = runChecks({ a: 'check:a', b: 'check:b' }, cwd, (line) => lines.push(line));
    expect(failed.map(([name]) => name)).to.deep.equal(['a']);
    expect(lines[0]).to.match(/^a +failed +\d+\.\d s$/);
    expect(lines[1]).to.include('    42');
    expect(lines[2]).to.match(/^b +ok +\d+\.\d s$/);
  });
});
