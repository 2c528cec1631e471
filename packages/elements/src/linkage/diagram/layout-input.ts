/** What a layout is made from: numbers only, so that a worker gets it without a copy. */
export interface LayoutInput {
  /** The group that each actor is in; groups with members have no groups inside. */
  readonly groupOf: Int32Array;
  /** The group around each group, -1 at the top. A parent stands before its children. */
  readonly parentOf: Int32Array;
  /** 1 for a group that stands in the middle of its parent: those who support an area stand amid its communities. */
  readonly isCentre: Uint8Array;
  /** Both ends of each link, as places of actors. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Where things stood before, NaN for what is new. */
  readonly previous?: Layout;
}

/** Where everything stands. No two actors are nearer than `spacing`; no two groups side by side overlap. */
export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly groupX: Float64Array;
  readonly groupY: Float64Array;
  readonly groupR: Float64Array;
}

/** How far apart the middles of two actors are at least. */
export const spacing = 26;

/** Free room between two groups side by side. */
export const gap = 30;

export const emptyLayout = (actors: number, groups: number): Layout => ({
  x: new Float64Array(actors).fill(NaN),
  y: new Float64Array(actors).fill(NaN),
  groupX: new Float64Array(groups).fill(NaN),
  groupY: new Float64Array(groups).fill(NaN),
  groupR: new Float64Array(groups).fill(NaN),
});

/** The arrays' own memory, to hand over to another thread. */
export const buffersOf = ({ x, y, groupX, groupY, groupR }: Layout): ArrayBuffer[] =>
  [x, y, groupX, groupY, groupR].map(({ buffer }) => buffer as ArrayBuffer);

/** The `index`th of points spread evenly over a disc, from its middle outwards. */
export function spiral(index: number, step: number): readonly [number, number] {
  const radius = step * Math.sqrt(index + 0.5);
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}
