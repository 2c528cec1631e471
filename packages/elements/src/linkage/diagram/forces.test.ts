import { expect } from '@open-wc/testing';
import { forceCollide, forceManyBody } from 'd3-force';
import { partAll, pushAll, type Body } from './forces.js';

/** So many discs in a field, some on the same spot or on one line with others. */
function crowd(count: number, wide: number): Body[] {
  let state = count;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return Array.from({ length: count }, (_, index) => {
    const [x, y] = [(next() - 0.5) * wide, (next() - 0.5) * wide];
    const at = index % 7 === 6 ? { x: 3, y: -5 } : { x: index % 11 === 5 ? 40 : x, y };
    return { index, r: 10 + next() * 40, ...at, vx: next() - 0.5, vy: next() - 0.5 };
  });
}

describe('the forces', () => {
  for (const [count, wide] of [
    [1, 10],
    [2, 0],
    [2, 100],
    [9, 0],
    [60, 900],
    [500, 4000],
  ] as const)
    it(`push and part ${count} in ${wide} as d3-force does, to the last bit`, () => {
      const [own, theirs] = [crowd(count, wide), crowd(count, wide)];
      const push = forceManyBody<Body>()
        .strength(({ r }) => -r * 2.5)
        .theta(1.1);
      const part = forceCollide<Body>(({ r }) => r + 15).strength(0.9);
      for (const force of [push, part]) force.initialize!(theirs, () => 0.75);
      for (let turn = 0, alpha = 1; turn < 12; turn++, alpha *= 0.8) {
        pushAll(own, alpha);
        push(alpha);
        partAll(own, 15);
        part(alpha);
        for (const body of [...own, ...theirs]) {
          body.x += body.vx *= 0.6;
          body.y += body.vy *= 0.6;
        }
        expect(own, `turn ${turn}`).to.deep.equal(theirs);
      }
    });
});
