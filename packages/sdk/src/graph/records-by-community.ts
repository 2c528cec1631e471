import { placeOfKind, type LinkageRecords } from '../linkage/index.js';
import { append, isCommunity } from './text.js';

type Draft = { -readonly [Key in keyof LinkageRecords]: LinkageRecords[Key] } & { readonly guests: Set<string> };

/**
 * 把一个地区的联动记录按社区分开；地区一层的行动者，在与它有往来的每个社区都算。
 * The linkage records of an area by community, as the rules are asked about each. Somebody of no community, such as the street, counts in each
 * community where a record names them; a meeting belongs to the communities of all who were there, who own its tasks or acted on it. Records
 * without any community are one group, under no code. In one walk over the records.
 *
 * Source: none; how records of no one community are shared out is ours.
 *
 * @example
 * recordsByCommunity(guihuaLinkage).get('cn-990101001001')?.actors.length // => 12
 */
export function recordsByCommunity(records: LinkageRecords): ReadonlyMap<string | undefined, LinkageRecords> {
  const home = new Map<string, string>();
  for (const { id, kind, place } of records.actors)
    if (isCommunity(place) && placeOfKind[kind].tier !== 'area') home.set(id, place);
  if (home.size === 0) return new Map([[undefined, records]]);
  const actors = new Map(records.actors.map((one) => [one.id, one]));
  for (const { id, supplier } of records.resources) {
    const community = home.get(supplier);
    if (community !== undefined) home.set(id, community);
  }

  const drafts = new Map<string, Draft>();
  const into = (community: string): Draft => {
    let draft = drafts.get(community);
    if (!draft) {
      draft = {
        ...{ actors: [], resources: [], links: [], tasks: [], assignments: [], meetings: [], activities: [] },
        guests: new Set(),
      };
      drafts.set(community, draft);
    }
    return draft;
  };
  const homesOf = (ids: readonly string[]) => new Set(ids.flatMap((id) => home.get(id) ?? []));
  const put = <Key extends 'links' | 'tasks' | 'meetings' | 'activities'>(
    key: Key,
    item: LinkageRecords[Key][number],
    communities: Iterable<string>,
    ids: readonly string[],
  ) => {
    for (const community of communities) {
      const draft = into(community);
      (draft[key] as LinkageRecords[Key][number][]).push(item);
      for (const id of ids) if (!home.has(id)) draft.guests.add(id);
    }
  };

  for (const one of records.actors) {
    const community = home.get(one.id);
    if (community !== undefined) into(community).actors.push(one);
  }
  for (const one of records.links) put('links', one, homesOf([one.from, one.to]), [one.from, one.to]);
  const meetingHomes = new Map<string, Set<string>>();
  const meet = (id: string | undefined, communities: Iterable<string>) => {
    if (id === undefined) return;
    const known = meetingHomes.get(id) ?? new Set();
    meetingHomes.set(id, known);
    for (const one of communities) known.add(one);
  };
  for (const { id, present = [] } of records.meetings) meet(id, homesOf(present));
  for (const { meeting, owner } of records.tasks) meet(meeting, homesOf([owner]));
  for (const { record, by } of records.activities) meet(record, homesOf(by));
  for (const one of records.meetings) put('meetings', one, meetingHomes.get(one.id) ?? [], one.present ?? []);
  for (const one of records.tasks) {
    const own = home.get(one.owner);
    put('tasks', one, own === undefined ? (meetingHomes.get(one.meeting ?? '') ?? []) : [own], [one.owner]);
  }
  for (const one of records.activities) put('activities', one, homesOf(one.by), one.by);

  const assigned = new Map<string, LinkageRecords['assignments'][number][]>();
  for (const one of records.assignments) append(assigned, one.actor, one);
  const supplied = new Map<string, LinkageRecords['resources'][number][]>();
  for (const one of records.resources) append(supplied, one.supplier, one);
  const byCommunity = [...drafts].map(([community, { guests, ...draft }]) => {
    const here = [...draft.actors, ...[...guests].flatMap((id) => actors.get(id) ?? [])];
    const ids = [...new Set(here.map(({ id }) => id))];
    return [
      community,
      {
        ...draft,
        actors: here,
        resources: ids.flatMap((id) => supplied.get(id) ?? []),
        assignments: ids.flatMap((id) => assigned.get(id) ?? []),
      },
    ] as const;
  });
  return new Map(byCommunity.sort(([one], [other]) => (one < other ? -1 : 1)));
}
