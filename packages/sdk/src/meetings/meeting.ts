import * as z from 'zod/mini';
import { day, isOnce, placeCode, refuse, someOf, text, whole } from '../model.js';
import { aspects, meetingKinds, meetingStatuses, memberKinds, modes, ownerKinds } from './codes.js';

/** `09:30`, in Asia/Shanghai. */
const time = () => z.string().check(z.refine((value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value), 'wrong-form'));

/** 议定事项。 */
export const resolution = z.strictObject({
  id: text(64),
  what: text(500),
  owner: z.optional(z.strictObject({ kind: z.enum(ownerKinds), name: z.optional(text(60)) })),
  dueOn: z.optional(day()),
  doneOn: z.optional(day()),
});
export type Resolution = z.infer<typeof resolution>;

/** 议题。 */
export const agendaItem = z.strictObject({
  title: text(200),
  /** Id of the project that it is about. */
  project: z.optional(text(64)),
  /** Id of the need that it is about. */
  need: z.optional(text(64)),
});
export type AgendaItem = z.infer<typeof agendaItem>;

/** 会议。One meeting as it stands in the book of a street or community. */
export const meeting = z
  .strictObject({
    id: text(64),
    /** 一次会议可以兼作两级。One meeting may serve two levels. */
    kinds: someOf(meetingKinds).check(z.minLength(1)),
    /** 合开的社区都列上。The communities that held it, all of them. */
    communities: z.optional(z.array(placeCode()).check(z.maxLength(50), z.refine(isOnce, 'twice'))),
    title: z.optional(text(120)),
    on: day(),
    startAt: z.optional(time()),
    minutes: z.optional(whole(1, 1440)),
    venue: z.optional(text(120)),
    status: z.enum(meetingStatuses),
    mode: z.enum(modes),
    /** 临时会议；没有写的是例会。Left out, it is a regular one. */
    isExtraordinary: z.optional(z.boolean()),
    noticedOn: z.optional(day()),
    agendaOn: z.optional(day()),
    attendees: z.optional(
      z
        .array(z.strictObject({ kind: z.enum(memberKinds), name: z.optional(text(60)), isPresent: z.boolean() }))
        .check(z.maxLength(1000)),
    ),
    /** 应到人数、实到人数，会大而不逐一登记的。Counts, where people are not listed one by one. */
    members: z.optional(whole(0, 1_000_000)),
    present: z.optional(whole(0, 1_000_000)),
    agenda: z.optional(z.array(agendaItem).check(z.maxLength(100))),
    /** 记录体现的方面。What the record shows of the four aspects. */
    record: z.optional(someOf(aspects)),
    resolutions: z.optional(
      z.array(resolution).check(
        z.maxLength(200),
        z.refine((all) => isOnce(all.map(({ id }) => id)), 'twice'),
      ),
    ),
    /** 改期到哪一次。The meeting that took the place of one that was put off. */
    movedTo: z.optional(text(64)),
    /** 改动次数，写入日历。Counts changes, for calendars. */
    revision: z.optional(whole(0, 1_000_000)),
  })
  .check(
    refuse('present', 'over-whole', (one) => (one.present as number) > (one.members as number)),
    refuse('noticedOn', 'after-end', (one) => (one.noticedOn as string) > one.on),
    refuse('agendaOn', 'after-end', (one) => (one.agendaOn as string) > one.on),
    refuse('movedTo', 'not-wanted', (one) => one.movedTo === one.id),
  );
export type Meeting = z.infer<typeof meeting>;
