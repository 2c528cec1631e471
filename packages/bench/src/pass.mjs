// One pass of measuring, in a process of its own: prints the best nanoseconds of each engine as JSON.
// Before each slice of an engine runs a slice by hand, so that both meet the same machine. Every result is kept.
import { load } from './world.mjs';

const slices = Number(process.argv[2]);
const { world, engines } = await load();
const complete = world.completeCases(1000, world.randomFrom(1));
const partial = world.partialCases(complete, world.randomFrom(2));
const oneShape = partial.map((one) => ({ ...one, facts: world.oneShape(one) }));

const sliceMs = 8;
const out = { hand: new Array(1000), engine: new Array(1000) };

/** Nanoseconds for one decision. */
async function time(run, cases, times, results) {
  const started = process.hrtime.bigint();
  for (let turn = 0; turn < times; turn++) {
    const done = run(cases, results);
    if (done) await done;
  }
  return Number(process.hrtime.bigint() - started) / times / cases.length;
}

/** How often a slice repeats its cases, found while the engine warms up. */
async function warm(run, cases) {
  const started = performance.now();
  let nanoseconds = Infinity;
  do nanoseconds = Math.min(nanoseconds, await time(run, cases, 1, out.engine));
  while (performance.now() - started < 60);
  return Math.max(1, Math.round((sliceMs * 1e6) / nanoseconds / cases.length));
}

const runners = engines.flatMap(({ id, name, size, batch, batchPartial }) => [
  ...(batch ? [{ id: id ?? name, run: batch, cases: complete.slice(0, size) }] : []),
  ...(batchPartial
    ? [
        {
          id: `${id ?? name}, partial`,
          run: batchPartial,
          cases: (id === 'handKleene' ? oneShape : partial).slice(0, size),
        },
      ]
    : []),
]);
const [byHand] = runners;
for (const runner of runners) runner.times = await warm(runner.run, runner.cases);

const best = Object.fromEntries(runners.map(({ id }) => [id, Infinity]));
for (let slice = 0; slice < slices; slice++) {
  for (const { id, run, cases, times } of runners) {
    globalThis.gc?.({ type: 'minor' });
    best.hand = Math.min(best.hand, await time(byHand.run, byHand.cases, Math.max(1, byHand.times >> 3), out.hand));
    best[id] = Math.min(best[id], await time(run, cases, times, out.engine));
  }
}
const kept = out.engine.filter((result) => result !== undefined).length + out.hand.filter(Boolean).length;
process.stdout.write(JSON.stringify({ best, kept }));
