import { expect } from 'chai';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeScratch, scratch } from './scratch.mjs';
import { runZones, zones } from './zones.mjs';

/** A bundle with one spec of a room. */
function bundleOf(file, spec) {
  const dir = scratch({});
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), spec);
  return dir;
}

describe('time zones', function () {
  this.timeout(30_000);
  after(removeScratch);
  const quiet = () => undefined;

  it('passes what does not look at the zone of the machine', async () => {
    const dir = bundleOf(
      'core/src/day.test.mjs',
      "it('is a day', () => { if (Date.UTC(2026, 0, 1) % 864e5) throw 1; });",
    );
    expect(await runZones(dir, zones, quiet)).to.deep.equal({ passed: 3, failed: 0, skipped: 0, failures: [] });
  });

  it('fails where a day is another day', async () => {
    const spec =
      "it('is the same day', () => { if (new Date('2026-10-08').getDate() !== 8) throw new Error('another day'); });";
    const told = [];
    const counted = await runZones(bundleOf('sdk/src/day.test.mjs', spec), zones, (line) => told.push(line));
    expect(counted).to.include({ passed: 2, failed: 1, skipped: 0 });
    expect(counted.failures).to.have.lengthOf(1);
    expect(counted.failures[0]).to.include('America/New_York');
    expect(told.find((line) => line.startsWith('America/New_York'))).to.include('another day');
  });

  it('leaves out what is long, and other rooms', async () => {
    const dir = bundleOf('core/src/criteria.fuzz.test.mjs', "it('is long', () => { throw 1; });");
    expect(await runZones(dir, zones, quiet)).to.deep.equal({ passed: 0, failed: 0, skipped: 0, failures: [] });
    const other = bundleOf('portal/src/day.test.mjs', "it('is elsewhere', () => { throw 1; });");
    expect(await runZones(other, zones, quiet)).to.deep.equal({ passed: 0, failed: 0, skipped: 0, failures: [] });
  });
});
