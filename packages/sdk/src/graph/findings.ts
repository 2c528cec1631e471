import type { Decision, IsoDate, Law } from '@liandong/core';
import { fundMix } from '../funding/index.js';
import {
  checkRoles,
  contexts,
  linkageOf,
  movementOf,
  rollIn,
  roleFaults,
  singleSourceSign,
  starters,
  triadOf,
  type Element,
  type Linkage,
  type LinkageRecords,
  type Strengths,
} from '../linkage/index.js';
import type { Severity } from './codes.js';
import type { GraphFinding, LinkageGraph } from './graph.js';
import type { Told } from './linkage-graph.js';
import { linkId, type Stretch } from './links.js';
import { drawnAs } from './occurrences.js';
import { recordsByCommunity } from './records-by-community.js';
import type { GraphRecords } from './records.js';
import { append, compare } from './text.js';

/** Everything that the rules are asked of is practice described by studies: nothing met or unmet of it binds. */
const severityOf = ({ outcome }: Decision): Severity => (outcome === 'unknown' ? 'unknown' : 'should');

type Found = Pick<GraphFinding, 'code' | 'actors' | 'roles' | 'overdue' | 'notAgreed'> & {
  readonly links?: readonly string[];
  readonly decision: Decision;
};

/**
 * 逐个社区问联动的规则：六个方向、联与动、角色、先动的要素、资金来源。
 * Asks the rules about each community: the six directions, linkage and movement, roles, who moves first, where the money comes
 * from. Nothing is found that they do not say; where no text gives what they need, the finding is `unknown` and holds what is missing.
 */
export function findingsOf(
  records: GraphRecords,
  stretch: Stretch,
  law: Law,
  graph: LinkageGraph,
  told: Told,
): readonly GraphFinding[] {
  const there = new Set(graph.actors.map(({ id }) => id));
  const drawn = new Set(graph.links.map(({ id }) => id));
  const meetings = new Map<string, string[]>();
  for (const { id, kind, from, to, isActive } of graph.links)
    if (kind === 'meeting' && isActive !== false) for (const end of [from, to]) append(meetings, end, id);

  const findings: GraphFinding[] = [];
  for (const [community, own] of recordsByCommunity(records.linkage)) {
    const add = ({ code, actors, links = [], ...rest }: Found) => {
      findings.push({
        code,
        actors: unique(actors.filter((id) => there.has(id))),
        links: unique(links.filter((id) => drawn.has(id))),
        ...(community !== undefined && { community }),
        severity: severityOf(rest.decision),
        ...rest,
      });
    };
    const linkage = linkageOf(own, stretch.asOf);
    const here = linkage.nodes.flatMap(({ id, shape }) => (shape === 'actor' ? [id] : []));
    directionsOf(linkage, law, here, add);
    movementIn(own, stretch, law, here, add, (ids) => ids.flatMap((id) => meetings.get(id) ?? []));
    rolesIn(linkage, own, law, here, add);
    startIn(linkage, law, community === undefined ? undefined : told.strengths?.[community], add);
  }
  return [...findings, ...sourcesIn(records, law, graph)].sort(
    (one, other) => compare(one.community ?? '', other.community ?? '') || compare(one.code, other.code),
  );
}

type Add = (found: Found) => void;

const unique = (ids: readonly string[]) => [...new Set(ids)].sort(compare);
const ofElement = ({ nodes }: Linkage, ...wanted: readonly Element[]) =>
  nodes.flatMap(({ id, element, supplier }) => (element && wanted.includes(element) ? [supplier ?? id] : []));

/** 三社之间的六个方向，没有联系的逐个指出。 */
function directionsOf(linkage: Linkage, law: Law, here: readonly string[], add: Add): void {
  const { decision, directions } = triadOf(linkage, law);
  const { question: code } = decision;
  if (decision.outcome === 'unknown') add({ code, actors: here, decision });
  for (const { from, to, outcome, links } of directions)
    if (outcome === 'unmet')
      add({
        code: `${code}.${from}.${to}`,
        actors: ofElement(linkage, from, to),
        links: links.map((one) => linkId(drawnAs[one.kind], one.from, one.to)),
        decision,
      });
}

/** 联而不动、动而不联；no stretch asked about means all that is on record up to the day. */
function movementIn(
  own: LinkageRecords,
  { from = '0001-01-01', asOf }: Stretch,
  law: Law,
  here: readonly string[],
  add: Add,
  meetingsOf: (ids: readonly string[]) => readonly string[],
): void {
  const movement = movementOf(own, { from: from as IsoDate, to: asOf }, law);
  const { decision, overdue, notAgreed } = movement;
  const { question: code, outcome, value } = decision;
  if (outcome === 'met') return;
  const late = overdue.length > 0 && { overdue };
  const lone = notAgreed.length > 0 && { notAgreed };
  if (value === 'linkedNotMoving' || value === 'both') {
    const actors = late ? overdue.map(({ owner }) => owner) : here;
    add({ code: `${code}.linkedNotMoving`, actors, links: meetingsOf(actors), decision, ...late });
  }
  if (value === 'movingNotLinked' || value === 'both')
    add({ code: `${code}.movingNotLinked`, actors: notAgreed.flatMap(({ by }) => by), decision, ...lone });
  if (value === undefined) add({ code, actors: here, decision, ...late, ...lone });
  if (value === 'nothing') add({ code: `${code}.nothing`, actors: here, decision });
}

/** 缺位、越位、错位与表外的，按场合各成一处发现，指到人。 */
function rolesIn(linkage: Linkage, { assignments }: LinkageRecords, law: Law, here: readonly string[], add: Add): void {
  for (const context of contexts) {
    const { decision, findings } = checkRoles(linkage, assignments, context, law);
    const { question: code } = decision;
    if (decision.outcome === 'unknown') add({ code: `${code}.${context}`, actors: here, decision });
    for (const fault of roleFaults) {
      const roles = findings.filter((one) => one.code === fault);
      if (roles.length > 0)
        add({
          code: `${code}.${context}.${fault}`,
          actors: roles.flatMap(({ who }) => who),
          decision,
          roles,
        });
    }
  }
}

/** 先动的要素；only a count can be read off the records, any other measure somebody has to tell. */
function startIn(linkage: Linkage, law: Law, strengths: Strengths | undefined, add: Add): void {
  const { counts, edges } = linkage;
  const base = ['community', 'socialWorker'];
  const isBaseThere = edges.some(({ from, to }) => base.includes(from) && base.includes(to)) ? true : null;
  const isCounted = rollIn({}, law).metric === 'count';
  const measured = Object.fromEntries(starters.map((one) => [one, isCounted ? counts[one] : null]));
  const { decision, modes } = rollIn(strengths ?? { ...measured, isBaseThere }, law);
  if (decision.outcome !== 'met')
    add({
      code: decision.value === 'tie' ? `${decision.question}.tie` : decision.question,
      actors: ofElement(linkage, ...modes.map(({ starter }) => starter)),
      decision,
    });
}

/** 资金来源单一：of the carriers of each community, and of those of none together. */
function sourcesIn(records: GraphRecords, law: Law, graph: LinkageGraph): readonly GraphFinding[] {
  return [...moneyByCommunity(records, graph)].flatMap(([community, money]) => {
    const [largest] = fundMix(money);
    const sign = singleSourceSign(
      { largestSource: largest?.numerator ?? null, allMoney: largest?.denominator ?? null },
      law,
    );
    if (sign.isThere === 'no') return [];
    const severity: Severity = sign.isThere === 'yes' ? 'should' : 'unknown';
    const carriers = unique(money.map(({ carrier }) => carrier));
    const fundersOf = (some: readonly Money[]) => unique(some.flatMap(({ funder }) => funder ?? []));
    return [
      {
        code: 'linkage.signs.singleSource',
        actors: unique([...carriers, ...fundersOf(money)]),
        links: unique(
          money.flatMap(({ funder, carrier }) => (funder == null ? [] : linkId('funding', funder, carrier))),
        ),
        ...(community !== undefined && { community }),
        severity,
        sign,
        ...(largest && {
          largestSource: {
            ...largest,
            carriers,
            funders: fundersOf(money.filter(({ kind }) => kind === largest.kind)),
          },
        }),
      },
    ];
  });
}

/** What came from one source to one carrier. */
type Money = Parameters<typeof fundMix>[0][number] & {
  readonly carrier: string;
  readonly funder: string | null | undefined;
};

/** What came to the carriers of each community. */
function moneyByCommunity(records: GraphRecords, graph: LinkageGraph): ReadonlyMap<string | undefined, Money[]> {
  const byId = new Map(graph.actors.map((one) => [one.id, one]));
  const groups = new Map<string | undefined, Money[]>();
  for (const { line, carrier, funders } of records.funds ?? []) {
    const actor = byId.get(carrier);
    if (actor)
      line.sources.forEach(({ kind, amount, transferredOn }, at) => {
        if (transferredOn !== null && (transferredOn === undefined || transferredOn <= graph.asOf))
          append(groups, actor.community, { kind, amount, carrier, funder: funders[at] });
      });
  }
  return groups;
}
