import * as z from 'zod/mini';
import { day, tell, text } from '../model.js';
import { closeReasons, receivers, redirects, states } from './codes.js';
import { consent, said, whoSpeaks } from './need-draft.js';

const event = <const Kinds extends readonly string[], Shape extends Record<string, z.core.$ZodType>>(
  kinds: Kinds,
  shape: Shape,
) =>
  z.strictObject({ kind: z.enum(kinds), on: day(), by: z.optional(text(60)), note: z.optional(text(500)), ...shape });

/** 办理记录。What happened to a need, on which day. */
export const needEvent = z.discriminatedUnion('kind', [
  event(['react', 'reply', 'send-back', 'ask', 'answer', 'resolve', 'reopen'], {}),
  event(['extend'], { approved: z.boolean(), told: z.boolean() }),
  event(['visit'], { reached: z.boolean(), satisfied: z.optional(z.nullable(z.boolean())) }),
  event(['close'], { reason: z.enum(closeReasons), redirect: z.optional(z.enum(redirects)) }),
  event(['merge'], { into: text(64) }),
  event(['report'], { to: z.enum(['police', 'civil-affairs', 'education', 'other']) }),
  event(['consent'], { consent }),
]);
export type NeedEvent = z.infer<typeof needEvent>;

/** 需求。A need in the ledger: what was said, and what became of it. */
export const need = z
  .strictObject({
    ...said(),
    id: text(64),
    receivedOn: day(),
    receivedBy: z.optional(z.enum(receivers)),
    /** Somebody in charge judged it urgent, or not. */
    judgedUrgent: z.optional(z.boolean()),
    /** A deadline written on the ticket, or longer by another law. */
    caseDueOn: z.optional(day()),
    state: z.enum(states),
    events: z.array(needEvent),
    mergedInto: z.optional(text(64)),
  })
  .check(
    whoSpeaks(),
    z.check((given) => {
      const { id, state, mergedInto, receivedOn, events } = given.value;
      if ((state === 'merged') !== !!mergedInto || mergedInto === id)
        tell(given, mergedInto ? 'not-wanted' : 'required', 'mergedInto');
      events.forEach((event, at) => {
        if (event.on < (events[at - 1]?.on ?? receivedOn)) tell(given, 'before-start', 'events', at, 'on');
        if ('into' in event && event.into === id) tell(given, 'not-wanted', 'events', at, 'into');
      });
    }),
  );
export type Need = z.infer<typeof need>;
