// What the layout needs of the forces that d3-force calls many-body and collide, with its quadtree (ISC licence, © Mike Bostock): the same
// to the last bit, which a spec holds against d3-force itself, and a third as large.

/** A disc that is drawn and pushed about. */
export interface Body {
  readonly index: number;
  readonly r: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
}

/** A square of the plane: its quarters that hold anything or, where all in it stand in one place, who they are. */
interface Square {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly quarters: readonly Square[];
  readonly bodies: readonly Body[];
  /** How much all in it push, and from where. */
  readonly push: number;
  readonly x: number;
  readonly y: number;
  /** Radius of the largest in it. */
  readonly r: number;
  /** Farther away than this, squared, it pushes as one. */
  readonly far: number;
}

type Place = (body: Body) => number;
/** Large ones push more. */
const pushOf = ({ r }: Body): number => r * -2.5;

/** What holds some, the last of whom stands first. */
function squareOf(
  bodies: readonly Body[],
  xOf: Place,
  yOf: Place,
  left: number,
  top: number,
  right: number,
  bottom: number,
): Square {
  const [first] = bodies as [Body];
  let [push, weight, x, y, r] = [0, 0, 0, 0, 0];
  const quarters: Square[] = [];
  if (bodies.every((body) => xOf(body) === xOf(first) && yOf(body) === yOf(first))) {
    [weight, x, y, r] = [1, first.x, first.y, first.r];
    for (const body of bodies) push += pushOf(body);
  } else {
    const [middle, level] = [(left + right) / 2, (top + bottom) / 2];
    const parts: Body[][] = [[], [], [], []];
    for (const body of bodies) parts[(yOf(body) >= level ? 2 : 0) + (xOf(body) >= middle ? 1 : 0)]!.push(body);
    parts.forEach((some, part) => {
      if (some.length === 0) return;
      const [fromX, toX] = part % 2 ? [middle, right] : [left, middle];
      const [fromY, toY] = part > 1 ? [level, bottom] : [top, level];
      const quarter = squareOf(some, xOf, yOf, fromX, fromY, toX, toY);
      const own = Math.abs(quarter.push);
      quarters.push(quarter);
      push += quarter.push;
      weight += own;
      x += own * quarter.x;
      y += own * quarter.y;
      r = Math.max(r, quarter.r);
    });
  }
  const far = (right - left) ** 2 / 1.1 ** 2;
  return { left, top, right, bottom, quarters, bodies, push, x: x / weight, y: y / weight, r, far };
}

/** A square around all, as wide as a power of two. */
function squareAround(bodies: readonly Body[], xOf: Place, yOf: Place): Square {
  const [xs, ys] = [bodies.map(xOf), bodies.map(yOf)];
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  const [right, bottom] = [Math.max(...xs), Math.max(...ys)];
  let size = 1;
  while (right >= left + size || bottom >= top + size) size *= 2;
  return squareOf(bodies.slice().reverse(), xOf, yOf, left, top, left + size, top + size);
}

/** Who stand on one line part in the same direction every time. */
const aside = 2.5e-7;

/** Everybody pushes everybody: squares that are far away as one. */
export function pushAll(bodies: readonly Body[], alpha: number): void {
  const pushed = (body: Body, square: Square): void => {
    let x = square.x - body.x;
    let y = square.y - body.y;
    const isFar = square.far < x * x + y * y;
    if (!isFar && square.quarters.length > 0) {
      for (const quarter of square.quarters) pushed(body, quarter);
      return;
    }
    x ||= aside;
    y ||= aside;
    let apart = x * x + y * y;
    if (apart < 1) apart = Math.sqrt(apart);
    if (isFar) {
      body.vx += (x * square.push * alpha) / apart;
      body.vy += (y * square.push * alpha) / apart;
    } else
      for (const other of square.bodies) {
        if (other === body) continue;
        const by = (pushOf(other) * alpha) / apart;
        body.vx += x * by;
        body.vy += y * by;
      }
  };
  const whole = squareAround(
    bodies,
    ({ x }) => x,
    ({ y }) => y,
  );
  for (const body of bodies) pushed(body, whole);
}

/** Those who will be nearer to each other than `room` part, the smaller more. */
export function partAll(bodies: readonly Body[], room: number): void {
  const nextX: Place = ({ x, vx }) => x + vx;
  const nextY: Place = ({ y, vy }) => y + vy;
  const parted = (body: Body, bx: number, by: number, square: Square): void => {
    const other = square.bodies[0]!;
    // Of two, the first parts them; here stands the last of all in the square.
    if (other.index <= body.index) return;
    const mine = body.r + room;
    const theirs = square.r + room;
    const reach = mine + theirs;
    if (square.quarters.length > 0) {
      if (square.left > bx + reach || square.right < bx - reach) return;
      if (square.top > by + reach || square.bottom < by - reach) return;
      for (const quarter of square.quarters) parted(body, bx, by, quarter);
      return;
    }
    const x = bx - other.x - other.vx || aside;
    const y = by - other.y - other.vy || aside;
    const away = Math.sqrt(x * x + y * y);
    if (away >= reach) return;
    const push = ((reach - away) / away) * 0.9;
    const part = (theirs * theirs) / (mine * mine + theirs * theirs);
    body.vx += x * push * part;
    body.vy += y * push * part;
    other.vx -= x * push * (1 - part);
    other.vy -= y * push * (1 - part);
  };
  const whole = squareAround(bodies, nextX, nextY);
  for (const body of bodies) parted(body, nextX(body), nextY(body), whole);
}
