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

// What needs more than a look: anything but plain letters, and pairs of halves.
const spaced = /[^\u0021-\u007e\u00a1-\u1fff\u2e80-\ud7ff\uff00-\uffee]/;

/** A name as it can be drawn: one line, nothing unseen, at most so many characters. */
export function drawn(name: string, most = 14): string {
  // A very long name is cut first: nobody waits for what is thrown away.
  if (name.length <= most && !spaced.test(name)) return name;
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
  // Boxes one after the other, five numbers each: left, top, right, bottom, whose it is.
  const boxes: number[] = [];
  const cells = new Map<number, number[]>();
  const each = (left: number, top: number, right: number, bottom: number, see: (key: number) => boolean): boolean => {
    const [lastColumn, lastRow] = [Math.floor(right / cell), Math.floor(bottom / rows)];
    for (let column = Math.floor(left / cell); column <= lastColumn; column++)
      for (let row = Math.floor(top / rows); row <= lastRow; row++) if (see(column * 4096 + row)) return true;
    return false;
  };
  const take = (left: number, top: number, right: number, bottom: number, owner: number) => {
    const box = boxes.push(left, top, right, bottom, owner) - 5;
    each(left, top, right, bottom, (key) => {
      const list = cells.get(key);
      if (list) list.push(box);
      else cells.set(key, [box]);
      return false;
    });
  };
  for (const { x, y, r, owner } of obstacles) take(x - r, y - r, x + r, y + r, owner);
  for (const label of labels.slice().sort((one, other) => other.weight - one.weight)) {
    const wide = widthOf(label.text, label.size);
    const left = (label.align === 'middle' ? label.x - wide / 2 : label.x) - 2;
    const [right, top, bottom] = [left + wide + 4, label.y - label.size, label.y + label.size * 0.3];
    if (right < 0 || left > width || bottom < 0 || top > height) continue;
    const { actor } = label;
    const isTaken = each(left, top, right, bottom, (key) => {
      for (const box of cells.get(key) ?? []) {
        const owner = boxes[box + 4]!;
        if (
          (owner < 0 || (actor !== undefined && owner !== actor)) &&
          left < boxes[box + 2]! &&
          boxes[box]! < right &&
          top < boxes[box + 3]! &&
          boxes[box + 1]! < bottom
        )
          return true;
      }
      return false;
    });
    if (isTaken && label.weight < 100) continue;
    take(left, top, right, bottom, -1);
    kept.push(label);
  }
  return kept;
}
