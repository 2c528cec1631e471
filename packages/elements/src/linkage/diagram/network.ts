import type { IsoDate, Level, LocalText, Place } from '@liandong/core';
import type { Actor, GraphFinding, Link, LinkageGraph, LinkKind, Severity } from '@liandong/sdk/graph';
import { atOnce, inSteps } from './slices.js';
import { splitLarge } from './split.js';

/** Kinds of links, in the order in which they are drawn and listed. */
export const kindsOfLink: readonly LinkKind[] = [
  'funding',
  'service',
  'information',
  'meeting',
  'supervision',
  'cultivation',
  'feedback',
];

/** What actors look like: those of the area tier, the five elements, residents. */
export const looks = [
  'area',
  'community',
  'organization',
  'socialWorker',
  'volunteer',
  'resource',
  'resident',
] as const;
export type Look = (typeof looks)[number];

/** Of those that look alike, the first stands for all in the legend. */
const lookOfKind: Readonly<Record<string, Look>> = {
  government: 'area',
  supportAgency: 'area',
  jointOffice: 'area',
  committee: 'community',
  partyOrganization: 'community',
  station: 'community',
  communityOrganization: 'organization',
  outsideOrganization: 'organization',
  socialWorker: 'socialWorker',
  studio: 'socialWorker',
  volunteer: 'volunteer',
  supplier: 'resource',
  resident: 'resident',
};

/** A kind with a look, for a legend. */
export const sampleOf = (look: string): string =>
  Object.keys(lookOfKind).find((kind) => lookOfKind[kind] === look) ?? look;

/** A part of the whole that is drawn as one when it is small. `support`: the area's own; `others`: of no community; `part`: of a large group. */
export interface Group {
  readonly level: Level | 'support' | 'others' | 'part';
  readonly code?: string;
  readonly name?: LocalText;
  readonly parent: number;
  /** How many actors are in it and in what is inside. */
  readonly size: number;
}

/** A graph made ready to be laid out and drawn: places in lists instead of names. What cannot be drawn is left out and told. */
export interface Network {
  readonly graph: LinkageGraph;
  readonly actors: readonly Actor[];
  readonly links: readonly Link[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly linkIndexOf: ReadonlyMap<string, number>;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Place of each link's kind in `kindsOfLink`, and of each actor's look in `looks`. */
  readonly kind: Uint8Array;
  readonly look: Uint8Array;
  /** Links beside each other between the same two: 0 is the middle. */
  readonly lane: Float32Array;
  /** Links of each actor: those of the `n`th stand from `firstLink[n]` to `firstLink[n + 1]` in `linksOf`. */
  readonly firstLink: Int32Array;
  readonly linksOf: Int32Array;
  readonly groups: readonly Group[];
  /** Places as they stand on the day of the graph, by their codes. */
  readonly places: ReadonlyMap<string, Place>;
  /** Name of the smallest place that holds everything. */
  readonly top: LocalText | undefined;
  readonly groupOf: Int32Array;
  readonly parentOf: Int32Array;
  readonly isCentre: Uint8Array;
  /** Findings of each actor, group and link that has any, as places in `graph.findings`. */
  readonly findingsOfActor: ReadonlyMap<number, readonly number[]>;
  readonly findingsOfGroup: ReadonlyMap<number, readonly number[]>;
  readonly findingsOfLink: ReadonlyMap<number, readonly number[]>;
  /** Findings as places in `graph.findings`, the worst first; so are those of each actor, group and link. */
  readonly worstFirst: readonly number[];
  /** Links that were left out: to nobody, to itself, twice, of an unknown kind. */
  readonly dropped: number;
}

/** The list that stands under a key; a new one where there is none. */
export function listAt<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}

/** From the lightest to the worst. */
const weights: Readonly<Record<Severity, number>> = { unknown: 1, should: 2, must: 3 };
const weightOf = ({ severity }: GraphFinding): number => weights[severity];
/** How grave a finding is; a word that is none is unknown. */
export const severityOf = ({ severity }: GraphFinding): Severity => (weights[severity] > 0 ? severity : 'unknown');

/** The higher, the graver; 0 where there is none. */
export const rankOf = (severity: Severity | undefined): number => (severity ? weights[severity] : 0);

/** The gravest of some findings of an actor, a group or a link: it stands first. */
export const worstOf = (findings: readonly GraphFinding[], [first]: readonly number[] = []): Severity | undefined =>
  findings[first!]?.severity;

/** Places as they stand on a day: the latest record that has begun. */
function placesOn(places: readonly Place[], on: IsoDate): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const place of places) {
    const known = found.get(place.code);
    if (place.from <= on && (!known || place.from >= known.from)) found.set(place.code, place);
  }
  return found;
}

/** Levels that are drawn around communities. */
export const areaLevels: readonly string[] = ['province', 'city', 'district', 'street'];

/** 图化成可以排布的网络。Groups actors by community, and communities by the places that they lie in. */
export const networkOf = (graph: LinkageGraph, places: readonly Place[] = []): Network =>
  atOnce(networkSteps(graph, places));

/** The same in small steps, with room for something else between them. */
export function* networkSteps(graph: LinkageGraph, places: readonly Place[] = []): Generator<void, Network> {
  const known = placesOn(places, graph.asOf);
  const actors: Actor[] = [];
  const indexOf = new Map<string, number>();
  yield* inSteps(graph.actors, (actor) => {
    if (!indexOf.has(actor.id)) indexOf.set(actor.id, actors.push(actor) - 1);
  });

  const made: { level: Group['level']; code?: string; name?: LocalText; parent: number }[] = [];
  const groupAt = new Map<string, number>();
  const add = (key: string, group: (typeof made)[number]): number => {
    groupAt.set(key, made.push(group) - 1);
    return made.length - 1;
  };
  const areaOf = (code: string | undefined, deep = 0): number => {
    const place = code === undefined ? undefined : known.get(code);
    if (!place?.level || !areaLevels.includes(place.level) || deep > 8) return -1;
    return groupAt.get(place.code) ?? add(place.code, { ...place, parent: areaOf(place.within, deep + 1) });
  };
  const leafOf = ({ community, place, tier }: Actor): number => {
    if (community !== undefined) {
      const record = known.get(community);
      const key = `community ${community}`;
      return (
        groupAt.get(key) ??
        add(key, { level: 'community', code: community, name: record?.name, parent: areaOf(record?.within) })
      );
    }
    const parent = areaOf(place);
    const level = tier === 'area' ? 'support' : 'others';
    const key = `${level} ${parent}`;
    return groupAt.get(key) ?? add(key, { level, code: parent < 0 ? undefined : place, parent });
  };
  const leaves = Int32Array.from(yield* inSteps(actors, leafOf));

  const linkIndexOf = new Map<string, number>();
  const links: Link[] = [];
  const [fromOf, toOf] = [new Int32Array(graph.links.length), new Int32Array(graph.links.length)];
  yield* inSteps(graph.links, (link) => {
    const [one, other] = [indexOf.get(link.from), indexOf.get(link.to)];
    if (one === undefined || other === undefined || one === other || linkIndexOf.has(link.id)) return;
    if (!kindsOfLink.includes(link.kind)) return;
    const place = links.push(link) - 1;
    linkIndexOf.set(link.id, place);
    fromOf[place] = one;
    toOf[place] = other;
  });
  const from = fromOf.slice(0, links.length);
  const to = toOf.slice(0, links.length);

  // What holds everything says nothing: its name belongs above the picture.
  let top: LocalText | undefined;
  adopt(made);
  for (let outer = alone(made); outer >= 0; outer = alone(made)) {
    top = made[outer]!.name ?? top;
    made.splice(outer, 1);
    const moved = (group: number) => (group > outer ? group - 1 : group);
    made.forEach(
      (group, index) => (made[index] = { ...group, parent: group.parent === outer ? -1 : moved(group.parent) }),
    );
    leaves.forEach((leaf, actor) => (leaves[actor] = moved(leaf)));
    adopt(made);
  }

  yield;
  const split = splitLarge(
    leaves,
    made.map(({ parent }) => parent),
    from,
    to,
  );
  // Supporters too many for one middle stand among the communities that they support.
  const isCentre = new Uint8Array(made.length + split.parents.length);
  made.forEach(({ level }, group) => {
    if (level === 'support' && !split.parents.includes(group)) isCentre[group] = 1;
  });
  for (const parent of split.parents) {
    const group = made[parent]!;
    made.push(group.level === 'support' ? { ...group } : { level: 'part', parent });
  }
  const sizes = new Array<number>(made.length).fill(0);
  split.groupOf.forEach((leaf) => {
    for (let group = leaf; group >= 0; group = made[group]!.parent) sizes[group]!++;
  });

  const findingsOfActor = new Map<number, number[]>();
  const findingsOfGroup = new Map<number, number[]>();
  const findingsOfLink = new Map<number, number[]>();
  const note = (map: Map<number, number[]>, key: number | undefined, finding: number) =>
    key === undefined || listAt(map, key).push(finding);
  const communityAt = new Map(
    made.flatMap(({ level, code }, group) => (level === 'community' ? [[code, group] as const] : [])),
  );
  // A stable order: those of one weight stay as the graph has them.
  const worstFirst = graph.findings
    .map((_, place) => place)
    .sort((a, b) => weightOf(graph.findings[b]!) - weightOf(graph.findings[a]!) || a - b);
  yield* inSteps(worstFirst, (place) => {
    const finding = graph.findings[place]!;
    const touched = new Set<number>();
    const touch = (leaf: number) => {
      for (let group = leaf; group >= 0; group = made[group]!.parent) touched.add(group);
    };
    for (const id of finding.actors) {
      const actor = indexOf.get(id);
      note(findingsOfActor, actor, place);
      if (actor !== undefined) touch(split.groupOf[actor]!);
    }
    for (const id of finding.links) note(findingsOfLink, linkIndexOf.get(id), place);
    const community = communityAt.get(finding.community);
    if (community !== undefined) touch(community);
    touched.forEach((group) => note(findingsOfGroup, group, place));
  });

  yield;
  const lane = lanesOf(from, to, actors.length);
  yield;
  return {
    graph,
    actors,
    links,
    indexOf,
    linkIndexOf,
    from,
    to,
    kind: Uint8Array.from(links, ({ kind }) => kindsOfLink.indexOf(kind)),
    look: Uint8Array.from(actors, ({ kind }) => looks.indexOf(lookOfKind[kind] ?? 'resource')),
    lane,
    ...neighboursOf(from, to, actors.length),
    places: known,
    top,
    groups: made.map((group, index) => ({ ...group, size: sizes[index]! })),
    groupOf: split.groupOf,
    parentOf: Int32Array.from(made, ({ parent }) => parent),
    isCentre,
    findingsOfActor,
    findingsOfGroup,
    findingsOfLink,
    worstFirst,
    dropped: graph.links.length - links.length,
  };
}

/** Supporters of no place support the one place that there is. */
function adopt(groups: { readonly level: Group['level']; parent: number }[]): void {
  const tops = groups.flatMap(({ parent, level }, group) => (parent < 0 ? [{ group, level }] : []));
  const areas = tops.filter(({ level }) => areaLevels.includes(level));
  const others = tops.filter(({ level }) => level === 'support' || level === 'others');
  if (areas.length !== 1 || areas.length + others.length < tops.length) return;
  for (const { group } of others) groups[group]!.parent = areas[0]!.group;
}

/** The one group that holds all others; -1 where there is none. */
function alone(groups: readonly { readonly parent: number }[]): number {
  const tops = groups.flatMap(({ parent }, group) => (parent < 0 ? [group] : []));
  return tops.length === 1 && groups.length > 1 ? tops[0]! : -1;
}

function lanesOf(from: Int32Array, to: Int32Array, actors: number): Float32Array {
  const beside = new Map<number, number[]>();
  from.forEach((own, link) => {
    const other = to[link]!;
    listAt(beside, Math.min(own, other) * actors + Math.max(own, other)).push(link);
  });
  const lanes = new Float32Array(from.length);
  // The same side for both directions: the sign follows the order of the two, not the way of the link.
  beside.forEach((links) =>
    links.forEach((link, place) => {
      lanes[link] = (place - (links.length - 1) / 2) * (from[link]! < to[link]! ? 1 : -1);
    }),
  );
  return lanes;
}

function neighboursOf(from: Int32Array, to: Int32Array, actors: number): Pick<Network, 'firstLink' | 'linksOf'> {
  const firstLink = new Int32Array(actors + 1);
  for (const ends of [from, to]) ends.forEach((actor) => firstLink[actor + 1]!++);
  for (let actor = 0; actor < actors; actor++) firstLink[actor + 1]! += firstLink[actor]!;
  const next = firstLink.slice();
  const linksOf = new Int32Array(from.length * 2);
  from.forEach((actor, link) => {
    linksOf[next[actor]!++] = link;
    linksOf[next[to[link]!]!++] = link;
  });
  return { firstLink, linksOf };
}

/** Findings about a group itself, that name nobody in it. */
export const ownFindings = ({ findingsOfGroup, groups, graph }: Network, group: number): readonly number[] =>
  (findingsOfGroup.get(group) ?? []).filter((place) => {
    const { actors, community } = graph.findings[place]!;
    return actors.length === 0 && community === groups[group]!.code;
  });

/** The links of an actor, as places. */
export const linksAt = ({ firstLink, linksOf }: Network, actor: number): Int32Array =>
  linksOf.subarray(firstLink[actor], firstLink[actor + 1]);

/** The group of a community; -1 for none. */
export const groupAt = ({ groups }: Network, community: string | undefined): number =>
  groups.findIndex(({ code }) => code !== undefined && code === community);
