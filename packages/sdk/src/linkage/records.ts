import * as z from 'zod/mini';
import { day, inOrder, isOnce, parseModel, placeCode, someOf, tell, text, unique, type Parsed } from '../model.js';
import { actorKinds, aspects, contexts, linkKinds, roles } from './codes.js';

const id = () => text(64);
const those = () => z.array(id()).check(z.refine(isOnce, 'twice'));
const fromUntil = () => inOrder('from', 'until');
const lasting = { from: z.optional(day()), until: z.optional(day()) };

/** 行动者。Somebody who can act, and so own a task. */
export const actor = z
  .strictObject({
    id: id(),
    name: text(100),
    kind: z.enum(actorKinds),
    place: z.optional(placeCode()),
    /** 法律形式：登记、备案，或者没有（例如社工工作室）。 */
    legalForm: z.optional(z.enum(['registered', 'filed', 'none'])),
    ...lasting,
  })
  .check(fromUntil());
export type Actor = z.infer<typeof actor>;

/** 资源：由某一方提供，自己不是行动者。A resource; its supplier is an actor, it is not. */
export const resource = z.strictObject({ id: id(), name: text(100), supplier: id(), ...lasting }).check(fromUntil());
export type Resource = z.infer<typeof resource>;

/** 一条有方向的联系。From one to the other, of one kind, from a day on. */
export const link = z
  .strictObject({
    id: id(),
    from: id(),
    to: id(),
    kind: z.enum(linkKinds),
    on: day(),
    until: z.optional(day()),
    /** 凭什么说有这条联系。 */
    evidence: z.optional(text(200)),
  })
  .check(inOrder('on', 'until'));
export type Link = z.infer<typeof link>;

/** 任务，也包括会上议定的事。A task, also what a meeting resolved. */
export const task = z.strictObject({
  id: id(),
  title: text(200),
  owner: id(),
  dueOn: z.optional(day()),
  doneOn: z.optional(day()),
  /** 议定它的会议。 */
  meeting: z.optional(id()),
});
export type Task = z.infer<typeof task>;

/** 一方承担的角色。 */
export const assignment = z
  .strictObject({
    actor: id(),
    role: z.enum(roles),
    context: z.enum(contexts),
    ...lasting,
  })
  .check(fromUntil());
export type Assignment = z.infer<typeof assignment>;

/** 共同议事的记录：没有开成的会不算。A record of coming together; a meeting that was not held is none. */
export const jointRecord = z.strictObject({
  id: id(),
  on: day(),
  wasHeld: z.boolean(),
  present: z.optional(those()),
  aspects: z.optional(someOf(aspects)),
});
export type JointRecord = z.infer<typeof jointRecord>;

/** 活动：谁在哪天做了什么，出自哪次共同议事。 */
export const activity = z.strictObject({ id: id(), on: day(), by: those(), record: z.optional(id()) });
export type Activity = z.infer<typeof activity>;

/** 一个地方的联动记录。All that is on record of linkage at one place. */
export const linkageRecords = z
  .strictObject({
    actors: z.array(actor).check(unique('id')),
    resources: z.array(resource).check(unique('id')),
    links: z.array(link).check(unique('id')),
    tasks: z.array(task).check(unique('id')),
    assignments: z.array(assignment),
    meetings: z.array(jointRecord).check(unique('id')),
    activities: z.array(activity).check(unique('id')),
  })
  .check(
    z.check((given) => {
      const seen = new Set();
      given.value.assignments.forEach(({ actor: who, role, context, from }, at) => {
        if (seen.size === seen.add([who, role, context, from].join()).size) tell(given, 'twice', 'assignments', at);
      });
    }),
    // A resource is a node of its own beside the actors.
    z.check((given) => {
      const actors = new Set(given.value.actors.map((one) => one.id));
      given.value.resources.forEach((one, at) => actors.has(one.id) && tell(given, 'twice', 'resources', at, 'id'));
    }),
  );
export type LinkageRecords = z.infer<typeof linkageRecords>;

/**
 * 读入联动记录，问题逐处指明。
 *
 * Source: none; our own model of records.
 */
export const parseLinkage = (data: unknown): Parsed<LinkageRecords> => parseModel(linkageRecords, data);
