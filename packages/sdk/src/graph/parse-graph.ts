import type { Decision } from '@liandong/core';
import * as z from 'zod/mini';
import { actorKinds, tiers, type RoleFinding, type Sign } from '../linkage/index.js';
import { day, parseModel, text, type Parsed } from '../model.js';
import { graphProblemCodes, linkKinds, severities } from './codes.js';
import { graphOf, type GraphParts } from './graph-of.js';
import type { LinkageGraph } from './graph.js';

const ids = () => z.array(z.string());
const maybeDay = () => z.optional(day());
const maybeText = () => z.optional(z.string());
/** What the rules said when the graph was made; it is shown again and decides nothing here. */
const said = <Value>() => z.optional(z.custom<Value>((value) => typeof value === 'object' && value !== null));

const model = z.strictObject({
  asOf: day(),
  from: maybeDay(),
  actors: z.array(
    z.strictObject({
      ...{ id: text(64), name: z.string(), kind: z.enum(actorKinds), tier: z.enum(tiers) },
      ...{ place: maybeText(), community: maybeText(), from: maybeDay(), until: maybeDay() },
    }),
  ),
  links: z.array(
    z.strictObject({
      ...{
        id: text(500),
        kind: z.enum(linkKinds),
        from: text(64),
        to: text(64),
        firstOn: maybeDay(),
        lastOn: maybeDay(),
      },
      evidence: z.array(z.strictObject({ record: z.string(), on: maybeDay() })),
      isActive: z.optional(z.boolean()),
    }),
  ),
  findings: z.array(
    z.strictObject({
      ...{ code: z.string(), actors: ids(), links: ids(), community: maybeText(), severity: z.enum(severities) },
      ...{ decision: said<Decision>(), roles: said<readonly RoleFinding[]>(), sign: said<Sign>() },
      overdue: z.optional(
        z.array(
          z.strictObject({
            ...{ dueOn: day(), id: z.string(), title: z.string(), owner: z.string(), meeting: z.string() },
            daysOverdue: z.number(),
          }),
        ),
      ),
      notAgreed: z.optional(z.array(z.strictObject({ on: day(), id: z.string(), by: ids() }))),
      largestSource: z.optional(
        z.strictObject({
          ...{ kind: z.string(), numerator: z.number(), denominator: z.number() },
          ...{ carriers: ids(), funders: ids() },
        }),
      ),
    }),
  ),
  problems: z.array(
    z.strictObject({
      ...{ path: z.string(), code: z.enum(graphProblemCodes), actors: z.optional(ids()), links: z.optional(ids()) },
      params: said<Readonly<Record<string, string | number>>>(),
    }),
  ),
});

/**
 * 读入 JSON 的图，问题逐处指明；写出只要 `JSON.stringify(graph)`。
 * Reads a graph that was written with `JSON.stringify`. Every fault of its shape has a path; what has the right shape and cannot be drawn, such
 * as a link to nobody, is among the problems of the graph.
 *
 * Source: none; our own model of a graph.
 */
export function parseGraph(data: unknown): Parsed<LinkageGraph> {
  const read = parseModel(model, data);
  if (!read.ok) return read;
  const { links, ...rest } = read.value;
  const parts = { ...rest, links: links.map((link) => ({ ...link, isActive: link.isActive })) };
  return { ok: true, value: graphOf(parts as GraphParts) };
}
