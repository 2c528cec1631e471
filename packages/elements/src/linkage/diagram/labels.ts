/** A text with the place where it begins, middle or end, and how much it matters. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly align: 'start' | 'middle';
  readonly strong?: boolean;
  /** It stands on its own mark and needs no rim. */
  readonly isInside?: boolean;
  readonly group?: number;
  readonly actor?: number;
}

/** Signs that turn or hide what stands beside them have no place in a picture. */
// eslint-disable-next-line no-control-regex -- these are what is taken out
const hidden = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A name as it can be drawn: one line, nothing unseen, at most so many characters. */
export function drawn(name: string, most = 14): string {
  // A very long name is cut first: nobody waits for what is thrown away.
  const plain = name
    .slice(0, most * 8)
    .replace(hidden, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(plain);
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : plain;
}

/** How wide a text is about, in pixels: Chinese characters are square, Latin letters about half as wide. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) > 0x2e7f ? 1 : 0.58;
  return width * size;
}

/** A mark that no label may lie on, but its own. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly owner: number;
}

/** The labels that fit beside each other, those that matter most first. Those with a weight of 100 always stay. */
export function fitted(
  labels: readonly Label[],
  width: number,
  height: number,
  obstacles: readonly Obstacle[] = [],
): Label[] {
  const kept: Label[] = [];
  const [cell, rows] = [64, 24];
  const boxes = new Map<number, (readonly [number, number, number, number, number])[]>();
  const keysOf = (box: readonly number[]): number[] => {
    const keys: number[] = [];
    for (let column = Math.floor(box[0]! / cell); column <= Math.floor(box[2]! / cell); column++)
      for (let row = Math.floor(box[1]! / rows); row <= Math.floor(box[3]! / rows); row++)
        keys.push(column * 4096 + row);
    return keys;
  };
  const take = (box: readonly [number, number, number, number, number]) => {
    for (const key of keysOf(box)) {
      const list = boxes.get(key);
      if (list) list.push(box);
      else boxes.set(key, [box]);
    }
  };
  for (const { x, y, r, owner } of obstacles) take([x - r, y - r, x + r, y + r, owner]);
  const sorted = labels.map((label, place) => ({ label, place }));
  sorted.sort((one, other) => other.label.weight - one.label.weight || one.place - other.place);
  for (const { label } of sorted) {
    const wide = widthOf(label.text, label.size);
    const left = label.align === 'middle' ? label.x - wide / 2 : label.x;
    const box = [left - 2, label.y - label.size, left + wide + 2, label.y + label.size * 0.3] as const;
    if (box[2] < 0 || box[0] > width || box[3] < 0 || box[1] > height) continue;
    const isTaken = keysOf(box).some((key) =>
      boxes
        .get(key)
        ?.some(
          (other) =>
            (other[4] < 0 || (label.actor !== undefined && other[4] !== label.actor)) &&
            box[0] < other[2] &&
            other[0] < box[2] &&
            box[1] < other[3] &&
            other[1] < box[3],
        ),
    );
    if (isTaken && label.weight < 100) continue;
    take([...box, -1]);
    kept.push(label);
  }
  return kept;
}
