import type { GraphFinding, Severity } from '@liandong/sdk/graph';
import { bundle, type Bundle, type Bundled, type Mask } from './bundle.js';
import { drawn, fitted, widthOf, type Label, type Obstacle } from './labels.js';
import { spacing, type Layout } from './layout-input.js';
import { actorLooks, severities } from './marks.js';
import { linksAt, looks, ownFindings, rankOf, worstOf, type Look, type Network } from './network.js';
import { countsIn } from './rows.js';
import type { View } from './view.js';

/** What somebody has chosen, or points at. */
export type Chosen = { readonly actor: number } | { readonly group: number } | { readonly link: number } | undefined;

/** An open group: a thin circle around what is in it. */
export interface Disc {
  readonly group: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly isCentre: boolean;
  /** Of what was found about itself, naming nobody in it, while it is open; closed, of all that is in it. */
  readonly worst?: Severity;
}
/** A closed group: drawn as one, with a count and its worst finding. */
export interface Bubble extends Disc {
  readonly count: number;
  /** Of what holds communities: how many findings there are of each severity, the worst first. */
  readonly found?: readonly number[];
  readonly isChosen: boolean;
  readonly hasName: boolean;
}
export interface Ribbon {
  readonly bundle: Bundle;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  readonly width: number;
  readonly isStrong: boolean;
}
export interface Line {
  readonly link: number;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  readonly state: 'plain' | 'strong' | 'dim';
}
export interface Node {
  readonly actor: number;
  readonly look: Look;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly worst?: Severity;
  readonly isChosen: boolean;
  /** Less than 1 beside what is drawn above all. */
  readonly alpha: number;
}

/** 画面：标记各在何处，由画笔画出。All marks with their places on the screen; painters only paint them. */
export interface Scene {
  readonly view: View;
  readonly text: number;
  readonly discs: readonly Disc[];
  readonly bubbles: readonly Bubble[];
  readonly ribbons: readonly Ribbon[];
  readonly lines: readonly Line[];
  readonly nodes: readonly Node[];
  readonly labels: readonly Label[];
  /** All names that were to be drawn, with those that found no room. */
  readonly wanted: readonly Label[];
  /** Links that are there and too thin to be drawn. */
  readonly unseen: number;
}

export interface Wishes {
  readonly mask: Mask;
  readonly chosen?: Chosen;
  readonly pointed?: Chosen;
  /** Links and actors of a path, drawn above all others. */
  readonly path?: { readonly actors: ReadonlySet<number>; readonly links: ReadonlySet<number> };
  /** Size of the smallest text. */
  readonly text: number;
  readonly nameOfGroup: (group: number) => string;
  /** All open, whatever the scale: for a file that holds the whole. */
  readonly isWhole?: boolean;
}

/** What a finding adds to the weight of a name, and more the graver it is: names without one have less. */
export const ofFinding = 10;

/** How much is seen of what stands beside a way, its signs too. */
export const dimmed = 0.35;

/** The sign of a finding: no name may lie on it, not even its own mark's. */
const sign = 1e9;

/** How much larger than usual letters are asked for, and marks with them. */
export const largerBy = (text: number): number => text / 12;
/** From this scale on, actors are drawn themselves: when there is room for their marks; large letters in a narrow column need room for names too. */
export const actorsFrom = (text: number, width: number): number =>
  (15 * largerBy(text) ** (text > 12 && width < 420 ? 4 : 2)) / spacing;
/** From this radius on, a group of communities has room for its findings in a row; a smaller one has the sign of the worst on its rim. */
export const foundFrom = (text: number): number => 20 * largerBy(text);
/** From this radius on, the groups inside a group are drawn themselves. */
const groupsFrom = 8;

/** Which groups show what is in them. Those outside the view are closed, so that no more is drawn than can be seen. */
export function openGroups(
  network: Network,
  layout: Layout,
  view: View,
  { text, isWhole }: Pick<Wishes, 'text' | 'isWhole'> = { text: 12 },
): Uint8Array {
  const isOpen = new Uint8Array(network.groups.length);
  const largestInside = new Float64Array(network.groups.length);
  const hasGroups = new Uint8Array(network.groups.length);
  network.parentOf.forEach((parent, group) => {
    if (parent < 0 || network.groups[group]!.level === 'part') return;
    hasGroups[parent] = 1;
    largestInside[parent] = Math.max(largestInside[parent]!, layout.groupR[group]!);
  });
  const areActorsSeen = view.k >= actorsFrom(text, view.width);
  network.groups.forEach(({ parent }, group) => {
    if (parent >= 0 && !isOpen[parent]) return;
    const r = layout.groupR[group]! * view.k;
    const [x, y] = [layout.groupX[group]! * view.k + view.x, layout.groupY[group]! * view.k + view.y];
    const isSeen = x + r > -20 && x - r < view.width + 20 && y + r > -20 && y - r < view.height + 20;
    const isNear = hasGroups[group]
      ? areActorsSeen || largestInside[group]! * view.k >= groupsFrom * largerBy(text)
      : areActorsSeen;
    isOpen[group] = isWhole || (isSeen && isNear) ? 1 : 0;
  });
  return isOpen;
}

/** Keeps what is dear to find out between two pictures: which links are drawn as one. */
export class SceneMaker {
  private last: { key: string; bundled: Bundled } | undefined;
  private readonly members: readonly (readonly number[])[];

  constructor(
    readonly network: Network,
    readonly layout: Layout,
  ) {
    const members = network.groups.map((): number[] => []);
    network.groupOf.forEach((group, actor) => members[group]!.push(actor));
    this.members = members;
  }

  make(view: View, wishes: Wishes): Scene {
    const { network, layout } = this;
    const isOpen = openGroups(network, layout, view, wishes);
    const key = `${wishes.mask.version} ${wishes.isWhole ? 'all' : isOpen.join('')}`;
    if (this.last?.key !== key) this.last = { key, bundled: bundle(network, wishes.mask, isOpen) };
    return sceneOf(network, layout, view, wishes, isOpen, this.last.bundled, this.members);
  }
}

type Of = { readonly actor?: number; readonly group?: number; readonly link?: number } | undefined;

/** The actors and groups that are lit up with what is chosen or pointed at; nothing where nothing is. */
function litBy(network: Network, lit: Of) {
  if (!lit) return undefined;
  const [actors, links] = [new Set<number>(), new Set<number>()];
  const take = (link: number) => {
    links.add(link);
    actors.add(network.from[link]!).add(network.to[link]!);
  };
  const { actor, link } = lit;
  if (link !== undefined) take(link);
  if (actor !== undefined) {
    actors.add(actor);
    linksAt(network, actor).forEach(take);
  }
  return { ...lit, actors, links };
}

function sceneOf(
  network: Network,
  layout: Layout,
  view: View,
  wishes: Wishes,
  isOpen: Uint8Array,
  { bundles, links, unseen }: Bundled,
  members: readonly (readonly number[])[],
): Scene {
  const { k } = view;
  const { mask, text, path } = wishes;
  const { groups, groupOf, graph } = network;
  const [discs, bubbles, ribbons, lines, nodes] = [[], [], [], [], []] as [Disc[], Bubble[], Ribbon[], Line[], Node[]];
  const labels: Label[] = [];
  const marks: Obstacle[] = [];
  const atX = (x: number) => x * k + view.x;
  const atY = (y: number) => y * k + view.y;
  const isIn = (x: number, y: number, r: number) =>
    wishes.isWhole || (x + r > 0 && x - r < view.width && y + r > 0 && y - r < view.height);
  const pointed: Of = wishes.pointed;
  const chosen = litBy(network, wishes.chosen);
  const lit = chosen ?? litBy(network, pointed);

  // Whoever is drawn above all others stands in a circle that is open, with no count under them.
  const isLifted = new Uint8Array(groups.length);
  for (const above of [path?.actors, chosen?.actors])
    above?.forEach((actor) => {
      for (let group = groupOf[actor]!; group >= 0; group = groups[group]!.parent) isLifted[group] = 1;
    });

  // Groups, the outermost first. Of many small ones that support an area, one is named.
  let supporters = 0;
  const counts = wishes.mask.version === 0 ? undefined : countsIn(network, mask);
  const isHidden = new Uint8Array(groups.length);
  groups.forEach(({ parent, level, size }, group) => {
    if (parent >= 0 && (!isOpen[parent] || isHidden[parent])) {
      isHidden[group] = 1;
      return;
    }
    const count = counts ? counts[group]! : size;
    if (count === 0) {
      isHidden[group] = 1;
      return;
    }
    const [x, y, r] = [atX(layout.groupX[group]!), atY(layout.groupY[group]!), layout.groupR[group]! * k];
    if (!isIn(x, y, r) || isNaN(x)) return;
    const isCentre = level === 'support';
    if (isOpen[group] || (isLifted[group] && r > 20)) {
      // A place with one other in it, as large as itself, is drawn once.
      if (level === 'part' || (parent >= 0 && layout.groupR[parent] === layout.groupR[group] && level === 'street'))
        return;
      discs.push({ group, x, y, r, isCentre, worst: worstOf(graph.findings, ownFindings(network, group)) });
      const name = drawn(wishes.nameOfGroup(group), 16);
      const size = Math.min(text * 1.35, Math.max(text, r / 14));
      // A name stands on the rim, as in the frame of a form.
      if (name && (r > 46 || widthOf(name, size) < r * 1.6))
        labels.push({ text: name, weight: 70 + r / 1e4, x, y: y - r - size * 0.64, size, strong: true });
      return;
    }
    const own = network.findingsOfGroup.get(group);
    const isChosen = chosen?.group === group || pointed?.group === group;
    const isLarge = level !== 'community' && !isCentre;
    const found = isLarge && own ? tally(graph.findings, own) : undefined;
    const gravest = worstOf(graph.findings, own);
    const worst = isLarge ? undefined : gravest;
    const full = drawn(wishes.nameOfGroup(group), isChosen ? 24 : 12);
    const wide = widthOf(full, text);
    // A little wider than the circle it may be: its rim covers the line.
    const isInside = wide < r * 2;
    bubbles.push({ group, x, y, r: Math.max(4, r * 0.9), isCentre, count, worst, found, isChosen, hasName: isInside });
    const owner = network.actors.length + group;
    marks.push({ x, y, r: r * 0.9, owner });
    const hasSign = worst || (found && r * 0.9 <= foundFrom(text));
    if (hasSign && r > 12) marks.push({ x: x + r * 0.7, y: y - r * 0.7, r: 6 * largerBy(text), owner: sign });
    if (isInside)
      labels.push({
        text: full,
        x,
        y: y + text * (found ? -0.5 : 0.15),
        size: text,
        weight: 60,
        isInside: wide < r * 1.72,
      });
    else if (full && (r > 8 || isChosen || (isCentre && r > 4 && !supporters++)))
      labels.push({
        ...{ text: full, x, y, size: text, reach: r * 0.9 + 2, owner, strong: isChosen },
        weight: isChosen ? 100 : 40 + rankOf(gravest),
      });
  });

  const circleOf = (group: number) =>
    [
      atX(layout.groupX[group]!),
      atY(layout.groupY[group]!),
      layout.groupR[group]! * k * (isOpen[group] ? 1 : 0.9),
    ] as const;
  const most = bundles[0]?.count ?? 1;
  for (const one of bundles) {
    const [a, b] = [one.a, one.b];
    if (isHidden[a] || isHidden[b]) continue;
    const [ax, ay, ra] = circleOf(a);
    const [bx, by, rb] = circleOf(b);
    const [ux, uy, length] = wayFrom(ax, ay, bx, by);
    if (length < ra + rb || !isLineIn(ax, ay, bx, by, view)) continue;
    const isStrong = lit?.group === a || lit?.group === b;
    const width = 0.8 + 5 * Math.sqrt(one.count / most) * Math.min(1, Math.max(0.35, k * 3));
    ribbons.push({
      ...{ bundle: one, ax: ax + ux * ra, ay: ay + uy * ra, bx: bx - ux * rb, by: by - uy * rb },
      ...{ width, isStrong },
    });
  }

  const larger = largerBy(text);
  const radius = Math.min(15 * larger, Math.max(4.5, 5 * k * (1 + larger)));
  const drawLine = (link: number, state: Line['state']) => {
    const [a, b] = [network.from[link]!, network.to[link]!];
    const [ax, ay, bx, by] = [atX(layout.x[a]!), atY(layout.y[a]!), atX(layout.x[b]!), atY(layout.y[b]!)];
    if (isNaN(ax) || isNaN(bx) || (!wishes.isWhole && !isLineIn(ax, ay, bx, by, view))) return;
    const [ux, uy] = wayFrom(ax, ay, bx, by);
    // Beside each other, on the same side whichever way they point.
    const aside = network.lane[link]! * 4.5 * Math.min(1, k);
    const [sx, sy] = [-uy * aside, ux * aside];
    const [ra, rb] = [radius * 1.12 + 1, radius * 1.12 + 2];
    lines.push({
      link,
      ax: ax + ux * ra + sx,
      ay: ay + uy * ra + sy,
      bx: bx - ux * rb + sx,
      by: by - uy * rb + sy,
      state,
    });
  };
  const isLitUp = lit !== undefined && lit.links.size > 0;
  const above = new Set<number>([...(path?.links ?? []), ...(lit?.links ?? [])]);
  for (const link of links) {
    if (above.has(link)) continue;
    const isDim = (isLitUp && chosen !== undefined) || path !== undefined;
    drawLine(link, isDim ? 'dim' : 'plain');
  }
  above.forEach((link) => {
    if (mask.link[link]) drawLine(link, 'strong');
  });

  // In their own order, whatever group they are of.
  const shown = new Set([...(lit?.actors ?? []), ...(path?.actors ?? [])]);
  members.forEach((some, group) => isOpen[group] && !isHidden[group] && some.forEach((actor) => shown.add(actor)));
  for (const actor of Array.from(shown).sort((one, other) => one - other)) {
    if (!mask.actor[actor]) continue;
    const isAbove = lit?.actors.has(actor) || path?.actors.has(actor);
    const x = atX(layout.x[actor]!);
    const y = atY(layout.y[actor]!);
    if (isNaN(x) || !isIn(x, y, radius * 3)) continue;
    const look = looks[network.look[actor]!]!;
    const worst = worstOf(graph.findings, network.findingsOfActor.get(actor));
    const isChosen = chosen?.actor === actor;
    const isDim = (path !== undefined || (chosen !== undefined && isLitUp)) && !isAbove;
    nodes.push({ actor, look, x, y, r: radius * actorLooks[look].size, worst, isChosen, alpha: isDim ? dimmed : 1 });
    marks.push({ x, y, r: worst ? radius * 1.25 + 3 : radius, owner: actor });
    if (worst && radius > 7) marks.push({ x: x + radius, y: y - radius, r: 6 * larger, owner: sign });
    // From afar the community's own and those with findings; nearby all that have room.
    const isNamed = isAbove || wishes.isWhole || worst || k > 0.95 || look === 'area' || look === 'community';
    if (!isNamed || (isDim && !wishes.isWhole)) continue;
    const { name, tier } = network.actors[actor]!;
    const degree = network.firstLink[actor + 1]! - network.firstLink[actor]!;
    const own = rankOf(worst) * ofFinding + (tier === 'area' ? 5 : 0) + Math.min(4, degree / 5);
    labels.push({
      text: drawn(name, wishes.isWhole ? 16 : isChosen ? 24 : 10),
      ...{ x, y, size: text, reach: (worst ? radius * 1.25 + 4 : radius * 1.15) + 2, owner: actor, strong: isChosen },
      weight: isChosen ? 100 : isAbove ? 90 : own,
    });
  }
  return {
    ...{ view, text, discs, bubbles, ribbons, lines, nodes, unseen, wanted: labels },
    labels: fitted(labels, view.width, view.height, marks),
  };
}

const tally = (findings: readonly GraphFinding[], places: readonly number[]): readonly number[] =>
  severities.map((severity) => places.filter((place) => findings[place]!.severity === severity).length);

/** Which way one point lies from another, and how far. */
export function wayFrom(ax: number, ay: number, bx: number, by: number): readonly [number, number, number] {
  const length = Math.hypot(bx - ax, by - ay);
  return [(bx - ax) / (length || 1), (by - ay) / (length || 1), length];
}

/** Can any of a line be seen? */
function isLineIn(ax: number, ay: number, bx: number, by: number, { width, height }: View): boolean {
  return !((ax < 0 && bx < 0) || (ay < 0 && by < 0) || (ax > width && bx > width) || (ay > height && by > height));
}
