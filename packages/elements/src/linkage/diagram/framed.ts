import type { LinkKind, Severity } from '@liandong/sdk/graph';
import type { Brush } from './brush.js';
import { widthOf } from './labels.js';
import { actorLooks, severities } from './marks.js';
import { kindsOfLink, looks, sampleOf, type Look, type Network } from './network.js';
import { paint, paintKind, paintNodes, paintSign, type Sayings } from './paint.js';
import { lightPalette, type Palette } from './palette.js';
import { largerBy, type Scene } from './scene.js';
import type { Frame } from './svg-brush.js';
import type { Say } from './telling.js';

/** What marks there are, by the words that name them. */
export const marks = { looks, kindNames: kindsOfLink, severities } as const;
export type Sort = keyof typeof marks;

/** A single mark around a place, as in the picture; `glyph` stands inside an actor. */
export function paintMark(
  sort: Sort,
  key: string,
  glyph: string,
  x: number,
  y: number,
  text: number,
  palette: Palette,
  brush: Brush,
): void {
  const scale = largerBy(text);
  const half = 16 * scale;
  if (sort === 'severities') paintSign(key as Severity, x, y, 7.5 * scale, palette, brush);
  else if (sort === 'kindNames')
    paintKind(key as LinkKind, [{ ax: x - half, ay: y, bx: x + half, by: y }], 'strong', palette, brush);
  else {
    const look = key as Look;
    const node = { actor: 0, look, x, y, r: 9 * scale * actorLooks[look].size, isChosen: false, alpha: 1 };
    paintNodes({ nodes: [node], text }, { actors: [{}] } as unknown as Network, palette, brush, {
      glyphOf: () => glyph,
    });
  }
}

/** What leaves the page, and says in words what it is, of which day and how much; with `say`, what its marks mean. */
export interface Drawn {
  readonly network: Network;
  readonly sayings: Sayings;
  /** White as paper where nothing is said. */
  readonly palette?: Palette;
  readonly title?: string;
  /** Of which day it is and how much of the whole, in parts. */
  readonly summary?: string | undefined;
  readonly say?: Say | undefined;
}

/** Free room on both sides of words. */
const room = 12;

/** A picture that leaves the page: over it what it is, under it a legend. */
export function framed(
  scene: Scene,
  { network, sayings, palette = lightPalette, title = '', summary = '', say }: Drawn,
): Frame & { readonly top: number; readonly ground: string; readonly fill: (brush: Brush) => void } {
  const { text, view } = scene;
  const { width, height } = view;
  let top = 0;
  const head = [title, ...summary.split(' · ')].filter(Boolean).map((line, at) => {
    // What is seen from afar is called in letters for that; all of it is in one line.
    const large = Math.max(text, width / 100) * (at ? 1 : 1.5);
    const size = Math.min(large, (width - room * 2) / widthOf(line, 1));
    return { line, size, y: (top += size * 1.5) };
  });
  // On a whole pixel, as the marks are.
  if (top) top = Math.ceil(top) + room;
  let bottom = 0;
  const keys = (Object.keys(say ? marks : {}) as Sort[]).flatMap((sort) => {
    // The first of a sort stands on a line of its own.
    let x = width;
    const half = text * (sort === 'kindNames' ? 1.6 : 1);
    return (marks[sort] as readonly string[]).map((key) => {
      const word = say!([sort, key]);
      const wide = widthOf(word, text) / 2;
      if (x + (half + wide) * 2 > width - room) [x, bottom] = [room, bottom + text * 2];
      x += (half + wide) * 2 + text * 1.3;
      return { sort, key, word, at: x - wide - text, from: half + wide + text * 0.3, y: height + bottom };
    });
  });
  if (bottom) bottom += text * 2;
  return {
    ...{ width, height: top + height + bottom, top, ground: palette.paper },
    fill: (brush) => {
      paint(scene, network, palette, brush, sayings);
      brush.group('words');
      // What reaches out of the picture ends at its edge.
      for (const [y, wide] of [
        [-top / 2, top],
        [height + bottom / 2, bottom],
      ] as const)
        brush.path({ stroke: palette.paper, width: wide }, (pen) => {
          pen.moveTo(0, y);
          pen.lineTo(width, y);
        });
      head.forEach(({ line, size, y }, at) =>
        brush.text(line, width / 2, y - top, { size, colour: palette.ink, isStrong: !at }),
      );
      for (const { sort, key, word, at, from, y } of keys) {
        paintMark(sort, key, say!(['glyphs', sampleOf(key)]), at - from, y, text, palette, brush);
        brush.group('words');
        brush.text(word, at, y + text * 0.36, { size: text, colour: palette.ink });
      }
    },
  };
}
