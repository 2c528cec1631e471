/** A text with its place: the middle of its head, once it is placed of its foot. How much it matters says which gives way. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly strong?: boolean;
  /** It stands on its own mark and needs no rim. */
  readonly isInside?: boolean;
  /** Where it names a mark: how far that reaches from `x`, `y`. It stands under the mark, else where there is room around it. */
  readonly reach?: number;
  /** Whose it is: it may lie on its own mark, and on no other. Without an owner it lies on any. */
  readonly owner?: number;
}

/** Signs that turn or hide what stands beside them have no place in a picture. */
// eslint-disable-next-line no-control-regex -- these are what is taken out
const hidden = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

// What needs more than a look: anything but plain letters, and pairs of halves.
const spaced = /[^\u0021-\u007e\u00a1-\u1fff\u2e80-\ud7ff\uff00-\uffee]/;

/** How wide a text is about, in pixels: Chinese characters are square, Latin letters about half as wide. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) > 0x2e7f ? 1 : 0.58;
  return width * size;
}

/** As many characters as have room. */
function fitting(characters: readonly string[], room: number): readonly string[] {
  let end = 0;
  for (let width = 0; end < characters.length; end++) if ((width += widthOf(characters[end]!, 1)) > room) break;
  return characters.slice(0, end);
}

/** A name as it can be drawn: one line, nothing unseen, at most as wide as so many Chinese characters. Neighbours' names begin alike: a long one keeps its end. */
export function drawn(name: string, most = 14): string {
  // A very long name is cut first: nobody waits for what is thrown away.
  if (name.length <= most && !spaced.test(name)) return name;
  const part = most * 4;
  const plain = (name.length > part * 2 ? name.slice(0, part) + name.slice(-part) : name)
    .replace(hidden, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (widthOf(plain, 1) <= most) return plain;
  // Committees of one place differ in the middle, by their number: said short, most are whole.
  const short = plain.replace(/([居村])民(委)[员員]([会會])$/, '$1$2$3');
  if (widthOf(short, 1) <= most) return short;
  const characters = Array.from(short);
  const head = fitting(characters, (most - 1) / 2).join('');
  const tail = fitting(characters.reverse(), most - 1 - widthOf(head, 1))
    .slice()
    .reverse()
    .join('');
  return `${head}…${tail}`;
}

/** A mark that no label may lie on, but its owner's. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly owner: number;
}

/** Places around a mark, the best first: along by halves of the text and by reaches of the mark, down by reaches and by sizes of the letters. */
const around = [
  [0, 0, 1, 1],
  [0, 0, -1, -0.3],
  [1, 1, 0, 0.36],
  [-1, -1, 0, 0.36],
  [1, -1, 1, 1],
  [-1, 1, 1, 1],
  [1, -1, -1, -0.3],
  [-1, 1, -1, -0.3],
] as const;
/** Sides of the cells in which boxes are looked up. */
const [wide, high] = [64, 24];

/** The labels that fit beside each other, each where it has room, those that matter most first. Those with a weight of 100 always stay. */
export function fitted(
  labels: readonly Label[],
  width: number,
  height: number,
  obstacles: readonly Obstacle[] = [],
): Label[] {
  const kept: Label[] = [];
  const columns = Math.ceil(width / wide) + 1;
  const rows = Math.ceil(height / high) + 1;
  // Boxes one after the other, five numbers each: left, top, right, bottom, whose it is. Those of one cell are a chain.
  const boxes: number[] = [];
  const first = new Int32Array(columns * rows);
  const chain: number[] = [0, 0];
  // The box at hand. One by one, for the frame in which all names are new runs before anything of this is compiled.
  let left = 0;
  let top = 0;
  let right = 0;
  let bottom = 0;
  let owner: number | undefined;
  const isInCells = (see: (cell: number) => boolean): boolean => {
    const lastColumn = Math.min(columns - 1, right / wide);
    const lastRow = Math.min(rows - 1, bottom / high);
    for (let column = Math.max(0, Math.floor(left / wide)); column <= lastColumn; column++)
      for (let row = Math.max(0, Math.floor(top / high)); row <= lastRow; row++)
        if (see(column * rows + row)) return true;
    return false;
  };
  const put = (cell: number): boolean => {
    first[cell] = chain.push(boxes.length - 5, first[cell]!) - 2;
    return false;
  };
  const isTaken = (cell: number): boolean => {
    for (let at = first[cell]!; at > 0; at = chain[at + 1]!) {
      const box = chain[at]!;
      const l = boxes[box]!;
      const t = boxes[box + 1]!;
      const r = boxes[box + 2]!;
      const b = boxes[box + 3]!;
      const whose = boxes[box + 4]!;
      if (left >= r || l >= right || top >= b || t >= bottom || whose === owner) continue;
      if (whose < 0) return true;
      if (owner === undefined) continue;
      // A mark is round.
      const x = (l + r) / 2;
      const y = (t + b) / 2;
      const dx = Math.max(left - x, x - right, 0);
      const dy = Math.max(top - y, y - bottom, 0);
      if (dx * dx + dy * dy < ((r - l) * (r - l)) / 4) return true;
    }
    return false;
  };
  const take = (whose: number) => {
    boxes.push(left, top, right, bottom, whose);
    isInCells(put);
  };
  for (const { x, y, r, owner: whose } of obstacles) {
    left = x - r;
    top = y - r;
    right = x + r;
    bottom = y + r;
    take(whose);
  }
  for (const label of labels.slice().sort((one, other) => other.weight - one.weight)) {
    const { size, reach = 0 } = label;
    ({ owner } = label);
    const half = widthOf(label.text, size) / 2 + 2;
    for (let place = 0; place < (reach ? around.length : 1); place++) {
      const at = around[place]!;
      const free = label.x + half * at[0] + reach * at[1];
      // What always stays does not reach over the edge.
      const x = label.weight < 100 ? free : Math.max(half, Math.min(width - half, free));
      const y = label.y + reach * at[2] + size * at[3];
      left = x - half;
      top = y - size;
      right = x + half;
      bottom = y + size * 0.3;
      const isOut = left < 0 || right > width || top < 0 || bottom > height;
      if (label.weight < 100 && (isOut || isInCells(isTaken))) continue;
      take(-1);
      kept.push({ ...label, x, y });
      break;
    }
  }
  return kept;
}
