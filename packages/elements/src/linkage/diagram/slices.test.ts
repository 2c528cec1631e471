import { expect } from '@open-wc/testing';
import { inSlices } from './slices.js';

/** Steps that each keep the page busy for so long, in milliseconds. */
function* busy(count: number, long: number, seen: number[] = []): Generator<number, string> {
  for (let step = 0; step < count; step++) {
    for (const began = performance.now(); performance.now() - began < long;);
    seen.push(step);
    yield step;
  }
  return 'done';
}

describe('work in slices', () => {
  it('does little work at once', () => {
    let result = '';
    inSlices(busy(3, 0), (found) => (result = found));
    expect(result).to.equal('done');
  });
  it('lets the page answer between slices, and goes on to the end', async () => {
    const seen: number[] = [];
    let answered = -1;
    setTimeout(() => (answered = seen.length));
    await new Promise<string>((resolve) => inSlices(busy(12, 6, seen), resolve));
    expect(seen).to.have.length(12);
    expect(answered).to.be.within(1, 11);
  });
  it('ends a slice where that is asked', async () => {
    const told: number[] = [];
    const done = new Promise((resolve) =>
      inSlices(busy(3, 0), resolve, (step) => {
        told.push(step);
        return true;
      }),
    );
    expect(told).to.deep.equal([0]);
    await done;
    expect(told).to.deep.equal([0, 1, 2]);
  });
  it('stops for good', async () => {
    const seen: number[] = [];
    let isDone = false;
    inSlices(busy(9, 6, seen), () => (isDone = true))();
    const before = seen.length;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect([seen.length, isDone]).to.deep.equal([before, false]);
  });
});
