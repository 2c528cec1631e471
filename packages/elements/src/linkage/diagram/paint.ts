import type { LinkKind, Severity } from '@liandong/sdk/graph';
import { circle, type Brush, type Paint, type Pen, type Place } from './brush.js';
import { actorLooks, linkLooks, severities, severityLooks, type Corners } from './marks.js';
import { kindsOfLink, listAt, worstOf, type Network } from './network.js';
import type { Palette } from './palette.js';
import { dimmed, foundFrom, largerBy, wayFrom, type Line, type Node, type Scene } from './scene.js';

/** What painters say: the sign inside an actor's shape, and what a mark is called where it can be asked. */
export interface Sayings {
  readonly glyphOf: (kind: string) => string;
  readonly titleOfActor?: (actor: number) => string;
  readonly titleOfGroup?: (group: number) => string;
}

/** Paints a scene, from the ground up. The same scene gives the same strokes in the same order. */
export function paint(scene: Scene, network: Network, palette: Palette, brush: Brush, sayings: Sayings): void {
  paintDiscs(scene, network, palette, brush, sayings);
  paintRibbons(scene, palette, brush);
  paintLines(scene, network, palette, brush, ['dim', 'plain']);
  paintBubbles(scene, palette, brush, sayings);
  paintLines(scene, network, palette, brush, ['strong']);
  paintNodes(scene, network, palette, brush, sayings);
  brush.group('labels');
  for (const { text, x, y, size, strong, isInside } of scene.labels)
    brush.text(text, x, y, {
      size,
      colour: strong ? palette.ink : palette.soft,
      isStrong: strong,
      ...(!isInside && { rim: palette.paper }),
    });
}

function paintDiscs({ discs, text }: Scene, network: Network, palette: Palette, brush: Brush, sayings: Sayings): void {
  for (const { group, x, y, r, isCentre, worst } of discs) {
    const isOuter = network.groups[group]!.level !== 'community' && !isCentre;
    brush.group(isCentre ? 'area' : 'place', sayings.titleOfGroup?.(group));
    brush.path(
      {
        fill: isCentre ? palette.accentGround : isOuter ? palette.ground : palette.paper,
        stroke: worst ? palette[severityLooks[worst].colour] : isCentre ? palette.accent : palette.line,
        width: 1,
        ...(isCentre && { dash: [5, 4] }),
        ...(worst && severityLooks[worst].ring),
      },
      (pen) => circle(pen, x, y, r),
    );
    if (worst) paintSign(worst, x + r * 0.72, y - r * 0.72, 7.5 * largerBy(text), palette, brush);
  }
}

type Stretch = Pick<Line, 'ax' | 'ay' | 'bx' | 'by'>;

function drawEach(pen: Pen, stretches: readonly Stretch[]): void {
  for (const { ax, ay, bx, by } of stretches) {
    pen.moveTo(ax, ay);
    pen.lineTo(bx, by);
  }
}

function paintRibbons({ ribbons }: Scene, palette: Palette, brush: Brush): void {
  if (ribbons.length === 0) return;
  brush.group('ribbons');
  // Thin ones first; one stroke for those of about the same width.
  for (const isStrong of [false, true])
    for (const width of [1, 1.75, 2.75, 4, 5.5, 8]) {
      const some = ribbons.filter(
        (one) => one.isStrong === isStrong && one.width <= width && (width === 1 || one.width > width * 0.687),
      );
      if (some.length === 0) continue;
      const stroke = isStrong ? palette.accent : palette.strong;
      brush.path({ stroke, width, alpha: isStrong ? 0.85 : 0.38 }, (pen) => drawEach(pen, some));
    }
}

const alphas: Readonly<Record<Line['state'], number>> = { dim: 0.12, plain: 0.62, strong: 1 };

function paintLines(
  { lines, text }: Scene,
  network: Network,
  palette: Palette,
  brush: Brush,
  states: readonly Line['state'][],
): void {
  for (const state of states) {
    const own = lines.filter((line) => line.state === state);
    const byKind = alike(own, ({ link }) => kindsOfLink[network.kind[link]!]!);
    for (const kind of kindsOfLink) {
      const some = byKind.get(kind);
      if (some) paintKind(kind, some, state, palette, brush);
    }
    paintFaults(own, network, 6 * largerBy(text), palette, brush, state === 'dim' ? dimmed : 1);
  }
}

export function paintKind(
  kind: LinkKind,
  lines: readonly Stretch[],
  state: Line['state'],
  palette: Palette,
  brush: Brush,
): void {
  const { colour, dash, width, end, isDouble } = linkLooks[kind];
  const stroke = palette[colour];
  const alpha = alphas[state];
  const wide = state === 'strong' ? 1.4 : 1;
  const ways = (pen: Pen) => drawEach(pen, lines);
  brush.group(`links ${kind}`);
  brush.path({ stroke, width: width * wide, alpha, ...(dash.length > 0 && { dash }) }, ways);
  if (isDouble) brush.path({ stroke: palette.paper, width: width * wide - 2 }, ways);
  if (end === 'none') return;
  const size = state === 'strong' ? 8 : 6;
  const paint: Paint = end === 'arrow' || end === 'dot' ? { fill: stroke, alpha } : { stroke, width: 1.6, alpha };
  brush.path(paint, (pen) => {
    for (const line of lines) paintEnd(pen, line, end, size);
  });
}

function paintEnd(pen: Pen, { ax, ay, bx, by }: Stretch, end: 'arrow' | 'open' | 'bar' | 'dot', size: number): void {
  const [ux, uy, length] = wayFrom(ax, ay, bx, by);
  if (length < size) return;
  const [nx, ny] = [-uy * size * 0.45, ux * size * 0.45];
  const [hx, hy] = [bx - ux * size, by - uy * size];
  if (end === 'dot') circle(pen, bx - ux * size * 0.3, by - uy * size * 0.3, size * 0.34);
  else if (end === 'bar') {
    pen.moveTo(bx + nx * 1.3, by + ny * 1.3);
    pen.lineTo(bx - nx * 1.3, by - ny * 1.3);
  } else {
    pen.moveTo(hx + nx, hy + ny);
    pen.lineTo(bx, by);
    pen.lineTo(hx - nx, hy - ny);
    if (end === 'arrow') pen.closePath();
  }
}

/** Links that are over have a cross in the middle; links with a finding have its sign there. */
function paintFaults(
  lines: readonly Line[],
  { links, graph, findingsOfLink }: Network,
  r: number,
  palette: Palette,
  brush: Brush,
  alpha: number,
): void {
  const over = lines.filter(({ link }) => links[link]!.isActive === false && !findingsOfLink.has(link));
  if (over.length > 0) {
    brush.group('over');
    brush.path({ stroke: palette.soft, width: 1.4, alpha }, (pen) => {
      for (const { ax, ay, bx, by } of over) {
        const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
        pen.moveTo(x - 3, y - 3);
        pen.lineTo(x + 3, y + 3);
        pen.moveTo(x + 3, y - 3);
        pen.lineTo(x - 3, y + 3);
      }
    });
  }
  const found = lines.filter(({ link }) => findingsOfLink.has(link));
  const signs = found.map(({ link, ax, ay, bx, by }) => ({
    worst: Math.hypot(bx - ax, by - ay) < 18 ? undefined : worstOf(graph.findings, findingsOfLink.get(link)),
    ...{ x: (ax + bx) / 2, y: (ay + by) / 2, r, alpha },
  }));
  paintSigns(signs, palette, brush);
}

/** A shape by its corners; none make a circle. */
export function shape(pen: Pen, corners: Corners, { x, y, r }: Place): void {
  if (corners.length === 0) return circle(pen, x, y, r);
  corners.forEach(([dx, dy], corner) => {
    if (corner === 0) pen.moveTo(x + dx * r, y + dy * r);
    else pen.lineTo(x + dx * r, y + dy * r);
  });
  pen.closePath();
}

/** From this radius on, a mark has room for its own sign, and that of a finding stands beside. */
const glyphFrom = 7;

/** Which sign stands where, and how large it is; none of what has no finding. */
interface Sign extends Place {
  readonly worst?: Severity;
  readonly alpha?: number;
}
const byWorst = ({ worst, alpha }: Sign) => `${worst} ${alpha}`;

/** What differs in nothing but its place, together. */
function alike<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items) listAt(lists, keyOf(item)).push(item);
  return lists;
}

/** A finding's own sign: a full disc, a triangle, an outlined square; with a mark inside. */
export function paintSign(worst: Severity, x: number, y: number, r: number, palette: Palette, brush: Brush): void {
  paintSigns([{ worst, x, y, r }], palette, brush);
}

/** Those of one severity: shapes first, then marks, or a saved city names each look thousands of times. */
function paintSigns(signs: readonly Sign[], palette: Palette, brush: Brush): void {
  alike(signs, byWorst).forEach((some, key) => {
    const { worst, alpha } = some[0]!;
    if (!worst) return;
    const { colour, corners, text } = severityLooks[worst];
    const [ink, ground] = corners.length > 0 ? [palette[colour], palette.paper] : [palette.paper, palette[colour]];
    const isHigh = worst === 'should';
    brush.group(`finding ${worst}`, undefined, { fill: ground, stroke: ink, width: 1.4, alpha });
    brush.stamps(key, some, (pen, place) => shape(pen, corners, place));
    // The marks are letters: no line of the shapes' is theirs.
    brush.group(`marks ${worst}`);
    for (const { x, y, r } of some)
      brush.text(text, x, y + r * (isHigh ? 0.72 : 0.6), {
        ...{ size: r * (isHigh ? 1.45 : 1.65), colour: ink, isStrong: true, alpha },
      });
  });
}

function paintBubbles({ bubbles, text }: Scene, palette: Palette, brush: Brush, sayings: Sayings): void {
  const larger = largerBy(text);
  for (const { group, x, y, r, isCentre, count, worst, found, isChosen, hasName } of bubbles) {
    brush.group('community', sayings.titleOfGroup?.(group));
    if (isChosen) brush.path({ stroke: palette.focus, width: 4 }, (pen) => circle(pen, x, y, r + 3));
    const look = worst && severityLooks[worst];
    brush.path(
      {
        fill: palette[look ? look.ground : isCentre ? 'accentGround' : 'paper'],
        stroke: palette[look ? look.colour : isCentre ? 'accent' : 'strong'],
        width: isChosen ? 2.5 : r < 12 || !look ? 1.2 : look.ring.width * 0.75,
        ...(look ? r > 12 && { dash: look.ring.dash } : isCentre && { dash: [4, 3] }),
      },
      (pen) => circle(pen, x, y, r),
    );
    // Large letters make a count larger as far as its circle has room.
    const most = Math.max(r * 0.8, Math.min(r * 0.8 * larger, (r * 2.85) / `${count}`.length));
    const size = Math.min(text * (r > 40 ? 1.7 : 1.3), Math.max(8, most));
    const hasRow = found && r > foundFrom(text);
    const up = hasName ? text * (found ? 1.1 : 0.55) : hasRow ? text * 0.4 : 0;
    const own = worst ?? (found && !hasRow ? severities[found.findIndex((times) => times > 0)] : undefined);
    if (own && r <= 12) paintSign(own, x, y, Math.max(3.5, r * 0.6), palette, brush);
    else if (r > 7) brush.text(String(count), x, y + size * 0.36 - up, { size, colour: palette.ink, isStrong: r > 16 });
    if (hasRow) paintFound(found, x, y + (hasName ? text * 1.35 : size * 0.8 + 2), r, larger, palette, brush);
    if (own && r > 12) {
      // On the rim; on a small circle a little outside, clear of the count.
      const aside = r * 0.72 + 1.5 * larger;
      paintSign(own, x + aside, y - aside, Math.min(7.5, Math.max(4.5, r * 0.34)) * larger, palette, brush);
    }
  }
}

/** How many findings of each kind, in a row, as large as the letters are. */
function paintFound(
  found: readonly number[],
  x: number,
  y: number,
  r: number,
  larger: number,
  palette: Palette,
  brush: Brush,
): void {
  const shown = severities.flatMap((severity, place) =>
    found[place]! > 0 ? [{ severity, count: found[place]! }] : [],
  );
  const some = shown.slice(0, r > 38 * larger ? 3 : 1);
  some.forEach(({ severity, count }, place) => {
    const left = x + ((place - (some.length - 1) / 2) * 27 - 7) * larger;
    paintSign(severity, left, y, 5 * larger, palette, brush);
    const lettering = { size: 10 * larger, colour: palette[severityLooks[severity].colour], isStrong: true };
    brush.text(String(count), left + 12 * larger, y + 3.6 * larger, lettering);
  });
}

/** Actors of one look with one state, one after the other: they differ in nothing but their places. */
export function paintNodes(
  { nodes, text }: Pick<Scene, 'nodes' | 'text'>,
  network: Network,
  palette: Palette,
  brush: Brush,
  { glyphOf, titleOfActor }: Sayings,
): void {
  const glyph = (node: Node) => {
    // From afar the sign of a finding stands in its place.
    const { look, worst, r, alpha } = node;
    if (r < glyphFrom && !worst) return;
    const own = look === 'area' ? 'paper' : r < glyphFrom ? severityLooks[worst!].colour : actorLooks[look].colour;
    const sign = r < glyphFrom ? severityLooks[worst!].text : glyphOf(network.actors[node.actor]!.kind);
    const size = Math.min(r * (r < glyphFrom ? 1.6 : 1.15), text * 1.2);
    brush.text(sign, node.x, node.y + size * 0.36, { size, colour: palette[own], isStrong: true, alpha });
  };
  brush.group('rings');
  for (const { x, y, r, isChosen } of nodes)
    if (isChosen) brush.path({ stroke: palette.focus, width: 4 }, (pen) => circle(pen, x, y, r * 1.3 + 5));
  const found = nodes.filter(({ worst }) => worst);
  alike(found, byWorst).forEach((some) => {
    const { worst, alpha } = some[0]!;
    const { colour, ring } = severityLooks[worst!];
    brush.path({ stroke: palette[colour], ...ring, alpha }, (pen) => {
      for (const { x, y, r } of some) circle(pen, x, y, r * 1.25 + 2.5);
    });
  });
  const batches = alike(nodes, ({ look, alpha }) => `${look} ${alpha}`);
  batches.forEach((some, key) => {
    const { look, alpha } = some[0]!;
    brush.group(`actors ${look}`, undefined, {
      fill: look === 'area' ? palette.ink : palette.paper,
      stroke: palette[actorLooks[look].colour],
      width: look === 'resident' ? 1 : 1.6,
      ...(look === 'resource' && { dash: [3, 1.5] }),
      alpha,
    });
    brush.stamps(
      key,
      some,
      (pen, place) => shape(pen, actorLooks[look].corners, place),
      titleOfActor && (({ actor }) => titleOfActor(actor)),
    );
  });
  brush.group('signs');
  batches.forEach((some) => some.forEach(glyph));
  const larger = largerBy(text);
  const signs = found.map(({ worst, x, y, r, alpha }): Sign => ({
    worst: r < glyphFrom ? undefined : worst,
    ...{ x: x + r * 1.1, y: y - r * 1.1, r: Math.min(7, Math.max(4.5, r * 0.55)) * larger, alpha },
  }));
  paintSigns(signs, palette, brush);
}
