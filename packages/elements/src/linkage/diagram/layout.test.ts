import { expect } from '@open-wc/testing';
import { spacing, type LayoutInput } from './layout-input.js';
import { layoutOf, layoutSteps } from './layout.js';

/** Communities of thirty in streets of ten, each street with its support; most links stay in the community. */
export function town(actors: number): LayoutInput {
  let state = 7;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const communities = Math.ceil(actors / 30);
  const streets = Math.ceil(communities / 10);
  const parentOf = [
    ...Array<number>(streets).fill(-1),
    ...Array.from({ length: streets }, (_, street) => street),
    ...Array.from({ length: communities }, (_, community) => community % streets),
  ];
  const groupOf = Array.from({ length: actors }, (_, actor) =>
    actor % 12 === 0 ? streets + (actor % streets) : streets * 2 + (actor % communities),
  );
  const [from, to]: [number[], number[]] = [[], []];
  while (from.length < actors * 2 && actors > 1) {
    const actor = next(actors);
    const own = groupOf.flatMap((group, other) => (group === groupOf[actor] && other !== actor ? [other] : []));
    const other = next(10) < 8 && own.length > 0 ? own[next(own.length)]! : next(actors);
    if (other === actor) continue;
    from.push(actor);
    to.push(other);
  }
  return {
    groupOf: Int32Array.from(groupOf),
    parentOf: Int32Array.from(parentOf),
    isCentre: Uint8Array.from(parentOf, (_, group) => (group >= streets && group < streets * 2 ? 1 : 0)),
    from: Int32Array.from(from),
    to: Int32Array.from(to),
  };
}

const nearest = ({ x, y }: { x: Float64Array; y: Float64Array }, actor: number) => {
  let [best, distance] = [-1, Infinity];
  x.forEach((_, other) => {
    const away = Math.hypot(x[actor]! - x[other]!, y[actor]! - y[other]!);
    if (other !== actor && away < distance) [best, distance] = [other, away];
  });
  return [best, distance] as const;
};

describe('the layout', () => {
  for (const actors of [1, 2, 30, 300, 900]) {
    it(`${actors} actors: none overlap, and the nearest is nearly always of the same group`, () => {
      const input = town(actors);
      const layout = layoutOf(input);
      let same = 0;
      for (let actor = 0; actor < actors && actors > 1; actor++) {
        const [other, distance] = nearest(layout, actor);
        expect(distance).to.be.at.least(spacing - 0.01);
        if (input.groupOf[other] === input.groupOf[actor]) same++;
      }
      if (actors >= 30) expect(same / actors).to.be.at.least(0.9);
      expect(Array.from(layout.x).every(Number.isFinite)).to.equal(true);
    });
  }

  it('groups side by side do not overlap, and hold what is in them', () => {
    const input = town(900);
    const { x, y, groupX, groupY, groupR } = layoutOf(input);
    input.parentOf.forEach((parent, a) => {
      input.parentOf.forEach((other, b) => {
        if (a < b && parent === other)
          expect(Math.hypot(groupX[a]! - groupX[b]!, groupY[a]! - groupY[b]!)).to.be.above(groupR[a]! + groupR[b]!);
      });
      if (parent >= 0)
        expect(Math.hypot(groupX[a]! - groupX[parent]!, groupY[a]! - groupY[parent]!) + groupR[a]!).to.be.at.most(
          groupR[parent]! + 1e-6,
        );
    });
    input.groupOf.forEach((group, actor) =>
      expect(Math.hypot(x[actor]! - groupX[group]!, y[actor]! - groupY[group]!)).to.be.at.most(groupR[group]! + 1e-6),
    );
  });

  it('groups stand where their ties are short: hardly two would do better in each other’s place', () => {
    // Sixty communities of three, each tied to four others, drawn by lot.
    const count = 60;
    const groupOf = Int32Array.from({ length: count * 3 }, (_, actor) => actor % count);
    const ends = Array.from({ length: count * 4 }, (_, link) => [link % count, (link * 37 + 11) % count] as const);
    const tied = ends.filter(([a, b]) => a !== b);
    const layout = layoutOf({
      groupOf,
      parentOf: new Int32Array(count).fill(-1),
      isCentre: new Uint8Array(count),
      from: Int32Array.from(tied, ([a]) => a),
      to: Int32Array.from(tied, ([, b]) => b),
    });
    const { groupX, groupY } = layout;
    const length = (a: number, b: number) => Math.hypot(groupX[a]! - groupX[b]!, groupY[a]! - groupY[b]!);
    const whole = (as: (group: number) => number) => tied.reduce((sum, [a, b]) => sum + length(as(a), as(b)), 0);
    const now = whole((group) => group);
    let better = 0;
    for (let a = 0; a < count; a++)
      for (let b = a + 1; b < count; b++)
        if (whole((group) => (group === a ? b : group === b ? a : group)) < now * 0.99) better++;
    expect(better).to.be.at.most(3);
  });

  it('those who support an area stand amid its communities', () => {
    const input = town(900);
    const { groupX, groupY, groupR } = layoutOf(input);
    input.parentOf.forEach((parent, group) => {
      if (input.isCentre[group] === 1)
        expect(Math.hypot(groupX[group]! - groupX[parent]!, groupY[group]! - groupY[parent]!)).to.be.below(
          groupR[parent]! / 2,
        );
    });
  });

  it('is the same for the same input, to the last bit', () => {
    const [one, other] = [layoutOf(town(300)), layoutOf(town(300))];
    expect(one).to.deep.equal(other);
  });

  it('starts from where things stood, and moves them little', () => {
    const input = town(300);
    const previous = layoutOf(input);
    const again = layoutOf({ ...input, previous });
    const moved = Array.from(again.x, (at, actor) =>
      Math.hypot(at - previous.x[actor]!, again.y[actor]! - previous.y[actor]!),
    );
    moved.sort((a, b) => a - b);
    expect(moved[299]!).to.be.below(spacing / 2);
  });

  it('stops anywhere and goes on; groups stand before their members do', () => {
    const steps = layoutSteps(town(300));
    let count = 0;
    let before = 0;
    for (let at = steps.next(); !at.done; at = steps.next()) {
      count++;
      const layout = at.value;
      if (!layout) continue;
      if (isNaN(layout.x[0]!)) before++;
      expect(Array.from(layout.groupX).every(Number.isFinite)).to.equal(true);
    }
    expect(count).to.be.above(100);
    expect(before).to.be.above(0);
  });

  it('two in one place part, and an empty network has a layout', () => {
    const one = Int32Array.of(0, 0);
    const input = {
      groupOf: one,
      parentOf: Int32Array.of(-1),
      isCentre: Uint8Array.of(0),
      from: one,
      to: Int32Array.of(1, 1),
    };
    const same = { x: Float64Array.of(5, 5), y: Float64Array.of(5, 5) };
    const group = { groupX: Float64Array.of(5), groupY: Float64Array.of(5), groupR: Float64Array.of(9) };
    const { x, y } = layoutOf({ ...input, previous: { ...same, ...group } });
    expect(Math.hypot(x[0]! - x[1]!, y[0]! - y[1]!)).to.be.at.least(spacing - 0.01);
    const none = new Int32Array(0);
    expect(
      layoutOf({ groupOf: none, parentOf: none, isCentre: new Uint8Array(0), from: none, to: none }).x,
    ).to.have.length(0);
  });
});
