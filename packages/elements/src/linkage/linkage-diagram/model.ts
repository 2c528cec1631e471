import { isIsoDate, type IsoDate, type Place } from '@liandong/core';
import type { Actor, GraphFinding, Link, LinkageGraph } from '@liandong/sdk/graph';
import type { RolesChecked } from '@liandong/sdk/linkage';
import type { Layout } from '../diagram/layout-input.js';
import { emptyLayout } from '../diagram/layout-input.js';
import { networkSteps, severityOf, type Network } from '../diagram/network.js';
import { atOnce, inSteps } from '../diagram/slices.js';
import type { Telling } from '../diagram/telling.js';

const isThing = (item: unknown): boolean => typeof item === 'object' && item !== null;
const list = <Item>(items: readonly Item[] | undefined): readonly Item[] =>
  !Array.isArray(items) ? [] : items.every(isThing) ? items : items.filter(isThing);
const names = (items: unknown): readonly string[] => (Array.isArray(items) ? (items as string[]) : []);

/** With what is sound in the place of what is not; not copied where all of it is, or much of it would take long. */
const mended = <Item extends object>(item: Item, parts: Partial<Item>): Item =>
  (Object.keys(parts) as (keyof Item)[]).every((key) => parts[key] === item[key]) ? item : { ...item, ...parts };

const dayOf = (day: unknown): IsoDate | undefined => (isIsoDate(day) ? day : undefined);
/** A code may come as a number. */
const textOf = (text: unknown): string | undefined => (text ? String(text) : undefined);

const soundActor = (actor: Actor): Actor =>
  mended(actor, {
    name: textOf(actor.name) ?? '',
    place: textOf(actor.place),
    community: textOf(actor.community),
  } as Partial<Actor>);

const soundLink = (link: Link): Link =>
  mended(link, {
    firstOn: dayOf(link.firstOn),
    lastOn: dayOf(link.lastOn),
    evidence: list(link.evidence),
  } as Partial<Link>);

const soundFinding = (one: GraphFinding): GraphFinding => {
  const { decision, sign } = one;
  return mended(one, {
    code: String(one.code),
    severity: severityOf(one),
    actors: names(one.actors),
    links: names(one.links),
    roles: list(one.roles).map((role) => ({ ...role, who: names((role as RolesChecked).who) })),
    decision: decision?.question
      ? { ...decision, reasons: list(decision.reasons), missing: list(decision.missing) }
      : undefined,
    sign: sign?.facts && { ...sign, cites: list(sign.cites) },
    overdue: list(one.overdue).filter(({ dueOn, id, owner }) => isIsoDate(dueOn) && id && owner),
    notAgreed: list(one.notAgreed).filter(({ on, id, by }) => isIsoDate(on) && id && Array.isArray(by)),
    largestSource: list([one.largestSource!]).find(
      ({ numerator, denominator, carriers, funders }) =>
        denominator >= numerator && [carriers, funders].every(Array.isArray),
    ),
  } as Partial<GraphFinding>);
};

/** A graph that a page has given, as far as it is one: a list that is none counts as empty, a day that is none as ''. In small steps. */
export function* soundSteps(graph: unknown): Generator<void, LinkageGraph | undefined> {
  if (!isThing(graph)) return undefined;
  const given = graph as Partial<LinkageGraph>;
  return {
    asOf: dayOf(given.asOf) ?? ('' as IsoDate),
    ...(isIsoDate(given.from) && { from: given.from }),
    actors: yield* inSteps(list(given.actors), soundActor),
    links: yield* inSteps(list(given.links), soundLink),
    findings: yield* inSteps(list(given.findings), soundFinding),
    problems: yield* inSteps(list(given.problems), ({ code, path }) => ({ code: code ?? '…', path: `${path ?? ''}` })),
  };
}

/** The same at once. */
export const sound = (graph: unknown): LinkageGraph | undefined => atOnce(soundSteps(graph));

/** A network with the places of what stood in the one before, so that little moves. */
export interface Model {
  readonly network: Network;
  readonly previous: Layout | undefined;
}

/** Names of groups that hold from one network to the next; those of one name go by number. */
function keysOf({ groups }: Network): readonly string[] {
  const counts = new Map<string, number>();
  return groups.map(({ level, code, parent }) => {
    const key = [level, code, groups[parent]?.code].join(' ');
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return `${key} ${count}`;
  });
}

/** Makes it in small steps. */
export function* modelSteps(
  given: unknown,
  places: readonly Place[],
  before: Network | undefined,
  layout: Layout | undefined,
): Generator<void, Model | undefined> {
  const graph = yield* soundSteps(given);
  if (!graph?.actors.length) return undefined;
  const network = yield* networkSteps(graph, places);
  if (!before || !layout) return { network, previous: undefined };
  const previous = emptyLayout(network.actors.length, network.groups.length);
  let known = 0;
  const groups = new Map(keysOf(before).map((key, group) => [key, group]));
  keysOf(network).forEach((key, group) => {
    const old = groups.get(key);
    if (old === undefined) return;
    previous.groupX[group] = layout.groupX[old]!;
    previous.groupY[group] = layout.groupY[old]!;
  });
  network.actors.forEach(({ id }, actor) => {
    const old = before.indexOf.get(id);
    if (old === undefined) return;
    known++;
    previous.x[actor] = layout.x[old]!;
    previous.y[actor] = layout.y[old]!;
  });
  // Of another place altogether nothing stands where it stood.
  return { network, previous: known * 2 > network.actors.length ? previous : undefined };
}

type Found = { readonly actor: number } | { readonly group: number };

/** What can be searched for: actors and groups that are seen and whose names hold the words, at most so many. */
export function search(
  { groups, actors }: Network,
  telling: Telling,
  isSeen: (found: Found) => boolean,
  words: string,
  most = 8,
): readonly Found[] {
  const wanted = words.trim().toLowerCase();
  if (!wanted) return [];
  const found: Found[] = [];
  const look = (one: Found, name: string) => name.toLowerCase().includes(wanted) && isSeen(one) && found.push(one);
  for (let group = 0; group < groups.length && found.length < most; group++)
    if (groups[group]!.level !== 'part') look({ group }, telling.nameOfGroup(group));
  for (let actor = 0; actor < actors.length && found.length < most; actor++) look({ actor }, actors[actor]!.name);
  return found;
}
