import { addDays, type IsoDate } from '@liandong/core';
import type { ActorKind, LinkKind as LinkageKind } from '../linkage/index.js';
import type { LinkKind } from './codes.js';
import type { GraphProblem } from './graph.js';
import type { GraphRecords } from './records.js';
import { tellerOf } from './teller.js';

/** 已发生的一件事，或者从某日起的一种状态。Something that happened on a day, or has stood since it. */
export interface Occurrence {
  readonly kind: LinkKind;
  readonly from: string;
  readonly to: string;
  readonly record: string;
  readonly on: IsoDate | undefined;
  readonly isStanding?: true;
  readonly until?: IsoDate | undefined;
}

/** What a list holds. */
type In<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

/** Who can stand at the end of a link; a resource, with its supplier, cannot. */
export interface Ends {
  readonly actors: ReadonlyMap<string, { readonly kind: ActorKind; readonly community?: string }>;
  readonly resources: ReadonlyMap<string, string>;
}

/** 联动记录里的联系，画成哪一种。As which kind each link on record is drawn. That is ours; the sources do not sort them so. */
export const drawnAs: Readonly<Record<LinkageKind, LinkKind>> = {
  communicate: 'information',
  shareInformation: 'information',
  decideTogether: 'meeting',
  actTogether: 'service',
  lead: 'supervision',
  coordinate: 'supervision',
  support: 'cultivation',
  seekSupport: 'feedback',
  releasePower: 'cultivation',
  buildCapacity: 'cultivation',
  accept: 'feedback',
  localKnowledge: 'information',
  supply: 'funding',
  serve: 'service',
};

/** 没有写明召集方的，依次看谁到了会。Who is taken to have called a meeting of which it is not told: the first of these that was there. */
const hosts: readonly ActorKind[] = ['jointOffice', 'government', 'committee', 'partyOrganization'];

/** 由记录得出发生过的事；写错的逐处指明。What happened, out of all records, whatever their day. */
export function occurrencesOf(
  records: GraphRecords,
  { actors, resources }: Ends,
  problems: GraphProblem[],
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const { linkage } = records;
  const { say, day } = tellerOf(problems);
  const isActor = (id: string, path: string): boolean => {
    if (actors.has(id)) return true;
    const supplier = resources.get(id);
    if (supplier === undefined) say(path, 'actor-missing', { actor: id });
    else say(path, 'resource-acts', { actor: id, instead: supplier });
    return false;
  };
  const actorsOf = (ids: readonly string[], path: string) => ids.filter((id, at) => isActor(id, `${path}[${at}]`));
  type Told = Pick<Occurrence, 'kind' | 'from' | 'to' | 'record'>;
  const add = (
    told: Told,
    path: string,
    names: readonly [string, string],
    on: IsoDate | undefined,
    standing?: Partial<Occurrence>,
  ) => {
    const known = [told.from, told.to].filter((id, at) => isActor(id, `${path}.${names[at]}`));
    if (known.length < 2) return;
    if (told.from === told.to) return say(path, 'self-link', { actor: told.from });
    found.push({ ...told, on, ...standing });
  };
  const each = <Lists extends object, Name extends keyof Lists & string>(
    lists: Lists,
    name: Name,
    take: (item: In<Lists[Name]>, path: string) => void,
    idOf: (item: In<Lists[Name]>) => string = (item) => (item as { readonly id: string }).id,
  ) => {
    const seen = new Set<string>();
    ((lists[name] ?? []) as readonly In<Lists[Name]>[]).forEach((item, at) => {
      const [id, path] = [idOf(item), `${(lists as object) === linkage ? 'linkage.' : ''}${name}[${at}]`];
      if (seen.size === seen.add(id).size) say(path, 'record-twice', { record: id });
      take(item, path);
    });
  };
  const span = <Item>(item: Item, from: keyof Item & string, until: keyof Item & string, path: string) => {
    const [on, end] = [day(item, from, path), day(item, until, path)];
    if (on && end && end < on) say(`${path}.${until}`, 'ends-before-it-begins', { from: on, until: end });
    return { on, end };
  };
  const meet = (
    record: string,
    on: IsoDate | undefined,
    present: readonly string[],
    path: string,
    convener?: string,
  ) => {
    const there = actorsOf(present, `${path}.present`);
    const kind = hosts.find((one) => there.some((id) => actors.get(id)?.kind === one));
    const calling =
      convener !== undefined && isActor(convener, `${path}.convener`)
        ? [convener]
        : [...new Set(there.filter((id) => actors.get(id)?.kind === kind))].sort();
    const [first] = calling;
    if (first === undefined) return there.length > 1 ? say(path, 'no-convener') : undefined;
    const own = new Map(calling.map((id) => [actors.get(id)?.community, id]));
    for (const to of there) {
      const from = calling.includes(to) ? first : (own.get(actors.get(to)?.community) ?? first);
      if (from !== to) found.push({ kind: 'meeting', from, to, record, on });
    }
  };

  each(linkage, 'links', (link, path) => {
    const { id, from, to, kind } = link;
    const { on, end } = span(link, 'on', 'until', path);
    // What a supplier gives away is no actor, so there is nobody to draw the link to.
    if (kind !== 'supply' || !resources.has(to))
      add({ kind: drawnAs[kind], from, to, record: id }, path, ['from', 'to'], on, { isStanding: true, until: end });
  });
  // 任务由行动者承担；a task makes no link.
  each(linkage, 'tasks', (task, path) => {
    isActor(task.owner, `${path}.owner`);
    day(task, 'dueOn', path);
    day(task, 'doneOn', path);
  });
  each(linkage, 'activities', (activity, path) => {
    day(activity, 'on', path);
    actorsOf(activity.by, `${path}.by`);
  });
  each(linkage, 'meetings', (meeting, path) => {
    const { id, wasHeld, present } = meeting;
    const on = day(meeting, 'on', path);
    if (wasHeld && present) meet(id, on, present, path);
  });
  each(
    records,
    'meetings',
    ({ meeting, convener, present }, path) => {
      const on = day(meeting, 'on', `${path}.meeting`);
      if (meeting.status === 'held') meet(meeting.id, on, present, path, convener);
    },
    ({ meeting }) => meeting.id,
  );
  each(
    records,
    'projects',
    ({ project, funder, undertaker, executor, evaluator, served = [] }, path) => {
      const { code: record, contract, stages } = project;
      const doneOn = (stage: string) => {
        const at = stages.findIndex((one) => one.stage === stage);
        return stages[at] && { on: day(stages[at], 'doneOn', `${path}.project.stages[${at}]`) };
      };
      if (contract && funder !== undefined && undertaker !== undefined) {
        const { on, end } = span(contract, 'beginsOn', 'endsOn', `${path}.project.contract`);
        add({ kind: 'funding', from: funder, to: undertaker, record }, path, ['funder', 'undertaker'], on, {
          isStanding: true,
          // The last day of a contract still belongs to it.
          until: end && addDays(end, 1),
        });
      }
      const [carriedOut, evaluated] = [doneOn('carry-out'), doneOn('evaluate')];
      const by = executor ?? undertaker;
      if (carriedOut && by !== undefined)
        served.forEach((to, at) =>
          add(
            { kind: 'service', from: by, to, record },
            path,
            [executor === undefined ? 'undertaker' : 'executor', `served[${at}]`],
            carriedOut.on,
          ),
        );
      if (evaluated && evaluator !== undefined && undertaker !== undefined)
        add(
          { kind: 'supervision', from: evaluator, to: undertaker, record },
          path,
          ['evaluator', 'undertaker'],
          evaluated.on,
        );
    },
    ({ project }) => project.code,
  );
  each(
    records,
    'funds',
    ({ line, carrier, funders }, path) => {
      line.sources.forEach((source, at) => {
        const from = funders[at];
        // 还没有拨到的钱，什么也没有发生。
        if (from === undefined || from === null || source.transferredOn === null) return;
        const on = day(source, 'transferredOn', `${path}.line.sources[${at}]`);
        add({ kind: 'funding', from, to: carrier, record: line.code }, path, [`funders[${at}]`, 'carrier'], on);
      });
    },
    ({ line }) => line.code,
  );
  for (const [name, kind] of [
    ['shares', 'information'],
    ['feedback', 'feedback'],
  ] as const)
    each(records, name, (one, path) =>
      add({ kind, from: one.from, to: one.to, record: one.id }, path, ['from', 'to'], day(one, 'on', path)),
    );
  each(records, 'service', (one, path) => {
    const on = day({ startedAt: String(one.startedAt).slice(0, 10) }, 'startedAt', path);
    const from = [one.team, one.volunteer].find((id) => id !== undefined && actors.has(id));
    if (from === undefined || one.isPaidDuty) return;
    for (const to of one.served ?? [])
      if (actors.has(to) && to !== from) found.push({ kind: 'service', from, to, record: one.id, on });
  });
  return found;
}
